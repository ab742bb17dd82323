import type { Card, CardVisual } from '../../core/figure/card.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { barsPart } from './bars.ts';
import { brailleOf } from './braille.ts';
import { intervalPart } from './interval.ts';
import { linePart } from './line.ts';
import { matrixPart } from './matrix.ts';
import { BOTTOM, BRAILLE, BREAK, joined, PAGE, paragraph, SPACE, type Part, type Pen } from './page.ts';
import { tilesPart } from './tiles.ts';

function visualPart(visual: CardVisual, pen: Pen, top: number): Part {
  switch (visual.kind) {
    case 'bars':
    case 'steps':
      return barsPart(visual, pen, top);
    case 'line':
      return linePart(visual, pen, top);
    case 'interval':
      return intervalPart(visual, pen, top);
    case 'tiles':
      return tilesPart(visual, pen, top);
    case 'dots':
      return matrixPart(visual, pen, top);
  }
}

function draw(title: string, { caption, visual }: Card, pen: Pen): Part {
  const head = paragraph(title, pen, PAGE.margin, PAGE.margin);
  // Set in by two cells, as a new paragraph is.
  const measured = caption ? paragraph(caption, pen, PAGE.margin + 2 * BRAILLE.cells, head.bottom + SPACE) : head;
  return joined(
    head,
    ...(caption ? [measured] : []),
    ...(visual ? [visualPart(visual, pen, measured.bottom + SPACE)] : []),
  );
}

/**
 * A view as a page to touch: its title, and what its card for links shows, which is no more than the take-away needs.
 *
 * @throws if liblouis is missing, a text can't be written in braille, or the page has no space for it.
 */
export function tactilePage(title: string, card: Card, locale: Locale): Part {
  // A first drawing finds the texts: to start the program for each of them would take minutes.
  const texts = new Set<string>();
  const note = (text: string): string => {
    texts.add(text);
    return '⠿';
  };
  draw(title, card, { locale, braille: note, breakable: note });
  const written = brailleOf([...texts], locale);
  const cells = new Map([...texts].map((text, at) => [text, written[at] ?? '']));
  const breakable = (text: string): string => cells.get(text) ?? '';
  const page = draw(title, card, {
    locale,
    breakable,
    braille: (text) => breakable(text).replaceAll(BREAK, ''),
  });
  if (page.bottom > BOTTOM)
    throw new Error(`The page to touch for "${title}" is ${Math.ceil(page.bottom - BOTTOM)} mm too long.`);
  return page;
}
