import type { Qualifier } from '../../rows/mine-production.ts';

/** Messages of the view `countries` in one language. Numbers are passed formatted. */
export interface CountriesMessages {
  readonly tab: string;
  /** `times`: how many times as much as the United States. */
  title(parts: { times: string; year: number }): string;
  /** If there is no such ratio. */
  plainTitle(parts: { share: string; year: number }): string;
  /** If there is no world total either. */
  bareTitle(parts: { china: string; year: number }): string;
  /** `source` may be empty. */
  subtitle(parts: { year: number; source: string; estimates: boolean; reserves: boolean }): string;
  summary(parts: { year: number; china: string; usa: string; times: string }): string;
  plainSummary(parts: { year: number; china: string; share: string }): string;
  bareSummary(parts: { year: number; china: string }): string;
  /** `china` is a `reserveValue`. */
  reservesSummary(parts: { china: string; isLarge: boolean; share: string; atMost: boolean }): string;
  /** A country's share of world reserves; `atMost` if the world's are a lower bound. */
  reservesShare(parts: { share: string; atMost: boolean }): string;
  readonly noFigureNote: string;
  readonly atLeastNote: string;
  /** Why there are no reserves for a year. */
  noReserves(year: number): string;
  disagrees(year: number): string;
  /** Label of the year control. */
  readonly year: string;
  mined(year: number): string;
  /** Heading of the reserves, with the unit of `reserveValue`; `isLarge` if the largest are millions of tonnes. */
  reserves(isLarge: boolean): string;
  reserveValue(tonnes: number, isLarge: boolean): string;
  moreThan(value: string): string;
  readonly noFigure: string;
  readonly untapped: string;
  fold(parts: { count: number; tonnes: string; other: boolean }): string;
  readonly world: string;
  /** Label of the sum of the countries, if there is no world total. */
  readonly total: string;
  readonly others: string;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly column: Readonly<Record<'tonnes' | 'share' | 'shareOfTotal' | 'qualifier' | 'reserves', string>>;
}
