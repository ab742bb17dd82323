import type { TopLevelSpec } from 'vega-lite';
import type { Palette } from './palette.ts';
import type { Spec } from '../figure/figure.ts';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = Layered['layer'][number];
type AnyMark = Extract<Extract<Layer, { mark: unknown }>['mark'], { type: unknown }>;

/** Font stack of pictures and of the text around them, unless a page sets `--figure-font-family`. */
export const FONT_FAMILY = '"Helvetica Neue", Helvetica, Arial, "Noto Sans", "Noto Sans CJK JP", sans-serif';

/** Type sizes in px at a picture's nominal width; pictures are shown at 1 to 1.29 times their size. */
export const TYPE = { label: 12, name: 14, value: 14 } as const;

/** Space in px between a picture's edge and its marks; equal to the padding of the text around it. */
export const MARGIN = 12;

/** Fields of a placed row that become channels; any other field is passed through unchanged. */
const CHANNELS = {
  x: 'quantitative',
  y: 'quantitative',
  x2: null,
  y2: null,
  text: 'nominal',
  fill: 'nominal',
  stroke: 'nominal',
  shape: 'nominal',
  size: 'quantitative',
  fillOpacity: 'quantitative',
  strokeOpacity: 'quantitative',
  strokeWidth: 'quantitative',
  strokeDash: 'nominal',
  angle: 'quantitative',
} as const;

/** A row whose position in the picture is already known, in px. For `id` see `Shape.id`. */
export interface PlacedRow {
  readonly id?: string;
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  /** One line, or several. */
  readonly text?: string | readonly string[];
  readonly fill?: string;
  readonly stroke?: string;
  /** An SVG path relative to the row's position; see `PATH_SIZE`. */
  readonly shape?: string;
  readonly size?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly angle?: number;
}

/** Vega scales a shape by √size / 2, so at this size a path in px is drawn unscaled. */
export const PATH_SIZE = 4;

/**
 * Half a px is too fine to see at reading distance; rounding gives both renderers the same positions and keeps files
 * small.
 */
export const halfPixel = (value: number): number => Math.round(value * 2) / 2;
export const halfPixelPath = (path: string): string =>
  path.replace(/-?\d+\.\d+/gu, (number) => String(halfPixel(Number(number))));

const PLACES = ['x', 'y', 'x2', 'y2'] as const;

/** A placed row rounded to half px; text to whole px, where letters are sharpest. */
function snapped(row: PlacedRow): PlacedRow {
  const round = row.text === undefined ? halfPixel : Math.round;
  // A single copy per row: there may be thousands.
  const copy: { -readonly [Field in keyof PlacedRow]: PlacedRow[Field] } = { ...row };
  for (const place of PLACES) {
    const value = copy[place];
    if (value !== undefined) copy[place] = round(value);
  }
  if (copy.shape !== undefined) copy.shape = halfPixelPath(copy.shape);
  return copy;
}

/**
 * A layer of placed rows: every channel uses its field's value directly, without scale or axis.
 * All rows must have the same fields.
 */
export function placed(mark: AnyMark, rows: readonly PlacedRow[]): Layer {
  const fields = Object.keys(CHANNELS).filter((channel) => rows.some((row) => channel in row));
  const encoding = Object.fromEntries(
    fields.map((channel) => {
      const type = CHANNELS[channel as keyof typeof CHANNELS];
      if (type === null) return [channel, { field: channel }];
      const positional = channel === 'x' || channel === 'y';
      return [
        channel,
        { field: channel, type, ...(channel !== 'text' && { scale: null }), ...(positional && { axis: null }) },
      ];
    }),
  );
  return { data: { values: rows.map(snapped) }, mark, encoding };
}

/** A text layer with explicit sizes, so that nothing depends on a theme. */
export const placedText = (
  rows: readonly PlacedRow[],
  style: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly align?: 'left' | 'center' | 'right';
    readonly baseline?: 'alphabetic' | 'middle' | 'top';
    readonly lineHeight?: number;
    readonly color: string;
  },
): Layer =>
  placed(
    {
      type: 'text',
      fontSize: style.size ?? TYPE.label,
      fontWeight: style.bold ? 'bold' : 'normal',
      align: style.align ?? 'left',
      baseline: style.baseline ?? 'alphabetic',
      lineHeight: style.lineHeight ?? Math.round((style.size ?? TYPE.label) * 1.3),
      fill: style.color,
    },
    rows,
  );

/** A path layer: rows whose `shape` is a path in px of the picture. */
export const placedPaths = (
  rows: readonly (PlacedRow & { readonly shape: string })[],
  mark: Partial<AnyMark> = {},
): Layer =>
  placed(
    { strokeWidth: 0, ...mark, type: 'point', size: PATH_SIZE },
    rows.map((row) => ({ x: 0, y: 0, ...row })),
  );

/** A layered spec whose size does not depend on the fonts of the machine that renders it. */
export function layeredSpec(
  size: { readonly width: number; readonly height: number },
  palette: Palette,
  layers: readonly Layer[],
  padding: { top?: number; right?: number; bottom?: number; left?: number } = {},
): Spec {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: size.width - left - right,
    height: size.height - top - bottom,
    padding: { top, right, bottom, left },
    autosize: { type: 'none' },
    background: palette.surface,
    layer: [...layers],
    config: {
      font: FONT_FAMILY,
      view: { stroke: null },
      axis: {
        domain: false,
        ticks: false,
        grid: false,
        labelFontSize: TYPE.label,
        labelColor: palette.muted,
        gridColor: palette.grid,
        title: null,
      },
      text: { fontSize: TYPE.label, fill: palette.text },
      rule: { stroke: palette.grid },
    },
  };
}
