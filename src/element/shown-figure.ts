import type { ShownDrawing } from '../live/live-renderer.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import type { Provenance } from '../core/data/provenance.ts';
import type { DrawnFigure } from './templates/figure-template.ts';
import type { ShownView } from './controllers/view-controller.ts';

/** What the figure shows now, pre-rendered or live. */
export type Shown =
  | { readonly by: ShownView; readonly rendering: 'static'; readonly picture: HTMLElement | SVGElement }
  | { readonly by: ShownDrawing; readonly rendering: 'live'; readonly picture: HTMLElement | SVGElement };

/** Text, table and provenance of the displayed figure. */
export const contentOf = ({ by, rendering }: Shown): Provenance & Pick<DrawnFigure, 'text' | 'table' | 'locale'> => {
  if (rendering === 'static') {
    const { table, sources, locale, prerendered } = by;
    return { text: prerendered.text, sources, table, locale };
  }
  const { text, sources, table, request } = by;
  return { text, sources, table, locale: request.locale };
};

/** Id of the displayed view. */
export const viewOf = ({ by, rendering }: Shown): string =>
  rendering === 'static' ? (by.cacheKey.split('.')[0] ?? '') : by.request.view;

/** The edition of the bundled data that was drawn; null for custom data. */
export const editionOf = ({ by, rendering }: Shown, bundled: Edition): Edition | null =>
  rendering === 'live' && by.isCustom ? null : bundled;
