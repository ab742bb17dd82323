import type { PlainText } from '../../../../core/figure/plain-text.ts';
import type { HeadlinedStage } from '../../stages/model.ts';

/** A formatted value of a year. */
export interface PlainDated {
  readonly year: number;
  readonly value: string;
}

/** Caveats of lines over time. */
export interface PlainLines {
  /** Whether numbers in circles mark a new source. */
  readonly hasBreaks: boolean;
  /** Years with an official limit only, such as "2010–13". */
  readonly quota: readonly string[];
  readonly hasEstimates: boolean;
}

/** China's share, and the rest, in plain words; in one language. Numbers are formatted. */
export interface PlainShareMessages {
  stages(parts: {
    readonly steps: readonly { readonly stage: HeadlinedStage; readonly share: string; readonly time: string }[];
    /** Last year of the data that a bar in outline shows; null if there is no such bar. */
    readonly outlined: number | null;
  }): PlainText;
  /** `low` is null if the share did not fall and rise again. */
  trend(
    parts: Readonly<Record<'first' | 'peak' | 'last', PlainDated>> & { readonly low: PlainDated | null } & PlainLines,
  ): PlainText;
  tonnes(
    parts: Readonly<Record<'first' | 'last', PlainDated>> & { readonly unitedStates: string } & PlainLines,
  ): PlainText;
  countries(parts: {
    readonly year: number;
    readonly china: string;
    readonly unitedStates: string;
    readonly reserves: { readonly amount: string; readonly share: string; readonly isAtMost: boolean } | null;
    /** Whether a country has no figure for its reserves. */
    readonly hasNoFigure: boolean;
    readonly isMostlyEstimated: boolean;
    readonly isQuota: boolean;
  }): PlainText;
}
