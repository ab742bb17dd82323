import type { ByLocale, Locale } from '../../../core/locale.ts';
import en from './locale/en.ts';
import ja from './locale/ja.ts';
import ko from './locale/ko.ts';
import zhHans from './locale/zh-Hans.ts';
import zhHant from './locale/zh-Hant.ts';

/** A value as it is printed, and its year. */
export interface Dated {
  readonly value: string;
  readonly year: number;
}

export interface ShareStory {
  readonly first: Dated;
  readonly peak: Dated;
  readonly last: Dated;
  /** China's tonnes in the last year, as printed. */
  readonly tonnes: string;
  /** Whether no year has more. */
  readonly record: boolean;
}

export interface TonnesStory {
  readonly first: Dated;
  readonly last: Dated;
  /** The United States in the last year. */
  readonly usa: string;
  readonly record: boolean;
}

export type Span = readonly [from: number, to: number];

/** The words of one language for the trend. */
export interface TrendWords {
  readonly tab: string;
  title(story: ShareStory): string;
  tonnesTitle(story: TonnesStory): string;
  subtitle(span: Span): string;
  tonnesSubtitle(span: Span): string;
  summary(story: ShareStory): string;
  tonnesSummary(story: TonnesStory): string;
  readonly note: string;
  readonly tonnesNote: string;
  readonly notes: readonly string[];
  /** Years whose remainder would be below zero. */
  noRemainder(years: readonly number[]): string;
  /** Tonnes with their unit, as in a sentence. */
  tonnes(value: string): string;
  peak(peak: Dated): string;
  quota(span: Span): string;
  idle(spans: readonly Span[]): string;
  /** Heading of the list of series breaks. */
  readonly breaks: string;
  /** One item of it; `last` where the publication lasts to the end of the picture. */
  break(parts: { from: number; to: number; last: boolean; source: string }): string;
  readonly unitedStates: string;
  readonly others: string;
  readonly estimate: string;
  readonly quotaWord: string;
  readonly column: Readonly<Record<'year' | 'others' | 'world' | 'basis' | 'flag' | 'source', string>>;
  shareOf(country: string): string;
}

const WORDS: ByLocale<TrendWords> = { ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const trendWords = (locale: Locale): TrendWords => WORDS[locale];
