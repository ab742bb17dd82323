import type { TopLevelSpec } from 'vega-lite';
import type { Description } from './description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemSet } from './items.ts';
import type { OptionDefinitions, OptionValues } from './options.ts';
import type { Palette } from '../drawing/palette.ts';
import type { RawTables } from '../data/raw-tables.ts';
import type { RowSchema } from '../data/row-schema.ts';

/** The language and options that a view is computed for. */
export interface Context<Options> {
  readonly locale: Locale;
  readonly options: Options;
}

/** Width and colours to draw a spec with. */
export interface RenderTarget {
  /** Width in px; the height follows from the rows. */
  readonly width: number;
  readonly palette: Palette;
}

/** A spec with its size in px. */
export type Spec = TopLevelSpec & { readonly width: number; readonly height: number };

/** One view of a figure: pure functions from rows to text and to a Vega-Lite spec. */
export interface FigureView<Data, Options> {
  readonly id: string;
  /** The bundled dataset that custom rows replace. */
  dataset(options: Options): string;
  /** Option values, besides the defaults, that are pre-rendered; all others need the live renderer. */
  readonly variants?: readonly Partial<Options>[];
  /** Label of the view's tab. */
  label(locale: Locale): string;
  describe(data: Data, context: Context<Options>): Description;
  spec(data: Data, context: Context<Options>, target: RenderTarget): Spec;
  /** The items that a reader can navigate. Their rows are those of the description's table. */
  items(data: Data, context: Context<Options>): ItemSet;
  /** Data of other sizes than the bundled data, whose specs have layers that bundled rows never need. */
  samples?(data: Data): readonly Data[];
  /**
   * An overview strip of all rows over time. Its Vega-Lite parameter `span` is a brush on the time axis; the two ends
   * of the brush set the options of the view's `span` control.
   */
  overview?(data: Data, context: Context<Options>, target: RenderTarget): Spec;
}

/** The definition of one figure. */
export interface Figure<Data = unknown, Definitions extends OptionDefinitions = OptionDefinitions> {
  readonly tag: string;
  /** The first view is the default. */
  readonly views: readonly FigureView<Data, OptionValues<Definitions>>[];
  readonly options: Definitions;
  /** Names of the bundled datasets the figure reads. */
  readonly datasets: readonly string[];
  /** The row schema of each dataset that a page may supply, by dataset name. */
  readonly schemas: Readonly<Record<string, RowSchema>>;
  /**
   * Rows from raw tables.
   * @throws {DataError} with dataset, row, field, value and what was expected.
   */
  parse(tables: RawTables): Data;
}

/** Infers a figure's types, so that figures of different types can be collected in one list. */
export const defineFigure = <Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Figure<Data, Definitions> => figure;
