/** Messages about custom data and specs, in one language. Each says what to do. */
export interface LoadMessages {
  /** What readers see where the page's data are wrong; the author gets one of the messages below. */
  readonly notDrawn: string;
  /** The same for a spec. */
  readonly specNotDrawn: string;
  /** The same where the data did not come. */
  readonly notLoaded: string;
  /** Name in the source line for rows set by a script of the page. */
  readonly customSource: string;
  /** Label of the button that shows `count` more rows of a long table; `left` are not shown yet. */
  moreRows(count: number, left: number): string;
  /** `src` is not an address that data may be loaded from, or it is empty. */
  address(src: string): string;
  /** The address of the data has a user name or a password; `host` is without them. */
  credentials(host: string): string;
  /** The page allows only pre-rendered pictures, which custom data do not have. */
  readonly notStatic: string;
  /** `status` is the HTTP status; null if there was no response. */
  unavailable(address: string, status: number | null): string;
  timeout(address: string, seconds: number): string;
  tooManyBytes(address: string, mebibytes: number): string;
  tooManyRows(count: number, max: number): string;
  /** `data` or the file contains neither a list of rows nor lists by dataset name. */
  shape(dataset: string): string;
  /** There are no rows; `dataset` is the view's dataset. */
  empty(dataset: string): string;
  /** The transform threw, or returned a spec that can't be drawn; `reason` is in English. */
  spec(reason: string): string;
}
