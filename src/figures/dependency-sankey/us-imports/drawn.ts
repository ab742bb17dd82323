/** What the picture draws: small suppliers together, because their hairlines hide the large ones. */
import type { Country } from '../../../core/i18n/names.ts';
import { linkIds, supplierNodes, type ImportLink, type SupplierNode } from './links.ts';

/** Below this share of every material, in per cent, a supplier is small. */
export const SMALL = 10;
/** Fewer small suppliers than these stay apart. */
const LEAST = 3;

const OTHERS = 'OTH';

/** A link of the picture. */
export interface DrawnLink extends ImportLink {
  /** The small suppliers in it. */
  readonly merged: readonly Country[];
}

/** The suppliers and links of the picture, in its order. */
export interface Drawn {
  readonly suppliers: readonly SupplierNode[];
  readonly links: readonly DrawnLink[];
  /** The suppliers that are drawn as other countries. */
  readonly small: readonly Country[];
}

/** Ids of a link's shape: its own, and those of the small suppliers that are folded into it. */
export const shapeIds = (link: DrawnLink): string => [linkIds(link), ...link.merged].join(' ');

function smallSuppliers(links: readonly ImportLink[], subject: Country): Country[] {
  const named = [...new Set(links.map(({ source }) => source))].filter((id) => id !== subject && id !== OTHERS);
  const isSmall = (id: Country): boolean => links.every(({ source, value }) => source !== id || value < SMALL);
  const small = named.filter(isSmall);
  return small.length < LEAST ? [] : small;
}

/**
 * @param links - In drawing order.
 * @param isBundled - If not, they are of a page's rows, whose suppliers stay apart: the page chose them.
 */
export function drawnFrom(links: readonly ImportLink[], subject: Country, isBundled: boolean): Drawn {
  const small = isBundled ? smallSuppliers(links, subject) : [];
  const own = links.filter(({ source }) => source !== OTHERS && !small.includes(source));
  const rest = links.filter((link) => !own.includes(link));
  const targets = [...new Set(links.map(({ target }) => target))];
  const merged = targets.flatMap((target): DrawnLink[] => {
    const parts = rest.filter((link) => link.target === target);
    const [first] = parts;
    if (!first) return [];
    const sum = (of: (link: ImportLink) => number): number => parts.reduce((total, link) => total + of(link), 0);
    return [
      {
        ...first,
        source: OTHERS,
        share: sum(({ share }) => share),
        value: sum(({ value }) => value),
        flag: parts.length > 1 ? 'derived' : first.flag,
        merged: parts.map(({ source }) => source).filter((source) => source !== OTHERS),
      },
    ];
  });
  const drawn = [...own.map((link): DrawnLink => ({ ...link, merged: [] })), ...merged];
  return { suppliers: supplierNodes(drawn, subject), links: drawn, small };
}
