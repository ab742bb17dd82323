import type { Actor, Kind } from '../../rows/events.ts';
import type { Band } from '../../events/density.ts';
import type { Track } from '../../events/tracks.ts';

/** Rows counted in a sentence, with the chosen actors and kinds; none chosen means all. */
export interface CountedRows {
  readonly count: number;
  /** First and last month, which may be equal. */
  readonly from: string;
  readonly to: string;
  readonly actors: readonly Actor[];
  readonly kinds: readonly Kind[];
}

/** Messages of one language; dates are passed formatted. */
export interface EventsMessages {
  readonly tab: string;
  readonly actor: Readonly<Record<Actor, string>>;
  /** What was done, in a word or two: the legend of the shapes. */
  readonly kind: Readonly<Record<Kind, string>>;
  /** Headings of the columns. */
  readonly track: Readonly<Record<Track, string>>;
  /** Explanation of bold type. */
  readonly bold: string;
  /** Label of the bracket: "5 days". */
  days(days: number): string;
  /** Headline if the shown rows support the story, and if they do not. */
  title(story: { readonly days: number }): string;
  plainTitle(rows: CountedRows): string;
  /** `inArticle` is the number of the article's events, at least the two of the story. */
  subtitle(rows: {
    readonly inArticle: number;
    readonly others: number;
    readonly from: string;
    readonly to: string;
  }): string;
  /** `inArticle` is the number of the article's events. */
  plainSubtitle(inArticle: number | 'all'): string;
  /** Meaning of a square and of a band in the density picture. */
  denseSubtitle(band: Band): string;
  summary(story: {
    readonly days: number;
    /** Number of elements, 0 if unknown. */
    readonly elements: number;
    readonly licences: string;
    readonly chipRule: string;
    readonly promised: string | null;
    readonly stay: boolean;
  }): string;
  /** The summary without the story; `detail` is one of the messages below, or empty. */
  plainSummary(rows: CountedRows, detail: string): string;
  /** Number of events per actor, or per kind. */
  readonly by: Readonly<Record<'actor' | 'kind', (tally: readonly string[]) => string>>;
  /** Title of the only event. */
  only(title: string): string;
  /** "United States 5". */
  tally(name: string, count: number): string;
  /** The year with the most events. */
  busiest(year: { readonly year: string; readonly count: number }): string;
  /** Where to find the titles if there are too many for the picture. */
  denseNote(rows: { readonly count: number; readonly max: number }): string;
  note(tariffDays: number | null): string;
  /** How events are dated. */
  readonly datesNote: string;
  /** How the story went on after the article; `flag` is empty if the row is sourced. */
  sequel(rows: {
    readonly ruling: { readonly day: string; readonly flag: string };
    readonly truce: { readonly day: string; readonly flag: string };
  }): string;
  /** Caveat of dates set in advance, of which there is at least one. */
  scheduledNote(dates: readonly string[], checkedTo: string): string;
  /** Nothing to show; `choices` are the labels of the controls that exclude events. */
  readonly emptyTitle: string;
  empty(choices: readonly string[]): string;
  /** Labels of the span control and its ends; actors and kinds use the labels of their columns. */
  readonly control: Readonly<Record<'span' | 'from' | 'to', string>>;
  readonly column: Readonly<Record<'date' | 'actor' | 'kind' | 'title', string>>;
  /** The last day of talks or of a pause. */
  readonly endDate: string;
}
