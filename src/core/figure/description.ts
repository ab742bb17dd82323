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

/** One value of a choice, with its name in the description's language. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One of a few numbers in order, such as a year. */
export interface StepControl {
  readonly kind: 'step';
  readonly option: string;
  readonly label: string;
  readonly values: readonly number[];
  /** The value that is shown now, also where the option leaves it to the view. */
  readonly value: number;
}

/**
 * What a reader may change in a view. `option` names the option that the change sets; what is chosen now is read from
 * the options that the description was made for.
 */
export type Control =
  | StepControl
  /** Some of a few words; none chosen means all. */
  | { readonly kind: 'choice'; readonly option: string; readonly label: string; readonly choices: readonly Choice[] }
  /** A span of days. */
  | {
      readonly kind: 'span';
      readonly label: string;
      /** Options of the first and of the last day. */
      readonly from: { readonly option: string; readonly label: string };
      readonly to: { readonly option: string; readonly label: string };
      /** First and last day that rows tell of, YYYY-MM-DD. */
      readonly extent: readonly [string, string];
    };

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
  /** What a reader may change, in the order in which it is offered. */
  readonly controls?: readonly Control[];
}

/** The words of a description, as a figure shows them at once. */
export interface FigureText extends Omit<Description, 'table' | 'sources' | 'controls'> {
  /** Controls that are always shown. */
  readonly steps?: readonly StepControl[];
  /** Whether there is more that a reader may choose, told when it is asked for. */
  readonly isNarrowable?: boolean;
}

/** A description without its table and the ids of its sources. */
export function figureTextOf({ table: _, sources: __, controls = [], ...text }: Description): FigureText {
  const steps = controls.filter((control) => control.kind === 'step');
  const isNarrowable = steps.length < controls.length;
  return { ...text, ...(steps.length && { steps }), ...(isNarrowable && { isNarrowable }) };
}
