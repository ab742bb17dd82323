import type { FigureErrorCode, FigureErrorDetail } from '../core/figure/figure-error.ts';

/** Events leave the shadow tree and bubble up the page. */
export const CROSSING = { bubbles: true, composed: true } as const;

/** A requested picture has been drawn: the first one, or the one for a later change. */
export class FigureReadyEvent extends Event {
  static readonly type = 'figure-ready';
  /** `static` for a pre-rendered picture, `live` for one drawn in the page. */
  readonly rendering: 'static' | 'live';

  constructor(rendering: 'static' | 'live') {
    super(FigureReadyEvent.type, CROSSING);
    this.rendering = rendering;
  }
}

/** A picture, data or a drawing failed. A picture of the same rows stays. */
export class FigureErrorEvent extends Event {
  static readonly type = 'figure-error';
  /** Identifies the kind of error; stable across versions. */
  readonly code: FigureErrorCode;
  /** A sentence for the author, in the figure's language. The reader sees a shorter one. */
  readonly message: string;

  constructor({ code, message }: FigureErrorDetail) {
    super(FigureErrorEvent.type, CROSSING);
    this.code = code;
    this.message = message;
  }
}

/** The reader chose another view. */
export class FigureViewChangeEvent extends Event {
  static readonly type = 'figure-view-change';
  readonly view: string;

  constructor(view: string) {
    super(FigureViewChangeEvent.type, CROSSING);
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-ready': FigureReadyEvent;
    'figure-error': FigureErrorEvent;
    'figure-view-change': FigureViewChangeEvent;
  }
}
