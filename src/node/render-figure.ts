/** What `rare-earth-figures/node` exports: figures as files, from a build or a server. */
import { namedSpec } from './named-spec.ts';
import type { Palette } from '../core/drawing/palette.ts';
import { DARK, LIGHT } from '../core/drawing/palette.ts';
import { byLocale, type ByLocale } from '../core/i18n/locale.ts';
import { defaultsOf, type AttributeType } from '../core/figure/options.ts';
import { parseSources } from '../core/data/source.ts';
import type { Theme } from '../core/figure/theme.ts';
import { readEdition, readTables } from './datasets.ts';
import {
  findFigure,
  formatNamed,
  themeFor,
  type FigureNames,
  type FigureRequest,
  type Format,
} from './figure-request.ts';
import { FIGURES } from './figures.ts';
import { customFigure } from './custom-figure.ts';
import { RenderError, type DataIssue } from './render-error.ts';
import type { FigureSnapshot } from './snapshot.ts';

export { FORMATS, type Format } from './figure-request.ts';
export { THEMES, type Theme } from '../core/figure/theme.ts';
export { RenderError, type RenderErrorCode, type DataIssue } from './render-error.ts';
export { LOCALES as LANGUAGES } from '../core/i18n/locale.ts';

/** What is rendered, and how. */
export interface RenderOptions extends FigureNames {
  /**
   * `html` is the tag with its picture inside, which needs no script; `plain` an image with a caption; `svg` and `png`
   * images; `vl.json` a Vega-Lite spec. `__Default value:__` `html`
   */
  readonly format?: Format | undefined;
  /** `auto` follows the page, in `html` alone. `__Default value:__` `auto` for `html`, else `light` */
  readonly theme?: Theme | undefined;
  /**
   * Rows in place of the bundled ones: a list for the dataset of the view, or lists by the names of datasets.
   * `__Default value:__` the bundled rows
   */
  readonly data?: unknown;
  /** Text that replaces the title. `__Default value:__` the figure's own */
  readonly heading?: string | undefined;
  /** Text that replaces the subtitle. `__Default value:__` the figure's own */
  readonly subheading?: string | undefined;
  /** Who drew the chart, in the source line. `__Default value:__` `rare-earth-figures` */
  readonly credit?: string | undefined;
  /** Text that replaces the description for those who don't see the picture. `__Default value:__` the figure's own */
  readonly alt?: string | undefined;
}

/** Data that a figure is made from: own ones, or the bundled ones. */
function dataFor(request: FigureRequest, rows: unknown) {
  const { figure } = request;
  if (rows !== undefined && rows !== null) return { ...customFigure(request, rows), edition: null };
  const tables = readTables(figure.datasets);
  return { data: figure.parse(tables), sources: parseSources(tables['sources']), edition: readEdition() };
}

/** Draws what is asked for. */
async function snapshotOf(
  { figure, view, locale, options, attributes }: FigureRequest,
  { data, sources, edition }: ReturnType<typeof dataFor>,
  { heading, subheading, alt, credit }: RenderOptions,
): Promise<FigureSnapshot> {
  const { drawView } = await import('./snapshot.ts');
  const drawn = await drawView(view, data, { locale, options }, sources);
  const replaced = Object.entries({ heading, subheading, alt, credit }).filter(
    (pair): pair is [string, string] => !!pair[1],
  );
  const text = {
    ...drawn.text,
    ...(heading && { title: heading }),
    ...(subheading && { subtitle: subheading }),
    ...(alt && { summary: alt }),
  };
  return {
    ...drawn,
    text,
    tag: figure.tag,
    view: view.id,
    locale,
    edition,
    ...(credit && { credit }),
    attributes: [...attributes, ...replaced],
  };
}

const imageOf = async (snapshot: FigureSnapshot, palette: Palette): Promise<string> =>
  (await import('./stand-alone.ts')).standAloneSvg(snapshot, palette).svg;

