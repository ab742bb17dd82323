import { quoted } from '../../node/render-error.ts';
import { countryCode } from './country-codes.ts';
import { assertMetricTons, OXIDE, rareEarthRows } from './commodity.ts';
import { column, optionalColumn, type Worksheet } from './header.ts';
import { figureOf } from './figure-of.ts';
import { ImportError } from './import-error.ts';
import type { FoundFigures, UsgsFigure } from './usgs-table.ts';

/** A year, with or without a mark of an estimate: `2025`, `2025e`, `2025_estimated`. */
const YEAR = /^(?<year>20\d\d)[ _]?(?<estimated>e|est|estimated)?$/iu;

/** Whether the worksheet has one row for each figure, as since the edition 2026. */
export const isLong = ({ columns }: Worksheet): boolean => columns.includes('statistics') || columns.includes('value');

/**
 * Reads the form of the edition 2026, `MCS2026_Commodities_Data.csv`: all chapters in one file, one row for each figure,
 * with the columns MCS chapter, Section, Commodity, Country, Statistics, Statistics_detail, Unit, Year, Value, Notes.
 *
 * @throws {ImportError} for a missing column, and for a row that can't be read.
 */
export function readLong(worksheet: Worksheet): FoundFigures {
  const chapter = column(worksheet, 'mcs chapter', 'chapter', 'commodity');
  const section = column(worksheet, 'section');
  const country = column(worksheet, 'country');
  const statistics = column(worksheet, 'statistics');
  const detail = column(worksheet, 'statistics_detail');
  const unit = column(worksheet, 'unit');
  const yearOf = column(worksheet, 'year');
  const value = column(worksheet, 'value');
  const footnotes = column(worksheet, 'notes');
  const remarks = optionalColumn(worksheet, 'other notes');

  const rows = rareEarthRows(worksheet.rows, chapter);
  // Other sections have the production and the trade of the United States.
  const world = rows.filter((row) => /^world\b/iu.test(section(row)));
  const found: Record<'production' | 'reserves', UsgsFigure[]> = { production: [], reserves: [] };
  for (const row of world) {
    const kind = statistics(row).toLowerCase();
    if (kind !== 'production' && kind !== 'reserves') continue;
    if (kind === 'production' && !/^mine production\b/iu.test(detail(row))) continue;
    const place = `Row ${row.row}`;
    const { year, estimated } = YEAR.exec(yearOf(row))?.groups ?? {};
    if (year === undefined)
      throw new ImportError(
        `${place} has the year ${quoted(yearOf(row))}: expected one year, such as 2026. Compare it with the printed table and ` +
          'correct the file.',
      );
    assertMetricTons(unit(row), place);
    const code = countryCode(country(row), `row ${row.row}`);
    found[kind].push(
      figureOf({
        row: row.row,
        country: code,
        year: Number(year),
        text: value(row),
        footnotes: footnotes(row),
        isProduction: kind === 'production',
        isEstimatedColumn: estimated !== undefined,
      }),
    );
  }
  if (!found.production.length)
    throw new ImportError(
      'The file has rows about rare earths, but none with Statistics "Production" and Statistics_detail "Mine production" in ' +
        'a section that begins with "World". Compare its rows with the example files in tests/build/facts/examples.',
    );
  const hasOxide = world.some((row) => OXIDE.test(`${unit(row)} ${detail(row)} ${remarks(row)}`));
  return {
    layout: 'one row for each figure, as since the edition 2026',
    named: null,
    ...found,
    warnings: hasOxide
      ? []
      : ['The file does not say that its tons are rare-earth oxide. Check it in the printed table.'],
  };
}
