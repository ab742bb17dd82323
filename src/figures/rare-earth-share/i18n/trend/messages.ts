import type { Span } from '../../trend/lines.ts';

/** A value as it is printed, and its year. */
export interface Dated {
  readonly value: string;
  readonly year: number;
}

/** How China gets from the first year to the last: over a peak between them, up, down, or to where it began. */
export type Course = 'peaked' | 'risen' | 'fallen' | 'level';

export interface ShareStory {
  readonly course: Course;
  readonly first: Dated;
  /** Between the two others where the course is `peaked`. */
  readonly peak: Dated;
  readonly last: Dated;
  /** China's tonnes in the last year, as printed; empty where they are not told. */
  readonly tonnes: string;
  /** Whether no year has more. */
  readonly record: boolean;
}

export interface TonnesStory {
  /** Whether the last year has more than the first. */
  readonly change: 'more' | 'less' | 'same';
  readonly first: Dated;
  readonly last: Dated;
  /** The United States in the last year; empty where it is not told. */
  readonly usa: string;
  readonly record: boolean;
}

/** What a subtitle tells: first and last year, and who stands behind them, which may be empty. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly credit: string;
}

/** The words of one language for the trend. */
export interface TrendMessages {
  readonly tab: string;
  title(story: ShareStory): string;
  tonnesTitle(story: TonnesStory): string;
  subtitle(scope: Scope): string;
  /** `hairlines`: some countries are drawn as thin lines without a name. */
  tonnesSubtitle(scope: Scope & { readonly hairlines: boolean }): string;
  summary(story: ShareStory): string;
  tonnesSummary(story: TonnesStory): string;
  /** What a change of the publication means, where `signs` mark it in the picture or it is only counted. */
  breaksNote(parts: { readonly symbols: boolean }): string;
  /** Caveat of the bundled years 2018 to 2021. */
  readonly dipNote: string;
  quotaNote(spans: readonly Span[]): string;
  readonly notes: {
    readonly derived: string;
    /** `until`: last year whose figures of China come from the workbook. */
    workbook(until: number): string;
    quota(spans: readonly Span[]): string;
    readonly hollow: string;
  };
  /** Years whose remainder would be below zero. */
  noRemainder(years: readonly number[]): string;
  /** Tonnes with their unit, as in a sentence. */
  tonnes(value: string): string;
  peak(peak: Dated): string;
  /** What the band means. */
  quota(spans: readonly Span[]): string;
  idle(spans: readonly Span[]): string;
  /** Heading of the list of series breaks. */
  readonly breaks: string;
  /** One item of it; `last` where the publication lasts to the end of the picture. */
  break(parts: { from: number; to: number; last: boolean; source: string }): string;
  /** Instead of that list where it would be too long. */
  manyBreaks(count: number): string;
  readonly unitedStates: string;
  readonly others: string;
  readonly estimate: string;
  readonly quotaLabel: string;
  readonly column: Readonly<Record<'others' | 'world' | 'basis', string>>;
  shareOf(country: string): string;
}
