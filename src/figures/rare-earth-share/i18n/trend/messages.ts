import type { Span } from '../../trend/lines.ts';

/** A formatted value and its year. */
export interface Dated {
  readonly value: string;
  readonly year: number;
}

/** A point of a line that stands out; its kind is null for the first and the last. */
export interface MainPoint extends Dated {
  readonly kind: 'highest' | 'lowest' | null;
}

/** The course of the subject's values from the first year to the last: over a peak, up, down, or unchanged. */
export type Course = 'peaked' | 'risen' | 'fallen' | 'level';

/** What shares or amounts are of. */
interface Of {
  /** Whether they are of the world's mining of rare earths. */
  readonly isMining: boolean;
  /** Otherwise the name of the material; empty if it is not known. */
  readonly material: string;
}

/** The shares that a sentence is about. */
export interface ShareCourse {
  readonly course: Course;
  readonly first: Dated;
  /** Lies between the two others if the course is `peaked`. */
  readonly peak: Dated;
  /** Lies between peak and last, if the share clearly fell and rose again. */
  readonly low: Dated | null;
  readonly last: Dated;
}

export interface ShareStory extends Of, ShareCourse {
  /** Name of the country that the sentence is about. */
  readonly subject: string;
  /** The subject's tonnes in the last year, formatted; empty if unknown. */
  readonly tonnes: string;
  /** Whether the tonnes are a record. */
  readonly record: boolean;
}

/** A share over its peak. */
export interface PeakStory extends ShareStory {
  /** The multiple of ten per cent that the last value is back near, after a low; null if there is no such. */
  readonly near: number | null;
  /** Whether the last year may be called the present. */
  readonly isNow: boolean;
}

export interface TonnesStory {
  readonly subject: string;
  /** Whether the last year has more than the first. */
  readonly change: 'more' | 'less' | 'same';
  readonly first: Dated;
  readonly last: Dated;
  /** Another country, by its name and by a short one, and its tonnes in the last year, which are empty if unknown. */
  readonly rival: { readonly name: string; readonly short: string; readonly value: string };
  readonly record: boolean;
}

/** Parts of a subtitle: first and last year, and the origin of the data, which may be empty. */
export interface Scope extends Of {
  readonly from: number;
  readonly to: number;
  readonly credit: string;
  /** Whether some countries are drawn as thin lines without a name. */
  readonly hairlines: boolean;
}

/** Years of a country. */
export interface InYears {
  readonly country: string;
  readonly years: readonly Span[];
}

/** Messages of the view `trend` in one language. */
export interface TrendMessages {
  readonly tab: string;
  title(story: ShareStory): string;
  /** Title of a share whose peak was measured and greater than every other value. */
  peakTitle(story: PeakStory): string;
  tonnesTitle(story: TonnesStory): string;
  /**
   * Amounts of anything, with their units, as a title; `rival` is another country, with its amount in the last of the
   * years.
   */
  amounts(parts: {
    readonly subject: string;
    readonly material: string;
    readonly values: readonly Dated[];
    readonly rival: { readonly name: string; readonly value: string } | null;
  }): string;
  subtitle(scope: Scope): string;
  /** `unit`: as printed. */
  amountSubtitle(scope: Scope & { readonly unit: string }): string;
  summary(story: ShareStory): string;
  tonnesSummary(story: TonnesStory): string;
  /** A title as a sentence. */
  sentence(title: string): string;
  /** Meaning of a change of publication; `symbols`: each change is marked in the picture, not only counted. */
  breaksNote(parts: { readonly symbols: boolean }): string;
  /** Said of the first point from another publication, where a jump may be an artefact. */
  readonly newSource: string;
  quotaNote(of: InYears): string;
  readonly notes: {
    readonly derived: string;
    quota(of: InYears): string;
    readonly hollow: string;
  };
  /** Note on years in which China and the United States leave no remainder. */
  noRemainder(years: readonly number[]): string;
  /** Tonnes with their unit, as in a sentence. */
  tonnes(value: string): string;
  peak(peak: Dated): string;
  /** A low between two higher values, which need not be the lowest of all. */
  low(low: Dated): string;
  /** Follows `low` where a note concerns it and the line is dotted. */
  readonly seeNote: string;
  /** Label in a band. */
  readonly quotaOnly: string;
  /** Meaning of the band. */
  quota(of: InYears): string;
  idle(of: InYears): string;
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
  readonly column: {
    /** Countries other than that of `basis` whose values are estimates. */
    readonly estimates: string;
    readonly others: string;
    /** How a country is counted. */
    basis(country: string): string;
  };
  shareOf(country: string): string;
  /** A country's line, by its main points in the order of years. */
  line(name: string, points: readonly MainPoint[]): string;
  /** The chart as a sentence. `what` is the subtitle without an origin, `range` that of all values. */
  chart(chart: {
    readonly what: string;
    readonly lines: number;
    readonly points: number;
    readonly range: string;
  }): string;
}