/** A plain figure names a published image by its address; there is none of other rows, options or colours. */
function assertPublished(
  { attributes }: FigureRequest,
  theme: string,
  { data, heading, subheading, credit }: RenderOptions,
) {
  if ((data ?? heading ?? subheading ?? credit) === undefined && !attributes.length && theme === 'light') return;
  throw new RenderError(
    'format-unfit',
    'A plain figure shows a published image, which has the bundled rows, the defaults of all attributes and the light theme; render "png" and write its <img> yourself.',
  );
}

/**
 * Renders a figure.
 *
 * @param tag - Its tag, such as `rare-earth-share`.
 * @returns a text, or the bytes of a PNG.
 * @throws {RenderError} where a name is unknown, or own rows can't be drawn.
 */
export async function renderFigure(
  tag: string,
  options: RenderOptions & { readonly format: 'png' },
): Promise<Uint8Array>;
export async function renderFigure(
  tag: string,
  options?: RenderOptions & { readonly format?: Exclude<Format, 'png'> | undefined },
): Promise<string>;
export async function renderFigure(tag: string, options?: RenderOptions): Promise<string | Uint8Array>;
export async function renderFigure(tag: string, options: RenderOptions = {}): Promise<string | Uint8Array> {
  const format = formatNamed(options.format ?? 'html');
  const theme = themeFor(format, options.theme);
  const palette = theme === 'dark' ? DARK : LIGHT;
  const request = findFigure(tag, options, (options.data ?? null) !== null);
  if (format === 'plain') assertPublished(request, theme, options);
  const data = dataFor(request, options.data);
  const { figure, view, locale } = request;
  if (format === 'vl.json')
    return `${JSON.stringify(namedSpec(figure, view, data.data, { locale, options: request.options }, palette), null, 1)}\n`;
  const snapshot = await snapshotOf(request, data, options);
  switch (format) {
    case 'html':
      return (await import('./fragment.ts')).fragmentText(snapshot, { theme });
    case 'plain':
      return (await import('./plain.ts')).plainText(snapshot);
    case 'svg':
      return imageOf(snapshot, palette);
    case 'png':
      // The rasteriser is a library of machine code, which is loaded only where it is needed.
      return (await import('./png.ts')).pngOf(await imageOf(snapshot, palette), locale);
  }
}

/**
 * Checks rows that a view shall draw.
 *
 * @param rows - A list for the dataset of the view, or lists by the names of datasets.
 * @returns every fault, up to some hundred; none where the rows can be drawn.
 * @throws {RenderError} where a name is unknown, or `rows` are neither lists, too many or none.
 */
export function validateRows(tag: string, rows: unknown, names: FigureNames = {}): readonly DataIssue[] {
  try {
    customFigure(findFigure(tag, names, true), rows);
    return [];
  } catch (error) {
    if (error instanceof RenderError && error.issues.length) return error.issues;
    throw error;
  }
}

/** A figure as it can be asked for. */
export interface ListedFigure {
  readonly tag: string;
  /** The first is the default. */
  readonly views: readonly {
    readonly id: string;
    readonly label: ByLocale<string>;
    /** The table that own rows of the view belong to, by default. */
    readonly dataset: string;
  }[];
  /** What the figure takes besides what all take. */
  readonly attributes: readonly {
    readonly attribute: string;
    readonly default: unknown;
    readonly type: AttributeType;
  }[];
}

/** Every figure with its views and attributes. */
export const listFigures = (): readonly ListedFigure[] =>
  FIGURES.map((figure) => ({
    tag: figure.tag,
    views: figure.views.map((view) => ({
      id: view.id,
      label: byLocale((locale) => view.label(locale)),
      dataset: view.dataset(defaultsOf(figure.options)),
    })),
    attributes: Object.values(figure.options).map(({ attribute, default: initial, type }) => ({
      attribute,
      default: initial,
      type,
    })),
  }));
