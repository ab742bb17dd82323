import { DataError, missingError } from '../../../core/data/data-error.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { ROUNDING } from '../../../core/data/row-checks.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { SourceRow, Sources } from '../../../core/data/source.ts';
import { requestedCountry, subjectOf } from '../../../core/figure/subject.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import { byLocale, type ByLocale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { rivalOf } from '../rival.ts';
import {
  isRevised,
  productionYears,
  type Production,
  type ProductionYear,
  type Qualifier,
} from '../rows/mine-production.ts';
import { reservesBeside } from '../rows/reserves.ts';
import { topicOf, unitOf, type Topic } from '../topic.ts';

/** From this amount on, reserves are given in millions of tonnes. */
export const MILLION = 1e6;

export interface CountryRow {
  readonly country: Country;
  /** Tonnes of rare-earth oxide mined in the year, or an amount in another unit. */
  readonly amount: number;
  /** Per cent of the world total, to a tenth. */
  readonly share: number;
  readonly qualifiers: readonly Qualifier[];
  /** Reserves in tonnes; null if no figure is published, undefined if the edition does not list the country. */
  readonly reserves: number | null | undefined;
  /** How certain the reserves are. */
  readonly reservesFlag: Flag;
  readonly flag: Flag;
  readonly source: string;
}

/** The countries of one year and, if its edition prints them, their reserves. */
export interface CountryYear extends Topic {
  /** Whom the accent colour and the sentences are about. */
  readonly subject: Country;
  /** The country that the subject is compared with; undefined if there is none. */
  readonly rival: CountryRow | undefined;
  /** Years after the newest that has a row for the subject, in order, if that one is shown. */
  readonly newer: readonly number[];
  readonly year: number;
  /** The years with a row for the subject, in order. */
  readonly years: readonly number[];
  readonly source: SourceRow;
  /** Short citations of the rows' sources; empty if there are too many for a subtitle. */
  readonly credit: ByLocale<string>;
  /** By amount, other countries last. */
  readonly rows: readonly CountryRow[];
  /** The world total as printed, or the sum of the rows if no row gives it. */
  readonly world: number;
  readonly isWorldPrinted: boolean;
  readonly worldFlag: Flag;
  readonly worldSource: string;
  /** World reserves as printed, and whether they are a lower bound; null if the publication prints none. */
  readonly worldReserves: { readonly tonnes: number; readonly atLeast: boolean } | null;
  readonly hasReserves: boolean;
  /** Whether another publication prints reserves. */
  readonly hasOtherReserves: boolean;
  /** Ids of the sources of the reserves. */
  readonly reserveSources: readonly string[];
  /** Countries with large reserves and almost no mining. */
  readonly untapped: readonly Country[];
  /** Whether another edition gives different figures for the same year. */
  readonly disagrees: boolean;
  /** Caveats of the rows. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly labels: Labels;
  /** The publication of the tonnes, as in the field `series`. */
  readonly series: string;
  readonly sources: Sources;
}

/** Maximum number of sources in a subtitle. */
const MAX_NAMED = 2;

/** Large reserves: more than a tenth of the world's; almost no mining: less than a hundredth of the world's. */
const UNTAPPED = { reserves: 0.1, mining: 0.01 };

/** Parts in per cent must not exceed their whole by more than rounding. */
function assertPerCent(rows: readonly Production[], all: readonly Production[]): void {
  let sum = 0;
  for (const row of rows) {
    if (row.country === 'WLD') continue;
    sum += row.amount;
    if (sum > 100 + ROUNDING)
      throw new DataError({
        dataset: 'mine-production',
        row: all.indexOf(row) + 1,
        field: 'value',
        value: String(row.amount),
        expected: { kind: 'sum', of: String(row.year), maximum: 100 },
      });
  }
}

/** The years of an edition, and the one of them to show. */
interface Chosen {
  readonly subject: Country;
  readonly years: readonly ProductionYear[];
  readonly chosen: ProductionYear;
  readonly newer: readonly number[];
}

/** A share to a tenth of a per cent, or to its first digit where it would be printed as none or all. */
function roundedShare(percent: number): number {
  // Below, the number is an error of the division.
  const edge = Number(Math.min(percent, 100 - percent).toFixed(10));
  const digits = edge > 0 && edge < 0.1 ? Math.ceil(-Math.log10(edge)) : 1;
  return Number(percent.toFixed(digits));
}

/**
 * A year that the edition does not cover, or that has no row for the subject, is replaced by the nearest that has one, the
 * newer of two equally near; without a year, the newest is used.
 *
 * @throws {DataError} if no row is about the subject.
 */
