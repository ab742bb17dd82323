import type { Flag } from '../../../core/data/flag.ts';
import { greatest, rollup } from 'd3-array';
import type { Country } from '../../../core/i18n/names.ts';

/** How certain a value is, and its sources. */
export interface Standing {
  readonly estimate: boolean;
  readonly quota: boolean;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

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

/** `estimate` and `quota` refer to China. */
export interface TrendYear extends Standing {
  readonly year: number;
  /** Value of each line, by country. */
  readonly values: Readonly<Partial<Record<Country, number>>>;
  /** Standing of each value that has its own row. */
  readonly standings?: Readonly<Partial<Record<Country, Standing>>>;
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

/** The most common distance between years, the larger of two equally common ones: rows may be five years apart. */
function usualStep(years: readonly TrendYear[]): number {
  const steps = years.slice(1).map(({ year }, index) => year - (years[index]?.year ?? 0));
  const counts = rollup(
    steps,
    ({ length }) => length,
    (step) => step,
  );
  return greatest(counts, ([step, count], [other, times]) => count - times || step - other)?.[0] ?? 1;
}

/** The value of a country in a year. */
export function pointOf(reported: TrendYear, country: Country): TrendPoint | undefined {
  const value = reported.values[country];
  const { estimate, quota, flag, sources } = reported.standings?.[country] ?? reported;
  return value === undefined ? undefined : { year: reported.year, value, estimate, quota, flag, sources };
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
