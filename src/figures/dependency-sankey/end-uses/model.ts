import { isFirm, type Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import type { ElementUse, SankeyData, Use } from '../dataset.ts';

/** Elements and uses that the headline names; no uses if it only counts them. */
export interface Claim {
  readonly elements: readonly string[];
  readonly uses: readonly Use[];
}

export interface UseGraph {
  /**
   * Those of the headline first; then by number of uses, by their first use, and by atomic number; those of a single use
   * by their shares. Other materials than rare earths are in the order of the dataset.
   */
  readonly elements: readonly string[];
  /**
   * Those of the headline first, then the article's, then the others, each by its largest share of a material, or in the
   * order of the dataset.
   */
  readonly uses: readonly Use[];
  readonly links: readonly ElementUse[];
  /** The common flag of the links that were not read in a source; null if they differ, or if all were read. */
  readonly unread: Flag | null;
  /** Subject of the headline: controlled elements in all uses of the article, and the uses that they share. */
  readonly lead: Claim;
  /** The element with the most uses, and their number: the headline without a lead. Null if no link is firm. */
  readonly mostUsed: { readonly element: string; readonly count: number } | null;
  /** The firm link with the largest share of its material; null if none has a share. */
  readonly largest: (ElementUse & { readonly share: number }) | null;
  /** What the headline says, whichever it is. */
  readonly claim: Claim;
  /** Which links have a share of their material. */
  readonly shares: 'all' | 'some' | 'none';
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

/** Whether a link was read in its own source: its dot is filled. */
export const isRead = ({ flag }: ElementUse): boolean => flag === 'sourced';

/** Whether only a second-hand link names a use of the headline for one of its elements. */
export const isReported = ({ lead, links }: UseGraph, use: Use): boolean =>
  links.some((link) => link.use === use && link.flag === 'second-hand' && lead.elements.includes(link.symbol));

/** Whether the headline is about a link: one that it names, or one that it counts. */
export const isLead = ({ claim: { elements, uses } }: UseGraph, { symbol, use, flag }: ElementUse): boolean =>
  elements.includes(symbol) && (uses.length ? uses.includes(use) : isFirm(flag));

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

/** What the headline is about; nothing where a single material has nothing to stand out from. */
function claimOf(
  { lead, largest, mostUsed }: Pick<UseGraph, 'lead' | 'largest' | 'mostUsed'>,
  mentioned: readonly string[],
): Claim {
  if (lead.elements.length) return lead;
  if (largest) return { elements: [largest.symbol], uses: [largest.use] };
  return { elements: mostUsed && mentioned.length > 1 ? [mostUsed.element] : [], uses: [] };
}

/** The largest share of the links of a use or of an element; 0 if none has one. */
const largestIn = (links: readonly ElementUse[], end: 'symbol' | 'use', id: string): number =>
  Math.max(...links.filter((link) => link[end] === id).map(({ share }) => share ?? 0));

const withFirst = (ids: readonly string[], first: readonly string[]): string[] => [
  ...first,
  ...ids.filter((id) => !first.includes(id)),
];

/** The elements in the order of their rows; `elements` are by number of uses, then by atomic number. */
function inRowOrder(
  elements: readonly string[],
  { links, uses, claim }: Pick<UseGraph, 'links' | 'uses' | 'claim'>,
): string[] {
  const firstUse = (symbol: string): number => uses.findIndex((use) => usesIn(links, symbol).includes(use));
  const shareOf = (symbol: string): number => (uses.length === 1 ? largestIn(links, 'symbol', symbol) : 0);
  const sorted = elements.toSorted(
    (a, b) => usesIn(links, b).length - usesIn(links, a).length || firstUse(a) - firstUse(b) || shareOf(b) - shareOf(a),
  );
  return withFirst(sorted, claim.elements);
}

/**
 * Elements, uses and the links between them.
 *
 * @throws {DataError} if there are no rows.
 */
export function useGraph({ uses: links, elements: statuses, notes, corrections, labels }: SankeyData): UseGraph {
  if (!links.length) throw missingError('element-uses', { kind: 'rows' });
  const mentioned = elementsIn(links);
  // The headline claims only what firm links say.
  const firm = links.filter(({ flag }) => isFirm(flag));
  const [firstOfFirm] = elementsIn(firm);
  const inArticle = new Set(links.filter((link) => link.inArticle).map(({ use }) => use));
  const known = [...new Set(links.map(({ use }) => use))].sort(
    (a, b) =>
      Number(inArticle.has(b)) - Number(inArticle.has(a)) || largestIn(links, 'use', b) - largestIn(links, 'use', a),
  );
  const controlled = mentioned
    .filter((symbol) => statuses.some((status) => status.symbol === symbol && status.controlledFrom))
    .filter((symbol) => inArticle.size > 0 && [...inArticle].every((use) => usesIn(firm, symbol).includes(use)))
    // The headline has space for two.
    .sort((a, b) => placeOf(b) - placeOf(a))
    .slice(0, 2);
  const shared = known.filter((use) => controlled.every((symbol) => usesIn(firm, symbol).includes(use)));
  const lead = { elements: controlled, uses: controlled.length ? shared.slice(0, 3) : [] };
  const mostUsed = firstOfFirm ? { element: firstOfFirm, count: usesIn(firm, firstOfFirm).length } : null;
  const largest = firm.reduce<UseGraph['largest']>(
    (best, link) => (link.share === null || (best?.share ?? 0) >= link.share ? best : { ...link, share: link.share }),
    null,
  );
  const claim = claimOf({ lead, largest, mostUsed }, mentioned);
  const uses = withFirst(known, claim.uses);
  const elements = inRowOrder(mentioned, { links, uses, claim });
  const [unread = null, ...otherFlags] = new Set(links.filter((link) => !isRead(link)).map(({ flag }) => flag));
  const withShare = links.filter(({ share }) => share !== null).length;
  return {
    elements,
    uses,
    links,
    unread: otherFlags.length ? null : unread,
    lead,
    mostUsed,
    largest,
    claim,
    shares: withShare === links.length ? 'all' : withShare ? 'some' : 'none',
    isRareEarths: elements.every((symbol) => placeOf(symbol) < ELEMENTS.length),
    corrections,
    labels,
    notes: notesOn(notes, 'end-uses', {
      source: links.map(({ source }) => source),
      item: [...elements, ...uses, ...links.map(linkIds)],
    }),
  };
}
