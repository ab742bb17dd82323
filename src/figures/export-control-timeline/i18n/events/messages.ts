import type { KnownActor, KnownKind } from '../../rows/events.ts';
import type { Band } from '../../events/density.ts';

/** An actor or a kind: its id, empty if only its name is to be printed, and its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Kinds that the subtitle names if there are such events. */
export type Topic = 'control' | 'tariff' | 'negotiation';

/** Rows counted in a sentence, with the chosen actors and kinds; none chosen means all. */
export interface CountedRows {
  readonly count: number;
  /** First and last month, which may be equal. */
  readonly from: string;
  readonly to: string;
  readonly actors: readonly Named[];
  readonly kinds: readonly Named[];
}

/** Messages of one language; dates are passed formatted. */
export interface EventsMessages {
  readonly tab: string;
  readonly actor: Readonly<Record<KnownActor, string>>;
  /** What was done, in a word or two: the legend of the shapes. */
  readonly kind: Readonly<Record<KnownKind, string>>;
  /** Headings of the columns; others are names of actors. */
  readonly track: Readonly<Record<'us' | 'china', string>>;
  readonly bothAndOthers: string;
  /** Name of `both` among actors that are not China and the United States. */
  readonly bothSides: string;
  /**
   * The article that the rows accompany: a report of July 2025 if they are an edition of the bundled ones, otherwise the
   * page's own. That it has an event is a fact of the event, and a column with a word for yes and for no.
   */
  readonly article: {
    fact(isEdition: boolean): string;
    column(isEdition: boolean): string;
    readonly yes: string;
    readonly no: string;
  };
  /** For an event that the headline names, which is in bold type. */
  readonly lead: string;
  /** Label of the bracket: "5 days later". */
  days(days: number): string;
  /** Headline if the shown rows support the story, and if they do not. */
  title(story: { readonly days: number }): string;
  plainTitle(rows: CountedRows): string;
  /** Headline if actors, kinds or days were chosen, of `total` events. */
  narrowedTitle(rows: CountedRows & { readonly total: number }): string;
  /** End of that headline: how many events are the subject's. */
  ofSubject(subject: Named, count: number): string;
  /** The chart as a sentence: at least one event, from the first day to the last, in lanes with these names. */
  chart(chart: { readonly count: number; readonly days: string; readonly lanes: readonly string[] }): string;
  /** The chart without an event. */
  readonly emptyChart: string;
  /** What the timeline is of; `material` is empty if none is named. */
  about(topics: readonly Topic[], material: string): string;
  /** Of a choice of events, at least the two of the story. */
  subtitle(rows: { readonly count: number; readonly from: string; readonly to: string }): string;
  /** `inArticle` is the number of the article's events. */
  plainSubtitle(inArticle: number | 'all', about: string, isEdition: boolean): string;
  /** Meaning of a square and of a band in the density picture. */
  denseSubtitle(band: Band, about: string): string;
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
  /** What the lane of the smallest actors is, of which there are `count`. */
  restNote(count: number): string;
  note(tariffDays: number | null): string;
  /** How events are dated. */
  readonly datesNote: string;
  /** How the story went on after the article; `flag` is empty if the row is sourced. */
  sequel(rows: {
    readonly ruling: { readonly day: string; readonly flag: string };
    readonly truce: { readonly day: string; readonly flag: string };
  }): string;
  /** Caveat of dates set in advance, of which there is at least one; `checkedTo` is empty if nobody checked. */
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
