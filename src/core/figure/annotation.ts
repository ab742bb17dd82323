/** Annotations: what the author of a page writes on an item of a figure. */
import { LOCALES, resolveLocale, type Locale } from '../i18n/locale.ts';
import type { Table } from './description.ts';
import type { Item } from './items.ts';

/** The side of its item that an annotation stands at. */
export const SIDES = ['left', 'right', 'above', 'below'] as const;
export type Side = (typeof SIDES)[number];

/** What becomes of an annotation in a narrow picture. */
export const NARROW = ['number', 'hide'] as const;
export type Narrow = (typeof NARROW)[number];

/** A text by language; `any` is for the languages that have none. */
export type AnnotationText = Readonly<Partial<Record<Locale | 'any', string>>>;

/** A text on an item of a figure. */
export interface Annotation {
  /**
   * The item: its id as in `pin`, its title, the first cell of its row in the table, such as a year, or one of its ids,
   * such as the code of a country.
   */
  readonly for: string;
  /** The text, or one for each language. */
  readonly text: string | AnnotationText;
  /** The view that it belongs to. `__Default value:__` any that has the item */
  readonly view?: string | undefined;
  /** Where it stands, if there is space. `__Default value:__` the nearest free place */
  readonly side?: Side | undefined;
  /**
   * In a narrow picture: `number`, a number with the text below the picture, or `hide`, only in the table and where the
   * item is read. `__Default value:__` `number`
   */
  readonly narrow?: Narrow | undefined;
}

/** An annotation in one language with its item. */
export interface ItemAnnotation extends Pick<Annotation, 'side' | 'narrow'> {
  readonly text: string;
  /** The item as the page named it. */
  readonly name: string;
  readonly item: Item;
}

const isSide = (side: unknown): side is Side => SIDES.some((one) => one === side);

/** What makes names equal: case and the kind of space say nothing. */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/[\s_]+/gu, ' ')
    .toLowerCase();

/** How `pin` names an item: by its id, and on a line also by the index of its point. */
export const pinOf = ({ id, vertex }: Pick<Item, 'id' | 'vertex'>): string =>
  id + (vertex === undefined ? '' : `.${vertex}`);

/** Index of the item that a name means, by the most exact of its names; -1 for none. */
export function itemNamed(name: string, items: readonly Item[], { rows }: Table): number {
  const meant = plain(name);
  const named: readonly ((item: Item) => readonly string[])[] = [
    (item) => [pinOf(item)],
    ({ id }) => [id],
    ({ title }) => [title],
    ({ row }) => [String(rows[row ?? -1]?.[0] ?? '')],
    ({ id, subject = '' }) => [subject, ...id.split(' ')],
  ];
  if (!meant) return -1;
  for (const namesOf of named) {
    const index = items.findIndex((item) => namesOf(item).some((each) => plain(each) === meant));
    if (index >= 0) return index;
  }
  return -1;
}

/** The text in a language, otherwise that without one, the English one or any; empty if there is none. */
function textIn(text: unknown, locale: Locale): string {
  if (typeof text !== 'object' || text === null) return typeof text === 'string' ? text : '';
  const given = new Map<string, unknown>(
    Object.entries(text).map(([key, each]) => [key === 'any' ? key : (resolveLocale(key) ?? key), each]),
  );
  const texts = [locale, 'any', 'en', ...LOCALES].map((key) => given.get(key));
  return texts.find((each): each is string => typeof each === 'string' && each.trim() !== '') ?? '';
}

/** The annotations of a view, and the names that mean no item of it. */
export interface FoundAnnotations {
  readonly found: readonly ItemAnnotation[];
  readonly missing: readonly string[];
}

/**
 * Finds the items of annotations. Annotations of other views, and those without a text, are left out.
 *
 * @param annotations - As a page gives them, which may be anything.
 */
export function findAnnotations(
  annotations: readonly unknown[],
  { view, items, table, locale }: { view: string; items: readonly Item[]; table: Table; locale: Locale },
): FoundAnnotations {
  const found: ItemAnnotation[] = [];
  const missing: string[] = [];
  for (const given of annotations) {
    const { for: name, text, view: own, side, narrow } = (given ?? {}) as Readonly<Record<keyof Annotation, unknown>>;
    const said = textIn(text, locale).replace(/\s+/gu, ' ').trim();
    if (!said || (typeof own === 'string' && own.trim() && own.trim() !== view)) continue;
    const meant = String(name);
    const item = items[itemNamed(meant, items, table)];
    if (!item) missing.push(meant);
    else
      found.push({
        name: meant,
        item,
        text: said,
        ...(isSide(side) && { side }),
        ...(narrow === 'hide' && { narrow }),
      });
  }
  // In reading order, which the numbers in a picture follow.
  const orderOf = ({ item }: ItemAnnotation): number => items.indexOf(item);
  return { found: found.sort((a, b) => orderOf(a) - orderOf(b)), missing };
}

/** What is wrong with an annotation whose name means no item, and what to write instead: a few examples. */
export function annotationProblem(
  tag: string,
  name: string,
  { view, items, table: { rows } }: { view: string; items: readonly Item[]; table: Table },
): string {
  const names = items.map((item) =>
    item.vertex === undefined ? item.id : String(rows[item.row ?? -1]?.[0] ?? pinOf(item)),
  );
  const examples = [...new Set(names)].slice(0, 5).map((each) => `"${each}"`);
  return `An annotation of <${tag}> is for "${name}", which is no item of the view "${view}". Write an item, such as ${examples.join(', ')}, or the view that has it.`;
}
