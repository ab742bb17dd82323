import type { Source } from '../../../core/description.ts';
import type { Flag } from '../../../core/figure.ts';
import type { Country } from '../../../core/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { missing } from '../rows/key.ts';
import { productionYears, type Qualifier } from '../rows/mine-production.ts';

export interface CountryRow {
  readonly country: Country;
  /** Tonnes of rare-earth oxide mined in the year. */
  readonly tonnes: number;
  /** Per cent of the printed world total, to a tenth. */
  readonly share: number;
  readonly qualifiers: readonly Qualifier[];
  /** Tonnes in the ground; null where no figure is published, undefined where the edition does not list the country. */
  readonly reserves: number | null | undefined;
  readonly flag: Flag;
  readonly source: string;
}

/** Mining of one year and, where its edition prints them, reserves. */
export interface CountryYear {
  readonly year: number;
  readonly source: Source;
  /** By tonnes, other countries last. */
  readonly rows: readonly CountryRow[];
  /** World mining as printed. */
  readonly world: number;
  readonly worldFlag: Flag;
  /** World reserves as printed, and whether they are a lower bound; null where the publication prints none. */
  readonly worldReserves: { readonly tonnes: number; readonly atLeast: boolean } | null;
  readonly hasReserves: boolean;
  /** Countries with much in the ground and next to no mining. */
  readonly untapped: readonly Country[];
  /** Whether another edition tells of the same year with other figures. */
  readonly disagrees: boolean;
}

/** Much in the ground: from a tenth of the world's reserves on; next to no mining: up to a hundredth of it. */
const UNTAPPED = { reserves: 0.1, mining: 0.01 };

/**
 * The countries of one year by one publication. The Minerals Yearbook 2022 tells of 2018–2022 and edition 2025 of 2023,
 * whatever edition is asked for. A year that the edition does not tell of falls back to the nearest that it does, the
 * newer of two equally near; no year means the newest.
 *
 * @throws {DataError} where no publication lists China.
 */
export function countryYear(
  { production, reserves, sources }: ShareData,
  { year: wanted, edition }: Pick<ShareOptions, 'year' | 'edition'>,
): CountryYear {
  const years = productionYears(production, edition).filter(({ rows }) =>
    rows.some(({ country }) => country === 'CHN'),
  );
  const distance = (year: number): number => Math.abs(year - (wanted ?? Number.MAX_SAFE_INTEGER));
  const chosen = [...years].reverse().sort((a, b) => distance(a.year) - distance(b.year))[0];
  const source = sources[chosen?.rows[0]?.source ?? ''];
  if (!chosen || !source)
    throw missing('mine-production', production, 'country', 'CHN in a complete series with a known source');

  const { year, series, rows: told } = chosen;
  const printed = told.find(({ country }) => country === 'WLD');
  const world = printed?.tonnes ?? told.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const ofEdition = reserves.filter((row) => series === `usgs-mcs${row.edition}`);
  const reserveOf = new Map(ofEdition.map((row) => [row.country, row]));
  const worldReserves = reserveOf.get('WLD');
  const rows = told
    .filter(({ country }) => country !== 'WLD')
    .map(({ country, tonnes, qualifiers, flag, source: id }): CountryRow => ({
      country,
      tonnes,
      share: world > 0 ? Math.round((tonnes / world) * 1000) / 10 : 0,
      qualifiers,
      reserves: reserveOf.get(country)?.tonnes,
      flag,
      source: id,
    }))
    .sort((a, b) => Number(a.country === 'OTH') - Number(b.country === 'OTH') || b.tonnes - a.tonnes);
  const known =
    worldReserves?.tonnes ??
    ofEdition.reduce((sum, { country, tonnes }) => sum + (country === 'WLD' ? 0 : (tonnes ?? 0)), 0);
  return {
    year,
    source,
    rows,
    world,
    worldFlag: printed?.flag ?? 'derived',
    worldReserves: worldReserves?.tonnes ? { tonnes: worldReserves.tonnes, atLeast: worldReserves.lowerBound } : null,
    hasReserves: ofEdition.length > 0,
    untapped: rows
      .filter(
        ({ country, tonnes, reserves: ground }) =>
          country !== 'OTH' && (ground ?? 0) > known * UNTAPPED.reserves && tonnes < world * UNTAPPED.mining,
      )
      .map(({ country }) => country),
    disagrees: production.some(
      (row) => row.year === year && row.series !== series && row.series.startsWith('usgs-mcs'),
    ),
  };
}
