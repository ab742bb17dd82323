import { METRICS } from '../../../core/metrics.ts';
import { textWidth, wrapText, type TypeStyle } from '../../../core/text.ts';
import { highlightIn } from '../../highlight.ts';
import type { ShownFigure } from '../host.ts';
import { sourceText } from './source-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** An SVG picture that needs no page, with its size in px. */
export interface StandAlonePicture {
  readonly svg: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** Attributes that mean something in the page only. */
const OF_PAGE = /^(?:data-|aria-|on)|^(?:class|style|role|part|tabindex|focusable)$/u;
/** Values that mean something in the page's style only. */
const OF_STYLE = /var\(|light-dark\(|currentcolor/iu;

const create = (
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
};

/** What the style of the page gives a picture. */
interface Look {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  /** Opacity of a dimmed shape. */
  readonly dimmed: string;
  readonly fontFamily: string;
}

/** Reads the style where the picture stands, which its own colours come from, and not where a forced one may hold. */
function lookOf(svg: SVGElement): Look {
  const probe = create(svg.ownerDocument, 'g', {
    fill: 'var(--_text)',
    stroke: 'var(--_muted)',
    color: 'var(--_surface)',
    'data-dimmed': '',
  });
  svg.append(probe);
  const { fill: text, stroke: muted, color: surface, opacity: dimmed, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { text, muted, surface, dimmed, fontFamily };
}

const withDescendants = (svg: SVGElement): Element[] => [svg, ...svg.querySelectorAll('*')];

/** A copy of the shapes with plain values, and as they are where no pointer or key dims them. */
function plainCopy(svg: SVGElement, highlight: string | null, { dimmed }: Look): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  highlightIn(copy, highlight);
  const live = withDescendants(svg);
  // The same paint is the same colour all over the picture, and there may be thousands of shapes.
  const resolved = new Map<string, string>();
  withDescendants(copy).forEach((element, index) => {
    if (element.hasAttribute('data-dimmed')) element.setAttribute('opacity', dimmed);
    for (const { name, value } of [...element.attributes]) {
      if (OF_PAGE.test(name)) element.removeAttribute(name);
      else if (OF_STYLE.test(value)) {
        const key = `${name} ${value}`;
        const plain = resolved.get(key) ?? getComputedStyle(live[index] ?? svg).getPropertyValue(name);
        resolved.set(key, plain);
        element.setAttribute(name, plain);
      }
    }
  });
  return copy;
}

/** The frame of a picture in its own px. */
function frameOf(svg: SVGElement): { readonly width: number; readonly height: number } {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/u).map(Number);
  if (width && height) return { width, height };
  const box = svg.getBoundingClientRect();
  return { width: box.width, height: box.height };
}

/** A word that is wider than a line goes on in the next. */
function brokenWord(word: string, width: number, style: TypeStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of word) {
    if (line && textWidth(line + character, style) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** Words above or below the shapes, as large as around them in the page. */
interface Paragraph {
  readonly text: string;
  readonly style: TypeStyle & { readonly line: number };
  readonly fill: string;
  /** Space above in px. */
  readonly gap?: number;
}

/**
 * The shown picture as an SVG element of its own: plain colours and fonts in place of variables, with title, note, source
 * and licence in it.
 *
 * @param highlight - Id that the page brings out.
 */
export function standAlonePicture(shown: ShownFigure, highlight: string | null = null): StandAlonePicture {
  const { picture, words, locale } = shown;
  const live = picture.querySelector('svg') ?? (picture as SVGElement);
  const { ownerDocument: document } = live;
  const look = lookOf(live);
  const { width, height: drawn } = frameOf(live);
  const { inset, blockPadding, gap, below } = METRICS;
  const svg = create(document, 'svg', { width, lang: locale, role: 'img', 'font-family': look.fontFamily });
  svg.setAttributeNS(XML, 'xml:lang', locale);
  let top = blockPadding;
  const add = ({ text, style, fill, gap: space = 0 }: Paragraph): void => {
    const inline = text.replace(/\s+/gu, ' ').trim();
    if (!inline) return;
    const room = width - 2 * inset;
    const lines = wrapText(inline, room, { ...style, locale }).flatMap((line) => brokenWord(line, room, style));
    top += space;
    // Where a browser puts the baseline of a common sans serif in a line box.
    const y = Math.round(top + style.line / 2 + style.size * 0.35);
    const weight = style.bold ? { 'font-weight': 'bold' } : {};
    const paragraph = create(document, 'text', { 'font-size': style.size, ...weight, fill });
    for (const [index, line] of lines.entries()) {
      const span = create(document, 'tspan', { x: inset, y: y + index * style.line });
      span.append(line);
      paragraph.append(span);
    }
    svg.append(paragraph);
    top += lines.length * style.line;
  };
  const described = (['title', 'desc'] as const).map((name) => {
    const element = create(document, name);
    element.append(name === 'title' ? words.title : words.summary);
    return element;
  });
  const background = create(document, 'rect', { width, fill: look.surface });
  svg.append(...described, background);
  add({ text: words.title, style: METRICS.title, fill: look.text });
  add({ text: words.subtitle, style: METRICS.subtitle, fill: look.muted });
  const shapes = plainCopy(live, highlight, look);
  top += gap;
  for (const [name, value] of Object.entries({ y: top, width, height: drawn }))
    shapes.setAttribute(name, String(value));
  svg.append(shapes);
  top += drawn;
  add({ text: words.note ?? '', style: METRICS.note, fill: look.text, gap: below });
  add({ text: sourceText(shown), style: METRICS.source, fill: look.muted, gap: below });
  const height = Math.ceil(top + blockPadding);
  background.setAttribute('height', String(height));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  return { svg, width, height };
}

/** What XML can't hold, though a text in a page may. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** A picture as the text of an SVG file. */
export const svgText = ({ svg }: StandAlonePicture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg).replace(NOT_IN_XML, '\uFFFD')}\n`;
