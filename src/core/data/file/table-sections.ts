/**
 * A file of several tables, one below the other, as figures save the rows behind them: each begins with a line that names
 * the table, followed by its header.
 */
import { withLines } from '../row-lines.ts';
import type { RawTables } from '../raw-tables.ts';
import { cleanCell } from './field-names.ts';
import { activeText } from './inert-text.ts';
import { recordsOf, type TextRecord } from './records.ts';

/** The first cell of the line that begins a table; the second is its name. */
export const TABLE_LINE = '#table';

/** The first line of such a file; spreadsheets may have saved it with another delimiter. */
const FIRST_LINE = /^"?#table"?([,;\t|])/u;

const isFilled = ({ cells }: TextRecord): boolean => cells.some((cell) => cleanCell(cell) !== '');

/** The tables of such a file; null for any other text. */
export function readSections(text: string): RawTables | null {
  const [, delimiter] = FIRST_LINE.exec(text) ?? [];
  if (delimiter === undefined) return null;
  const tables: Record<string, { readonly fields: string[]; readonly rows: object[]; readonly lines: number[] }> = {};
  let name = '';
  for (const { cells, line } of recordsOf(text, delimiter).records.filter(isFilled)) {
    const table = tables[name];
    if (cells[0] === TABLE_LINE) name = cleanCell(cells[1] ?? '');
    else if (table) {
      const entries = table.fields.map((field, index) => [field, activeText(cells[index] ?? '')] as const);
      table.rows.push(Object.fromEntries(entries.filter(([field]) => field)));
      table.lines.push(line);
    } else tables[name] = { fields: cells.map(cleanCell), rows: [], lines: [] };
  }
  return Object.fromEntries(
    Object.entries(tables).map(([dataset, { rows, lines }]) => [dataset, withLines(rows, lines)]),
  );
}
