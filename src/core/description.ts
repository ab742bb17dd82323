/** Where a number comes from. */
export interface Source {
  readonly id: string;
  /** Short citation as printed under a figure, such as "USGS MCS 2026". */
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  /** Address of the original; empty where there is none. */
  readonly url: string;
}

/** A source as the dataset of sources has it. */
export interface LicensedSource extends Source {
  /** Licence of the original as an id, such as "public-domain" or "cc-by-4.0". */
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
