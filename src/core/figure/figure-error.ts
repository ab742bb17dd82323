/** Code of an error; codes are stable across versions. */
export type FigureErrorCode =
  /** A pre-rendered picture could not be fetched. */
  | 'picture-unavailable'
  /** The live renderer could not be fetched, or failed. */
  | 'renderer-unavailable'
  /** A row, or the set of rows, can't be drawn by the view. */
  | 'data-invalid'
  /** `src` is not an address that data may be loaded from. */
  | 'data-address'
  /** Custom data with `rendering="static"`: they have no pre-rendered picture. */
  | 'data-static'
  /** The data could not be fetched. */
  | 'data-unavailable'
  /** The data did not arrive in time. */
  | 'data-timeout'
  /** The data has more bytes or rows than a figure draws. */
  | 'data-too-large'
  /** The data is neither JSON nor CSV, or is incomplete. */
  | 'data-unreadable'
  /** `transformSpec` threw, or returned a spec that can't be drawn. */
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
