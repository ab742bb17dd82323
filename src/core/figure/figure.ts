import type { TopLevelSpec } from 'vega-lite';
import type { Description } from './description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemSet } from './items.ts';
import type { OptionDefinitions, OptionValues } from './options.ts';
import type { Palette } from '../drawing/palette.ts';
import type { RawTables } from '../data/raw-tables.ts';
import type { RowSchema } from '../data/row-schema.ts';

/** What a view is asked for. */
export interface Context<Options> {
  readonly locale: Locale;
  readonly options: Options;
}

/** The sheet a spec is drawn on. */
export interface RenderTarget {
  /** Width in px; the height follows from the rows. */
  readonly width: number;
  readonly palette: Palette;
}

/** A spec with its size in px. */
export type Spec = TopLevelSpec & { readonly width: number; readonly height: number };

/** One view of a figure: a pure function from rows to words and to a Vega-Lite spec. */
export interface FigureView<Data, Options> {
  readonly id: string;
  /** The bundled dataset in whose place a page may put rows of its own. */
  dataset(options: Options): string;
  /** Option values, besides the defaults, for which pictures are prepared; any other needs the live painter. */
  readonly variants?: readonly Partial<Options>[];
  /** Name of the view on its tab. */
  label(locale: Locale): string;
  describe(data: Data, context: Context<Options>): Description;
  spec(data: Data, context: Context<Options>, target: RenderTarget): Spec;
  /** What a reader is told mark by mark. Rows are those of the description's table. */
  items(data: Data, context: Context<Options>): ItemSet;
  /** Data of other sizes than the bundled one: their specs have layers that bundled rows never need. */
  samples?(data: Data): readonly Data[];
  /**
   * A strip of all rows over time, whose Vega-Lite parameter `span` is a brush on its time axis; the two ends that a
   * reader brushes become the options of the view's `span` control.
   */
  overview?(data: Data, context: Context<Options>, target: RenderTarget): Spec;
}

/** Everything the library knows of one figure. */
export interface Figure<Data = unknown, Definitions extends OptionDefinitions = OptionDefinitions> {
  readonly tag: string;
  /** The first view is the default. */
  readonly views: readonly FigureView<Data, OptionValues<Definitions>>[];
  readonly options: Definitions;
  /** Names of the bundled datasets the figure reads. */
  readonly datasets: readonly string[];
  /** What a row must be, for each dataset that a page may give, by its name. */
  readonly schemas: Readonly<Record<string, RowSchema>>;
  /**
   * Rows from raw tables.
   * @throws {DataError} naming dataset, row, field, value and what was expected.
   */
  parse(tables: RawTables): Data;
}

/** Keeps a figure's own types while collecting figures in one list. */
export const defineFigure = <Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Figure<Data, Definitions> => figure;
