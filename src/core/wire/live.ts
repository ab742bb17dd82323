/** The interface between an element and the lazy scripts that draw rows and options without pre-rendered pictures. */
import type { NamedSource } from '../data/page-source.ts';
import type { Source, SourceDetailsById } from '../figure/description.ts';
import type { FigureCards } from '../figure/card.ts';
import type { Figure } from '../figure/figure.ts';
import type { CompiledLayers, CompiledOverviews } from '../drawing/layer-structure.ts';
import type { Spec } from '../drawing/spec.ts';
import type { ByLocale, Locale } from '../i18n/locale.ts';
import type { PackedTables } from '../data/packed-rows.ts';

/** One figure as a separate script: its views and its compiled specs. Everything else is loaded when it is needed. */
export interface LiveModule {
  readonly figure: DrawingFigure;
  readonly compiled: CompiledLayers;
  /** The attributes that only other views use, by view; none for a view that uses all. */
  readonly unused: Readonly<Record<string, readonly string[]>>;
  /** Loads the bundled rows, parsed and packed, without those parts of them that are in the details. */
  readonly loadData: () => Promise<unknown>;
  /** Loads the rest of the bundled rows, which no drawing waits for. */
  readonly loadDetails: () => Promise<LiveDetails>;
  /** Loads what reads custom rows. */
  readonly loadReader: () => Promise<LiveReader>;
  /** Loads the raw bundled rows, for a file with them. */
  readonly loadTables: () => Promise<PackedTables>;
  /** Loads what small pictures show. */
  readonly loadCards: () => Promise<FigureCards>;
}

/** What a figure draws parsed rows with. */
export type DrawingFigure = Pick<Figure, 'tag' | 'views' | 'options'>;

/** What reads custom rows: the figure with its schemas. */
export interface LiveReader {
  readonly figure: Figure;
  /** Loads the rows of the bundled sources, which custom rows may cite. */
  readonly loadSources: () => Promise<readonly unknown[]>;
}

/** What a reader needs of the bundled rows who looks closer at a figure, or chooses a span of time. */
export interface LiveDetails {
  /** All notes, the corrections with the old and new values, and descriptions of rows: parsed and packed. */
  readonly data: unknown;
  /** Where the sources are, by their ids. */
  readonly addresses: Readonly<Record<string, Pick<Source, 'url' | 'language'>>>;
  readonly sources: ByLocale<SourceDetailsById>;
  readonly overviews: CompiledOverviews;
}

/** Changes a Vega-Lite spec before it is drawn. */
export type SpecTransform = (spec: Spec) => Spec;

/** Custom rows: a list for the view's dataset, or lists by dataset name. */
export type CustomRows = readonly object[] | Readonly<Record<string, readonly object[]>>;

/** What to draw. What the page says about the source of its rows applies to custom rows only. */
export interface LiveRequest extends NamedSource {
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
  /** The page's own title; null for that of the view. */
  readonly heading: string | null;
  /** Whether the page allows only pre-rendered pictures, which custom data do not have. */
  readonly isStatic: boolean;
  /** Whether a small picture is to be drawn. */
  readonly isSmall: boolean;
}

/** First and last day chosen by the reader, YYYY-MM-DD; null for all. */
export type DaySpan = readonly [first: string, last: string] | null;
