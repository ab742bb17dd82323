import { dayOf } from '../../core/data/day.ts';
import type { Bundle, LoadPrerendered } from '../../core/wire/prerendered.ts';
import { contentOf, editionOf, viewOf, type Shown } from '../shown-figure.ts';
import type { Presentation } from '../templates/figure-template.ts';
import type { ShownFigure } from './host.ts';

/** What a figure knows of what it displays. */
export interface Displayed extends Pick<ShownFigure, 'hasToolbar' | 'rows'> {
  readonly shown: Shown;
  readonly presentation: Presentation;
  readonly bundle: Bundle;
  readonly load: LoadPrerendered;
}

/** The displayed figure with the page's overrides. */
export function displayedFigure({ shown, presentation, bundle, load, ...rest }: Displayed): ShownFigure {
  const { by, rendering, picture } = shown;
  const { heading, subheading, alt, credit } = presentation;
  const { text, ...content } = contentOf(shown);
  return {
    ...content,
    ...rest,
    view: viewOf(shown),
    edition: editionOf(shown, bundle),
    day: dayOf(new Date()),
    picture,
    data: rendering === 'live' ? by.request.data : null,
    credit,
    annotations: rendering === 'live' ? by.annotations : [],
    notesOn: () => [],
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
