import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import { densityOf } from './density.ts';
import { layOutDensity, type DensityLayout } from './density-layout.ts';
import { emptySentence } from './describe.ts';
import { LINE, TITLE_SIZE } from './frame.ts';
import { layOutList, type ListLayout } from './list-layout.ts';
import { isDense, type EventsModel } from './model.ts';

/** One sentence that says what to change if the options leave nothing to show. */
export interface EmptyLayout {
  readonly kind: 'empty';
  readonly height: number;
  readonly lines: readonly string[];
}

export type EventsLayout = EmptyLayout | DensityLayout | ListLayout;

/** A sentence for no event, titles for some, squares for many. */
export function layOutEvents({ events, options, story }: EventsModel, locale: Locale, width: number): EventsLayout {
  if (!events.length) {
    const lines = wrapText(emptySentence(options, locale), width - 2 * MARGIN, { size: TITLE_SIZE, locale });
    return { kind: 'empty', height: lines.length * LINE.title + 32, lines };
  }
  return isDense(events)
    ? layOutDensity(densityOf(events), locale, width)
    : layOutList(events, story?.order ?? null, locale, width);
}
