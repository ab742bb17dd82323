/** What passes between an element and the lazy scripts that draw other rows and options than pictures were prepared for. */
import type { Figure, Spec } from '../figure/figure.ts';
import type { CompiledLayers } from '../drawing/layer-structure.ts';
import type { Locale } from '../i18n/locale.ts';
import type { PackedTables } from '../data/packed-rows.ts';

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

/** First and last day of what a reader has chosen, YYYY-MM-DD; null for all. */
export type DaySpan = readonly [first: string, last: string] | null;
