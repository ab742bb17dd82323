import type { Description } from './description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemSet } from './items.ts';
import type { OptionDefinitions, OptionValues } from './options.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Spec } from '../drawing/spec.ts';
import type { RawTables } from '../data/raw-tables.ts';
import type { RowSchema } from '../data/row-schema.ts';

/** Width and colours to draw a spec with. */
export interface RenderTarget {
  /** Width in px; the height follows from the rows. */
  readonly width: number;
  readonly palette: Palette;
}

/**
 * One view of a figure: pure functions from rows to text, to items and to a Vega-Lite spec. The model is computed once
 * and shared by all of them; the layout once for each language and width.
 */
export interface FigureView<Data, Options, Model = unknown, Layout = unknown> {
  readonly id: string;
  /** Other names that a page may use for the view, and for its table. */
  readonly aliases?: readonly string[];
  /** The bundled dataset that custom rows replace. */
  dataset(options: Options): string;
  /** Other datasets that it draws from if they have rows. */
  readonly beside?: readonly string[];
  /** Option values, besides the defaults, that are pre-rendered; all others need the live renderer. */
  readonly variants?: readonly Partial<Options>[];
  /** Label of the view's tab. */
  label(locale: Locale): string;
  /** The same for custom rows, where the label says more than they may. */
  readonly customLabel?: (locale: Locale) => string;
  /**
   * What the view shows, in no language: the rows that it selects and everything computed from them.
   * @throws {DataError} if the rows are not enough for the view.
   */
  model(data: Data, options: Options): Model;
  /** Title, text, notes, table and controls. */
  describe(model: Model, locale: Locale): Description;
  /** The items that a reader can navigate. Their rows are those of the description's table. */
  items(model: Model, locale: Locale): ItemSet;
  /** Positions, line breaks and sizes in px for a width in px. */
  layout(model: Model, locale: Locale, width: number): Layout;
  spec(model: Model, layout: Layout, locale: Locale, target: RenderTarget): Spec;
  /** Data of other sizes than the bundled data, whose specs have layers that bundled rows never need. */
  samples?(data: Data): readonly Data[];
  /**
   * An overview strip of all rows over time. Its Vega-Lite parameter `span` is a brush on the time axis; the two ends
   * of the brush set the options of the view's `span` control.
   */
  overview?(model: Model, locale: Locale, target: RenderTarget): Spec;
}

/** The view with an id or alias. */
export const viewNamed = <View extends Pick<FigureView<never, never>, 'id' | 'aliases'>>(
  views: readonly View[],
  name: string | null,
): View | undefined => views.find(({ id, aliases }) => id === name || (name !== null && aliases?.includes(name)));

/** The spec of a model at a width. */
export const specOf = <Model>(
  view: Pick<FigureView<never, never, Model>, 'layout' | 'spec'>,
  model: Model,
  locale: Locale,
  target: RenderTarget,
): Spec => view.spec(model, view.layout(model, locale, target.width), locale, target);

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
