import { min } from 'd3-array';
import type { PositionScale } from '../../../core/drawing/encoding.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { placeDates, type DateLabel, type PlacedDate } from './date-labels.ts';
import { placeHeading, type PlacedHeading } from './headings.ts';
import { notPast, STATUSES, symbolOf, type ElementGroups, type Status } from './model.ts';
import { NAME, nameAt, nameWidth, rowName, tileName } from './names.ts';
import { elementsMessages } from '../i18n/elements.ts';
import { layOutMessage } from '../message.ts';

/** From this width on, in px, elements are rows with spans on a time axis; below, they are tiles. */
const SPANS_FROM = 610;

const ROW = 26;
/** Height in px of the labels above the spans. */
const DATE_LABELS = 20;
export const TILE = { height: 48, gap: 8, padding: 8 } as const;
const GAP = 18;
/** Space at the right of the axis for the mark of what no text says. */
const AFTER = 16;

export interface PlacedElement {
  readonly element: ListedElement;
  readonly status: Status;
  /** Left edge, and the number of its column in a grid. */
  readonly x: number;
  readonly column: number;
  /** Middle. */
  readonly y: number;
  /** The symbol; empty if there is none. */
  readonly symbol: string;
  /** The name, in lines, and where it begins. */
  readonly name: string | readonly string[];
  readonly nameX: number;
  readonly nameY: number;
}

export interface PlacedGroup extends PlacedHeading {
  readonly status: Status;
  readonly elements: readonly PlacedElement[];
  /** Labels above the spans, and their baseline. */
  readonly dates: readonly PlacedDate[];
  readonly datesY: number;
}

export interface ElementsLayout {
  /** One sentence instead of the groups, if there is no element to show. */
  readonly empty: readonly string[];
  readonly height: number;
  /** Width of the tiles and the left edges of their columns; null for rows. */
  readonly tiles: { readonly width: number; readonly columns: PositionScale<number> } | null;
  /** Position of a day on the axis. */
  readonly days: PositionScale<string>;
  readonly groups: readonly PlacedGroup[];
}

/** As many cells of equal width as fit in a row. */
function grid(width: number, narrowest: number, gap: number): { max: number; cell: number } {
  const availableWidth = width - 2 * MARGIN;
  const max = Math.max(1, Math.floor((availableWidth + gap) / (narrowest + gap)));
  return { max, cell: Math.floor((availableWidth - (max - 1) * gap) / max) };
}

/** The axis from the first day of a span to the last. */
function dayScale(
  { from, announced, last, checkedTo }: ElementGroups,
  left: number,
  right: number,
): PositionScale<string> {
  const start = min([from, announced, checkedTo].filter(Boolean)) ?? last;
  return { domain: [start, last], range: [left, start < last ? right : left] };
}

/** The day labels above the spans of a group. The ends of a span have priority over the dates between them. */
function datesOf(
  status: Status,
  { from, announced, suspended, until, stated, lastEnd, last, checkedTo }: ElementGroups,
): DateLabel[] {
  const label = (date: string, align: DateLabel['align']): DateLabel => ({ date, at: notPast(date, last), align });
  if (status === 'licensed') return [label(from, 'left'), label(checkedTo, 'right')];
  const ends = [...new Set([lastEnd, stated, until])].map((date) => label(date, 'right'));
  return [label(announced, 'right'), ...ends, label(suspended, 'left')];
}

/** Places groups, headings, symbols and names; only the lines of headings differ in position between languages. */
export function layOutElements(groups: ElementGroups, locale: Locale, width: number): ElementsLayout {
  if (!groups.groups.length) {
    const { lines, height } = layOutMessage(elementsMessages(locale).empty, locale, width);
    return { empty: lines, height, tiles: null, days: { domain: [], range: [] }, groups: [] };
  }
  const tiles = width < SPANS_FROM;
  const indent = nameAt(groups);
  const unlisted = nameWidth(groups, ['unlisted'], 'row', width);
  const all = nameWidth(groups, STATUSES, 'tile', width);
  const named = nameWidth(groups, ['licensed', 'suspended'], 'row', width);
  const left = MARGIN + indent + named + 16;
  const days = dayScale(groups, left, width - MARGIN - AFTER);
  const [start = 0, end = 0] = days.domain.map((iso) => Date.parse(iso));
  const [first = left, last = left] = days.range;
  const position = (iso: string): number =>
    Math.round(first + ((Date.parse(iso) - start) / Math.max(1, end - start)) * (last - first));
  const narrowest = tiles ? Math.max(44, all + 2 * TILE.padding) : indent + unlisted;
  const gap = tiles ? TILE.gap : 14;
  const { max, cell } = grid(width, narrowest, gap);
  const xOf = (column: number): number => MARGIN + (column - 1) * (cell + gap);
  const inTile = cell - 2 * TILE.padding;
  const height = tiles ? TILE.height : ROW;
  const pitch = tiles ? height + gap : height;
  let bottom = 0;
  let columns = 1;
  const placed = groups.groups.map((group): PlacedGroup => {
    const { status } = group;
    const heading = placeHeading(group, groups, locale, bottom, width - 2 * MARGIN);
    const spans = !tiles && status !== 'unlisted';
    const top = heading.bottom + (spans ? DATE_LABELS : 2);
    const count = group.elements.length;
    const rows = spans ? count : Math.ceil(count / max);
    // Rows as even as possible.
    const perRow = Math.ceil(count / rows);
    columns = Math.max(columns, perRow);
    const elements = group.elements.map((element, index): PlacedElement => {
      const column = (index % perRow) + 1;
      const y = top + Math.floor(index / perRow) * pitch + height / 2;
      const id = element.symbol;
      const symbol = symbolOf(id);
      const x = xOf(column);
      if (!tiles) {
        const name = rowName(id, groups, locale, spans ? named : Math.max(unlisted, cell - indent));
        return { element, status, x, column, y, symbol, name, nameX: x + indent, nameY: y };
      }
      const name = tileName(id, groups, locale, inTile);
      // Without a symbol above it, a name is in the middle.
      const nameY = symbol ? y : y - 10 - ((name.length - 1) * NAME.line) / 2;
      return { element, status, x, column, y, symbol, name, nameX: x, nameY };
    });
    const dates = spans ? placeDates(datesOf(status, groups), position, locale, width) : [];
    bottom = top + rows * pitch + GAP;
    return { ...heading, status, elements, dates, datesY: heading.bottom + 13 };
  });
  return {
    empty: [],
    height: bottom - GAP + 8,
    tiles: tiles ? { width: cell, columns: { domain: [1, columns], range: [MARGIN, xOf(columns)] } } : null,
    days,
    groups: placed,
  };
}
