import type { Locale } from '../core/i18n/locale.ts';
import { TOKENS, type Palette } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import { FONT_FAMILY } from '../core/drawing/spec.ts';
import { escapeText } from './markup.ts';
import { shapeRuns } from './shape-runs.ts';

const isToken = (value: string): value is keyof Palette => (TOKENS as readonly string[]).includes(value);

/**
 * Order of the attributes. Shapes of different widths then repeat the longest texts, and fragments compress best: found
 * by trying orders on the largest fragment.
 */
const ORDER = [
  ...['width', 'x', 'stroke-width', 'height', 'd', 'fill', 'y2', 'stroke', 'y1', 'transform', 'y', 'x1', 'x2'],
  'data-id',
];
const TEXT_ORDER = ['x', 'font-size', 'y', 'font-weight', 'fill', 'data-id'];

/** Attributes as markup, in the colours of a palette. */
function attributesText(
  attributes: readonly (readonly [string, string | number])[],
  order: readonly string[],
  palette: Palette,
): string {
  const rank = ([name]: readonly [string, unknown]): number => order.indexOf(name) + 1 || order.length + 1;
  return attributes
    .toSorted((a, b) => rank(a) - rank(b))
    .map(([name, value]) => {
      const drawn = typeof value === 'string' && name !== 'data-id' && isToken(value) ? palette[value] : String(value);
      return ` ${name}="${escapeText(drawn)}"`;
    })
    .join('');
}

function shapeText({ element, attributes, lines = [], id }: Shape, palette: Palette, hasIds: boolean): string {
  const { 'line-height': lineHeight = 0, ...rest } = attributes;
  const list = [...Object.entries(rest), ...(hasIds && id !== undefined ? [['data-id', id] as const] : [])];
  const [first = '', ...others] = lines;
  const spans = others.map(
    (line) => `<tspan x="${String(attributes['x'])}" dy="${lineHeight}">${escapeText(line)}</tspan>`,
  );
  const content = escapeText(first) + spans.join('');
  const tag = element + attributesText(list, element === 'text' ? TEXT_ORDER : ORDER, palette);
  return `<${tag}${content ? `>${content}</${element}>` : '/>'}`;
}

/**
 * The shapes of a picture as SVG markup, in the colours of a palette.
 *
 * @param hasIds - Whether to include the ids, which only a script needs.
 */
export const shapesText = (shapes: readonly Shape[], palette: Palette, hasIds = false): string =>
  shapeRuns(shapes)
    .map(({ shared, shapes: members }) => {
      const stated = attributesText(Object.entries(shared), ORDER, palette);
      return stated
        ? `<g${stated}>${shapesText(members, palette, hasIds)}</g>`
        : members.map((shape) => shapeText(shape, palette, hasIds)).join('');
    })
    .join('');

/** A picture as an SVG file, in the colours of a palette, without style attributes, classes or ids. */
export function svgText({ width, height, shapes }: Picture, palette: Palette, locale: Locale): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = escapeText(FONT_FAMILY);
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" ${size} font-family="${font}">${shapesText(shapes, palette)}</svg>`;
}
