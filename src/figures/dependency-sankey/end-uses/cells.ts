/** What matrix and list share: rows of equal cells, each with its dot, its number and its name. */
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { widestText } from '../../../core/drawing/text.ts';
import type { ElementUse } from '../dataset.ts';
import { DOT } from './dots.ts';
import type { DotLegend } from './legend.ts';
import type { UseGraph } from './model.ts';

/** Height of a row whose name has one line, and of each further line. */
export const ROW = { height: 24, line: 17 };
export const NAME_SIZE = 14;
export const HEAD = { size: 13, line: 16 };
export const NUMBER_SIZE = 13;
/** Space between a dot and its number. */
export const NUMBER_GAP = 4;

/** The name of a column, or of the material of a list. */
export interface Head {
  readonly id: string;
  readonly isLead: boolean;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** A cell around a link's dot: where a pointer reaches it. */
export interface PlacedCell {
  readonly link: ElementUse;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

export interface CellsLayout {
  readonly height: number;
  readonly legend: DotLegend;
  readonly heads: readonly Head[];
  /** Lines between rows, from the margin on. */
  readonly lines: readonly number[];
  /** Their right end. */
  readonly right: number;
  readonly cells: readonly PlacedCell[];
  /** Left end of the names of the rows. */
  readonly names: number;
}

/** Space that a dot and its number take, in px. */
export interface DotSpace {
  /** From the left end of a cell to the middle of its dot. */
  readonly radius: number;
  readonly width: number;
}

/** The text of a link's share; empty if it has none. */
export const numberText = ({ share }: ElementUse, locale: Locale): string =>
  share === null ? '' : formatShare(locale, share);

/** The space of any dot of the picture, with the widest number of any language. */
export function dotSpace({ links, shares }: UseGraph): DotSpace {
  const radius = shares === 'all' ? DOT.largest : DOT.radius;
  const numbers = (locale: Locale): string[] => links.map((link) => numberText(link, locale));
  const number =
    shares === 'none'
      ? 0
      : NUMBER_GAP + Math.ceil(widestOverLocales((each) => widestText(numbers(each), { size: NUMBER_SIZE })));
  return { radius, width: 2 * radius + number };
}
