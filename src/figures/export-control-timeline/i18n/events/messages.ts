import type { Actor, Kind } from '../../rows/events.ts';
import type { Band } from '../../events/density.ts';
import type { Track } from '../../events/tracks.ts';

/** Rows that a sentence counts, with the actors and the kinds that they were chosen by; none chosen means all. */
export interface CountedRows {
  readonly count: number;
  /** First and last month, which may be the same. */
  readonly from: string;
  readonly to: string;
  readonly actors: readonly Actor[];
  readonly kinds: readonly Kind[];
}

/** The words of one language; dates come formatted. */
export interface EventsMessages {
  readonly tab: string;
  readonly actor: Readonly<Record<Actor, string>>;
  /** What was done, in a word or two: the key of the shapes. */
  readonly kind: Readonly<Record<Kind, string>>;
  /** Headings of the columns. */
  readonly track: Readonly<Record<Track, string>>;
  /** Says what bold type means. */
  readonly bold: string;
  /** Label of the bracket: "5 days". */
  days(days: number): string;
  /** Headline where the shown rows bear the story out, and where they don't. */
  title(story: { readonly days: number }): string;
  plainTitle(rows: CountedRows): string;
  /** `told` are the article's, which are at least the two of the story. */
  subtitle(rows: {
    readonly inArticle: number;
    readonly others: number;
    readonly from: string;
    readonly to: string;
  }): string;
  /** `told` are how many of the events are the article's. */
  plainSubtitle(inArticle: number | 'all'): string;
  /** What a square and a band of the density picture stand for. */
  denseSubtitle(band: Band): string;
  summary(story: {
    readonly days: number;
    /** Number of elements, 0 where it isn't known. */
    readonly elements: number;
    readonly licences: string;
    readonly chipRule: string;
    readonly promised: string | null;
    readonly stay: boolean;
  }): string;
  /** The summary where no story is told; `detail` is one of those below, or empty. */
  plainSummary(rows: CountedRows, detail: string): string;
  /** How many each actor has, or each kind. */
  readonly by: Readonly<Record<'actor' | 'kind', (tally: readonly string[]) => string>>;
  /** The only event. */
  only(title: string): string;
  /** "United States 5". */
  tally(name: string, count: number): string;
  /** The year in which most happened. */
  busiest(year: { readonly year: string; readonly count: number }): string;
  /** Where titles are told, if they are too many to be read in the picture. */
  denseNote(rows: { readonly count: number; readonly max: number }): string;
  note(tariffDays: number | null): string;
  readonly notes: {
    readonly dates: string;
    readonly licences: string;
    readonly article: string;
  };
  /** What follows a date that was set in advance is not told. */
  scheduledNote(date: string, asOf: string): string;
  /** Nothing to show; what leaves events out comes by name. */
  readonly emptyTitle: string;
  empty(choices: readonly string[]): string;
  /** Names of the span that a reader may choose, and of its ends; actors and kinds are called as their columns are. */
  readonly control: Readonly<Record<'span' | 'from' | 'to', string>>;
  readonly column: Readonly<Record<'date' | 'actor' | 'kind' | 'title', string>>;
}
