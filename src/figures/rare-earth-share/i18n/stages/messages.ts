import type { Scope, Stage } from '../../../../core/data/rows/stage-shares.ts';
import type { ShownStage } from '../../stages/model.ts';

/** China's share of a step as a sentence tells it. */
export interface StageShareText {
  readonly stage: ShownStage;
  /** Per cent, as published. */
  readonly share: number;
  /** "2025", "until 2023". */
  readonly time: string;
  /** Whether the share is told only of the past. */
  readonly isPast: boolean;
}

/** The words of one language for the stages. */
export interface StagesMessages {
  readonly tab: string;
  /** `stages` are one or more, in the order of the chain. */
  title(stages: readonly StageShareText[]): string;
  subtitle(parts: { readonly count: number; readonly from: number; readonly to: number }): string;
  summary(stages: readonly StageShareText[]): string;
  /** Why several bars must not be read as one flow. */
  readonly note: string;
  /** What a striped bar means: `year` is null where bars differ in it, `later` that later sources give less. */
  striped(parts: { readonly year: number | null; readonly secondHand: boolean; readonly later: boolean }): string;
  readonly notes: {
    readonly derived: string;
    article(shares: readonly string[]): string;
    readonly remainder: string;
    heavy(parts: { readonly share: string; readonly time: string }): string;
    readonly agency: string;
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
  /** What published rows leave open beside a published rest. */
  readonly untold: string;
  readonly column: Readonly<Record<'stage' | 'share' | 'scope', string>>;
}
