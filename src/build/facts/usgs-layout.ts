import { findHeader } from './header.ts';
import { ImportError } from './import-error.ts';
import { isLong, readLong } from './long-layout.ts';
import { checkTotals } from './check-totals.ts';
import { readWide } from './wide-layout.ts';
import type { Cells, FoundFigures, UsgsFigure, UsgsTable } from './usgs-table.ts';

/** @throws {ImportError} if two rows give the same figure. */
function assertSingle(what: string, figures: readonly UsgsFigure[]): void {
  const rows = new Map<string, number>();
  for (const { row, country, year } of figures) {
    const key = `${country}/${year}`;
    const first = rows.get(key);
    if (first !== undefined)
      throw new ImportError(
        `Rows ${first} and ${row} both give the ${what} of ${country} in ${year}. Compare them with the printed table and ` +
          'remove the one that does not belong there.',
      );
    rows.set(key, row);
  }
}

/**
 * The two years of an edition, the later of which is the year before it.
 *
 * @throws {ImportError} if the file has other years, or names another edition than these years.
 */
function editionOf(
  { production, named }: FoundFigures,
  requested: number | null,
): Pick<UsgsTable, 'edition' | 'years'> {
  const years = [...new Set(production.map(({ year }) => year))].sort((a, b) => a - b);
  const [older, newer] = years;
  if (older === undefined || newer !== older + 1 || years.length !== 2)
    throw new ImportError(
      `The file has mine production of ${years.join(', ')}. An edition has two years in a row: check that the file is that of ` +
        'the USGS, unchanged.',
    );
  const edition = newer + 1;
  if (named !== null && named !== edition)
    throw new ImportError(
      `The column "Source" names the edition ${named}, but production of ${older} and ${newer} belongs to the edition ` +
        `${edition}. Check which of the two is wrong, and correct the file.`,
    );
  if (requested !== null && requested !== edition)
    throw new ImportError(
      `The file has the edition ${edition} (production of ${older} and ${newer}), not ${requested}. Leave --edition out, or ` +
        'take the other file.',
    );
  return { edition, years: [older, newer] };
}

/**
 * Reads what a file of the USGS says about mine production and reserves of rare earths, in any of the forms that it has had
 * since the edition 2022.
 *
 * @param requested - edition that the file must have; null for any.
 * @throws {ImportError} with what is wrong, in which row, and what to do.
 */
export function readUsgsTable(cells: Cells, requested: number | null): UsgsTable {
  const worksheet = findHeader(cells);
  const found = isLong(worksheet) ? readLong(worksheet) : readWide(worksheet);
  assertSingle('mine production', found.production);
  assertSingle('reserves', found.reserves);
  const table = { ...found, ...editionOf(found, requested) };
  return { ...table, warnings: [...found.warnings, ...checkTotals(table)] };
}
