import type { Country } from '../../core/i18n/names.ts';
import type { Qualifier } from '../../figures/rare-earth-share/rows/mine-production.ts';
import type { PublishedValue } from './published-value.ts';

/** Cells of a spreadsheet as texts, the header included. */
export type Cells = readonly (readonly string[])[];

/** One figure of the table "World Mine Production and Reserves" about rare earths. */
export interface UsgsFigure {
  /** Row of the file, counted from 1 with the header, as a spreadsheet shows it. */
  readonly row: number;
  readonly country: Country;
  /** Year of production; for reserves the newer year of the edition. */
  readonly year: number;
  /** In metric tons of rare-earth-oxide equivalent. */
  readonly value: PublishedValue;
  readonly qualifiers: readonly Qualifier[];
  /** Remarks in the words of the datasets. */
  readonly notes: readonly string[];
  /** Footnotes that only a person can read. */
  readonly unknownFootnotes: readonly string[];
}

/** What a file says about rare earths. */
export interface UsgsTable {
  /** The form of the file in words. */
  readonly layout: string;
  /** Year of the edition. Its production is that of the two years before. */
  readonly edition: number;
  readonly years: readonly [number, number];
  readonly production: readonly UsgsFigure[];
  readonly reserves: readonly UsgsFigure[];
  /** Sentences about what a person must check. */
  readonly warnings: readonly string[];
}

/** The figures as a layout finds them, before they are compared with one another. */
export interface FoundFigures extends Pick<UsgsTable, 'layout' | 'production' | 'reserves' | 'warnings'> {
  /** Edition that the file names itself; null if it names none. */
  readonly named: number | null;
}
