/** What an author has chosen, and the query of the page's address, which holds the same. */
import { LOCALES, type Locale } from '../../core/i18n/locale.ts';
import { parseIsoDate } from '../../core/figure/options.ts';
import type { Attribute } from '../../core/output/snippets.ts';
import { dataAddress } from '../../core/data/web-address.ts';
import { COMMON_OFFERS, type Catalogue, type CatalogueFigure, type CatalogueView, type Offer } from './catalogue.ts';

export interface Choice {
  readonly figure: CatalogueFigure;
  readonly view: CatalogueView;
  readonly lang: Locale;
  /** What was chosen or written for attributes, by name, also where it is not valid. */
  readonly texts: Readonly<Record<string, string>>;
  /** The address of the built files as it was written; empty for the one that they were loaded from. */
  readonly base: string;
}

/** Everything that a view can be asked for, its own attributes first. */
export const offersOf = (view: CatalogueView): readonly Offer[] => [...view.offers, ...COMMON_OFFERS];

/** The choice that a query asks for; what it does not name, or names wrongly, is as it is at first. */
export function choiceFrom(query: URLSearchParams, { figures }: Catalogue, language: Locale): Choice {
  const [first] = figures;
  const figure = figures.find(({ tag }) => tag === query.get('figure')) ?? first;
  const view = figure?.views.find(({ id }) => id === query.get('view')) ?? figure?.views[0];
  if (!figure || !view) throw new Error('The index lists no figure.');
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
    base: query.get('base') ?? '',
  };
}

export function queryOf({ figure, view, lang, texts, base }: Choice): string {
  const named = [['figure', figure.tag], ['view', view.id], ['lang', lang], ...Object.entries(texts)];
  return new URLSearchParams([...named, ...(base ? [['base', base]] : [])]).toString();
}

/** Whether a figure may load from an address. It must be whole, because the same text is read in other pages. */
export const isLoadable = (text: string, page: string): boolean =>
  URL.canParse(text) && dataAddress(text, page) !== null;

/** What is wrong with the text of an attribute, as a sentence; empty where it can be used. */
export function issueOf({ name, type }: Offer, { texts }: Choice, page: string): string {
  const text = texts[name] ?? '';
  if (!text) return '';
  if (name === 'src' && !isLoadable(text, page))
    return `“${text}” is no address that data may come from. Give the whole address, beginning with https://.`;
  if (type.kind === 'integer') {
    const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
    // Rows of a page's own may tell of other years; what concerns the page itself stays bound.
    const isBound = !texts['src'] || COMMON_OFFERS.some((offer) => offer.name === name);
    const isWrong = Number.isNaN(value) || (isBound && (value < type.minimum || value > type.maximum));
    return isWrong ? `Give a whole number from ${type.minimum} to ${type.maximum}.` : '';
  }
  if (type.kind === 'date' && !parseIsoDate(text)) return `“${text}” is no date. Give one as YYYY-MM-DD.`;
  if (type.kind === 'enum' && !type.enum.includes(text))
    return `“${text}” is not among the choices: ${type.enum.join(', ')}.`;
  if (type.kind === 'enum-list' && text.split(' ').some((value) => !type.enum.includes(value)))
    return `“${text}” is not among the choices: ${type.enum.join(', ')}.`;
  return '';
}

/** The attributes of the tag that was chosen: those that differ from the default and can be used. */
export function attributesOf(choice: Choice, page: string): Attribute[] {
  const { figure, view, lang, texts } = choice;
  const set = offersOf(view).flatMap((offer): Attribute[] => {
    const { name, type, initial } = offer;
    const text = texts[name]?.trim();
    if (!text || text === initial || issueOf(offer, choice, page)) return [];
    return [[name, type.kind === 'flag' ? '' : text]];
  });
  const isFirst = view === figure.views[0];
  return [['lang', lang], ...(isFirst ? [] : [['view', view.id] as const]), ...set];
}
