/** The exports of `rare-earth-figures/node`: renders figures to files in a build or on a server. */
import { byLocale, type ByLocale } from '../core/i18n/locale.ts';
import { defaultsOf, type AttributeType } from '../core/figure/options.ts';
import type { Theme } from '../core/figure/theme.ts';
import { FIGURES } from '../figures/registry.ts';
import { baseUrl } from './base-url.ts';
import { buildDay } from './build-day.ts';
import { customFigure } from './custom-figure.ts';
import { rendered, type Rendered } from './draw-request.ts';
import {
  findFigure,
  formatNamed,
  themeFor,
  type FigureNames,
  type FigureRequest,
  type Format,
} from './figure-request.ts';
import { assertTypes } from './option-types.ts';
import { RecentResults } from './recent-results.ts';
import { RenderError, type DataIssue } from './render-error.ts';
import { assertFitting, type RenderOptions } from './render-options.ts';

export { FORMATS, type Format, type Size } from './figure-request.ts';
export { THEMES, type Theme } from '../core/figure/theme.ts';
export type { Annotation } from '../core/figure/annotation.ts';
export type { RenderOptions } from './render-options.ts';
export { RenderError, type RenderErrorCode, type DataIssue } from './render-error.ts';
export { LOCALES as LANGUAGES } from '../core/i18n/locale.ts';

/** The files of bundled data that were rendered last: a server renders the same ones again and again. */
const RECENT = new RecentResults<Rendered>(50);

/** All that the file for a request with bundled data depends on. */
const cacheKeyFor = (
  { figure, view, locale, options: chosen }: FigureRequest,
  { heading, subheading, alt, credit, width, scale, size, attributes, annotations }: RenderOptions,
  format: Format,
  theme: Theme,
): string =>
  JSON.stringify([
    ...[figure.tag, view.id, locale, format, theme, heading, subheading, alt, credit, width, scale, size],
    ...[chosen, Object.keys(attributes ?? {}).sort(), baseUrl(), buildDay(), annotations],
  ]);

/**
 * Renders a figure. The last 50 files of bundled data are kept: the same request gives the same file, at once. Custom data
 * are drawn each time.
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
  const isCustom = (options.data ?? null) !== null;
  const request = findFigure(tag, options, isCustom);
  assertFitting(request, options, format, theme);
  const make = (): Promise<Rendered> => rendered(request, options, format, theme);
  const { content, warnings } = await (isCustom
    ? make()
    : RECENT.get(cacheKeyFor(request, options, format, theme), make));
  for (const warning of warnings) options.warn?.(warning);
  // A copy, because the caller may change the bytes. The method `slice` of Node's buffers makes none.
  return typeof content === 'string' ? content : new Uint8Array(content);
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
    customFigure(findFigure(tag, names, true), rows, {}, () => undefined);
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
