/**
 * What a card for links shows of a view: a statement, and one visual that is legible at a third of its size. A picture to
 * touch and a small picture show the same.
 */
import type { Token } from '../drawing/palette.ts';
import type { Locale } from '../i18n/locale.ts';

/** A value with its name, as it is printed. */
export interface CardValue {
  readonly name: string;
  /** What is measured, or when; empty if the caption says it for all. */
  readonly detail?: string;
  /** From 0 on. */
  readonly amount: number;
  readonly text: string;
  readonly color: Token;
}

/** Values as bars: from left to right under one another, or upright beside one another as the steps of a chain. */
export interface CardBars {
  readonly kind: 'bars' | 'steps';
  readonly values: readonly CardValue[];
  /** The whole that each is a part of; null if only their lengths can be compared. */
  readonly whole: number | null;
  /** Index of the value that a small picture labels; default is the first. */
  readonly lead?: number;
  /** That value with its unit, where the bars have none because the caption names it. */
  readonly leadText?: string;
}

/** A point of a line. */
export interface CardPoint {
  readonly at: number;
  readonly amount: number;
  /** Its value as printed; empty for a point that has no label. */
  readonly text: string;
  /** Its time as printed. */
  readonly time: string;
  /** Whether the line from it to the next point is dotted, because a note doubts it. */
  readonly isDoubtful?: boolean;
}

/** One line over time. */
export interface CardLine {
  readonly kind: 'line';
  /** In the order of time; a line is broken between runs. */
  readonly runs: readonly (readonly CardPoint[])[];
  /** The ends of the scale. */
  readonly scale: readonly [from: number, to: number];
  readonly color: Token;
}

/** An event at one end of an interval. */
export interface CardEvent {
  readonly date: string;
  readonly actor: string;
  readonly title: string;
  readonly color: Token;
}

/** Two dates and the time between them. */
export interface CardInterval {
  readonly kind: 'interval';
  readonly from: CardEvent;
  readonly to: CardEvent;
  /** The days between them, as printed. */
  readonly between: string;
  readonly days: number;
}

/** How a tile looks: filled with a colour, with a dashed edge in that colour, or with a grey edge. */
export type TileLook = 'filled' | 'dashed' | 'plain';

/** Tiles of equal size in groups. */
export interface CardTiles {
  readonly kind: 'tiles';
  readonly groups: readonly {
    readonly heading: string;
    readonly look: TileLook;
    readonly tiles: readonly string[];
  }[];
}

/** Which of some rows go with which of some columns. */
export interface CardDots {
  readonly kind: 'dots';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Whether the statement is about it. */
    readonly isLead: boolean;
    /** For each column: a filled or an open dot, or none. */
    readonly dots: readonly ('filled' | 'open' | null)[];
  }[];
  /** What filled and open dots mean; empty if one is not drawn. */
  readonly legend: Readonly<Record<'filled' | 'open', string>>;
}

export type CardVisual = CardBars | CardLine | CardInterval | CardTiles | CardDots;

/** A card without its statement, which is the title of the view. */
export interface Card {
  /** What is measured, and when; empty if the visual says it. */
  readonly caption: string;
  /**
   * Title of a small picture of the bundled rows, in a few words; default is that of the view. It has no number: the label
   * in the picture has one.
   */
  readonly shortTitle?: string;
  /** Null if a statement is all there is to show. */
  readonly visual: CardVisual | null;
  /** Ids of the sources of what is shown, the most important first; default is those of the view. */
  readonly sources?: readonly string[];
}

/** The card of a view. Its numbers are those of the model, printed as in the picture. */
export type CardOf<Model> = (model: Model, locale: Locale) => Card;

/** What makes the card of a view from rows, or from what the view has made of them. */
export interface ViewCard<Data = unknown, Options = unknown> {
  draw(data: Data, options: Options, locale: Locale): Card;
  ofModel(model: unknown, locale: Locale): Card;
}

/** The cards of a figure by the ids of its views. A view without one has a card of text. */
export type FigureCards<Data = unknown, Options = unknown> = Readonly<Record<string, ViewCard<Data, Options>>>;

export const cardFrom = <Data, Options, Model>(
  view: { model(data: Data, options: Options): Model },
  card: CardOf<Model>,
): ViewCard<Data, Options> => ({
  draw: (data, options, locale) => card(view.model(data, options), locale),
  ofModel: (model, locale) => card(model as Model, locale),
});

/** The place of the largest of some values. */
export const largest = (values: readonly CardValue[]): number =>
  values.reduce((most, { amount }, index) => (amount > (values[most]?.amount ?? 0) ? index : most), 0);
