import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Source } from '../../../core/figure/description.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Sources } from '../../../core/data/source.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { isRevised, productionYears, type Qualifier } from '../rows/mine-production.ts';
import { reservesBeside } from '../rows/reserves.ts';

/** From this amount on, reserves are given in millions of tonnes. */
export const MILLION = 1e6;

export interface CountryRow {
  readonly country: Country;
  /** Tonnes of rare-earth oxide mined in the year. */
  readonly tonnes: number;
  /** Per cent of the printed world total, to a tenth. */
  readonly share: number;
  readonly qualifiers: readonly Qualifier[];
  /** Reserves in tonnes; null if no figure is published, undefined if the edition does not list the country. */
  readonly reserves: number | null | undefined;
  /** How certain the reserves are. */
  readonly reservesFlag: Flag;
  readonly flag: Flag;
  readonly source: string;
}

/** Mining of one year and, if its edition prints them, reserves. */
export interface CountryYear {
  readonly year: number;
  /** All available years, in order. */
  readonly years: readonly number[];
  readonly source: Source;
  /** Short citations of the rows' sources; empty if there are too many for a subtitle. */
  readonly credit: string;
  /** By tonnes, other countries last. */
  readonly rows: readonly CountryRow[];
  /** World mining as printed, or the sum of the rows if no row gives it. */
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
  /** The publication of the tonnes, as in the field `series`. */
  readonly series: string;
  readonly sources: Sources;
}

/** Maximum number of sources in a subtitle. */
const MAX_NAMED = 2;

/** Large reserves: more than a tenth of the world's; almost no mining: less than a hundredth of the world's. */
const UNTAPPED = { reserves: 0.1, mining: 0.01 };

/**
 * The countries of one year from one publication. The Minerals Yearbook 2022 is used for 2018–2022 and edition 2025 for
 * 2023, whatever edition is requested. A year that the edition does not cover is replaced by the nearest that it does,
 * the newer of two equally near; without a year, the newest is used.
 *
 * @throws {DataError} if no publication lists China.
 */
export function countryYear(
  { production, reserves, notes, corrections, sources }: ShareData,
  { year: requested, edition }: Pick<ShareOptions, 'year' | 'edition'>,
): CountryYear {
  const years = productionYears(production, edition).filter(({ rows }) =>
    rows.some(({ country }) => country === 'CHN'),
  );
  const distance = (year: number): number => Math.abs(year - (requested ?? Number.MAX_SAFE_INTEGER));
  const chosen = [...years].reverse().sort((a, b) => distance(a.year) - distance(b.year))[0];
  const source = sources[chosen?.rows[0]?.source ?? ''];
  if (!chosen || !source) throw missingError('mine-production', { kind: 'row-with', values: { country: 'CHN' } });

  const { year, series, rows: ofYear } = chosen;
  const printed = ofYear.find(({ country }) => country === 'WLD');
  const world = printed?.tonnes ?? ofYear.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const ofEdition = reservesBeside(reserves, series);
  const reserveOf = new Map(ofEdition.map((row) => [row.country, row]));
  const worldReserves = reserveOf.get('WLD');
  const rows = ofYear
    .filter(({ country }) => country !== 'WLD')
    .map(({ country, tonnes, qualifiers, flag, source: id }): CountryRow => ({
      country,
      tonnes,
      share: world > 0 ? Math.round((tonnes / world) * 1000) / 10 : 0,
      qualifiers,
      reserves: reserveOf.get(country)?.tonnes,
      reservesFlag: reserveOf.get(country)?.flag ?? 'sourced',
      flag,
      source: id,
    }))
    .sort((a, b) => Number(a.country === 'OTH') - Number(b.country === 'OTH') || b.tonnes - a.tonnes);
  const known =
    worldReserves?.tonnes ??
    ofEdition.reduce((sum, { country, tonnes }) => sum + (country === 'WLD' ? 0 : (tonnes ?? 0)), 0);
  const cited = [...new Set(ofYear.map((row) => row.source))];
  return {
    year,
    years: years.map((one) => one.year),
    source,
    credit: cited.length > MAX_NAMED ? '' : cited.map((id) => sources[id]?.short ?? '').join(' · '),
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
        ({ country, tonnes, reserves: ground }) =>
          country !== 'OTH' && (ground ?? 0) > known * UNTAPPED.reserves && tonnes < world * UNTAPPED.mining,
      )
      .map(({ country }) => country),
    disagrees: isRevised(production, chosen),
    series,
    corrections,
    notes: notesOn(notes, 'countries', {
      source: [...ofYear, ...ofEdition].map((row) => row.source),
      series: [series],
      item: rows.map(({ country }) => country),
    }),
    sources,
  };
}
