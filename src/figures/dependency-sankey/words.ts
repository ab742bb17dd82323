import type { ByLocale, Locale } from '../../core/locale.ts';
import type { Party, Step, Use } from './dataset.ts';
import en from './locale/en.ts';
import ja from './locale/ja.ts';
import ko from './locale/ko.ts';
import zhHans from './locale/zh-Hans.ts';
import zhHant from './locale/zh-Hant.ts';

/** A material by name with China's share of it, formatted. */
export interface NamedShare {
  readonly name: string;
  readonly share: string;
}

export interface ImportWords {
  readonly tab: string;
  /** `material` is null for compounds and metals of all rare earths. */
  title(parts: { readonly share: string; readonly material: string | null }): string;
  subtitle(parts: { readonly period: string; readonly edition: string }): string;
  /** `whole` are controlled elements that come from China alone, `partly` the others, `unknown` those without a figure. */
  summary(parts: {
    readonly period: string;
    readonly share: string;
    readonly material: string | null;
    readonly whole: readonly string[];
    readonly partly: readonly NamedShare[];
    readonly unknown: readonly string[];
  }): string;
  readonly note: string;
  /** Status of a material for which no figure is published. */
  readonly noFigure: string;
  readonly from: string;
  readonly into: string;
  readonly compoundsMetals: string;
  /** Headings of the groups of materials; dates are formatted. */
  readonly group: {
    readonly all: string;
    controlled(date: string): string;
    announced(date: string, suspended: boolean): string;
    readonly unlisted: string;
    readonly unpublished: string;
  };
  /** What the asterisk says, in the picture. */
  readonly reprocessed: string;
  readonly notes: {
    reprocessed(countries: readonly string[]): string;
    readonly yttrium: string;
    readonly noTrend: string;
    readonly scandium: string;
    readonly hongKong: string;
    readonly measure: string;
    suspended(parts: { readonly on: string; readonly until: string }): string;
    leftOut(parts: { readonly name: string; readonly share: string; readonly flag: string }): string;
    readonly completed: string;
  };
  readonly column: Readonly<Record<'material' | 'country' | 'share' | 'flag' | 'source', string>>;
}

/** China's shares of the three steps, formatted. */
export type StepShares = Readonly<Record<Step, string>>;

export interface ChainWords {
  readonly tab: string;
  /** `grows`: each share exceeds the one before. */
  title(shares: StepShares & { readonly grows: boolean }): string;
  /** `all` is the article's share of mining, which counts all rare earths; null where no row gives it. */
  subtitle(parts: { readonly year: number; readonly mine: string; readonly all: string | null }): string;
  summary(parts: StepShares & { readonly year: number }): string;
  readonly note: string;
  readonly notes: readonly string[];
  readonly step: Readonly<Record<Step, string>>;
  readonly party: Readonly<Record<Party, string>>;
  /** The word in the picture that says what the ribbons are worth. */
  readonly illustrative: string;
  /** "Mining: China". */
  node(step: string, party: string): string;
  /** Status of a ribbon. */
  inferred(flag: string): string;
  readonly kind: Readonly<Record<'total' | 'link', string>>;
  readonly column: Readonly<Record<'item' | 'kind' | 'share' | 'year' | 'flag' | 'source', string>>;
}

export interface UseWords {
  readonly tab: string;
  /** Controlled elements that share several uses, the article's among them. */
  title(parts: { readonly elements: readonly string[]; readonly uses: readonly string[] }): string;
  /** Title where no controlled element is in all uses of the article. */
  most(parts: { readonly element: string; readonly count: number }): string;
  subtitle(parts: { readonly elements: number; readonly uses: number }): string;
  summary(parts: { readonly lead: string; readonly links: number; readonly sourced: number }): string;
  readonly note: string;
  /** `magnets` belongs to dysprosium and terbium in electric cars, while these rows are from memory. */
  readonly notes: Readonly<Record<'magnets' | 'masses', string>>;
  /** Full names of the uses, and short ones for a title. */
  readonly use: Readonly<Record<Use, string>>;
  readonly shortUse: Readonly<Record<Use, string>>;
  /** What a line, or on a phone a frame, says and doesn't say. */
  readonly presence: Readonly<Record<'line' | 'frame', string>>;
  readonly solid: string;
  readonly dashed: string;
  readonly column: Readonly<Record<'element' | 'use' | 'inArticle' | 'flag' | 'source', string>>;
  readonly yes: string;
  readonly no: string;
}

/** The words of one language. */
export interface SankeyWords {
  readonly imports: ImportWords;
  readonly chain: ChainWords;
  readonly uses: UseWords;
}

const WORDS: ByLocale<SankeyWords> = { ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const wordsIn = (locale: Locale): SankeyWords => WORDS[locale];
