import { smallPicture } from '../core/drawing/small/small-picture.ts';
import { SMALL_WIDTH } from '../core/drawing/small/small-metrics.ts';
import type { Card } from '../core/figure/card.ts';
import { figureTextOf, textUnder, type Description, type FigureText } from '../core/figure/description.ts';
import { smallTextOf } from '../core/figure/small-text.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { pictureElement } from '../element/templates/picture-element.ts';

/** A small picture in an element of its own. */
interface SmallDrawing {
  readonly text: FigureText;
  readonly picture: { readonly mount: HTMLElement; finalize(): void; detach(): void };
}

/** Draws the small picture of a view, without Vega. */
export function drawSmall(
  card: Card = { caption: '', visual: null },
  description: Description,
  isBundled: boolean,
  locale: Locale,
  heading: string | null,
  document: Document,
): SmallDrawing {
  const mount = document.createElement('div');
  mount.append(pictureElement(document, smallPicture(card.visual, SMALL_WIDTH)));
  const text = smallTextOf(textUnder(figureTextOf(description), heading), card, isBundled, locale);
  return { text, picture: { mount, finalize: () => undefined, detach: () => undefined } };
}
