/** What passes between an element and the lazy scripts that draw other rows and options than pictures were prepared for. */
import type { Control, Table, FigureText } from '../figure/description.ts';
import type { Figure, Spec } from '../figure/figure.ts';
import type { FigureErrorDetail } from '../figure/figure-error.ts';
import type { CompiledLayers } from '../drawing/layer-structure.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemSet } from '../figure/items.ts';
import type { PackedTables } from '../data/packed-rows.ts';
import type { Provenance } from '../data/provenance.ts';

/** One figure as a script of its own: its pure functions, the bundled rows and its compiled specs. */
export interface LiveModule {
  readonly figure: Figure;
  readonly tables: PackedTables;
  readonly compiled: CompiledLayers;
}

/** Changes a Vega-Lite spec before it is drawn. */
export type SpecTransform = (spec: Spec) => Spec;

/** Rows of a page's own: a list for the view's dataset, or lists by the names of datasets. */
export type CustomRows = readonly object[] | Readonly<Record<string, readonly object[]>>;

export interface LiveRequest {
  readonly view: string;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, unknown>>;
  /** Width of the picture in px. */
  readonly width: number;
  /** Wins over `src`; null for none. */
  readonly data: CustomRows | null;
  /** Address of rows as the page gives it; null for none. */
  readonly src: string | null;
  readonly transformSpec: SpecTransform | null;
}

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

/** First and last day of what a reader has chosen, YYYY-MM-DD; null for all. */
export type DaySpan = readonly [first: string, last: string] | null;

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
