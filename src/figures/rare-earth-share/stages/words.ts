import type { ByLocale, Locale } from '../../../core/locale.ts';
import type { Scope, Stage } from '../rows/stage-shares.ts';
import en from './locale/en.ts';
import ja from './locale/ja.ts';
import ko from './locale/ko.ts';
import zhHans from './locale/zh-Hans.ts';
import zhHant from './locale/zh-Hant.ts';

/** China's shares in per cent, as published. */
export interface Shares {
  readonly mining: number;
  readonly refining: number;
  readonly magnets: number;
}

/** The words of one language for the stages. */
export interface StagesWords {
  readonly tab: string;
  title(shares: Shares): string;
  readonly subtitle: string;
  /** `heavyTime` is empty unless the share of heavy separation is told only of the past: "until 2023". */
  summary(shares: Shares & { readonly heavy: string; readonly heavyTime: string }): string;
  readonly note: string;
  /** What a striped bar means; part of the note where one is drawn. */
  readonly striped: string;
  readonly notes: readonly string[];
  readonly stage: Readonly<Record<Stage, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  /** "2025 (estimate)", "until 2023". */
  year(year: number, qualifier: string): string;
  scopeLine(parts: { scope: string; year: string; source: string; flag: string }): string;
  /** The article's own number, at a tick. */
  articleTick(share: string): string;
  /** Names short enough for a part of a bar. */
  readonly unitedStates: string;
  readonly others: string;
  readonly column: Readonly<Record<'stage' | 'country' | 'share' | 'scope' | 'year' | 'flag' | 'source', string>>;
}

const WORDS: ByLocale<StagesWords> = { ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const stagesWords = (locale: Locale): StagesWords => WORDS[locale];
