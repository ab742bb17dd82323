/**
 * A picture is a rendered spec: a flat list of SVG shapes in drawing order, as plain data. It is turned into elements
 * in the page, so no markup is ever parsed.
 */

export type ShapeElement = 'rect' | 'line' | 'path' | 'text';

export interface Shape {
  readonly element: ShapeElement;
  /**
   * SVG attributes by name. Colours are palette tokens. Texts have `x`, `y` of their first baseline and, if they have
   * several lines, `line-height` in px.
   */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Lines of a text, without trailing white space. */
  readonly lines?: readonly string[];
  /** Ids of what the shape represents, separated by spaces: the country of a bar, both ends of a ribbon. */
  readonly id?: string;
}

export interface Picture {
  /** Size in px; a picture is scaled as a whole. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Space in px between a picture's edge and its marks; equal to the padding of the text around it. */
export const MARGIN = 12;

/**
 * The part of a picture that a figure shows, as a `viewBox`: all but the margins at its sides, which the figure adds in
 * px of the page, so that the left edges of text and picture are the same at any scale.
 */
export const shownPart = ({ width, height }: Pick<Picture, 'width' | 'height'>): string =>
  `${MARGIN} 0 ${shownWidth(width)} ${height}`;

/** Widths in px that pictures are drawn at. Between two widths, the narrower is scaled up, by at most 1.32. */
export const PICTURE_WIDTHS = [288, 370, 475, 610, 783, 1000] as const;

/** Width in px of the part that is shown of a picture. */
export const shownWidth = (width: number): number => width - 2 * MARGIN;

/** Maximum width of a figure, in px. */
export const WIDEST = 1200;

/** Index of the widest picture that fits the available width in px; the narrowest if none fits. */
export function pictureIndexFor(availableWidth: number, widths: readonly number[] = PICTURE_WIDTHS): number {
  // The measured width may be slightly below the nominal one when the browser rounds layout.
  return Math.max(
    0,
    widths.findLastIndex((width) => width <= availableWidth + 0.5),
  );
}
