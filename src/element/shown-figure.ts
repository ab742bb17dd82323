import type { ShownDrawing } from '../live/live-renderer.ts';
import type { Edition, LoadPrerendered } from '../core/wire/prerendered.ts';
import type { Provenance } from '../core/data/provenance.ts';
import type { DrawnFigure, Presentation } from './templates/figure-template.ts';
import type { ShownFigure } from './interaction/host.ts';
import type { ShownView } from './controllers/view-controller.ts';

/** What the figure shows now, by either painter. */
export type Shown =
  | { readonly by: ShownView; readonly rendering: 'static'; readonly picture: Element }
  | { readonly by: ShownDrawing; readonly rendering: 'live'; readonly picture: Element };

/** What is told of a shown figure. */
export const contentOf = ({ by, rendering }: Shown): Provenance & Pick<DrawnFigure, 'text' | 'table' | 'locale'> => {
  if (rendering === 'static') return { ...by.prerendered, table: by.table, locale: by.locale };
  const { text, sources, licences, table, request } = by;
  return { text, sources, licences, table, locale: request.locale };
};

/** Which of the bundled data it was made from: rows of a page's own are of no edition. */
export const editionOf = ({ by, rendering }: Shown, bundled: Edition): Edition | null =>
  rendering === 'live' && by.isCustom ? null : bundled;

/** What is shown, for who answers the reader: with the page's words in place of the figure's own. */
export function shownFigure(
  shown: Shown,
  { heading, subheading, alt, credit }: Presentation,
  rest: Pick<ShownFigure, 'view' | 'hasToolbar' | 'edition'>,
  load: LoadPrerendered,
): ShownFigure {
  const { by, rendering, picture } = shown;
  const { text, ...content } = contentOf(shown);
  return {
    ...content,
    ...rest,
    picture,
    credit,
    text: {
      ...text,
      title: heading ?? text.title,
      subtitle: subheading ?? text.subtitle,
      summary: alt ?? text.summary,
    },
    items: async (attempt) => (rendering === 'live' ? by.items() : load(`${by.cacheKey}.items`, by.locale, attempt)),
  };
}
