import type { InteractionMessages } from '../../core/i18n/interaction.ts';
import type { Item, ItemSet } from '../../core/figure/items.ts';
import type { Box } from '../window-px.ts';
import type { HitArea } from './hit-areas.ts';

/** Maximum number of cells in the page at once. If there are more items, those around the current one get a cell. */
const WINDOW = 200;

/** What a screen reader says of an item. */
export interface SpokenItem {
  /** Its title and its first fact. */
  readonly name: string;
  /** What else is known of it. */
  readonly description: string;
}

/** The items that a grid shows. */
export interface GridContent extends Pick<ItemSet, 'groups' | 'chart'> {
  readonly items: readonly Item[];
  /** Indexes of the items that the picture shows, in reading order. */
  readonly order: readonly number[];
  readonly messages: InteractionMessages;
  spoken(item: number): SpokenItem;
  /** Writes a text into an element, with its parts in other languages marked as such. */
  write(text: string, into: HTMLElement): void;
}

/** Where an item stands in the grid. */
interface Position {
  /** Index of its group, or of the item itself if all are in one group. */
  readonly row: number;
  /** Its number in the row, from 1. */
  readonly column: number;
}

/**
 * The items of a picture as a grid in the page: a row for each group, headed by its label, and in it a cell for each
 * item. If there is only one group, each item is a row. See docs/decisions/0033-a-grid-for-screen-readers.md.
 */
