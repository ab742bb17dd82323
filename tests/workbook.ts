/** Workbooks as spreadsheet programs save them, with what tests need of the format. */
import { strToU8, zipSync } from 'fflate';
import { escapeText } from '../src/core/output/escape-text.ts';

/** A cell: a text, a number, a day, an error such as #DIV/0!, or nothing. */
export type WorksheetCell = string | number | Date | { readonly error: string } | null;

/** The day that Excel counts as 0, for the days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const MARK = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function cellText(cell: WorksheetCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escapeText(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (cell instanceof Date)
    return `<c r="${address}" s="1"><v>${String((cell.getTime() - EPOCH) / 86_400_000)}</v></c>`;
  return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
}

function worksheetText(rows: readonly (readonly WorksheetCell[])[]): string {
  const lines = rows.map((cells, row) => {
    const number = String(row + 1);
    const inside = cells.map((cell, column) => cellText(cell, `${String.fromCharCode(65 + column)}${number}`));
    return `<row r="${number}">${inside.join('')}</row>`;
  });
  return `${MARK}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** An XLSX workbook with these worksheets, by name. */
export function workbook(worksheets: Readonly<Record<string, readonly (readonly WorksheetCell[])[]>>): Uint8Array {
  const names = Object.keys(worksheets);
  const numbers = names.map((_, index) => String(index + 1));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${MARK}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `${MARK}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${escapeText(name)}" sheetId="${numbers[index]!}" r:id="rId${numbers[index]!}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${MARK}<Relationships xmlns="${RELATIONS}">${numbers
      .map(
        (number) =>
          `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join('')}<Relationship Id="rStyles" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${MARK}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(worksheets).map((rows, index) => [
        `xl/worksheets/sheet${numbers[index]!}.xml`,
        worksheetText(rows),
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
