import type { Flag } from '../../../core/data/flag.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { Standing } from '../rows/mining-shares.ts';

/** A point of one line. */
export interface TrendPoint extends Standing {
  readonly year: number;
  readonly value: number;
}

/** `named` lines have a label at their end, the others are hairlines. */
export interface TrendLine {
  readonly country: Country;
  readonly named: boolean;
  /** Consecutive points joined by a line; a new run begins after a year without a value. */
  readonly runs: readonly (readonly TrendPoint[])[];
}

/** The values of a year, by country. */
export interface TrendYear {
  readonly year: number;
  readonly values: Readonly<Record<Country, number>>;
  readonly standings: Readonly<Record<Country, Standing>>;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** First and last of consecutive years. */
export type Span = readonly [from: number, to: number];

/** Spans of consecutive years. */
export function spans(years: readonly number[]): Span[] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}

/**
 * The distance of most years to the next: rows may be five years apart. Where years have no such rhythm, they are joined
 * only if they follow one another.
 */
function usualStep(years: readonly TrendYear[]): number {
  const steps = years.slice(1).map(({ year }, index) => year - (years[index]?.year ?? 0));
  return steps.find((step) => steps.filter((other) => other === step).length > steps.length / 2) ?? 1;
}

/** The value of a country in a year. */
export function pointOf(reported: TrendYear, country: Country): TrendPoint | undefined {
  const value = reported.values[country];
  const standing = reported.standings[country];
  return value === undefined || !standing ? undefined : { year: reported.year, value, ...standing };
}

/** The line of a country; `named` if it has a label at its end. */
export function lineOf(years: readonly TrendYear[], country: Country, named: boolean): TrendLine {
  const step = usualStep(years);
  const runs: TrendPoint[][] = [];
  for (const point of years.flatMap((year) => pointOf(year, country) ?? [])) {
    const run = runs.at(-1);
    if (run && point.year - (run.at(-1)?.year ?? 0) <= step) run.push(point);
    else runs.push([point]);
  }
  return { country, named, runs };
}
