/** The items of a view that a reader can navigate by pointer, touch, keyboard, screen reader and sound. */

import type { Expiry } from './description.ts';

/** Indexes of the neighbouring items; null where an arrow key does nothing. */
export interface Neighbours {
  readonly left: number | null;
  readonly right: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

/** An item that a reader can navigate to. */
export interface Item {
  /**
   * Ids of its shapes, separated by spaces, as in `data-id`. If no shape has exactly these ids, the item is a part of
   * the shapes that have them all among others.
   */
  readonly id: string;
  /** Name of the item, such as "China" or an event's title. */
  readonly title: string;
  /** Short facts that follow the title and can be read alone: value with unit, scope, year, source, flag. */
  readonly facts: readonly string[];
  /** A fact to add once its last known end date is past. */
  readonly expiry?: Expiry;
  /** Its row in the view's table; null if it sums up several rows, as a node of links does. */
  readonly row: number | null;
  readonly to: Neighbours;
  /** Id that is highlighted with it, as by `highlight`; without one, the shapes that its own are linked to. */
  readonly subject?: string;
  /**
   * Ids and names of what it belongs to, by which `highlight` brings it out, too: the side and the kind of an act, the
   * step of a bar.
   */
  readonly also?: readonly string[];
  /** Its value as the picture would print it, if the picture prints it only where it is highlighted. */
  readonly value?: string;
  /** Index of its point, from 0, if one shape is the line of many items. */
  readonly vertex?: number;
}

/** An item whose neighbours are not yet known. */
export type UnlinkedItem = Omit<Item, 'to'>;

/** A note of a sonification; a null value is a rest. */
export interface Note {
  readonly label: string;
  readonly value: number | null;
  /** Index of the item that it belongs to; null if there is none, as for a year without a value. */
  readonly item: number | null;
}

/** Values in a meaningful order, to be played as sound or gone through one by one. */
export interface Sonification {
  /** What the values are ordered by, such as "Year". */
  readonly order: string;
  /** What is measured, with its unit. */
  readonly measure: string;
  readonly series: readonly { readonly name: string; readonly notes: readonly Note[] }[];
}

/** Items that belong together and follow one another in reading order, such as the parts of a bar. */
export interface ItemGroup {
  /** What a listener hears on entering the group; can be understood alone. */
  readonly label: string;
  /** Number of its items, at least 1. */
  readonly count: number;
}

/** The items of a view in one language, and what a listener hears of it as a whole. */
export interface ItemSet {
  /** In reading order. */
  readonly items: readonly Item[];
  /** In reading order; their counts add up to the number of items. */
  readonly groups: readonly ItemGroup[];
  /** A sentence: the type of the chart, what its positions mean, the range of its values, the number of its items. */
  readonly chart: string;
  readonly sonification?: Sonification;
}

/** What `highlight` accepts for the items of a view, each once, with the name of the first item that it belongs to. */
export function highlightable(items: readonly UnlinkedItem[]): { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { id, subject = id.split(' ')[0] ?? id, title } of items)
    if (!names.has(subject)) names.set(subject, title);
  return [...names].map(([id, name]) => ({ id, name }));
}

/**
 * Items in lines, read line by line: left and right move along a line, up and down to the nearest item of the next
 * line.
 *
 * @param lines - Each has at least one item.
 * @param column - Position of an item in its line. `__Default value:__` its index there
 */
export function inLines<Lone extends UnlinkedItem>(
  lines: readonly (readonly Lone[])[],
  column: (item: Lone, place: number) => number = (_, place) => place,
): (Lone & Pick<Item, 'to'>)[] {
  const starts = lines.map((_, line) => lines.slice(0, line).reduce((sum, { length }) => sum + length, 0));
  const nearest = (line: number, at: number): number | null => {
    const distances = lines[line]?.map((item, place) => Math.abs(column(item, place) - at)) ?? [];
    return distances.length ? (starts[line] ?? 0) + distances.indexOf(Math.min(...distances)) : null;
  };
  return lines.flatMap((items, line) =>
    items.map((item, place) => {
      const own = (starts[line] ?? 0) + place;
      const at = column(item, place);
      return {
        ...item,
        to: {
          left: place ? own - 1 : null,
          right: place < items.length - 1 ? own + 1 : null,
          up: nearest(line - 1, at),
          down: nearest(line + 1, at),
        },
      };
    }),
  );
}

/**
 * A group for each line.
 *
 * @param lines - Each has at least one item.
 */
export const groupsOf = (lines: readonly (readonly unknown[])[], labels: readonly string[]): ItemGroup[] =>
  lines.map(({ length: count }, line) => ({ label: labels[line] ?? '', count }));

/** Items in one column: every arrow key moves to the previous or next item. */
export const inColumn = (items: readonly UnlinkedItem[]): Item[] =>
  items.map((item, place) => {
    const before = place ? place - 1 : null;
    const after = place < items.length - 1 ? place + 1 : null;
    return { ...item, to: { left: before, up: before, right: after, down: after } };
  });
