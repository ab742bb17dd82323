import type { Figure, FigureView } from '../core/figure/figure.ts';
import { FALLBACK_LOCALE, LOCALES, resolveLocale, type Locale } from '../core/i18n/locale.ts';
import { attributesFor, defaultsOf, typeText } from '../core/figure/options.ts';
import { THEMES, type Theme } from '../core/figure/theme.ts';
import { FIGURES } from './figures.ts';
import { nearestName, quoted, RenderError, unknownName } from './render-error.ts';

/** What `renderFigure` makes. */
export const FORMATS = ['html', 'plain', 'svg', 'png', 'vl.json'] as const;
export type Format = (typeof FORMATS)[number];

/** Themes of what does not follow a page. */
const [, ...FIXED_THEMES] = THEMES;

/** What is asked of a figure, as names. */
export interface FigureNames {
  /** One of the figure's views. `__Default value:__` the first */
  readonly view?: string | undefined;
  /** A BCP 47 tag that resolves to one of the five languages, such as `ja`, `zh-TW`. `__Default value:__` `en` */
  readonly lang?: string | undefined;
  /** The figure's own attributes as they stand in a page, such as `{ year: '2023' }`. `__Default value:__` none */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
}

type Options = Readonly<Record<string, unknown>>;

/** What is asked of a figure, found. */
export interface FigureRequest {
  readonly figure: Figure;
  readonly view: FigureView<unknown, Options>;
  readonly locale: Locale;
  readonly options: Options;
  /** The attributes that ask for the options; none for the defaults. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
}

function known<const Name extends string>(
  code: 'theme-unknown' | 'format-unknown',
  what: string,
  given: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === given);
  if (!found) throw new RenderError(code, unknownName(what, given, names));
  return found;
}

/** @throws {RenderError} naming the nearest format. */
export const formatNamed = (given: string): Format => known('format-unknown', 'format', given, FORMATS);

/** The theme of a format: only a fragment can follow the page that it stands in, which it does by default. */
export function themeFor(format: Format, given: string | undefined): Theme {
  const themes = format === 'html' ? THEMES : FIXED_THEMES;
  return given === undefined ? themes[0] : known('theme-unknown', `theme of ${format}`, given, themes);
}

/** @throws {RenderError} naming the nearest tag. */
export function figureNamed(tag: string): Figure {
  const figure = FIGURES.find((one) => one.tag === tag);
  if (figure) return figure;
  const tags = FIGURES.map((one) => one.tag);
  throw new RenderError('tag-unknown', unknownName('tag', tag, tags));
}

/** @throws {RenderError} naming the nearest language. */
export function localeNamed(lang: string = FALLBACK_LOCALE): Locale {
  const locale = resolveLocale(lang);
  if (!locale) throw new RenderError('language-unknown', unknownName('language', lang, LOCALES));
  return locale;
}

/** Values of the options that attributes ask for. */
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
    const meant = 'enum' in type ? `; did you mean "${nearestName(text, type.enum)}"?` : '.';
    throw new RenderError(
      'attribute-invalid',
      `<${tag}> does not know ${attribute}=${quoted(text)}, it takes ${typeText(type)}${meant}`,
    );
  }
  return { ...defaultsOf(options), ...values };
}

/**
 * Finds what is asked for.
 *
 * @param isCustom - Whether rows are given, to which the bounds of the bundled ones do not apply.
 * @throws {RenderError} where a name is unknown or an attribute's value is none.
 */
export function findFigure(
  tag: string,
  { view: viewName, lang, attributes = {} }: FigureNames,
  isCustom: boolean,
): FigureRequest {
  const figure = figureNamed(tag);
  const locale = localeNamed(lang);
  const views: readonly FigureView<unknown, Options>[] = figure.views;
  const view = viewName === undefined ? views[0] : views.find(({ id }) => id === viewName);
  if (!view) {
    const ids = views.map(({ id }) => id);
    throw new RenderError('view-unknown', unknownName('view', viewName ?? '', ids, ` of <${tag}>`));
  }
  const options = optionsFor(figure, attributes, isCustom);
  return { figure, view, locale, options, attributes: attributesFor(figure.options, options) };
}
