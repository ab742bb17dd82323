/** Code of an error; codes are stable across versions. */
export type FigureErrorCode =
  /** A pre-rendered picture could not be loaded. Serve the folder `pictures-…/` next to the tag’s script. */
  | 'picture-unavailable'
  /** The live renderer could not be loaded, or failed. See the console, and serve the folder `live/` next to the tag’s script. */
  | 'renderer-unavailable'
  /** A column is missing, a row or the rows as a whole are not valid for the view, or there are none. Fix the row that the message names. */
  | 'data-invalid'
  /** `src` is empty, or not a URL that data may be loaded from. Use `https:` or a relative URL. */
  | 'data-address'
  /** `src` or `data` with `rendering="static"`: custom data have no pre-rendered picture. Remove `rendering`. */
  | 'data-static'
  /** The server denied access or did not respond. Open the URL in a browser, let its host allow your site (CORS), and list that host in `connect-src`. */
  | 'data-unavailable'
  /** The file took more than 10 seconds. Use a faster server. */
  | 'data-timeout'
  /** The file has more than 8 MiB or 20,000 rows. Shorten or aggregate it. */
  | 'data-too-large'
  /** The file is a web page, an archive or a workbook, its encoding is unknown, or its CSV or JSON is incomplete. Save it as the message says. */
  | 'data-unreadable'
  /** `transformSpec` threw, or returned a spec that can’t be drawn. The message has the reason. */
  | 'spec-invalid';

/** Why a figure can't be drawn as requested. */
export interface FigureErrorDetail {
  readonly code: FigureErrorCode;
  /** A sentence in the figure's language: for the author of the page, with row and field where there are some. */
  readonly message: string;
  /** What the reader sees; absent if that is `message`. */
  readonly forReader?: string;
}

/** An error with a stable code and a message for the page. */
export class FigureError extends Error implements FigureErrorDetail {
  readonly code: FigureErrorCode;

  constructor(code: FigureErrorCode, message: string) {
    super(message);
    this.name = 'FigureError';
    this.code = code;
  }
}
