import type { TopLevelSpec } from 'vega-lite';
import type { Palette } from './palette.ts';
import { LABEL_SIZE } from './text.ts';

export { MARGIN } from './picture.ts';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;
type VegaLiteLayer = Extract<Layered['layer'][number], { mark: unknown }>;
export type Mark = Extract<VegaLiteLayer['mark'], { type: unknown }>;
type Params = NonNullable<Extract<VegaLiteLayer, { params?: unknown }>['params']>;

/** Rows that layers of a spec refer to by name. */
export interface Dataset {
  /** Names of datasets with positions in px begin with `layout-`. */
  readonly name: string;
  readonly rows: readonly object[];
}

/** Rows with a value of a field, or whose number in a field is below a limit, or not. */
export type Filter =
  | { readonly field: string; readonly equal: string | number | boolean }
  | { readonly field: string; readonly lt: number }
  | { readonly field: string; readonly gte: number };

const holds = (filter: Filter, row: object): boolean => {
  const value = (row as Readonly<Record<string, unknown>>)[filter.field];
  if ('equal' in filter) return value === filter.equal;
  return 'lt' in filter ? Number(value) < filter.lt : Number(value) >= filter.gte;
};

/** A layer before its dataset is moved to the top of the spec. */
export interface Layer {
  readonly name: string;
  readonly dataset: Dataset;
  /** Only rows for which it holds are drawn. */
  readonly filter?: Filter;
  /** Parameters of Vega-Lite, such as a brush. */
  readonly params?: Params;
  readonly mark: Mark;
  readonly encoding: Readonly<Record<string, SpecChannel>>;
}

/** A layer as it is in a spec. */
export type SpecLayer = VegaLiteLayer & {
  readonly name: string;
  readonly data: { readonly name: string };
  readonly transform?: readonly { readonly filter: Filter }[];
  readonly mark: Mark;
  readonly encoding: Readonly<Record<string, SpecChannel>>;
};

/** A channel of a layer: a field or a constant. Its scale is null if the field's value is used directly. */
export interface SpecChannel {
  readonly field?: string;
  readonly datum?: number;
  readonly value?: string | number;
  /** A constant for the rows that pass a test. */
  readonly condition?: object;
  readonly scale?: {
    readonly type?: string;
    readonly domain?: readonly unknown[];
    readonly range?: readonly unknown[];
  } | null;
}

/** A spec as the figures write it, with its size in px. */
export type Spec = TopLevelSpec & {
  readonly width: number;
  readonly height: number;
  readonly padding: object;
  readonly background: string;
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  readonly layer: readonly SpecLayer[];
};

/** The font of Chinese characters where a browser does not choose one by language. */
export const HAN_FONT = '"Noto Sans CJK JP"';

/** Font stack of pictures and of the text around them, unless a page sets `--figure-font-family`. */
export const FONT_FAMILY = `"Helvetica Neue", Helvetica, Arial, "Noto Sans", ${HAN_FONT}, sans-serif`;

/** Type sizes in px. Pictures are shown at 1 to 1.32 times their size, but their text is not. */
export const TYPE = { label: LABEL_SIZE, name: 14, value: 14 } as const;

/** Distance in px from the middle of a mark to the baseline of a label beside it. */
export const BASELINE = 4;

/**
 * Half a px is too fine to see at reading distance; rounding gives both renderers the same positions and keeps files
 * small.
 */
export const halfPixel = (value: number): number => Math.round(value * 2) / 2;
export const halfPixelPath = (path: string): string =>
  path.replace(/-?\d+\.\d+/gu, (number) => String(halfPixel(Number(number))));

/**
 * A spec of layers, each with its scales for itself: a changed domain changes no other layer. A spec with a brush needs
 * shared scales.
 */
export function layeredSpec(
  size: { readonly width: number; readonly height: number },
  palette: Palette,
  layers: readonly Layer[],
  padding: { top?: number; right?: number; bottom?: number; left?: number } = {},
  scales: 'independent' | 'shared' = 'independent',
): Spec {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
  const drawn = layers.filter(({ dataset, filter }) => dataset.rows.some((row) => !filter || holds(filter, row)));
  const datasets: Record<string, readonly object[]> = {};
  for (const { dataset } of drawn) {
    if ((datasets[dataset.name] ??= dataset.rows) !== dataset.rows)
      throw new Error(`Two datasets of a spec are called "${dataset.name}".`);
  }
  const scaled = new Set(
    drawn.flatMap(({ encoding }) =>
      Object.entries(encoding).flatMap(([channel, definition]) =>
        'scale' in definition && definition.scale ? [channel] : [],
      ),
    ),
  );
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: size.width - left - right,
    height: size.height - top - bottom,
    padding: { top, right, bottom, left },
    autosize: { type: 'none' },
    background: palette.surface,
    datasets,
    layer: drawn.map(({ name, dataset, filter, params, mark, encoding }) => ({
      name,
      data: { name: dataset.name },
      ...(filter !== undefined && { transform: [{ filter }] }),
      ...(params && { params }),
      mark,
      encoding,
    })),
    resolve: { scale: Object.fromEntries([...scaled].map((channel) => [channel, scales])) },
    config: {
      font: FONT_FAMILY,
      view: { stroke: null },
      text: { fontSize: TYPE.label, fill: palette.text },
      rule: { stroke: palette.grid },
    },
  };
}

/** Type of a text mark, with explicit sizes, so that nothing depends on a theme. */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'alphabetic' | 'middle' | 'top';
  readonly lineHeight?: number;
  readonly color: string;
  /** Offsets from the position, in px. */
  readonly dx?: number;
  readonly dy?: number;
}

export const textMark = ({ size = TYPE.label, bold, align, baseline, lineHeight, color, dx, dy }: TextStyle): Mark => ({
  type: 'text',
  fontSize: size,
  fontWeight: bold ? 'bold' : 'normal',
  align: align ?? 'left',
  baseline: baseline ?? 'alphabetic',
  lineHeight: lineHeight ?? Math.round(size * 1.3),
  fill: color,
  ...(dx !== undefined && { dx }),
  ...(dy !== undefined && { dy }),
});
