/** Code of a fault, which stays the same from version to version. */
export type FigureErrorCode =
  /** A prepared picture could not be fetched. */
  | 'picture-unavailable'
  /** The script that draws other rows or options could not be fetched, or failed. */
  | 'renderer-unavailable'
  /** A row, or the set of rows, is not what the view draws. */
  | 'data-invalid'
  /** `src` is no address that data may come from. */
  | 'data-address'
  /** The data could not be fetched. */
  | 'data-unavailable'
  /** The data did not come in time. */
  | 'data-timeout'
  /** More bytes or rows than a figure draws. */
  | 'data-too-large'
  /** What came is neither JSON nor CSV, or breaks off. */
  | 'data-unreadable'
  /** `transformSpec` threw, or what it returned can't be drawn. */
  | 'spec-invalid';

/** Something the page asked for that can't be drawn. */
export interface FigureErrorDetail {
  readonly code: FigureErrorCode;
  /** A sentence in the figure's language. */
  readonly message: string;
}

/** A fault on its way to whoever asked. */
export class FigureError extends Error implements FigureErrorDetail {
  readonly code: FigureErrorCode;

  constructor(code: FigureErrorCode, message: string) {
    super(message);
    this.name = 'FigureError';
    this.code = code;
  }
}
