import type { PlainText } from '../../../../core/figure/plain-text.ts';

/** Who did what, and what is controlled, in plain words; in one language. Dates and numbers are formatted. */
export interface PlainTimelineMessages {
  events(parts: {
    readonly days: number;
    /** Number of elements under licence; 0 if unknown. */
    readonly elements: number;
    readonly licences: string;
    readonly chipRule: string;
    /** When Nvidia spoke of a promise; null if that is not shown. */
    readonly promised: string | null;
    /** Whether China's licences stay. */
    readonly stay: boolean;
    readonly tariffDays: number | null;
    /** How it went on; `flag` is empty if the row is sourced. */
    readonly sequel: Readonly<Record<'ruling' | 'truce', { readonly day: string; readonly flag: string }>> | null;
    /** Whether there are dates set in advance. */
    readonly hasScheduled: boolean;
  }): PlainText;
  elements(parts: {
    readonly licensed: number;
    readonly suspended: number;
    readonly unlisted: number;
    readonly from: string;
    readonly announced: string;
    readonly on: string;
    readonly until: string;
    /** Later end that both governments named, and how certain it is; empty if there is none. */
    readonly stated: string;
    readonly statedFlag: string;
    readonly isOver: boolean;
    /** What a report calls heavy: how many, and the symbols of those that the USGS calls heavy. */
    readonly called: number;
    readonly heavy: readonly string[];
  }): PlainText;
}
