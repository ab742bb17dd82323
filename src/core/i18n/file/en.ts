import type { FileMessages } from './messages.ts';

const quoted = (names: readonly string[]): string => {
  const all = names.map((name) => `“${name}”`);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}` : all.join('');
};

export default {
  compressed: (file) => `${file} is a compressed file. Unpack it, and use the CSV or JSON file inside.`,
  workbook: (file) => `${file} is a spreadsheet workbook, not text. Save its table as “CSV UTF-8”.`,
  damagedWorkbook: (file) =>
    `${file} is a damaged workbook, or none in the format of Excel (.xlsx). Open it in a spreadsheet app and save it again as .xlsx or as “CSV UTF-8”.`,
  emptyWorkbook: (file) => `${file} is a workbook without rows. Check that it was saved with its data.`,
  otherKind: (file, kind) => `${file} is a ${kind} file, not CSV or JSON. Export the rows as CSV.`,
  html: (file) => `${file} is a web page, not JSON or CSV. Check the address.`,
  encoding: (file) =>
    `${file} is not encoded in UTF-8, and its encoding can’t be recognised. Save it as “CSV UTF-8”, or have the server declare the encoding (Content-Type: text/csv; charset=…).`,
  declaredEncoding: (file, charset) =>
    `${file} is declared as ${charset}, but its text is not in that encoding. Save it as “CSV UTF-8”.`,
  lostLetters: (file, line) =>
    `${file} has a replacement character (U+FFFD) on line ${line}: letters were lost when it was saved. Export it again as “CSV UTF-8”.`,
  openQuote: (file, line) =>
    `${file}: a quotation mark on line ${line} is not closed. Add the closing mark, or remove the opening one.`,
  repeatedColumn: (file, column) => `${file} has the column “${column}” twice. Remove or rename one of them.`,
  cells: (file, line, found, expected) =>
    `${file}: line ${line} has ${found} cells, but the header has ${expected}. Put a text that contains the delimiter in quotation marks; write numbers without thousands separators.`,
  breaksOff: (file, line) => `${file} ends in the middle of a row, on line ${line}. Upload the complete file.`,
  jsonBreaksOff: (file) => `${file} is JSON that ends before its last bracket is closed. Upload the complete file.`,
  jsonWord: (file, line, word) =>
    `${file} is not valid JSON: ${word} on line ${line} is not a JSON value. Write null for a missing value.`,
  jsonComma: (file, line) =>
    `${file} is not valid JSON: there is a comma before a closing bracket on line ${line}. Remove it.`,
  jsonCall: (file) => `${file} is a script (JSONP), not JSON. Use the list alone, without the function call around it.`,
  json: (file) => `${file} is not valid JSON. Check it with a JSON validator.`,
  notRows: (file) =>
    `${file} is a single value, not a list of rows. Use a list of objects with one property per column.`,
  map: (file) => `${file} is a map (GeoJSON), not a table. Use a list with the “properties” of its features.`,
  oneRow: () => 'The data is a single row. Put it into a list: [{…}].',
  key: (given, expected) => `The data has the key “${given}”, which is no table. Write “${expected}”.`,
  columns: (missing, found, meant) =>
    [
      `The data has no ${missing.length > 1 ? 'columns' : 'column'} ${quoted(missing)}.`,
      found.length ? `It has ${found.join(', ')}.` : '',
      meant.length ? `Did you mean ${quoted(meant.map(([, column]) => column))}?` : '',
      meant.length ? `Rename ${meant.map(([field, column]) => `“${column}” to “${field}”`).join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  yearColumns: (years, missing) =>
    `The data has a column for each year (${years.join(', ')}). Put the years in rows: one row for each year, with the columns ${quoted(missing)}.`,
  otherView: (tag) => `These columns suit another view: ${tag}.`,
  skippedAbove: (file, lines) => `${file}: line ${lines} above the header is not part of the table and was skipped.`,
  skippedBelow: (file, lines) => `${file}: line ${lines} below the table is not a row and was skipped.`,
  oneWorksheet: (file, worksheet) => `${file} has several worksheets. Only “${worksheet}” was read.`,
  unreadKey: (key) => `The key “${key}” of the data is no table and was not read.`,
  unreadColumn: (column, field) => `The column “${column}” was not read. Did you mean “${field}”?`,
} satisfies FileMessages;
