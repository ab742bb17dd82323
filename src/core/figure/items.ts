/** What a reader who goes from mark to mark is told of each, by pointer, touch, keys, speech and sound. */

/** Places of marks in their list; null where an arrow leads nowhere. */
export interface Neighbours {
  readonly left: number | null;
  readonly right: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

/** A mark that a reader can come to. */
export interface Item {
  /**
   * Ids that name its shapes, separated by spaces, as `data-id` has them. Where no shape has exactly these, it stands
   * for a part of the shapes that have them all among others.
   */
  readonly id: string;
  /** What it is, such as "China" or an event's title. */
  readonly title: string;
  /** What is told of it after its title, each a few words that stand alone: value with unit, scope, year, source, flag. */
  readonly facts: readonly string[];
  /** Its row in the view's table; null where it sums up several, as a node of links does. */
  readonly row: number | null;
  readonly to: Neighbours;
  /** Id that is brought out with it, as `highlight` would; without one, what its shapes are linked to. */
  readonly subject?: string;
  /** Which point of its line it is, from 0, where one shape is the line of many marks. */
  readonly vertex?: number;
}

/** A mark before it is known what lies beside it. */
export type UnlinkedItem = Omit<Item, 'to'>;

/** A value of a melody; null is a rest. */
export interface Note {
  readonly label: string;
  readonly value: number | null;
}

/** Values in an order that means something, to be heard. */
export interface Sonification {
  /** What its order is, such as "Year". */
  readonly order: string;
  /** What is measured, with its unit. */
  readonly measure: string;
  readonly series: readonly { readonly name: string; readonly notes: readonly Note[] }[];
}

/** Everything that a view tells mark by mark, in one language. */
export interface ItemSet {
  /** In reading order. */
  readonly items: readonly Item[];
  readonly sonification?: Sonification;
}

/**
 * Marks in lines, read line by line: left and right lead along a line, up and down to the mark of the next line that
 * stands nearest.
 *
 * @param lines - At least one mark each.
 * @param column - Where a mark stands in its line; its place there unless told.
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

/** Marks in one column: every arrow leads to the one before or after. */
export const inColumn = (items: readonly UnlinkedItem[]): Item[] =>
  items.map((item, place) => {
    const before = place ? place - 1 : null;
    const after = place < items.length - 1 ? place + 1 : null;
    return { ...item, to: { left: before, up: before, right: after, down: after } };
  });