export class ItemGrid {
  readonly element: HTMLElement;
  #content: GridContent | undefined;
  #positions: ReadonlyMap<number, Position> = new Map();
  /** The rows that have items, in reading order. */
  #rowOrder: readonly number[] = [];
  readonly #rows = new Map<number, HTMLElement>();
  readonly #cells = new Map<number, HTMLButtonElement>();
  /** The row that says that there are more items; only in the page if there are. */
  readonly #end: HTMLElement;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'items';
    this.element.role = 'grid';
    this.#end = this.#make('row');
    this.#end.append(this.#make('gridcell'));
  }

  /** Replaces the items. Their cells follow with `fill`. */
  show(content: GridContent): void {
    const { order, chart, messages } = content;
    this.#content = content;
    this.#positions = positionsOf(content);
    this.#rowOrder = [...new Set([...this.#positions.values()].map(({ row }) => row))];
    this.#rows.clear();
    this.#cells.clear();
    this.element.replaceChildren();
    this.element.ariaLabel = `${chart} ${messages.keys}`;
    // Of a grid that is whole, browsers count the rows themselves.
    this.element.ariaRowCount = order.length > WINDOW ? String(this.#rowOrder.length) : null;
    this.#end.remove();
  }

  /** The items that have a cell, with it. */
  get cells(): ReadonlyMap<number, HTMLButtonElement> {
    return this.#cells;
  }

  /** The item of a cell, or of a part of one. */
  itemOf(target: EventTarget | null): number | undefined {
    const cell = target instanceof Element && target.closest('button');
    return [...this.#cells].find(([, one]) => one === cell)?.[0];
  }

  /** Says anew what is known of the items that have a cell. */
  describe(): void {
    for (const [item, cell] of this.#cells) this.#describe(item, cell);
  }

  /** Creates the missing cells around an item, and removes those out of range. Returns the new ones. */
  fill(around: number | undefined): readonly (readonly [item: number, cell: HTMLButtonElement])[] {
    const { order = [], messages } = this.#content ?? {};
    const start = Math.max(0, Math.min(order.indexOf(around ?? -1) - WINDOW / 2, order.length - WINDOW));
    const visible = order.slice(start, start + WINDOW);
    const kept = new Set(visible);
    for (const [item, cell] of this.#cells) {
      if (kept.has(item)) continue;
      cell.remove();
      this.#cells.delete(item);
    }
    const fresh = visible.filter((item) => !this.#cells.has(item)).map((item) => [item, this.#makeCell(item)] as const);
    if (!fresh.length) return fresh;
    const byRow = new Map<number, number[]>();
    for (const item of visible) {
      const { row = -1 } = this.#positions.get(item) ?? {};
      byRow.set(row, [...(byRow.get(row) ?? []), item]);
    }
    for (const [row, element] of this.#rows) {
      if (byRow.has(row)) continue;
      element.remove();
      this.#rows.delete(row);
    }
    const rows = [...byRow].map(([row, items]) => {
      const element = this.#rows.get(row) ?? this.#makeRow(row);
      this.#number(row, element, items);
      const [header] = element.querySelectorAll('[role=rowheader]');
      arrange(element, [...(header ? [header] : []), ...items.flatMap((item) => this.#cells.get(item) ?? [])]);
      return element;
    });
    const left = order.length - visible.length;
    const [rest] = this.#end.children;
    if (left && messages && rest) this.#content?.write(messages.moreItems(left), rest as HTMLElement);
    const isLastHere = start + visible.length === order.length;
    // It stands where the others are; if they are on both sides, at the end.
    const all = isLastHere ? [this.#end, ...rows] : [...rows, this.#end];
    arrange(this.element, left ? all : rows);
    return fresh;
  }

  #describe(item: number, cell: HTMLElement): void {
    const { name, description } = this.#content?.spoken(item) ?? { name: '', description: '' };
    const text = cell.querySelector('span');
    if (text) this.#content?.write(name, text);
    // Not every browser reflects it. The same again would be a change to screen readers.
    if (description !== (cell.getAttribute('aria-description') ?? ''))
      cell.setAttribute('aria-description', description);
  }

  get #isPart(): boolean {
    return (this.#content?.order.length ?? 0) > WINDOW;
  }

  #make(role: string): HTMLElement {
    const element = this.element.ownerDocument.createElement(role === 'row' ? 'div' : 'span');
    element.role = role;
    return element;
  }

  /**
   * Says which row of the whole grid this is; of a row whose beginning is not in the page, which columns these are. Never
   * both: Orca 43 then says nothing of a cell.
   */
  #number(row: number, element: HTMLElement, items: readonly number[]): void {
    if (!this.#isPart) return;
    const columnOf = (item: number | undefined): number => this.#positions.get(item ?? -1)?.column ?? 1;
    const isCut = columnOf(items[0]) > (element.querySelector('[role=rowheader]') ? 2 : 1);
    element.ariaRowIndex = isCut ? null : String(this.#rowOrder.indexOf(row) + 1);
    for (const item of items) {
      const cell = this.#cells.get(item);
      if (cell) cell.ariaColIndex = isCut ? String(columnOf(item)) : null;
    }
  }

  #makeRow(row: number): HTMLElement {
    const element = this.#make('row');
    const { groups = [] } = this.#content ?? {};
    if (groups.length > 1) {
      const header = this.#make('rowheader');
      this.#content?.write(groups[row]?.label ?? '', header);
      element.append(header);
    }
    this.#rows.set(row, element);
    return element;
  }

  #makeCell(item: number): HTMLButtonElement {
    const { ownerDocument } = this.element;
    const cell = ownerDocument.createElement('button');
    cell.type = 'button';
    cell.role = 'gridcell';
    cell.tabIndex = -1;
    cell.append(ownerDocument.createElement('span'));
    this.#describe(item, cell);
    this.#cells.set(item, cell);
    return cell;
  }
}

/** The row and column of each item that the picture shows. The header of a row is its first column. */
function positionsOf({ groups, order }: GridContent): ReadonlyMap<number, Position> {
  if (groups.length < 2) return new Map(order.map((item) => [item, { row: item, column: 1 }]));
  const rows = groups.flatMap(({ count }, row) => Array.from({ length: count }, () => row));
  const columns = new Map<number, number>();
  return new Map(
    order.map((item) => {
      const row = rows[item] ?? -1;
      const column = (columns.get(row) ?? 1) + 1;
      columns.set(row, column);
      return [item, { row, column }];
    }),
  );
}

/** Puts elements in order. Those that were there before are in order already and are not moved, to keep the focus. */
function arrange(parent: Element, requested: readonly Element[]): void {
  requested.forEach((element, index) => {
    const there = parent.children[index];
    if (there !== element) parent.insertBefore(element, there ?? null);
  });
}

/** Where a picture is in the box that its cells are in. */
export interface PictureFrame extends Pick<Box, 'width' | 'height'> {
  /** What is around it. */
  readonly padding: Pick<CSSStyleDeclaration, 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom'>;
}

/** Places a cell in its area; if that is only a part of a shape, with an element in the form of the shape. */
export function placeCell(cell: HTMLElement, { box, order, form }: HitArea, frame: PictureFrame): void {
  const { width, height, padding } = frame;
  // As parts of the picture, so that they stay on it whatever size it has.
  const across = `(100% - ${padding.paddingLeft} - ${padding.paddingRight})`;
  const down = `(100% - ${padding.paddingTop} - ${padding.paddingBottom})`;
  cell.style.left = `calc(${padding.paddingLeft} + ${box.left / width} * ${across})`;
  cell.style.top = `calc(${padding.paddingTop} + ${box.top / height} * ${down})`;
  cell.style.width = `calc(${box.width / width} * ${across})`;
  cell.style.height = `calc(${box.height / height} * ${down})`;
  cell.style.zIndex = String(order);
  const known = cell.querySelector('i');
  if (!form) {
    known?.remove();
    return;
  }
  const element = known ?? cell.appendChild(cell.ownerDocument.createElement('i'));
  // Firefox finds it in all of its box, whatever the form, and so in front of other items.
  element.setAttribute('aria-hidden', 'true');
  const { a, b, c, d, e, f } = form.matrix;
  element.style.transform = `matrix(${[a, b, c, d, e - box.left, f - box.top].join()})`;
  element.style.width = `${form.width}px`;
  element.style.height = `${form.height}px`;
  element.style.clipPath = `path("${form.path}")`;
}
