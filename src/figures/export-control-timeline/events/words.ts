import type { ByLocale, Locale } from '../../../core/locale.ts';
import type { Actor, Kind } from '../rows/events.ts';
import type { Track } from './tracks.ts';
import en from './locale/en.ts';
import ja from './locale/ja.ts';
import ko from './locale/ko.ts';
import zhHans from './locale/zh-Hans.ts';
import zhHant from './locale/zh-Hant.ts';

/** The words of one language; dates come formatted. */
export interface EventsWords {
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
  plainTitle(rows: { readonly count: number; readonly from: string; readonly to: string }): string;
  subtitle(rows: {
    readonly told: number;
    readonly others: number;
    readonly from: string;
    readonly to: string;
  }): string;
  summary(story: {
    readonly days: number;
    /** Number of elements, 0 where it isn't known. */
    readonly elements: number;
    readonly licences: string;
    readonly chipRule: string;
    readonly promised: string | null;
    readonly stay: boolean;
  }): string;
  plainSummary(rows: {
    readonly count: number;
    readonly from: string;
    readonly to: string;
    readonly tally: readonly string[];
  }): string;
  /** "United States 5". */
  tally(actor: string, count: number): string;
  note(tariffDays: number | null): string;
  readonly notes: readonly string[];
  /** What follows a date that was set in advance is not told. */
  scheduledNote(date: string, asOf: string): string;
  /** Nothing to show; attributes are those that leave events out. */
  readonly emptyTitle: string;
  empty(attributes: readonly string[]): string;
  readonly column: Readonly<Record<'date' | 'actor' | 'kind' | 'title' | 'flag' | 'source', string>>;
}

const WORDS: ByLocale<EventsWords> = { ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const eventsWordsIn = (locale: Locale): EventsWords => WORDS[locale];
