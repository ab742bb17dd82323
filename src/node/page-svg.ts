import type { Palette, Token } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import type { PrintedText } from '../core/drawing/printed-figure.ts';
import { xmlText } from '../core/output/xml-text.ts';
import { IMAGE_FONTS, SYMBOL_FONTS } from './font-families.ts';
import { element, escapeText } from './markup.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';
import { tightPath } from './tight-path.ts';

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

/** A circled number, and what it is the mark of. */
const MARKED = /^([①-⑳]+)(?: (.+))?$/u;
/** Width of a circled number with the space after it, in em. */
const MARK = 1.3;

/**
 * Circled numbers as texts of their own, in a font that has them. resvg takes a whole text from another font if it has
 * one letter that its own font has not.
 */
function withMarksApart(shape: Shape): Shape[] {
  const { attributes, lines: [first = '', ...others] = [] } = shape;
  const [, mark, text = ''] = MARKED.exec(first) ?? [];
  if (mark === undefined) return [shape];
  const { x = 0, y = 0, 'font-size': size = 0, 'line-height': line = 0 } = attributes;
  const below = { ...attributes, y: Number(y) + Number(line) };
  return [
    { ...shape, attributes: { ...attributes, 'font-family': SYMBOL_FONTS }, lines: [mark] },
    ...(text ? [{ ...shape, attributes: { ...attributes, x: Number(x) + MARK * Number(size) }, lines: [text] }] : []),
    ...(others.length ? [{ ...shape, attributes: below, lines: others }] : []),
  ];
}

/** A path in as few characters as in a fragment. */
const withTightPath = (shape: Shape): Shape => {
  const { d } = shape.attributes;
  return d === undefined ? shape : { ...shape, attributes: { ...shape.attributes, d: tightPath(String(d)) } };
};

const shapesOf = (shapes: readonly Shape[], palette: Palette): string =>
  shapesText(shapes.flatMap(withMarksApart).map(withTightPath), palette);

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
    text.summary ? element('desc', {}, escapeText(text.summary)) : '',
    shapesOf([...ground, ...texts.map(textShape)], palette),
    element('g', { transform }, shapesOf(picture.shapes, palette)),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(svg)}\n`, width, height };
}
