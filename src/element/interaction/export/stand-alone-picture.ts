import { printedFigure, type PrintedText } from '../../../core/drawing/printed-figure.ts';
import { fullSourceText } from '../../../core/output/about-line.ts';
import { xmlText } from '../../../core/output/xml-text.ts';
import { bringOutMeant } from '../highlighted.ts';
import type { ShownFigure } from '../host.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** An SVG picture that does not depend on a page, with its size in px. */
export interface StandAlonePicture {
  readonly svg: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** Attributes that only have a meaning in the page. */
const OF_PAGE = /^(?:data-|aria-|on)|^(?:class|style|role|part|tabindex|focusable)$/u;
/** Values that only have a meaning in the page's stylesheet. */
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

/** The styles that a picture inherits from the page. */
interface Look {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly fontFamily: string;
}

/** Reads the styles inside the picture, where its colours are defined; outside, forced colours may apply. */
function lookOf(svg: SVGElement): Look {
  const probe = create(svg.ownerDocument, 'g', {
    fill: 'var(--_text)',
    stroke: 'var(--_muted)',
    color: 'var(--_surface)',
  });
  svg.append(probe);
  const { fill: text, stroke: muted, color: surface, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { text, muted, surface, fontFamily };
}

/** What decides the resolved colours of a shape, besides its place. */
const looksBy = (shape: Element): string =>
  ['data-lit', 'fill', 'stroke', 'fill-opacity'].map((name) => shape.getAttribute(name)).join();

/** A copy of the shapes with resolved values, without what a pointer or key brings out. */
function plainCopy(svg: SVGElement, highlighted: readonly string[]): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  bringOutMeant(copy, highlighted);
  for (const value of copy.querySelectorAll('.value:not([data-lit])')) value.remove();
  // The stylesheet knows how the highlight looks.
  svg.closest('figure')?.append(copy);
  // Resolved once for equal shapes, because there may be thousands.
  const resolved = new Map<string, string>();
  const plain = [copy, ...copy.querySelectorAll('*')].map((element) => {
    const isPart = element.hasAttribute('data-id') || element.localName === 'text';
    return [...element.attributes].map(({ name, value }) => {
      if (OF_PAGE.test(name)) return { element, name };
      if (!OF_STYLE.test(value)) return { element, name, value };
      const key = [name, value, element.localName, isPart, looksBy(element)].join();
      const style = resolved.get(key) ?? getComputedStyle(element).getPropertyValue(name);
      resolved.set(key, style);
      return { element, name, value: style };
    });
  });
  copy.remove();
  for (const { element, name, value } of plain.flat())
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  return copy;
}

/** The shown part of a picture in its own px, between margins of equal width. */
function frameOf(svg: SVGElement): { readonly x: number; readonly width: number; readonly height: number } {
  const [x = 0, , width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/u).map(Number);
  if (width && height) return { x, width, height };
  const box = svg.getBoundingClientRect();
  return { x: 0, width: box.width, height: box.height };
}

/** A text of a printed figure as an SVG element. */
function printedText(
  document: Document,
  { lines, x, y, line, size, bold, color }: PrintedText,
  look: Look,
): SVGElement {
  const weight = bold ? { 'font-weight': 'bold' } : {};
  const text = create(document, 'text', {
    'font-size': size,
    ...weight,
    fill: color === 'muted' ? look.muted : look.text,
  });
  lines.forEach((content, index) => {
    const span = create(document, 'tspan', { x, y: y + index * line });
    span.append(content);
    text.append(span);
  });
  return text;
}

/**
 * The displayed picture as a self-contained SVG element: resolved colours and fonts instead of variables, with title,
 * note, source line and licences.
 *
 * @param licences - Names of the sources' licences.
 * @param highlighted - What to highlight; see `isAmong`.
 */
export function standAlonePicture(
  shown: ShownFigure,
  licences: readonly string[],
  highlighted: readonly string[] = [],
): StandAlonePicture {
  const { picture, text, locale } = shown;
  const live = picture.querySelector('svg') ?? (picture as SVGElement);
  const { ownerDocument: document } = live;
  const look = lookOf(live);
  const frame = frameOf(live);
  const line = fullSourceText({ ...shown, licences }, locale);
  const { width, height, texts, pictureTop } = printedFigure(
    text,
    line,
    { ...frame, width: frame.width + 2 * frame.x },
    locale,
  );
  const size = { width, height };
  const viewBox = `0 0 ${width} ${height}`;
  const svg = create(document, 'svg', { ...size, viewBox, lang: locale, role: 'img', 'font-family': look.fontFamily });
  svg.setAttributeNS(XML, 'xml:lang', locale);
  const described = (['title', 'desc'] as const).map((name) => {
    const element = create(document, name);
    element.append(name === 'title' ? text.title : text.summary);
    return element;
  });
  const shapes = plainCopy(live, highlighted);
  // Of shapes and texts that name no colour, the stylesheet says it.
  for (const [name, value] of Object.entries({ y: pictureTop, ...frame, fill: look.text, overflow: 'visible' }))
    shapes.setAttribute(name, String(value));
  const background = create(document, 'rect', { ...size, fill: look.surface });
  svg.append(...described, background, ...texts.map((text) => printedText(document, text, look)), shapes);
  return { svg, width, height };
}

/** The content of an SVG file. */
export const svgText = ({ svg }: StandAlonePicture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(new XMLSerializer().serializeToString(svg))}\n`;
