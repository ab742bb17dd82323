/** What the live renderer gives to the element that it draws for, and needs of it. */
import type { Control, Table, FigureText } from '../core/figure/description.ts';
import type { FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { DaySpan, LiveRequest } from '../core/wire/live.ts';
import type { ItemSet } from '../core/figure/items.ts';
import type { Provenance } from '../core/data/provenance.ts';

/** A figure drawn live. */
export interface LiveDrawing extends Provenance {
  readonly text: FigureText;
  readonly table: Table;
  /** What it tells mark by mark, made when it is asked for. */
  items(): ItemSet;
  /** Words for what shows so many more rows of a long table; `left` is how many are not shown yet. */
  moreRows(count: number, left: number): string;
  /** Whether the table has so many rows that it is better made when it is opened. */
  readonly isLong: boolean;
  /** Whether the rows are the page's own and not the bundled ones. */
  readonly isCustom: boolean;
  /** Ids of the views that the rows are for. */
  readonly views: readonly string[];
  /** Holds the picture; belongs to whoever asked for it. */
  readonly picture: HTMLElement;
  /** Ends what the picture listens to. The picture stays as it is. */
  finalize(): void;
  /** Makes the painter forget the picture, which may leave the page for good. */
  detach(): void;
}

/** A live drawing with what it was drawn for. */
export interface ShownDrawing extends LiveDrawing {
  readonly request: LiveRequest;
}

/** A strip over time on which a reader brushes a span. */
export interface LiveOverview {
  readonly picture: HTMLElement;
  /** Moves the brush. */
  setSpan(span: DaySpan): void;
  finalize(): void;
}

/** Paints one figure in its page, again and again; the latest wish wins. */
export interface LiveRenderer {
  readonly isPending: boolean;
  /** Why what is wanted can't be drawn. */
  readonly error: FigureErrorDetail | undefined;
  /** The last good drawing; undefined where none is wanted. */
  readonly shown: ShownDrawing | undefined;
  /** Wants a drawing, or none. */
  request(request: LiveRequest | null): void;
  /** Asks again for what could not be drawn. */
  retry(): void;
  /** Lets go of what listens to the page; what is drawn stays. */
  release(): void;
  /** What a reader may change in the view of a request. */
  controlsFor(request: LiveRequest): Promise<readonly Control[]>;
  /**
   * A strip over time for the rows of a request, whose `width` is its own; undefined where the view has none.
   *
   * @param onSpan - Hears what the reader brushes.
   */
  drawOverview(
    request: LiveRequest,
    onSpan: (span: DaySpan) => void,
    signal: AbortSignal,
  ): Promise<LiveOverview | undefined>;
}

/** What a painter needs of the element that it paints for. */
export interface RendererHost {
  readonly ownerDocument: Document;
  /** Tells that there is something new to show. */
  requestUpdate(): void;
  /** Tells the page's developer of what should not happen. */
  warn(sentence: string): void;
}
