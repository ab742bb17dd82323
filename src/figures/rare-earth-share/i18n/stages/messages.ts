import type { Scope, STAGES } from '../../../../core/data/rows/stage-shares.ts';
import type { HeadlinedStage } from '../../stages/model.ts';

/** The subject's share of a stage of the chain of rare earths, as used in a sentence. */
export interface StageShareText {
  readonly stage: HeadlinedStage;
  /** Per cent, as published. */
  readonly share: number;
  /** "2025", "until 2023". */
  readonly time: string;
  /** Whether the share is known only for the past. */
  readonly isPast: boolean;
}

/** The subject's share of a bar that is known by its name alone. */
export interface NamedShareText {
  /** What the bar stands for, as inside a sentence: "lithium", "copper mining"; empty if it was just said. */
  readonly name: string;
  /** "70%". */
  readonly share: string;
  /** "2024", "until 2023". */
  readonly time: string;
}

/** Messages of the view `stages` in one language. */
export interface StagesMessages {
  readonly tab: string;
  /** `stages` are one or more, in the order of the chain. */
  title(stages: readonly StageShareText[], subject: string): string;
  subtitle(parts: {
    readonly subject: string;
    readonly count: number;
    readonly from: number;
    readonly to: number;
  }): string;
  summary(stages: readonly StageShareText[], subject: string): string;
  /** Sentences about bars of any content, which claim no more than the rows say. */
  readonly plain: {
    /** Something at a stage, as inside a sentence: "copper mining". */
    whole(material: string, stage: string): string;
    /** A share in a list of bars that are stages, "lithium 70%", or years, "70% in 2024". */
    item(parts: NamedShareText, by: 'stage' | 'year'): string;
    /** `of` is what all items have in common; it may be empty. */
    title(parts: { readonly subject: string; readonly of: string; readonly items: readonly string[] }): string;
    /** A title for many bars. */
    range(parts: { readonly subject: string; readonly low: NamedShareText; readonly high: NamedShareText }): string;
    subtitle(parts: { readonly from: number; readonly to: number }): string;
    summary(shares: readonly NamedShareText[], subject: string): string;
  };
  /** Caveat that the bars are not one flow. */
  readonly note: string;
  /** Meaning of an outlined bar: its last year, null if bars differ in it. */
  outlined(year: number | null): string;
  readonly notes: {
    /** What a report says without a year or a source; `isOfJuly2025`: the one that the bundled rows quote. */
    report(shares: readonly string[], isOfJuly2025: boolean): string;
    readonly remainder: string;
  };
  readonly stage: Readonly<Record<(typeof STAGES)[number], string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  /** "2025 (estimate)", "until 2023". */
  year(year: number, qualifier: string): string;
  scopeLine(parts: { scope: string; year: string; source: string; flag: string }): string;
  /** The number of a report, at a tick: "July 2025 report: 70%". */
  report(share: string, isOfJuly2025: boolean): string;
  /**
   * The chart as a sentence. `column` is the header of what the bars stand for, `years` a range, `range` that of the
   * subject's shares; it is empty if no bar has one.
   */
  chart(chart: {
    readonly column: string;
    readonly years: string;
    readonly bars: number;
    readonly parts: number;
    readonly subject: string;
    readonly range: string;
  }): string;
  /** Names short enough for a part of a bar. */
  readonly unitedStates: string;
  readonly others: string;
  /** Label of what published rows leave open in addition to a published remainder. */
  readonly untold: string;
  readonly column: Readonly<Record<'stage' | 'material' | 'share' | 'scope', string>>;
}
