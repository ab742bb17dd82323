import { quoted } from '../../node/render-error.ts';
import { assertMetricTons, OXIDE, rareEarthRows } from './commodity.ts';
import { countryCode } from './country-codes.ts';
import { figureOf } from './figure-of.ts';
import { footnotesOfYear } from './footnotes.ts';
import { column, optionalColumn, type Worksheet, type WorksheetRow } from './header.ts';
import { ImportError } from './import-error.ts';
import type { FoundFigures } from './usgs-table.ts';

/** `PROD_2023`, `PROD_EST_2024`, `Prod_t_2022`, `Prod_t_est_2023`, `Prod_t_2025e`. */
const PRODUCTION = /^prod(?:uction)?(?<words>(?:_[a-z]+)*)_(?<year>20\d\d)_?(?<mark>e|est)?$/u;

/** `RESERVES_2024`, `Reserves_t`. */
const RESERVES = /^reserves?(?<words>(?:_(?!notes)[a-z]+)*)(?:_(?:20\d\d))?$/u;

/** A column of amounts. */
interface Amounts {
  readonly name: string;
  readonly cell: (row: WorksheetRow) => string;
  /** Null for reserves, which belong to no year. */
  readonly year: number | null;
  readonly isEstimated: boolean;
  /** Unit in the name of the column, such as `kt`; empty if it names none. */
  readonly unit: string;
}

function amounts(worksheet: Worksheet, pattern: RegExp): Amounts[] {
  return worksheet.columns.flatMap((name): Amounts[] => {
    const groups = pattern.exec(name)?.groups;
    if (!groups) return [];
    const words = (groups['words'] ?? '').split('_').filter(Boolean);
    const year = groups['year'];
    return [
      {
        name,
        cell: column(worksheet, name),
        year: year === undefined ? null : Number(year),
        isEstimated: groups['mark'] !== undefined || words.some((word) => /^est(?:imated)?$/u.test(word)),
        unit: words.filter((word) => !/^est(?:imated)?$/u.test(word)).join(' '),
      },
    ];
  });
}

/** The two columns of production, older year first. */
function productionColumns(worksheet: Worksheet): readonly Amounts[] {
  const found = amounts(worksheet, PRODUCTION).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const unclear = worksheet.columns.find((name) => /^prod(?!.*notes)/u.test(name) && !PRODUCTION.test(name));
  if (unclear !== undefined)
    throw new ImportError(
      `The column ${quoted(unclear)} has no year in its name: expected a name such as PROD_2025 or Prod_t_est_2026. Find the ` +
        'year in the printed table and add it to the name.',
    );
  if (found.length !== 2)
    throw new ImportError(
      `The file has ${found.length} columns of production (${quoted(worksheet.columns.join(', '))}): expected two, such as ` +
        'PROD_2025 and PROD_EST_2026.',
    );
  return found;
}

function reservesColumn(worksheet: Worksheet): Amounts {
  const [found, second] = amounts(worksheet, RESERVES);
  if (found && !second) return found;
  throw new ImportError(
    `The file has ${second ? 'several columns' : 'no column'} of reserves (${quoted(worksheet.columns.join(', '))}): expected ` +
      'one, such as RESERVES_2026 or Reserves_t.',
  );
}

/** Rows about mining. The type of the world total is sometimes shorter than that of the countries. */
const isMining = (type: string): boolean => type === '' || /mine\s+pro?duction/iu.test(type);

/**
 * Reads the forms with one row for each country: `MCS2025_World_Data.csv` of the edition 2025, with all commodities, and
 * `mcs2024-raree_world.csv` of the editions before, with rare earths alone.
 *
 * @throws {ImportError} for a missing or unclear column, and for a row that can't be read.
 */
export function readWide(worksheet: Worksheet): FoundFigures {
  const production = productionColumns(worksheet);
  const reserves = reservesColumn(worksheet);
  const country = column(worksheet, 'country');
  const type = optionalColumn(worksheet, 'type');
  const unit = optionalColumn(worksheet, 'unit_meas', 'unit', 'units');
  const productionNotes = optionalColumn(worksheet, 'prod_notes', 'production_notes');
  const reservesNotes = optionalColumn(worksheet, 'reserves_notes', 'reserve_notes');
  const source = optionalColumn(worksheet, 'source');

  const hasCommodities = worksheet.columns.includes('commodity');
  const chapter = hasCommodities ? column(worksheet, 'commodity') : type;
  // Without a column of commodities, the file is about rare earths if the type of any of its rows says so.
  const isAbout = hasCommodities || worksheet.rows.some((row) => /rare[ -]earth|\bREO\b/iu.test(type(row)));
  const chosen = isAbout && !hasCommodities ? worksheet.rows : rareEarthRows(worksheet.rows, chapter);
  const rows = chosen.filter((row) => country(row) !== '' && isMining(type(row)));

  for (const { name, unit: named } of [...production, reserves])
    if (named) assertMetricTons(named, `The column ${quoted(name)}`);
    else for (const row of rows) assertMetricTons(unit(row), `Row ${row.row}`);

  const newest = production[1]?.year ?? 0;
  const coded = rows.map((row) => ({ row, code: countryCode(country(row), `row ${row.row}`) }));
  const read = (row: WorksheetRow, code: (typeof coded)[number]['code'], { cell, year, isEstimated }: Amounts) =>
    figureOf({
      row: row.row,
      country: code,
      year: year ?? newest,
      text: cell(row),
      footnotes: footnotesOfYear(year === null ? reservesNotes(row) : productionNotes(row), year ?? newest),
      isProduction: year !== null,
      isEstimatedColumn: isEstimated,
    });
  const named = rows.map((row) => /^mcs ?(?<edition>20\d\d)/iu.exec(source(row))?.groups?.['edition']).find(Boolean);
  const hasOxide = rows.some((row) => OXIDE.test(`${type(row)} ${unit(row)} ${productionNotes(row)}`));
  const unmarked = production.filter(({ isEstimated }) => !isEstimated).map(({ year }) => String(year));
  return {
    layout: hasCommodities
      ? 'one row for each country, all commodities, as in the edition 2025'
      : 'one row for each country, rare earths alone, as before the edition 2025',
    named: named === undefined ? null : Number(named),
    production: production.flatMap((amount) => coded.map(({ row, code }) => read(row, code, amount))),
    reserves: coded.map(({ row, code }) => read(row, code, reserves)),
    warnings: [
      ...(hasOxide ? [] : ['The file does not say that its tons are rare-earth oxide. Check it in the printed table.']),
      ...unmarked.map(
        (year) =>
          `The file marks the estimates of ${year} in its notes only. Compare the qualifiers of ${year} with the printed table.`,
      ),
    ],
  };
}
