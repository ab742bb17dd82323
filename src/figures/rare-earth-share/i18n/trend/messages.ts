import type { Span } from '../../trend/lines.ts';

/** A formatted value and its year. */
export interface Dated {
  readonly value: string;
  readonly year: number;
}

/** The course of China's values from the first year to the last: over a peak, up, down, or unchanged. */
export type Course = 'peaked' | 'risen' | 'fallen' | 'level';

export interface ShareStory {
  readonly course: Course;
  readonly first: Dated;
  /** Lies between the two others if the course is `peaked`. */
  readonly peak: Dated;
  readonly last: Dated;
  /** China's tonnes in the last year, formatted; empty if unknown. */
  readonly tonnes: string;
  /** Whether the tonnes are a record. */
  readonly record: boolean;
}

export interface TonnesStory {
  /** Whether the last year has more than the first. */
  readonly change: 'more' | 'less' | 'same';
  readonly first: Dated;
  readonly last: Dated;
  /** The United States in the last year; empty if unknown. */
  readonly usa: string;
  readonly record: boolean;
}

/** Parts of a subtitle: first and last year, and the origin of the data, which may be empty. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly credit: string;
}

/** Messages of the view `trend` in one language. */
export interface TrendMessages {
  readonly tab: string;
  title(story: ShareStory): string;
  tonnesTitle(story: TonnesStory): string;
  subtitle(scope: Scope): string;
  /** `hairlines`: some countries are drawn as thin lines without a name. */
  tonnesSubtitle(scope: Scope & { readonly hairlines: boolean }): string;
  summary(story: ShareStory): string;
  tonnesSummary(story: TonnesStory): string;
  /** Meaning of a change of publication; `symbols`: each change is marked in the picture, not only counted. */
  breaksNote(parts: { readonly symbols: boolean }): string;
  quotaNote(spans: readonly Span[]): string;
  readonly notes: {
    readonly derived: string;
    quota(spans: readonly Span[]): string;
    readonly hollow: string;
  };
  /** Note on years whose remainder would be negative. */
  noRemainder(years: readonly number[]): string;
  /** Tonnes with their unit, as in a sentence. */
  tonnes(value: string): string;
  peak(peak: Dated): string;
  /** Meaning of the band. */
  quota(spans: readonly Span[]): string;
  idle(spans: readonly Span[]): string;
  /** Heading of the list of series breaks. */
  readonly breaks: string;
  /** One item of that list; `last` if the publication continues to the end of the picture. */
  break(parts: { from: number; to: number; last: boolean; source: string }): string;
  /** Replaces that list if it would be too long. */
  manyBreaks(count: number): string;
  readonly unitedStates: string;
  readonly others: string;
  readonly estimate: string;
  readonly quotaLabel: string;
  readonly column: Readonly<Record<'others' | 'world' | 'basis', string>>;
  shareOf(country: string): string;
}
