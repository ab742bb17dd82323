/**
 * A picture is what a painter made of a spec: a flat list of SVG shapes in drawing order, as plain data. It becomes
 * elements only in the page, so no markup is ever parsed.
 */

export type ShapeElement = 'rect' | 'line' | 'path' | 'text';

export interface Shape {
  readonly element: ShapeElement;
  /**
   * SVG attributes by name. Paints are palette tokens. Texts carry `x`, `y` of their first baseline and, where they have
   * several lines, `line-height` in px.
   */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Lines of a text, without white space at their ends. */
  readonly lines?: readonly string[];
  /** Ids of what the shape stands for, separated by spaces: the country of a bar, both ends of a ribbon. */
  readonly id?: string;
}

export interface Picture {
  /** Size in px; a picture is scaled from there as a whole. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Widths in px that pictures are drawn at. Between two, the narrower is scaled up, by no more than 1.29. */
export const PICTURE_WIDTHS = [288, 370, 475, 610, 783, 1000] as const;

/** Widest a figure gets, in px. */
export const WIDEST = 1200;

/** Index of the widest picture that fits a room of so many px; the narrowest where none does. */
export function pictureIndexFor(availableWidth: number, widths: readonly number[] = PICTURE_WIDTHS): number {
  // A room may be a hair narrower than its nominal width where the browser rounds layout.
  return Math.max(
    0,
    widths.findLastIndex((width) => width <= availableWidth + 0.5),
  );
}
