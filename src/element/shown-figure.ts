import type { ShownDrawing } from '../live/live-renderer.ts';
import type { Edition, LoadPrerendered } from '../core/wire/prerendered.ts';
import type { Provenance } from '../core/data/provenance.ts';
import type { DrawnFigure, Presentation } from './templates/figure-template.ts';
import type { ShownFigure } from './interaction/host.ts';
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

/** The displayed figure with the page's overrides, for the interaction layer. */
export function shownFigure(
  shown: Shown,
  { heading, subheading, alt, credit }: Presentation,
  rest: Pick<ShownFigure, 'view' | 'hasToolbar' | 'edition' | 'day' | 'rows'>,
  load: LoadPrerendered,
): ShownFigure {
  const { by, rendering, picture } = shown;
  const { text, ...content } = contentOf(shown);
  return {
    ...content,
    ...rest,
    picture,
    data: rendering === 'live' ? by.request.data : null,
    credit,
    // What is drawn live may be something that they do not describe.
    plain: rendering === 'static' ? { key: by.cacheKey, load: () => load('plain', by.locale) } : null,
    text: {
      ...text,
      title: heading ?? text.title,
      subtitle: subheading ?? text.subtitle,
      summary: alt ?? text.summary,
    },
    items: async (locale) => (rendering === 'live' ? by.items() : load(`${by.cacheKey}.items`, locale ?? by.locale)),
    details: async () => (rendering === 'live' ? by.details() : load(`${by.cacheKey}.items`, by.locale)),
  };
}
