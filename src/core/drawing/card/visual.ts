import type { CardVisual } from '../../figure/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Shape } from '../picture.ts';
import { barShapes, stepShapes } from './bars.ts';
import type { Box } from './card-text.ts';
import { dotShapes } from './dots.ts';
import { intervalShapes } from './interval.ts';
import { lineShapes } from './line.ts';
import { tileShapes } from './tiles.ts';

/** The visual of a card within a box. */
export function visualShapes(visual: CardVisual, locale: Locale, box: Box): Shape[] {
  switch (visual.kind) {
    case 'bars':
      return barShapes(visual, box);
    case 'steps':
      return stepShapes(visual, locale, box);
    case 'line':
      return lineShapes(visual, box);
    case 'interval':
      return intervalShapes(visual, locale, box);
    case 'tiles':
      return tileShapes(visual, locale, box);
    case 'dots':
      return dotShapes(visual, locale, box);
  }
}
