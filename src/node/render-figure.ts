/** The exports of `rare-earth-figures/node`: renders figures to files in a build or on a server. */
import { namedSpec } from './named-spec.ts';
import type { Palette } from '../core/drawing/palette.ts';
import { DARK, LIGHT } from '../core/drawing/palette.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import { byLocale, type ByLocale } from '../core/i18n/locale.ts';
import { textUnder } from '../core/figure/description.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import { defaultsOf, type AttributeType } from '../core/figure/options.ts';
import { withPageSource } from '../core/data/page-source.ts';
import { parseSources } from '../core/data/source.ts';
import { isWebAddress } from '../core/data/web-address.ts';
import type { Theme } from '../core/figure/theme.ts';
import { buildDay } from './build-day.ts';
import { readEdition, readTables } from './datasets.ts';
import {
  findFigure,
  formatNamed,
  themeFor,
  type FigureNames,
  type FigureRequest,
  type Format,
} from './figure-request.ts';
import { FIGURES } from '../figures/registry.ts';
import { assertTypes } from './option-types.ts';
import { customFigure } from './custom-figure.ts';
import { quoted, RenderError, type DataIssue } from './render-error.ts';
import type { FigureSnapshot } from './snapshot.ts';

export { FORMATS, type Format } from './figure-request.ts';
export { THEMES, type Theme } from '../core/figure/theme.ts';
export { RenderError, type RenderErrorCode, type DataIssue } from './render-error.ts';
export { LOCALES as LANGUAGES } from '../core/i18n/locale.ts';

/** What to render, and how. */
export interface RenderOptions extends FigureNames {
  /**
   * `html`: the tag with its pictures inside, which needs no script. `plain`: an image with a caption. `svg` and `png`:
   * images. `vl.json`: a Vega-Lite spec. `__Default value:__` `html`
   */
  readonly format?: Format | undefined;
  /**
   * `auto` follows the page and is only available for `html`. `__Default value:__` `auto` for `html`, otherwise `light`
   */
  readonly theme?: Theme | undefined;
  /**
   * Custom data, drawn instead of the bundled data: an array of row objects for the dataset of the view, or an object
   * of such arrays by dataset name. `__Default value:__` the bundled data
   */
  readonly data?: unknown;
  /** Receives what the author of custom data should know, such as a column that was not read, in sentences. */
  readonly warn?: ((sentence: string) => void) | undefined;
  /**
   * Name of the source of custom rows that name none, listed first. `__Default value:__` the host of `sourceUrl`,
   * otherwise “data supplied by this page”
   */
  readonly sourceName?: string | undefined;
  /** URL that the name of this source links to: `https:` or `http:`. `__Default value:__` none */
  readonly sourceUrl?: string | undefined;
  /** Replaces the title. `__Default value:__` the figure's title */
  readonly heading?: string | undefined;
  /** Replaces the subtitle. `__Default value:__` the figure's subtitle */
  readonly subheading?: string | undefined;
  /** Author of the chart, named in the source line. `__Default value:__` `rare-earth-figures` */
  readonly credit?: string | undefined;
  /** Replaces the description for screen readers. `__Default value:__` the figure's description */
  readonly alt?: string | undefined;
}

const ignore = (): void => undefined;

/** @throws {RenderError} if the URL of the source can't be a link. */
function assertLinked({ sourceUrl }: RenderOptions): void {
  if (sourceUrl === undefined || isWebAddress(sourceUrl.trim())) return;
  const message = `The URL of the source, ${quoted(sourceUrl)}, must start with https:// or http://.`;
  throw new RenderError('attribute-invalid', message);
}

/** The data for a request: custom or bundled. */
function modelFor(request: FigureRequest, options: RenderOptions) {
  const { figure, view, options: chosen } = request;
  // The attributes of bundled rows may name countries and materials, too.
  loadDirectory();
  const { data: rows, warn = ignore } = options;
  if (rows !== undefined && rows !== null) return { ...customFigure(request, rows, options, warn), edition: null };
  const tables = readTables(figure.datasets);
  return {
    model: view.model(figure.parse(tables), chosen),
    sources: parseSources(tables['sources']),
    ownSources: {},
    edition: readEdition(),
  };
}

