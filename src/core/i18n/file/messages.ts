/** Messages about a file with custom data, and about its columns, in one language. Each says what to do. */
export interface FileMessages {
  /** A zip or gzip archive. */
  compressed(file: string): string;
  /** A workbook of a spreadsheet program. */
  workbook(file: string): string;
  /** A workbook that can't be read where workbooks can. */
  damagedWorkbook(file: string): string;
  /** A workbook without a row in any of its worksheets. */
  emptyWorkbook(file: string): string;
  /** Another kind of file, such as PDF. */
  otherKind(file: string, kind: string): string;
  /** The file is a web page, as some servers send for a missing file. */
  html(file: string): string;
  /** The encoding is not declared, and can't be recognised. */
  encoding(file: string): string;
  /** The file is not in the encoding that its mark or server declares. */
  declaredEncoding(file: string, charset: string): string;
  /** Letters were replaced before the file was saved. */
  lostLetters(file: string, line: number): string;
  openQuote(file: string, line: number): string;
  repeatedColumn(file: string, column: string): string;
  /** A line has more cells than the header. */
  cells(file: string, line: number, found: number, expected: number): string;
  /** The last line ends before its last column. */
  breaksOff(file: string, line: number): string;
  jsonBreaksOff(file: string): string;
  /** A word that JSON does not have, such as NaN. */
  jsonWord(file: string, line: number, word: string): string;
  /** A comma before a closing bracket. */
  jsonComma(file: string, line: number): string;
  /** JSON wrapped in a call of a function. */
  jsonCall(file: string): string;
  json(file: string): string;
  /** JSON that holds a text or a number only. */
  notRows(file: string): string;
  /** GeoJSON or TopoJSON. */
  map(file: string): string;
  /** A single object with the fields of a row. */
  oneRow(): string;
  /** A key of an object that is not the name of a table. */
  key(given: string, expected: string): string;
  /** Required columns are missing; `meant` are columns that may be meant, by field. */
  columns(
    missing: readonly string[],
    found: readonly string[],
    meant: readonly (readonly [field: string, column: string])[],
  ): string;
  /** Columns are years. */
  yearColumns(years: readonly string[], missing: readonly string[]): string;
  /** The columns suit another view, given as its tag. */
  otherView(tag: string): string;
  /** Warning: lines above the header were skipped. */
  skippedAbove(file: string, lines: string): string;
  /** Warning: lines below the table were skipped. */
  skippedBelow(file: string, lines: string): string;
  /** Warning: of several worksheets, only this one was read. */
  oneWorksheet(file: string, worksheet: string): string;
  /** Warning: a key of an object was not read. */
  unreadKey(key: string): string;
  /** Warning: a column was not read that is similar to a field. */
  unreadColumn(column: string, field: string): string;
}
