import { printedFigure, type PrintedText } from '../../../core/drawing/printed-figure.ts';
import { fullSourceText } from '../../../core/output/about-line.ts';
import { xmlText } from '../../../core/output/xml-text.ts';
import { highlightIn } from '../../highlight.ts';
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
  /** Opacity of a dimmed shape. */
  readonly dimmed: string;
  readonly fontFamily: string;
}

/** Reads the styles inside the picture, where its colours are defined; outside, forced colours may apply. */
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

/** A copy of the shapes with resolved values, without any dimming by pointer or keyboard. */
function plainCopy(svg: SVGElement, highlight: string | null, { dimmed }: Look): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  highlightIn(copy, highlight);
  const live = withDescendants(svg);
  // Resolved once per value: equal values have equal colours throughout a picture, and there may be thousands of
  // shapes.
  const resolved = new Map<string, string>();
  withDescendants(copy).forEach((element, index) => {
    if (element.hasAttribute('data-dimmed')) element.setAttribute('opacity', dimmed);
    for (const { name, value } of [...element.attributes]) {
      if (OF_PAGE.test(name)) element.removeAttribute(name);
      else if (OF_STYLE.test(value)) {
        const cacheKey = `${name} ${value}`;
        const plain = resolved.get(cacheKey) ?? getComputedStyle(live[index] ?? svg).getPropertyValue(name);
        resolved.set(cacheKey, plain);
        element.setAttribute(name, plain);
      }
    }
  });
  return copy;
}

/** Size of a picture in its own px. */
function frameOf(svg: SVGElement): { readonly width: number; readonly height: number } {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/u).map(Number);
  if (width && height) return { width, height };
  const box = svg.getBoundingClientRect();
  return { width: box.width, height: box.height };
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
 * @param highlight - Id to highlight.
 */
export function standAlonePicture(
  shown: ShownFigure,
  licences: readonly string[],
  highlight: string | null = null,
): StandAlonePicture {
  const { picture, text, locale } = shown;
  const live = picture.querySelector('svg') ?? (picture as SVGElement);
  const { ownerDocument: document } = live;
  const look = lookOf(live);
  const frame = frameOf(live);
  const line = fullSourceText({ ...shown, licences }, locale);
  const { width, height, texts, pictureTop } = printedFigure(text, line, frame, locale);
  const size = { width, height };
  const viewBox = `0 0 ${width} ${height}`;
  const svg = create(document, 'svg', { ...size, viewBox, lang: locale, role: 'img', 'font-family': look.fontFamily });
  svg.setAttributeNS(XML, 'xml:lang', locale);
  const described = (['title', 'desc'] as const).map((name) => {
    const element = create(document, name);
    element.append(name === 'title' ? text.title : text.summary);
    return element;
  });
  const shapes = plainCopy(live, highlight, look);
  for (const [name, value] of Object.entries({ y: pictureTop, ...frame })) shapes.setAttribute(name, String(value));
  const background = create(document, 'rect', { ...size, fill: look.surface });
  svg.append(...described, background, ...texts.map((text) => printedText(document, text, look)), shapes);
  return { svg, width, height };
}

/** The content of an SVG file. */
export const svgText = ({ svg }: StandAlonePicture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(new XMLSerializer().serializeToString(svg))}\n`;
