import { isFirm, type Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import type { ElementUse, SankeyData, Use } from '../dataset.ts';

export interface UseGraph {
  /** By number of uses, then by atomic number; other materials than rare earths last, in the order of the dataset. */
  readonly elements: readonly string[];
  /** The article's first, then the others, each in the order of the dataset, or of its share of a single material. */
  readonly uses: readonly Use[];
  readonly links: readonly ElementUse[];
  /** The common flag of the links that were not read in a source; null if they differ, or if all were read. */
  readonly unread: Flag | null;
  /** Subject of the headline: controlled elements in all uses of the article, and the uses that they share. */
  readonly lead: { readonly elements: readonly string[]; readonly uses: readonly Use[] };
  /** The element with the most uses, and their number: the headline without a lead. Null if no link is firm. */
  readonly mostUsed: { readonly element: string; readonly count: number } | null;
  /** The firm link with the largest share of its material; null if none has a share. */
  readonly largest: (ElementUse & { readonly share: number }) | null;
  /** Where shares are printed: with the uses of a single material, with the materials of a single use, or with links. */
  readonly sharesAt: 'use' | 'element' | 'link' | null;
  readonly isRareEarths: boolean;
  /** Caveats of the links. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly labels: Labels;
}

/** Place of a rare earth by its atomic number; other materials have the last. */
const placeOf = (symbol: string): number => {
  const place = ELEMENTS.findIndex((element) => element === symbol);
  return place < 0 ? ELEMENTS.length : place;
};

/** The uses of an element. */
const usesIn = (links: readonly ElementUse[], symbol: string): Use[] =>
  links.filter((link) => link.symbol === symbol).map(({ use }) => use);

/** By number of uses, then by atomic number. */
const elementsIn = (links: readonly ElementUse[]): string[] =>
  [...new Set(links.map(({ symbol }) => symbol))].sort(
    (a, b) => usesIn(links, b).length - usesIn(links, a).length || placeOf(a) - placeOf(b),
  );

/** Whether a link was read in its own source: it is drawn solid, not dashed. */
export const isRead = ({ flag }: ElementUse): boolean => flag === 'sourced';

/** Ids of a link's shapes: its element and its use. */
export const linkIds = ({ symbol, use }: ElementUse): string => `${symbol} ${use}`;

/** Id of a use's node: the use, unless a material has the same name. */
export const useNodeId = ({ elements }: Pick<UseGraph, 'elements'>, use: Use): string =>
  elements.includes(use) ? `use-${use}` : use;

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
export function useGraph({ uses: links, elements: statuses, notes, corrections, labels }: SankeyData): UseGraph {
  if (!links.length) throw missingError('element-uses', { kind: 'rows' });
  const elements = elementsIn(links);
  // The headline claims only what firm links say.
  const firm = links.filter(({ flag }) => isFirm(flag));
  const [mostUsed] = elementsIn(firm);
  const isSingle = elements.length === 1;
  const sizeOf = (use: Use): number => (isSingle ? (links.find((link) => link.use === use)?.share ?? 0) : 0);
  const inArticle = new Set(links.filter((link) => link.inArticle).map(({ use }) => use));
  const uses = [...new Set(links.map(({ use }) => use))].sort(
    (a, b) => Number(inArticle.has(b)) - Number(inArticle.has(a)) || sizeOf(b) - sizeOf(a),
  );
  const controlled = elements
    .filter((symbol) => statuses.some((status) => status.symbol === symbol && status.controlledFrom))
    .filter((symbol) => inArticle.size > 0 && [...inArticle].every((use) => usesIn(firm, symbol).includes(use)))
    // The headline has space for two.
    .sort((a, b) => placeOf(b) - placeOf(a))
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
    largest: firm.reduce<UseGraph['largest']>(
      (best, link) => (link.share === null || (best?.share ?? 0) >= link.share ? best : { ...link, share: link.share }),
      null,
    ),
    sharesAt: links.every(({ share }) => share === null)
      ? null
      : isSingle
        ? 'use'
        : uses.length === 1
          ? 'element'
          : 'link',
    isRareEarths: elements.every((symbol) => placeOf(symbol) < ELEMENTS.length),
    corrections,
    labels,
    notes: notesOn(notes, 'end-uses', {
      source: links.map(({ source }) => source),
      item: [...elements, ...uses, ...links.map(linkIds)],
    }),
  };
}