/** Draws the requested view. */
async function snapshotOf(
  { figure, view, locale, attributes }: FigureRequest,
  { model, sources, ownSources, edition }: ReturnType<typeof modelFor>,
  options: RenderOptions,
): Promise<FigureSnapshot> {
  const { drawView } = await import('./snapshot.ts');
  const { heading, subheading, alt, credit } = options;
  const drawn = await drawView(view, model, locale, sources, undefined, (description) =>
    edition ? description : withPageSource(description, options, ownSources, ''),
  );
  const replaced = Object.entries({ heading, subheading, alt, credit }).filter(
    (pair): pair is [string, string] => !!pair[1],
  );
  const replacing = {
    ...textUnder(drawn.text, heading),
    ...(heading && { title: heading }),
    ...(subheading && { subtitle: subheading }),
    ...(alt && { summary: alt }),
  };
  return {
    ...drawn,
    text: withPhrases(replacing, locale),
    tag: figure.tag,
    view: view.id,
    locale,
    edition,
    day: buildDay(),
    ...(credit && { credit }),
    attributes: [...attributes, ...replaced],
  };
}

const imageOf = async (snapshot: FigureSnapshot, palette: Palette): Promise<string> =>
  (await import('./stand-alone.ts')).standAloneSvg(snapshot, palette).svg;

/**
 * A plain figure links to a published image, which only exists for bundled data, default options and the light theme.
 */
function assertPublished(
  { attributes }: FigureRequest,
  theme: string,
  { data, heading, subheading, credit }: RenderOptions,
) {
  if ((data ?? heading ?? subheading ?? credit) === undefined && !attributes.length && theme === 'light') return;
  throw new RenderError(
    'format-unfit',
    'The format "plain" links to a published image, which only exists with bundled data, default attributes and texts, and the light theme. Render "png" instead and write the <img> yourself.',
  );
}

/**
 * Renders a figure.
 *
 * @param tag - Tag of the figure, such as `rare-earth-share`.
 * @returns the file as text, or as bytes for `png`.
 * @throws {RenderError} if a name or value is unknown, an option has a wrong type, custom data are invalid, or
 *   the package that draws PNG files is missing.
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
  assertTypes(tag, options);
  const format = formatNamed(options.format ?? 'html');
  const theme = themeFor(format, options.theme);
  const palette = theme === 'dark' ? DARK : LIGHT;
  const request = findFigure(tag, options, (options.data ?? null) !== null);
  if (format === 'plain') assertPublished(request, theme, options);
  assertLinked(options);
  const drawn = modelFor(request, options);
  const { figure, view, locale } = request;
  if (format === 'vl.json')
    return `${JSON.stringify(namedSpec(figure, view, drawn.model, locale, palette), null, 1)}\n`;
  const snapshot = await snapshotOf(request, drawn, options);
  switch (format) {
    case 'html':
      return (await import('./fragment.ts')).fragmentText(snapshot, { theme });
    case 'plain':
      return (await import('./plain.ts')).plainText(snapshot);
    case 'svg':
      return imageOf(snapshot, palette);
    case 'png':
      return (await import('./png.ts')).pngOf(await imageOf(snapshot, palette), locale);
  }
}

/**
 * Checks custom data for a view.
 *
 * @param rows - An array for the dataset of the view, or an object of arrays by dataset name.
 * @returns the issues, at most about a hundred; empty if the view can draw the rows.
 * @throws {RenderError} if a name is unknown, or if `rows` is neither form, empty or too large.
 */
export function validateRows(tag: string, rows: unknown, names: FigureNames = {}): readonly DataIssue[] {
  assertTypes(tag, names);
  try {
    customFigure(findFigure(tag, names, true), rows, {}, ignore);
    return [];
  } catch (error) {
    if (error instanceof RenderError && error.issues.length) return error.issues;
    throw error;
  }
}

/** A figure that can be rendered. */
export interface ListedFigure {
  readonly tag: string;
  /** The first is the default. */
  readonly views: readonly {
    readonly id: string;
    /** Other names that a page may use for the view. */
    readonly aliases: readonly string[];
    readonly label: ByLocale<string>;
    /** The dataset that custom data for the view belong to, with default options. */
    readonly dataset: string;
  }[];
  /** Attributes specific to the figure. */
  readonly attributes: readonly {
    readonly attribute: string;
    readonly default: unknown;
    readonly type: AttributeType;
  }[];
}

/** All figures with their views and attributes. */
export const listFigures = (): readonly ListedFigure[] =>
  FIGURES.map((figure) => ({
    tag: figure.tag,
    views: figure.views.map((view) => ({
      id: view.id,
      aliases: view.aliases ?? [],
      label: byLocale((locale) => view.label(locale)),
      dataset: view.dataset(defaultsOf(figure.options)),
    })),
    attributes: Object.values(figure.options).map(({ attribute, default: initial, type }) => ({
      attribute,
      default: initial,
      type,
    })),
  }));
