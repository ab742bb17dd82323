/** The author's choice. The query of the page's URL stores all of it that a stranger may choose. */
import { LOCALES, type Locale } from '../../core/i18n/locale.ts';
import { viewNamed } from '../../core/figure/figure.ts';
import { parseIsoDate } from '../../core/figure/options.ts';
import type { Attribute } from '../../core/output/snippets.ts';
import { dataAddress, isWebAddress } from '../../core/data/web-address.ts';
import { COMMON_OFFERS, type Catalogue, type CatalogueFigure, type CatalogueView, type Offer } from './catalogue.ts';

export interface Choice {
  readonly figure: CatalogueFigure;
  readonly view: CatalogueView;
  readonly lang: Locale;
  /** Attribute values as chosen or typed, by name, including invalid ones. */
  readonly texts: Readonly<Record<string, string>>;
  /** Id of the place that the snippet is for; empty for the first. */
  readonly place: string;
  readonly local: LocalChoice;
}

/** What was entered in the page itself and is never read from its URL. */
export interface LocalChoice {
  /**
   * Base URL as typed; empty for the one that the builder was loaded from. In a URL, it would let a stranger choose whose
   * script an author pastes.
   */
  readonly base: string;
  /** Name of the file with the author's data; empty for none. A URL can't store the data. */
  readonly file: string;
}

export const NOTHING_LOCAL: LocalChoice = { base: '', file: '' };

/** All attributes offered for a view, its own first. */
export const offersOf = (view: CatalogueView): readonly Offer[] => [...view.offers, ...COMMON_OFFERS];

/** The choice stored in a query. Whatever is missing or invalid has its default. */
export function choiceFrom(
  query: URLSearchParams,
  { figures }: Catalogue,
  language: Locale,
  local = NOTHING_LOCAL,
): Choice {
  const [first] = figures;
  const figure = figures.find(({ tag }) => tag === query.get('figure')) ?? first;
  const view = (figure && viewNamed(figure.views, query.get('view'))) ?? figure?.views[0];
  if (!figure || !view) throw new Error('The index does not list any figures.');
  const texts = Object.fromEntries(
    offersOf(view).flatMap(({ name, type }) => {
      const text = type.kind === 'flag' ? query.has(name) && 'true' : query.get(name);
      return text ? [[name, text]] : [];
    }),
  );
  return {
    figure,
    view,
    lang: LOCALES.find((locale) => locale === query.get('lang')) ?? language,
    texts,
    place: query.get('place') ?? '',
    local,
  };
}

export function queryOf({ figure, view, lang, texts, place }: Choice): string {
  const named = [['figure', figure.tag], ['view', view.id], ['lang', lang], ...Object.entries(texts)];
  return new URLSearchParams([...named, ...(place ? [['place', place]] : [])]).toString();
}

/** Whether a figure may load from a URL. It must be absolute, because it is also used in other pages. */
export const isLoadable = (text: string, page: string): boolean =>
  URL.canParse(text) && dataAddress(text, page) !== null;

/** What is wrong with an attribute's value, as a sentence; empty if it is valid. */
export function issueOf({ name, type }: Offer, { texts, local: { file } }: Choice, page: string): string {
  const text = texts[name] ?? '';
  if (!text) return '';
  if (name === 'src' && !isLoadable(text, page))
    return `Data can’t be loaded from “${text}”. Enter an absolute URL starting with https://.`;
  if (name === 'check-updates' && text !== 'true' && !isLoadable(text, page))
    return `“${text}” is neither true nor a URL. Enter true, or an absolute URL starting with https://.`;
  if (type.kind === 'integer') {
    const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
    // Custom data may have other years. Attributes common to all figures keep their bounds.
    const isBound = (!texts['src'] && !file) || COMMON_OFFERS.some((offer) => offer.name === name);
    const isWrong = Number.isNaN(value) || (isBound && (value < type.minimum || value > type.maximum));
    return isWrong ? `Enter a whole number from ${type.minimum} to ${type.maximum}.` : '';
  }
  if (name === 'source-url' && !isWebAddress(text))
    return `“${text}” is not a URL. Enter one that starts with https:// or http://.`;
  if (type.kind === 'date' && !parseIsoDate(text)) return `“${text}” is not a date. Use the format YYYY-MM-DD.`;
  if (type.kind === 'enum' && !type.enum.includes(text)) return `“${text}” is not one of ${type.enum.join(', ')}.`;
  if (type.kind === 'enum-list' && text.split(' ').some((value) => !type.enum.includes(value)))
    return `“${text}” is not one of ${type.enum.join(', ')}.`;
  return '';
}

/** The attributes to set on the tag: those that are valid and differ from the default. */
export function attributesOf(choice: Choice, page: string): Attribute[] {
  const {
    figure,
    view,
    lang,
    texts,
    local: { file },
  } = choice;
  const set = offersOf(view).flatMap((offer): Attribute[] => {
    const { name, type, initial } = offer;
    // The file is beside the author's page.
    if (name === 'src' && file) return [[name, file]];
    const text = texts[name]?.trim();
    if (!text || text === initial || issueOf(offer, choice, page)) return [];
    return [[name, type.kind === 'flag' ? '' : text]];
  });
  const isFirst = view === figure.views[0];
  return [['lang', lang], ...(isFirst ? [] : [['view', view.id] as const]), ...set];
}
