import type { Item } from '../../core/figure/items.ts';
import type { GridContent } from './item-grid.ts';

/** Time in ms after which a typed letter begins a new search. */
const PAUSE = 700;

/** What a reader types, to go to an item by its words. */
export class Typing {
  #typed = '';
  #last = 0;

  /** Whether a key belongs to a search: a letter or a digit, or a space while one is being typed. */
  takes(key: string): boolean {
    return /^[\p{L}\p{Nd}]$/u.test(key) || (key === ' ' && this.#isActive);
  }

  get #isActive(): boolean {
    return Date.now() - this.#last <= PAUSE;
  }

  /**
   * The next item whose title or first fact begins with what has been typed. If there is none, a number finds the next
   * item with a number in its first fact that begins so: in some languages, a date begins with its year. Undefined if no
   * item is found.
   *
   * @param key - One that a search takes.
   * @param order - Indexes of the items that can be found, in reading order.
   * @param current - The item from which the search begins.
   */
  find(key: string, items: readonly Item[], order: readonly number[], current: number): number | undefined {
    this.#typed = (this.#isActive ? this.#typed : '') + key.toLowerCase();
    this.#last = Date.now();
    const next = (words: string, from: number): number | undefined => {
      const ahead = [...order.slice(from), ...order.slice(0, from)];
      return ahead.find((item) => isNamed(items[item], words)) ?? ahead.find((item) => hasNumber(items[item], words));
    };
    const at = order.indexOf(current);
    // The second letter may confirm the item that the first has found. The same letter again goes on to the next item.
    const found = next(this.#typed, this.#typed.length > 1 ? at : at + 1);
    const [first = ''] = this.#typed;
    return found ?? (this.#typed === first.repeat(this.#typed.length) ? next(first, at + 1) : undefined);
  }
}

const isNamed = (item: Item | undefined, words: string): boolean =>
  [item?.title, item?.facts[0]].some((text) => text?.toLowerCase().startsWith(words));

/** Whether the first fact of an item has a number that begins with digits. */
const hasNumber = (item: Item | undefined, digits: string): boolean =>
  /^\p{Nd}+$/u.test(digits) && new RegExp(`(?:^|[^\\p{Nd}.,])${digits}`, 'u').test(item?.facts[0] ?? '');

interface Searched extends Pick<GridContent, 'items' | 'groups' | 'order'> {
  /** The number that an item's row in the table has; null if there is none. */
  readonly numberOf: (item: number) => number | null;
}

/** The item with the highest or lowest number in the group of another; undefined if its items have no numbers. */
export function extremeOf(
  { items, groups, order, numberOf }: Searched,
  current: number,
  isHighest: boolean,
): number | undefined {
  let end = 0;
  const group = groups.find(({ count }) => current < (end += count));
  const start = end - (group?.count ?? items.length);
  let best: number | undefined;
  for (const item of order.filter((one) => one >= start && one < end)) {
    const [own, known] = [numberOf(item), numberOf(best ?? -1)];
    if (own !== null && (known === null || (isHighest ? own > known : own < known))) best = item;
  }
  return best;
}
