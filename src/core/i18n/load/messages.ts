/** Sentences about rows of a page's own and about specs, in one language. Each says what to do. */
export interface LoadMessages {
  /** Name, in the source line, of rows that a script of the page has set. */
  readonly customSource: string;
  /** Shows so many more rows of a long table; `left` is how many are not shown yet. */
  moreRows(count: number, left: number): string;
  address(src: string): string;
  /** `status` is that of HTTP; null where no answer came at all. */
  unavailable(address: string, status: number | null): string;
  timeout(address: string, seconds: number): string;
  tooManyBytes(address: string, mebibytes: number): string;
  tooManyRows(count: number, max: number): string;
  /** A page of HTML came, as servers send where a file is missing. */
  html(address: string): string;
  /** The text is no JSON, or breaks off; `reason` is the browser's, in English. */
  json(address: string, reason: string): string;
  /** A line of CSV has another number of fields than the header. */
  cells(address: string, line: number, found: number, expected: number): string;
  /** What `data` or the file holds is neither a list of rows nor lists by the names of datasets. */
  shape(dataset: string): string;
  /** There are no rows; `dataset` is the one that the view draws. */
  empty(dataset: string): string;
  /** The transform threw or returned what can't be drawn; `reason` is in English. */
  spec(reason: string): string;
}
