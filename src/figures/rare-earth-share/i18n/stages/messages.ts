import type { Scope, Stage } from '../../../../core/data/rows/stage-shares.ts';
import type { ShownStage } from '../../stages/model.ts';

/** China's share of a step, as used in a sentence. */
export interface StageShareText {
  readonly stage: ShownStage;
  /** Per cent, as published. */
  readonly share: number;
  /** "2025", "until 2023". */
  readonly time: string;
  /** Whether the share is known only for the past. */
  readonly isPast: boolean;
}

/** Messages of the view `stages` in one language. */
export interface StagesMessages {
  readonly tab: string;
  /** `stages` are one or more, in the order of the chain. */
  title(stages: readonly StageShareText[]): string;
  subtitle(parts: { readonly count: number; readonly from: number; readonly to: number }): string;
  summary(stages: readonly StageShareText[]): string;
  /** Caveat that the bars are not one flow. */
  readonly note: string;
  /** Meaning of a striped bar: `year` is null if bars differ in it. */
  striped(parts: { readonly year: number | null; readonly secondHand: boolean }): string;
  readonly notes: {
    article(shares: readonly string[]): string;
    readonly remainder: string;
  };
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
  /** Label of what published rows leave open in addition to a published remainder. */
  readonly untold: string;
  readonly column: Readonly<Record<'stage' | 'share' | 'scope', string>>;
}
