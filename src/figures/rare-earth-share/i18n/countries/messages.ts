import type { Qualifier } from '../../rows/mine-production.ts';
import type { Span } from '../../trend/lines.ts';

export interface SubtitleParts {
  readonly year: number;
  readonly source: string;
  /** Whether most of the values are estimates. */
  readonly estimates: boolean;
  readonly reserves: boolean;
}

/** Messages of the view `countries` in one language. Numbers are passed formatted. */
export interface CountriesMessages {
  readonly tab: string;
  /** `times`: how many times as much as another country, by a short name. */
  title(parts: { subject: string; rival: string; times: string }): string;
  /** If there is no such ratio. */
  plainTitle(parts: { subject: string; share: string; year: number }): string;
  /** If there is no world total either. */
  bareTitle(parts: { subject: string; tonnes: string; year: number }): string;
  /** The end of a title of anything else: a share of the world's, or of the total of the rows. */
  portion(parts: { share: string; isWorld: boolean }): string;
  /** `source` may be empty. */
  subtitle(parts: SubtitleParts): string;
  /** The same for rows of anything, with the name of the material, which may be empty, and the unit. */
  amountSubtitle(parts: SubtitleParts & { material: string; unit: string }): string;
  /** `amount`: the tonnes of the rival. */
  summary(parts: {
    year: number;
    subject: string;
    tonnes: string;
    rival: string;
    amount: string;
    times: string;
  }): string;
  plainSummary(parts: { year: number; subject: string; tonnes: string; share: string }): string;
  bareSummary(parts: { year: number; subject: string; tonnes: string }): string;
  /** `reserves` is a `reserveValue`. */
  reservesSummary(parts: {
    subject: string;
    reserves: string;
    isLarge: boolean;
    share: string;
    atMost: boolean;
  }): string;
  /** A country's share of world reserves; `atMost` if the world's are a lower bound. */
  reservesShare(parts: { share: string; atMost: boolean }): string;
  /** The newest years, from first to last, that have no row for the subject. */
  missing(parts: { years: Span; country: string }): string;
  /** What `noFigure` means. */
  noFigureNote(parts: { readonly isUsgs: boolean }): string;
  readonly atLeastNote: string;
  /** Why there are no reserves for a year. */
  noReserves(year: number): string;
  disagrees(year: number): string;
  /** Label of the year control. */
  readonly year: string;
  mined(year: number): string;
  /** Heading of the reserves, with the unit of `reserveValue`; `isLarge` if the largest are millions of tonnes. */
  reserves(isLarge: boolean): string;
  /** `largest`: of the column, whose values all have the same unit. */
  reserveValue(tonnes: number, largest: number): string;
  moreThan(value: string): string;
  readonly noFigure: string;
  /** Said of a country with large reserves and almost no mining. */
  readonly untapped: string;
  /** Caption of the countries that are shown only for their reserves. */
  readonly forReserves: string;
  /** `amount` has its unit. */
  fold(parts: { count: number; amount: string; other: boolean }): string;
  /** Number of countries; `rest`: whether the rows have others without a name, too. */
  counted(countries: number, rest: boolean): string;
  /**
   * The chart as a sentence. `what` is the subtitle without an origin, `counted` as above, `range` that of the countries'
   * amounts.
   */
  chart(chart: { readonly what: string; readonly counted: string; readonly range: string }): string;
  readonly world: string;
  /** Label of the sum of the countries, if there is no world total. */
  readonly total: string;
  readonly others: string;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly column: Readonly<Record<'tonnes' | 'value' | 'share' | 'shareOfTotal' | 'qualifier' | 'reserves', string>>;
}
