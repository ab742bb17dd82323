/** The interface between an element and the lazy scripts that draw rows and options without pre-rendered pictures. */
import type { Control, Table, FigureText } from '../figure/description.ts';
import type { Figure, Spec } from '../figure/figure.ts';
import type { FigureErrorDetail } from '../figure/figure-error.ts';
import type { CompiledLayers } from '../drawing/layer-structure.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemSet } from '../figure/items.ts';
import type { PackedTables } from '../data/packed-rows.ts';
import type { Provenance } from '../data/provenance.ts';

/** One figure as a separate script: its pure functions, its bundled rows and its compiled specs. */
export interface LiveModule {
  readonly figure: Figure;
  readonly tables: PackedTables;
  readonly compiled: CompiledLayers;
}

/** Changes a Vega-Lite spec before it is drawn. */
export type SpecTransform = (spec: Spec) => Spec;

/** Custom rows: a list for the view's dataset, or lists by dataset name. */
export type CustomRows = readonly object[] | Readonly<Record<string, readonly object[]>>;

export interface LiveRequest {
  readonly view: string;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, unknown>>;
  /** Width of the picture in px. */
  readonly width: number;
  /** Overrides `src`; null for none. */
  readonly data: CustomRows | null;
  /** Address of custom rows, as given by the page; null for none. */
  readonly src: string | null;
  readonly transformSpec: SpecTransform | null;
}

/** A figure drawn live. */
export interface LiveDrawing extends Provenance {
  readonly text: FigureText;
  readonly table: Table;
  /** The items of the drawing, computed on demand. */
  items(): ItemSet;
  /** Label of the button that shows `count` more rows of a long table; `left` are not shown yet. */
  moreRows(count: number, left: number): string;
  /** Whether the table has so many rows that it should be rendered only when opened. */
  readonly isLong: boolean;
  /** Whether the rows are custom data, not the bundled ones. */
  readonly isCustom: boolean;
  /** Ids of the views that can draw the rows. */
  readonly views: readonly string[];
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

/** First and last day chosen by the reader, YYYY-MM-DD; null for all. */
export type DaySpan = readonly [first: string, last: string] | null;

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
  /** The last successful drawing; undefined if none is requested. */
  readonly shown: ShownDrawing | undefined;
  /** Requests a drawing, or none. */
  request(request: LiveRequest | null): void;
  /** Retries the failed request. */
  retry(): void;
  /** Removes the page's event listeners; the drawing stays. */
  release(): void;
  /** The controls of the view of a request. */
  controlsFor(request: LiveRequest): Promise<readonly Control[]>;
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

/** What a renderer needs from its element. */
export interface RendererHost {
  readonly ownerDocument: Document;
  /** Called when there is something new to show. */
  requestUpdate(): void;
  /** Warns the page's developer about a misuse. */
  warn(sentence: string): void;
}
