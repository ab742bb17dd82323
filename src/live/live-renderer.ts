/** What the live renderer gives to the element that it draws for, and needs of it. */
import type { Annotation } from '../core/figure/annotation.ts';
import type { Control, FigureText, Details, Table } from '../core/figure/description.ts';
import type { FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { DaySpan, LiveModule, LiveRequest } from '../core/wire/live.ts';
import type { OfferedItems } from '../core/wire/prerendered.ts';
import type { ViewRows } from '../core/output/data-file.ts';
import type { Provenance } from '../core/data/provenance.ts';

/** A figure drawn live. */
export interface LiveDrawing extends Provenance {
  readonly text: FigureText;
  readonly table: Table;
  /** What the author of custom rows writes on items, in a table of their own. */
  readonly annotations: readonly Annotation[];
  /** The items of the drawing, computed on demand. */
  items(): Promise<OfferedItems>;
  /** The notes; loads the details of the sources. */
  details(): Promise<Details>;
  /** Label of the button that shows `count` more rows of a long table; `left` are not shown yet. */
  moreRows(count: number, left: number): string;
  /** Whether the rows are custom data, not the bundled ones. */
  readonly isCustom: boolean;
  /** The views that can draw the rows, with the labels of their tabs. */
  readonly views: readonly { readonly id: string; readonly label: string }[];
  /** What the author should know of custom rows, in sentences. */
  readonly warnings: readonly string[];
  /** Contains the picture; owned by the caller. */
  readonly picture: HTMLElement;
  /** Removes the picture's event listeners. The picture stays unchanged. */
  finalize(): void;
  /** Makes the renderer drop its reference to the picture, which may be removed from the page for good. */
  detach(): void;
}

/** A live drawing with its request. */
export interface ShownDrawing extends LiveDrawing {
  readonly request: LiveRequest;
}

/** A strip over time with a brush to select a span. */
export interface LiveOverview {
  readonly picture: HTMLElement;
  /** Moves the brush. */
  setSpan(span: DaySpan): void;
  finalize(): void;
}

/** Renders one figure in its page repeatedly; the latest request wins. */
export interface LiveRenderer {
  readonly isPending: boolean;
  /** Why the request can't be drawn. */
  readonly error: FigureErrorDetail | undefined;
  /** The last drawing that may be shown for the request: never one of other rows once these have failed. */
  readonly shown: ShownDrawing | undefined;
  /** Requests a drawing, or none. */
  request(request: LiveRequest | null): void;
  /** Retries the failed request. */
  retry(): void;
  /** Removes the page's event listeners; the drawing stays. */
  release(): void;
  /** The controls of the view of a request. */
  controlsFor(request: LiveRequest): Promise<readonly Control[]>;
  /** The rows that a request draws, bundled or custom, with all that is said of them. */
  rowsFor(request: LiveRequest | undefined): Promise<ViewRows>;
  /**
   * A strip over time for the rows of a request, whose `width` is the strip's; undefined if the view has none.
   *
   * @param onSpan - Called with the span that the reader brushes.
   */
  drawOverview(
    request: LiveRequest,
    onSpan: (span: DaySpan) => void,
    signal: AbortSignal,
  ): Promise<LiveOverview | undefined>;
}

/** The script that draws one figure live. */
export interface LiveScript {
  readonly liveModule: LiveModule;
  /** Starts the live renderer of one element. */
  readonly startRenderer: (liveModule: LiveModule, host: RendererHost) => LiveRenderer;
}

/** What a renderer needs from its element. */
export interface RendererHost {
  readonly ownerDocument: Document;
  /** Called when there is something new to show. */
  requestUpdate(): void;
  /** Warns the page's developer about a misuse. */
  warn(sentence: string): void;
}
