/** Who imports what the rows are about. */
import { DataError, missingError } from '../../../core/data/data-error.ts';
import { requestedCountry } from '../../../core/figure/subject.ts';
import { meantCode } from '../../../core/i18n/country.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ImportShare, SankeyData } from '../dataset.ts';

/** Whose import shares an edition of the USGS Mineral Commodity Summaries publishes. */
const USGS_IMPORTER = 'USA';
/** More would be taller than a page has space for. Shares that are left out are drawn as other countries. */
const MAX = { material: 12, country: 40 };

/**
 * The importer that the page names, else that of the rows; null if neither do.
 *
 * @param rows - The rows shown.
 * @throws {DataError} if the importer looks like a code and is none.
 */
export function importerOf(
  { settings }: SankeyData,
  requested: string | null,
  rows: readonly ImportShare[],
): Country | null {
  const named = requested ?? settings.importer;
  if (named !== null) {
    const meant = meantCode(named);
    if (meant === null) return requestedCountry(named, null);
    throw new DataError({
      dataset: 'figure',
      row: 1,
      field: 'importer',
      value: named,
      expected: { kind: 'country', meant },
    });
  }
  const ofRows = rows.find(({ importer }) => importer)?.importer;
  return ofRows ?? (rows.some(({ edition }) => edition) ? USGS_IMPORTER : null);
}

/**
 * Nobody imports from themselves, and the world supplies no share. Without an importer, the United States are no
 * supplier: the view is called after their imports, so such rows may be either theirs or another country's.
 *
 * @param all - Every row, for the number of a rejected one.
 * @throws {DataError} for the first such row, or if there are too many materials or countries.
 */
export function assertImports(
  all: readonly ImportShare[],
  rows: readonly ImportShare[],
  importer: Country | null,
): void {
  const own = importer ?? USGS_IMPORTER;
  const wrong = rows.find(({ country }) => country === own || country === 'WLD');
  if (wrong)
    throw new DataError({
      dataset: 'us-imports',
      row: all.indexOf(wrong) + 1,
      field: 'country',
      value: wrong.country,
      expected: wrong.country === own ? { kind: 'not-importer', importer: own } : { kind: 'country' },
    });
  for (const field of ['material', 'country'] as const) {
    const count = new Set(rows.map((row) => row[field])).size;
    if (count > MAX[field]) throw missingError('us-imports', { kind: 'too-many', field, count, maximum: MAX[field] });
  }
}
