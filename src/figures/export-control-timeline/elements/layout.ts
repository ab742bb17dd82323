import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { placeHeading, type PlacedHeading } from './headings.ts';
import type { ElementGroups, Status } from './model.ts';
import { elementsMessages } from '../i18n/elements.ts';

/** From this width on, in px, elements are rows with spans on a time axis; below, they are tiles. */
const SPANS_FROM = 610;

const ROW = 26;
export const NAME_SIZE = 13;
/** Distance from the left edge of a row to its name. */
const NAME_AT = 36;
/** Height in px of the labels above the spans. */
const DATE_LABELS = 20;
const TILE = { height: 48, gap: 8, padding: 8 } as const;
const GAP = 18;
/** Line height of the sentence in an empty picture. */
export const EMPTY_LINE = 18;
/** Space at the right of the axis for what follows the last known day. */
const AFTER = 16;

export interface PlacedElement {
  readonly element: ListedElement;
  readonly status: Status;
  readonly symbol: { readonly x: number; readonly y: number };
  readonly name: { readonly x: number; readonly y: number };
  /** Box of a tile; for a row, the height of its span. */
  readonly box: { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number };
}

export interface PlacedGroup extends PlacedHeading {
  readonly status: Status;
  readonly elements: readonly PlacedElement[];
  /** Baseline of the date labels above the spans. */
  readonly datesY: number;
}

export interface ElementsLayout {
  /** One sentence instead of the groups, if there is no element to show. */
  readonly empty: readonly string[];
  readonly height: number;
  readonly tiles: boolean;
  readonly axis: { readonly left: number; readonly right: number };
  readonly groups: readonly PlacedGroup[];
}

/** The widest name of some elements in any language. */
function widestName(symbols: readonly RareEarth[], size: number): number {
  const names = LOCALES.flatMap((locale) => symbols.map((symbol) => namesIn(locale).elements[symbol]));
  return Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, { size }))));
}

const symbolsOf = (groups: ElementGroups, statuses: readonly Status[]): RareEarth[] =>
  groups.groups
    .filter(({ status }) => statuses.includes(status))
    .flatMap(({ elements }) => elements.map(({ symbol }) => symbol));

/** Cells of equal width, as many per row as fit, with rows as even as possible. */
function grid(count: number, width: number, min: number, gap: number): { columns: number; cell: number; rows: number } {
  const availableWidth = width - 2 * MARGIN;
  const columns = Math.max(1, Math.floor((availableWidth + gap) / (min + gap)));
  const rows = Math.ceil(count / columns);
  return { columns: Math.ceil(count / rows), cell: Math.floor((availableWidth - (columns - 1) * gap) / columns), rows };
}

type Cells = (element: ListedElement, index: number) => Omit<PlacedElement, 'element' | 'status'>;

/** Symbol and name on one line, and the height of a span beside them. */
const line = (x: number, y: number): ReturnType<Cells> => ({
  symbol: { x, y: y + 18 },
  name: { x: x + NAME_AT, y: y + 18 },
  box: { x, y: y + 8, x2: x, y2: y + 18 },
});

/** Symbol above name, in a box. */
const tile = (x: number, y: number, width: number): ReturnType<Cells> => ({
  symbol: { x: x + TILE.padding, y: y + 21 },
  name: { x: x + TILE.padding, y: y + 38 },
  box: { x, y, x2: x + width, y2: y + TILE.height },
});

/** Places groups, headings, symbols and names; only the lines of headings differ in position between languages. */
export function layOutElements(groups: ElementGroups, locale: Locale, width: number): ElementsLayout {
  if (!groups.groups.length) {
    const empty = wrapText(elementsMessages(locale).empty, width - 2 * MARGIN, { size: TYPE.value, locale });
    const height = empty.length * EMPTY_LINE + 32;
    return { empty, height, tiles: false, axis: { left: MARGIN, right: MARGIN }, groups: [] };
  }
  const tiles = width < SPANS_FROM;
  const unlisted = widestName(symbolsOf(groups, ['unlisted']), NAME_SIZE);
  const all = widestName(symbolsOf(groups, ['licensed', 'suspended', 'unlisted']), TYPE.label);
  let bottom = 0;
  const placed = groups.groups.map((group): PlacedGroup => {
    const heading = placeHeading(group, groups, locale, bottom, width - 2 * MARGIN);
    const spans = !tiles && group.status !== 'unlisted';
    const top = heading.bottom + (spans ? DATE_LABELS : 2);
    const min = tiles ? Math.max(44, all + 2 * TILE.padding) : NAME_AT + unlisted;
    const gap = tiles ? TILE.gap : 14;
    const cells = grid(group.elements.length, width, min, gap);
    const pitch = tiles ? TILE.height + TILE.gap : ROW;
    const elements = group.elements.map((element, index): PlacedElement => {
      const x = spans ? MARGIN : MARGIN + (index % cells.columns) * (cells.cell + gap);
      const y = top + (spans ? index : Math.floor(index / cells.columns)) * pitch;
      return { element, status: group.status, ...(tiles ? tile(x, y, cells.cell) : line(x, y)) };
    });
    bottom = top + (spans ? elements.length : cells.rows) * pitch + GAP;
    return { ...heading, status: group.status, elements, datesY: heading.bottom + 13 };
  });
  const left = MARGIN + NAME_AT + widestName(symbolsOf(groups, ['licensed', 'suspended']), NAME_SIZE) + 16;
  return { empty: [], height: bottom - GAP + 8, tiles, axis: { left, right: width - MARGIN - AFTER }, groups: placed };
}
