import { range, sum } from 'd3-array';
import type { PositionScale } from '../../../core/drawing/encoding.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { placeHeading, type PlacedHeading } from './headings.ts';
import { symbolOf, type ElementGroups, type Status } from './model.ts';
import { linesBelowSymbols, NAME, nameLines, nameWidth } from './names.ts';
import { elementsMessages } from '../i18n/elements.ts';
import { layOutMessage } from '../message.ts';

/**
 * Sizes in px; `inset`: the part of a tile's width that a name leaves free; `symbol`, `name`: their baselines; `lower`:
 * how much lower these are for each further line of a name.
 */
const TILE = { height: 44, widest: 140, gap: 5, inset: 4, symbol: 20, name: 35, lower: 2 } as const;
/** Space between two groups. */
const GAP = 16;

export interface PlacedElement {
  readonly element: ListedElement;
  readonly status: Status;
  /** The number of its column, from 1. */
  readonly column: number;
  /** Middle of the tile. */
  readonly y: number;
  /** The symbol, and its baseline; empty if there is none. */
  readonly symbol: string;
  readonly symbolY: number;
  /** The name, and the baseline of its first line. */
  readonly name: readonly string[];
  readonly nameY: number;
}

export interface PlacedGroup extends PlacedHeading {
  readonly status: Status;
  readonly elements: readonly PlacedElement[];
}

export interface ElementsLayout {
  /** One sentence instead of the groups, if there is no element to show. */
  readonly empty: readonly string[];
  readonly height: number;
  /** Size of the tiles, which is the same in all groups, and the left edges of their columns. */
  readonly tile: { readonly width: number; readonly height: number };
  readonly columns: PositionScale<number>;
  readonly groups: readonly PlacedGroup[];
}

interface Grid {
  /** Number of columns, and width and height of a tile. */
  readonly count: number;
  readonly width: number;
  readonly height: number;
  /** The greatest number of lines of a name below a symbol. */
  readonly lines: number;
}

/**
 * One grid for all groups, so that equal counts are equally long: of those with several columns in which every name has
 * one line, or else of all, the one that makes the picture lowest.
 */
function gridOf(groups: ElementGroups, availableWidth: number): Grid {
  const counts = groups.groups.map(({ elements }) => elements.length);
  const fitting = Math.floor((availableWidth + TILE.gap) / (nameWidth(groups) + TILE.inset + TILE.gap));
  const grids = range(1, Math.min(Math.max(...counts), Math.max(1, fitting)) + 1).map((count): Grid => {
    const width = Math.min(Math.floor((availableWidth + TILE.gap) / count) - TILE.gap, TILE.widest);
    const lines = linesBelowSymbols(groups, LOCALES, width - TILE.inset);
    return { count, width, height: TILE.height + (lines - 1) * NAME.line, lines };
  });
  const heightOf = ({ count, height }: Grid): number =>
    sum(counts, (each) => Math.ceil(each / count)) * (height + TILE.gap);
  const whole = grids.filter(({ count, lines }) => count > 1 && lines === 1);
  return (whole.length ? whole : grids).reduce((best, grid) => (heightOf(grid) < heightOf(best) ? grid : best));
}

/** Places headings and tiles; only the lines of headings and names differ between languages. */
export function layOutElements(groups: ElementGroups, locale: Locale, width: number): ElementsLayout {
  if (!groups.groups.length) {
    const { lines, height } = layOutMessage(elementsMessages(locale).empty, locale, width);
    return { empty: lines, height, tile: { width, height }, columns: { domain: [], range: [] }, groups: [] };
  }
  const availableWidth = width - 2 * MARGIN;
  const grid = gridOf(groups, availableWidth);
  const inTile = grid.width - TILE.inset;
  const { height } = grid;
  // What another language needs is shared by the space above and below. Where few names have two lines, the others have
  // too much space below.
  const lines = linesBelowSymbols(groups, [locale], inTile);
  const spare = ((grid.lines - lines) * NAME.line) / 2 + (lines - 1) * TILE.lower;
  let bottom = -GAP;
  const placed = groups.groups.map((group): PlacedGroup => {
    const { status } = group;
    const heading = placeHeading(group, groups, locale, bottom + GAP, availableWidth);
    const topOf = (place: number): number => heading.bottom + Math.floor(place / grid.count) * (height + TILE.gap);
    const elements = group.elements.map((element, place): PlacedElement => {
      const top = topOf(place);
      const symbol = symbolOf(element.symbol);
      const name = nameLines(element.symbol, groups, locale, inTile);
      // Without a symbol above it, a name is in the middle.
      const centred = top + height / 2 + BASELINE - ((name.length - 1) * NAME.line) / 2;
      return {
        element,
        status,
        column: (place % grid.count) + 1,
        y: top + height / 2,
        symbol,
        symbolY: top + TILE.symbol + spare,
        name,
        nameY: Math.round(symbol ? top + TILE.name + spare : centred),
      };
    });
    bottom = topOf(group.elements.length - 1) + height;
    return { ...heading, status, elements };
  });
  return {
    empty: [],
    height: bottom + 8,
    tile: { width: grid.width, height },
    columns: { domain: [1, grid.count], range: [MARGIN, MARGIN + (grid.count - 1) * (grid.width + TILE.gap)] },
    groups: placed,
  };
}
