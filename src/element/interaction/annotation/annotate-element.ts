import { annotated } from '../../../core/drawing/annotation/annotate.ts';
import { shownPart } from '../../../core/drawing/picture.ts';
import type { ItemAnnotation } from '../../../core/figure/annotation.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pictureElement } from '../../templates/picture-element.ts';
import { viewBoxOf } from '../../window-px.ts';
import { pictureIn } from './shapes-in.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What is in a picture of annotations, and how tall the picture is without: that of a fragment has been made in Node. */
const DRAWN = 'data-annotations';

/** What lies over the shapes does not keep a pointer from them. */
export const ANNOTATION_CSS = `[${DRAWN}] { pointer-events: none }`;

export const isAnnotated = (svg: Element): boolean => svg.querySelector(`[${DRAWN}]`) !== null;

/** Takes the annotations out of a picture. */
function clearAnnotations(svg: SVGSVGElement): void {
  for (const drawn of svg.querySelectorAll(`[${DRAWN}]`)) {
    const { x, y, width } = viewBoxOf(svg);
    svg.setAttribute('viewBox', [x, y, width, drawn.getAttribute(DRAWN)].join(' '));
    drawn.remove();
  }
}

/**
 * Places annotations in a picture, in place of those that it has.
 *
 * @returns those whose item this picture does not show.
 */
export function annotateElement(
  svg: SVGSVGElement,
  annotations: readonly ItemAnnotation[],
  locale: Locale,
): readonly ItemAnnotation[] {
  clearAnnotations(svg);
  if (!annotations.length) return [];
  const picture = pictureIn(svg);
  // A spec of the page may be empty.
  if (!picture.height) return [];
  const { added, height, missing } = annotated(picture, annotations, locale);
  const { ownerDocument } = svg;
  const group = ownerDocument.createElementNS(SVG, 'g');
  group.setAttribute(DRAWN, String(picture.height));
  group.append(...pictureElement(ownerDocument, { ...picture, shapes: added }).childNodes);
  svg.append(group);
  svg.setAttribute('viewBox', shownPart({ ...picture, height }));
  return missing;
}
