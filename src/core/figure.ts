import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from './locale.ts';
import type { OptionDefinitions, OptionValues } from './options.ts';
import type { Palette } from './palette.ts';

/** How sure a value is. Everything but `sourced` is told to the reader. */
export const FLAGS = ['sourced', 'derived', 'second-hand', 'from-memory', 'disputed', 'not-verified'] as const;
export type Flag = (typeof FLAGS)[number];

/** A row as it stands in a CSV file: every field a text. */
export type RawRow = Readonly<Record<string, string>>;

/** The raw rows of each dataset a figure reads, by dataset name; `edition` holds one row: `version` and `asOf`. */
export type RawTables = Readonly<Record<string, readonly RawRow[]>>;

/** Where a number comes from. */
export interface Source {
  readonly id: string;
  /** Short citation as printed under a figure, such as "USGS MCS 2026". */
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  /** Address of the original; empty where there is none. */
  readonly url: string;
  /** Licence of the original: an id such as "cc-by-4.0" in the dataset, the reader's word for it once prepared. */
  readonly licence: string;
}

/** A number, a text, or null where no figure is published (which is not zero). */
export type Cell = string | number | null;

export interface Column {
  readonly id: string;
  readonly label: string;
  /**
   * `sources` cells hold source ids separated by semicolons; `number` cells are formatted in the reader's language;
   * `date` cells are ISO 8601 (day, month or span) for `formatIso`.
   */
  readonly kind: 'text' | 'number' | 'date' | 'sources';
  /** Unit as printed in the header, such as "%" or "t". */
  readonly unit?: string;
}

/** The rows of a picture as a table. The first column names the row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a view says in words; everything computed from rows is computed here, in one language. */
export interface Description {
  /** Headline: the takeaway in a few words, computed from the rows. */
  readonly title: string;
  /** What is measured: scope, unit, years, edition. */
  readonly subtitle: string;
  /** The whole takeaway in one or two sentences; what a screen reader hears first. */
  readonly summary: string;
  /** One caveat every reader must see; printed below the picture. */
  readonly note?: string;
  /** Further caveats, shown with the table. */
  readonly notes: readonly string[];
  readonly table: Table;
  /** Ids of the sources behind the picture, the most important first. */
  readonly sources: readonly string[];
}

/** What a view is asked for. */
export interface Context<Options> {
  readonly locale: Locale;
  readonly options: Options;
}

/** The sheet a spec is drawn on. */
export interface Sheet {
  /** Width in px; the height follows from the rows. */
  readonly width: number;
  readonly palette: Palette;
}

/** A spec with its size in px. */
export type Spec = TopLevelSpec & { readonly width: number; readonly height: number };

/** One view of a figure: a pure function from rows to words and to a Vega-Lite spec. */
export interface FigureView<Data, Options> {
  readonly id: string;
  /** Option values, besides the defaults, for which pictures are prepared; any other needs the live painter. */
  readonly variants?: readonly Partial<Options>[];
  /** Name of the view on its tab. */
  label(locale: Locale): string;
  describe(data: Data, context: Context<Options>): Description;
  spec(data: Data, context: Context<Options>, sheet: Sheet): Spec;
}

/** Everything the library knows of one figure. */
export interface Figure<Data = unknown, Definitions extends OptionDefinitions = OptionDefinitions> {
  readonly tag: string;
  /** The first view is the default. */
  readonly views: readonly FigureView<Data, OptionValues<Definitions>>[];
  readonly options: Definitions;
  /** Names of the bundled datasets the figure reads. */
  readonly datasets: readonly string[];
  /**
   * Rows from raw tables.
   * @throws {DataError} naming dataset, row, field, value and what was expected.
   */
  parse(tables: RawTables): Data;
}

/** Keeps a figure's own types while collecting figures in one list. */
export const defineFigure = <Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Figure<Data, Definitions> => figure;
