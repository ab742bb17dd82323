import type { Palette, Token } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import type { PrintedText } from '../core/drawing/printed-figure.ts';
import { xmlText } from '../core/output/xml-text.ts';
import { IMAGE_FONTS } from './font-families.ts';
import { element, escapeText } from './markup.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';

/** A self-contained image. */
export interface SvgPage {
  /** The text of an SVG file. */
  readonly svg: string;
  /** Width in px. */
  readonly width: number;
  readonly height: number;
}

/** The content of an image page, in px. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** Rules between the parts. */
  readonly rules?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly color: Token;
  }[];
  readonly picture: Picture;
  /** Position of the picture's upper left corner, and its scale. */
  readonly place: { readonly x: number; readonly y: number; readonly scale: number };
}

const textShape = ({ lines, x, y, line, size, bold, color }: PrintedText): Shape => ({
  element: 'text',
  attributes: { x, y, 'font-size': size, ...(bold && { 'font-weight': 'bold' }), 'line-height': line, fill: color },
  lines,
});

/** Text and picture of a figure as one SVG file, with fixed colours and without style, class or id. */
export function pageSvg({ text, locale }: FigureSnapshot, content: PageContent, palette: Palette): SvgPage {
  const { width, height, texts, rules = [], picture, place } = content;
  const { x, y, scale } = place;
  const ground: Shape[] = [{ width, height, x: 0, y: 0, color: 'surface' as const }, ...rules].map(
    ({ color, ...box }) => ({ element: 'rect', attributes: { ...box, fill: color } }),
  );
  const transform = `translate(${x},${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: locale,
      'xml:lang': locale,
      role: 'img',
      'font-family': IMAGE_FONTS[locale],
    },
    element('title', {}, escapeText(text.title)),
    element('desc', {}, escapeText(text.summary)),
    shapesText([...ground, ...texts.map(textShape)], palette),
    element('g', { transform }, shapesText(picture.shapes, palette)),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(svg)}\n`, width, height };
}