function chooseYear({ production, settings }: ShareData, options: ShareOptions): Chosen {
  const dataset = 'mine-production';
  const all = productionYears(production, options.edition);
  const newest = all.at(-1)?.year;
  const sizes = new Map<Country, number>();
  for (const { year, rows } of all)
    for (const { country, amount } of rows) if (country !== 'WLD') sizes.set(country, year === newest ? amount : 0);
  const candidates = [...sizes].map(([id, size]) => ({ id, size }));
  const subject = subjectOf(requestedCountry(options.subject, settings.subject), candidates, {
    dataset,
    field: 'country',
  });
  const years = all.filter(({ rows }) => rows.some(({ country }) => country === subject));
  const distance = (year: number): number => Math.abs(year - (options.year ?? Number.MAX_SAFE_INTEGER));
  const chosen = [...years].reverse().sort((a, b) => distance(a.year) - distance(b.year))[0];
  if (!chosen) throw missingError(dataset, { kind: 'row-with', values: { country: subject } });
  const isNewest = chosen === years.at(-1);
  return {
    subject,
    years,
    chosen,
    newer: isNewest ? all.flatMap(({ year }) => (year > chosen.year ? year : [])) : [],
  };
}

/**
 * The countries of one year from one publication. The Minerals Yearbook 2022 is used for 2018–2022 and edition 2025 for
 * 2023, whatever edition is requested.
 *
 * @throws {DataError} if no row is about the subject.
 */
export function countryYear(data: ShareData, options: ShareOptions): CountryYear {
  const { production, reserves, notes, corrections, settings, sources, labels } = data;
  const { subject, years, chosen, newer } = chooseYear(data, options);
  const unit = unitOf(production, options, settings);
  const topic = topicOf(production[0]?.unit === null, unit, options, settings);
  const { year, series, rows: ofYear } = chosen;
  if (unit === '%') assertPerCent(ofYear, production);
  const source = sources[ofYear[0]?.source ?? ''];
  if (!source) throw missingError('mine-production', { kind: 'rows' });

  const printed = ofYear.find(({ country }) => country === 'WLD');
  const sum = ofYear.reduce((all, { amount }) => all + amount, 0);
  // Without the noise of adding fractions.
  const world = printed?.amount ?? Number(sum.toPrecision(12));
  const ofEdition = reservesBeside(reserves, series);
  const reserveOf = new Map(ofEdition.map((row) => [row.country, row]));
  const worldReserves = reserveOf.get('WLD');
  const rows = ofYear
    .filter(({ country }) => country !== 'WLD')
    .map(({ country, amount, qualifiers, flag, source: id }): CountryRow => ({
      country,
      amount,
      share: world > 0 ? roundedShare((amount / world) * 100) : 0,
      qualifiers,
      reserves: reserveOf.get(country)?.tonnes,
      reservesFlag: reserveOf.get(country)?.flag ?? 'sourced',
      flag,
      source: id,
    }))
    .sort((a, b) => Number(a.country === 'OTH') - Number(b.country === 'OTH') || b.amount - a.amount);
  const known =
    worldReserves?.tonnes ??
    ofEdition.reduce((sum, { country, tonnes }) => sum + (country === 'WLD' ? 0 : (tonnes ?? 0)), 0);
  const amounts = Object.fromEntries(rows.map(({ country, amount }) => [country, amount]));
  const rival = rivalOf(amounts, subject, topic.isMining);
  const cited = [...new Set(ofYear.map((row) => row.source))];
  return {
    ...topic,
    subject,
    rival: rows.find(({ country }) => country === rival),
    newer,
    year,
    years: years.map((one) => one.year),
    source,
    credit: byLocale((locale) =>
      cited.length > MAX_NAMED ? '' : cited.map((id) => sources[id]?.short[locale] ?? '').join(' · '),
    ),
    rows,
    world,
    isWorldPrinted: printed !== undefined,
    worldFlag: printed?.flag ?? 'derived',
    worldSource: printed?.source ?? source.id,
    worldReserves: worldReserves?.tonnes ? { tonnes: worldReserves.tonnes, atLeast: worldReserves.lowerBound } : null,
    hasReserves: ofEdition.length > 0,
    hasOtherReserves: reserves.length > ofEdition.length,
    reserveSources: [...new Set(ofEdition.map((row) => row.source))],
    untapped: rows
      .filter(
        ({ country, amount, reserves: ground }) =>
          topic.isMining &&
          country !== 'OTH' &&
          (ground ?? 0) > known * UNTAPPED.reserves &&
          amount < world * UNTAPPED.mining,
      )
      .map(({ country }) => country),
    disagrees: isRevised(production, chosen),
    series,
    corrections,
    labels,
    notes: notesOn(notes, 'countries', {
      source: [...ofYear, ...ofEdition].map((row) => row.source),
      series: [series],
      item: rows.map(({ country }) => country),
    }),
    sources,
  };
}
