import { withIsolatedNames } from '../i18n/direction.ts';

/** The source of a value: as much of it as every figure has at once. */
export interface Source {
  readonly id: string;
  /** Short citation as printed under a figure, such as "USGS MCS 2026". */
  readonly short: string;
  /** Address of the original; empty if there is none. */
  readonly url: string;
  /** Language of the page at `url`, as a BCP 47 tag such as "zh-Hans"; empty if unknown. */
  readonly language: string;
}

/** What identifies a source beyond its short name; loaded after the picture. A text may be empty. */
export interface SourceDetails {
  readonly title: string;
  /** Who published it, by the name in the reader's language if there is one. */
  readonly publisher: string;
  /** Table, section or day within the source. */
  readonly locator: string;
  /** The source itself, if the figure came with no more than its id: a tag's script has the sources of the source line. */
  readonly source?: Source;
}

/** The details of sources by their ids. */
export type SourceDetailsById = Readonly<Record<string, SourceDetails>>;

/** What a reader needs who looks closer at a figure; loaded after the picture. */
export interface Details {
  /** The notes of its description. */
  readonly notes: readonly string[];
  readonly sources: SourceDetailsById;
  /** Names of the sources' licences, without duplicates. */
  readonly licences: readonly string[];
}

/** A number, a text, or null if no value is published (which is not zero). */
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

/** The rows of a picture as a table. The first column labels the row. */
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
  /** The value shown now, even if the option leaves the choice to the view. */
  readonly value: number;
}

/**
 * A control with which a reader changes a view. `option` is the option that it sets; the current choice is in the
 * options that the description was computed for.
 */
export type Control =
  | StepControl
  /** Any number of choices; none chosen means all. */
  | { readonly kind: 'choice'; readonly option: string; readonly label: string; readonly choices: readonly Choice[] }
  /** A span of days. */
  | {
      readonly kind: 'span';
      readonly label: string;
      /** Options of the first and of the last day. */
      readonly from: { readonly option: string; readonly label: string };
      readonly to: { readonly option: string; readonly label: string };
      /** First and last day that the rows cover, YYYY-MM-DD. */
      readonly extent: readonly [string, string];
    };

/** What is said after a day is past, by the reader's clock. */
export interface Expiry {
  /** The last day, YYYY-MM-DD; the text applies from the next day on. */
  readonly on: string;
  /** What has ended, without a full stop. */
  readonly text: string;
}

/** The text, table and controls of a view in one language; everything computed from rows is computed here. */
export interface Description {
  /** Headline: the takeaway in a few words, computed from the rows. */
  readonly title: string;
  /** What is measured: scope, unit, years, edition. */
  readonly subtitle: string;
  /** The whole takeaway in one or two sentences; what a screen reader hears first. */
  readonly summary: string;
  /**
   * The same, supposing nothing that the rows do not say. A page with a title of its own may use the rows for something
   * that the figure can't know.
   */
  readonly literal?: Pick<Description, 'title' | 'subtitle' | 'summary'>;
  /** A caveat that every reader must see; printed below the picture. */
  readonly note?: string;
  /** Further caveats, shown with the table. */
  readonly notes: readonly string[];
  /** Those of the notes that say what was corrected. */
  readonly corrections?: readonly string[];
  readonly table: Table;
  /** Ids of the sources behind the picture, the most important first. */
  readonly sources: readonly string[];
  /** Said in the source line once the last known end date of what is shown is past. */
  readonly expiry?: Expiry;
  /** The controls in display order. */
  readonly controls?: readonly Control[];
}

/** The part of a description that a figure shows at once. */
export interface FigureText extends Omit<Description, 'notes' | 'corrections' | 'table' | 'sources' | 'controls'> {
  /**
   * The parts of each text that a line must not break within: the number of characters before a part, then that of the
   * part itself, and so on.
   */
  readonly phrases?: Readonly<Partial<Record<'title' | 'subtitle' | 'note', readonly number[]>>>;
  /** Controls that are always shown. */
  readonly steps?: readonly StepControl[];
  /** Whether there are further controls, loaded on demand. */
  readonly isNarrowable?: boolean;
}

/** The text of a figure whose title the page may replace. */
export const textUnder = (text: FigureText, heading: string | null | undefined): FigureText =>
  heading ? { ...text, ...text.literal } : text;

/** A description without its notes, table and source ids. */
export function figureTextOf(description: Description): FigureText {
  const { notes: _, corrections: __, table: ___, sources: ____, controls = [], ...said } = description;
  const steps = controls.filter((control) => control.kind === 'step');
  const isNarrowable = steps.length < controls.length;
  const { title, subtitle, summary, note } = said;
  const text = {
    ...said,
    title: withIsolatedNames(title),
    subtitle: withIsolatedNames(subtitle),
    summary: withIsolatedNames(summary),
    ...(note !== undefined && { note: withIsolatedNames(note) }),
  };
  return { ...text, ...(steps.length && { steps }), ...(isNarrowable && { isNarrowable }) };
}
