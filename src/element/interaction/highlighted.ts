import { countryId } from '../../core/i18n/country.ts';
import { LOCALES } from '../../core/i18n/locale.ts';
import { materialId } from '../../core/i18n/material.ts';
import type { Item } from '../../core/figure/items.ts';
import { bringOut, plainId } from '../highlight.ts';
import { warnOnce } from '../warn.ts';
import { idsOf } from './emphasis.ts';
import type { InteractionHost, ShownFigure } from './host.ts';

/** Whether a shape is among those meant: each is an id, or all the ids that a shape must have, with spaces between. */
function isAmong(ids: readonly string[], meant: readonly string[]): boolean {
  const own = ids.map(plainId);
  return meant.some((one) => one.split(' ').every((id) => own.includes(plainId(id))));
}

/** Brings out every shape that is among those meant; none of them brings out nothing. */
export function bringOutMeant(picture: Element, meant: readonly string[]): void {
  if (meant.length || picture.hasAttribute('data-emphasis')) bringOut(picture, (ids) => isAmong(ids, meant));
}

/** A name as it is compared: in any case and width, with hyphens or underscores for spaces. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');

/** Ids of the items that a text names, or of those that belong to what it names. */
function idsNamed(text: string, items: readonly Item[]): string[] {
  const name = folded(text);
  const ids = items.flatMap(({ id, subject = id, title, also = [] }) => [
    ...(folded(title) === name ? [subject] : []),
    ...(also.some((one) => folded(one) === name) ? [id] : []),
  ]);
  return [...new Set(ids)];
}

/**
 * Finds out which shapes the page's `highlight` means. The element knows ids at once; the names that readers see, and
 * the codes of countries, come with this script.
 */
export class Highlighted {
  readonly #host: InteractionHost;
  #found: { readonly text: string; readonly picture: Element; readonly meant: readonly string[] } | undefined;

  constructor(host: InteractionHost) {
    this.#host = host;
  }

  /** What the page highlights; see `isAmong`. */
  get meant(): readonly string[] {
    const text = this.#host.highlight();
    if (!text) return [];
    return this.#found?.text === text && this.#found.meant.length ? this.#found.meant : [plainId(text)];
  }

  /**
   * Finds it in a picture. Returns whether anything is highlighted that was not before. Warns the page's developer if
   * there is nothing to highlight.
   */
  async find(shown: ShownFigure, items: readonly Item[]): Promise<boolean> {
    const text = this.#host.highlight();
    const { picture } = shown;
    if (!text || (this.#found?.text === text && this.#found.picture === picture)) return false;
    this.#found = { text, picture, meant: [] };
    const meant = await meantBy(text, shown, items);
    if (this.#found.text !== text || this.#found.picture !== picture) return false;
    this.#found = { text, picture, meant };
    if (!meant.length)
      warnOnce(
        `<${this.#host.element.localName} highlight="${text}"> matches nothing in the view "${shown.view}". Nothing is highlighted.`,
      );
    return meant.length > 0;
  }
}

/** What a text means in a picture: an id, else a name in the reader's language, else one in any language. */
async function meantBy(text: string, shown: ShownFigure, items: readonly Item[]): Promise<readonly string[]> {
  const shapes = [...shown.picture.querySelectorAll('[data-id]')].map(idsOf);
  const inPicture = (meant: readonly string[]): readonly string[] =>
    meant.filter((one) => shapes.some((ids) => isAmong(ids, [one])));
  const ways: (() => readonly string[] | Promise<readonly string[]>)[] = [
    () => [plainId(text)],
    () => idsNamed(text, items),
    async () => {
      (await import('../../core/i18n/whole-directory.ts')).loadDirectory();
      return [countryId(text), materialId(text)].flatMap((id) => (id ? [id, ...idsNamed(id, items)] : []));
    },
    ...LOCALES.filter((locale) => locale !== shown.locale).map((locale) => async () => {
      const { items: others } = await shown.items(locale);
      return idsNamed(text, others);
    }),
  ];
  for (const way of ways) {
    try {
      const meant = inPicture(await way());
      if (meant.length) return meant;
    } catch {
      // A script of names that could not be loaded.
    }
  }
  return [];
}
