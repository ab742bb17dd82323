import { SIZES, type Size } from '../core/figure/size.ts';
import { viewNamed, type Figure, type FigureView } from '../core/figure/figure.ts';
import { FALLBACK_LOCALE, LOCALES, resolveLocale, type Locale } from '../core/i18n/locale.ts';
import { attributesFor, defaultsOf, typeText } from '../core/figure/options.ts';
import { THEMES, type Theme } from '../core/figure/theme.ts';
import { FIGURES } from '../figures/registry.ts';
import { nearestName, quoted, RenderError, unknownName } from './render-error.ts';

/** Formats of `renderFigure`. */
export const FORMATS = ['html', 'plain', 'svg', 'png', 'vl.json', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type { Size } from '../core/figure/size.ts';

/** Themes of formats that can't follow a page. */
const [, ...FIXED_THEMES] = THEMES;

/** A figure requested by names. */
export interface FigureNames {
  /** A view of the figure. `__Default value:__` its first */
  readonly view?: string | undefined;
  /** A BCP 47 tag that resolves to one of the five languages, such as `ja` or `zh-TW`. `__Default value:__` `en` */
  readonly lang?: string | undefined;
  /** Attributes specific to the figure, as in a page, such as `{ year: '2023' }`. `__Default value:__` none */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
}

type Options = Readonly<Record<string, unknown>>;

/** A validated request. */
export interface FigureRequest {
  readonly figure: Figure;
  readonly view: FigureView<unknown, Options>;
  readonly locale: Locale;
  readonly options: Options;
  /** The attributes that give these options; empty for the defaults. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
}

function known<const Name extends string>(
  code: 'theme-unknown' | 'format-unknown' | 'option-invalid',
  what: string,
  given: string,
  names: readonly Name[],
  where = '',
): Name {
  const found = names.find((name) => name === given);
  if (!found) throw new RenderError(code, unknownName(what, given, names, where));
  return found;
}

/** @throws {RenderError} if the format is unknown; the message suggests the nearest. */
export const formatNamed = (given: string): Format => known('format-unknown', 'format', given, FORMATS);

/** @throws {RenderError} if the size is unknown; the message suggests the nearest. */
export const sizeNamed = (given: string = SIZES[0]): Size => known('option-invalid', 'size', given, SIZES);

/** The theme for a format. Only `html` can follow the theme of the page, which is its default. */
export function themeFor(format: Format, given: string | undefined): Theme {
  const themes = format === 'html' ? THEMES : FIXED_THEMES;
  return given === undefined ? themes[0] : known('theme-unknown', 'theme', given, themes, ` for ${format}`);
}

/** @throws {RenderError} if the tag is unknown; the message suggests the nearest. */
export function figureNamed(tag: string): Figure {
  const figure = FIGURES.find((one) => one.tag === tag);
  if (figure) return figure;
  const tags = FIGURES.map((one) => one.tag);
  throw new RenderError('tag-unknown', unknownName('tag', tag, tags));
}

/** @throws {RenderError} if the language is unknown; the message suggests the nearest. */
function localeNamed(lang: string = FALLBACK_LOCALE): Locale {
  const locale = resolveLocale(lang);
  if (!locale) throw new RenderError('language-unknown', unknownName('language', lang, LOCALES));
  return locale;
}

/** Options for attributes. */
function optionsFor(
  { tag, options }: Figure,
  attributes: Readonly<Record<string, string | number>>,
  isCustom: boolean,
): Options {
  const definitions = Object.entries(options);
  const values: Record<string, unknown> = {};
  for (const [attribute, given] of Object.entries(attributes)) {
    const found = definitions.find(([, definition]) => definition.attribute === attribute);
    if (!found) {
      const names = definitions.map(([, definition]) => definition.attribute);
      throw new RenderError('attribute-unknown', unknownName('attribute', attribute, names, ` of <${tag}>`));
    }
    const [name, { parse, type }] = found;
    const text = String(given);
    values[name] = parse(text, isCustom);
    if (values[name] !== undefined) continue;
    const meant = 'enum' in type ? `. Did you mean "${nearestName(text, type.enum)}"?` : '.';
    throw new RenderError(
      'attribute-invalid',
      `<${tag}> does not support ${attribute}=${quoted(text)}: expected ${typeText(type)}${meant}`,
    );
  }
  return { ...defaultsOf(options), ...values };
}

/**
 * Validates a request.
 *
 * @param isCustom - Whether it has custom data, to which the bounds of the bundled data do not apply.
 * @throws {RenderError} if a name is unknown or the value of an attribute is invalid.
 */
export function findFigure(
  tag: string,
  { view: viewName, lang, attributes = {} }: FigureNames,
  isCustom: boolean,
): FigureRequest {
  const figure = figureNamed(tag);
  const locale = localeNamed(lang);
  const views: readonly FigureView<unknown, Options>[] = figure.views;
  const view = viewName === undefined ? views[0] : viewNamed(views, viewName);
  if (!view) {
    const ids = views.map(({ id }) => id);
    throw new RenderError('view-unknown', unknownName('view', viewName ?? '', ids, ` of <${tag}>`));
  }
  const options = optionsFor(figure, attributes, isCustom);
  return { figure, view, locale, options, attributes: attributesFor(figure.options, options) };
}
