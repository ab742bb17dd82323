import { materialLabel } from '../../../core/i18n/label.ts';
import type { CardOf, TileLook } from '../../../core/figure/card.ts';
import { elementsMessages } from '../i18n/elements.ts';
import { datesIn } from './headings.ts';
import { symbolOf, yearOfControls, type ElementGroups, type Status } from './model.ts';

const LOOK: Readonly<Record<Status, TileLook>> = { licensed: 'filled', suspended: 'dashed', unlisted: 'plain' };

/** A tile for each element, in the groups of the picture. */
export const elementsCard: CardOf<ElementGroups> = (groups, locale) => {
  const messages = elementsMessages(locale);
  // The names of the magnet metals are in the tiles.
  const dates = { ...datesIn(groups, locale), hasMagnetMetals: false };
  const caption = messages.subtitle(yearOfControls(groups), dates);
  return {
    caption,
    shortTitle: caption,
    // What lists them: why an element is in no list, no source says.
    sources: groups.groups.flatMap(({ status, elements }) =>
      status === 'unlisted' ? [] : elements.flatMap(({ sources }) => sources.slice(0, 1)),
    ),
    visual: groups.groups.length
      ? {
          kind: 'tiles',
          groups: groups.groups.map(({ status, elements }) => ({
            heading: messages.heading[status](elements.length, dates),
            look: LOOK[status],
            tiles: elements.map(({ symbol }) => symbolOf(symbol) || materialLabel(symbol, locale, groups.labels)),
          })),
        }
      : null,
  };
};
