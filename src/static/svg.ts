import type { Locale } from '../core/locale.ts';
import { TOKENS, type Palette } from '../core/palette.ts';
import type { Picture, Shape } from '../core/picture.ts';
import { FONT_FAMILY } from '../core/spec.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');

const isToken = (value: string): value is keyof Palette => (TOKENS as readonly string[]).includes(value);

function shapeText({ element, attributes, lines = [] }: Shape, palette: Palette): string {
  const { 'line-height': lineHeight = 0, ...rest } = attributes;
  const list = Object.entries(rest).map(([name, value]) => {
    const painted = typeof value === 'string' && isToken(value) ? palette[value] : String(value);
    return ` ${name}="${escape(painted)}"`;
  });
  const [first = '', ...others] = lines;
  const spans = others.map(
    (line) => `<tspan x="${String(attributes['x'])}" dy="${String(lineHeight)}">${escape(line)}</tspan>`,
  );
  const content = escape(first) + spans.join('');
  return `<${element}${list.join('')}${content ? `>${content}</${element}>` : '/>'}`;
}

/** A picture as SVG text, with the colours of a palette. It carries no style attribute, class or id. */
export function svgText({ width, height, shapes }: Picture, palette: Palette, locale: Locale): string {
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  const font = escape(FONT_FAMILY);
  const body = shapes.map((shape) => shapeText(shape, palette)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" ${size} font-family="${font}">${body}</svg>`;
}
