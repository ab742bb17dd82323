import { isFirm, type Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import { ELEMENTS, type RareEarth } from '../../../core/i18n/names.ts';
import type { ElementUse, SankeyData, Use } from '../dataset.ts';

export interface UseGraph {
  /** By number of uses, then by atomic number. */
  readonly elements: readonly RareEarth[];
  /** The article's first, then the others, each in the order of the dataset. */
  readonly uses: readonly Use[];
  readonly links: readonly ElementUse[];
  /** The common flag of the links that were not read in a source; null if they differ, or if all were read. */
  readonly unread: Flag | null;
  /** Subject of the headline: controlled elements in all uses of the article, and the uses that they share. */
  readonly lead: { readonly elements: readonly RareEarth[]; readonly uses: readonly Use[] };
  /** The element with the most uses, and their number: the headline without a lead. Null if no link is firm. */
  readonly mostUsed: { readonly element: RareEarth; readonly count: number } | null;
  /** Caveats of the links. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** The uses of an element. */
const usesIn = (links: readonly ElementUse[], symbol: RareEarth): Use[] =>
  links.filter((link) => link.symbol === symbol).map(({ use }) => use);

/** By number of uses, then by atomic number. */
const elementsIn = (links: readonly ElementUse[]): RareEarth[] =>
  [...new Set(links.map(({ symbol }) => symbol))].sort(
    (a, b) => usesIn(links, b).length - usesIn(links, a).length || ELEMENTS.indexOf(a) - ELEMENTS.indexOf(b),
  );

/** Whether a link was read in its own source: it is drawn solid, not dashed. */
export const isRead = ({ flag }: ElementUse): boolean => flag === 'sourced';

/** Ids of a link's shapes: its element and its use. */
export const linkIds = ({ symbol, use }: ElementUse): string => `${symbol} ${use}`;

/** The links in table order: by element, then by use. */
export const linksByElement = ({ elements, uses, links }: UseGraph): ElementUse[] =>
  elements.flatMap((symbol) =>
    uses.flatMap((use) => links.filter((link) => link.symbol === symbol && link.use === use)),
  );

/**
 * Elements, uses and the links between them.
 *
 * @throws {DataError} if there are no rows.
 */
export function useGraph({ uses: links, elements: statuses, notes, corrections }: SankeyData): UseGraph {
  if (!links.length) throw missingError('element-uses', { kind: 'rows' });
  const elements = elementsIn(links);
  // The headline claims only what firm links say.
  const firm = links.filter(({ flag }) => isFirm(flag));
  const [mostUsed] = elementsIn(firm);
  const inArticle = new Set(links.filter((link) => link.inArticle).map(({ use }) => use));
  const uses = [...new Set(links.map(({ use }) => use))].sort(
    (a, b) => Number(inArticle.has(b)) - Number(inArticle.has(a)),
  );
  const controlled = elements
    .filter((symbol) => statuses.some((status) => status.symbol === symbol && status.controlledFrom))
    .filter((symbol) => inArticle.size > 0 && [...inArticle].every((use) => usesIn(firm, symbol).includes(use)))
    // The headline has space for two.
    .sort((a, b) => ELEMENTS.indexOf(b) - ELEMENTS.indexOf(a))
    .slice(0, 2);
  const shared = uses.filter((use) => controlled.every((symbol) => usesIn(firm, symbol).includes(use)));
  const [unread = null, ...otherFlags] = new Set(links.filter((link) => !isRead(link)).map(({ flag }) => flag));
  return {
    elements,
    uses,
    links,
    unread: otherFlags.length ? null : unread,
    lead: { elements: controlled, uses: controlled.length ? shared.slice(0, 3) : [] },
    mostUsed: mostUsed ? { element: mostUsed, count: usesIn(firm, mostUsed).length } : null,
    corrections,
    notes: notesOn(notes, 'end-uses', {
      source: links.map(({ source }) => source),
      item: [...elements, ...uses, ...links.map(linkIds)],
    }),
  };
}
