import type { FigureErrorCode, FigureErrorDetail } from '../core/figure/figure-error.ts';

/** Out of the shadow tree, up to the page. */
export const CROSSING = { bubbles: true, composed: true } as const;

/** A picture has been drawn: the first, or one that was waited for. */
export class FigureReadyEvent extends Event {
  static readonly type = 'figure-ready';
  /** Which painter drew it. */
  readonly rendering: 'static' | 'live';

  constructor(rendering: 'static' | 'live') {
    super(FigureReadyEvent.type, CROSSING);
    this.rendering = rendering;
  }
}

/** Something the page asked for could not be had; whatever was shown before stays. */
export class FigureErrorEvent extends Event {
  static readonly type = 'figure-error';
  readonly code: FigureErrorCode;
  /** A sentence in the figure's language. */
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
