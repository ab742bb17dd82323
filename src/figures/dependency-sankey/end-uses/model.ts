import { DataError } from '../../../core/data-error.ts';
import { ELEMENTS, type RareEarth } from '../../../core/names.ts';
import type { ElementUse, SankeyData, Use } from '../dataset.ts';

export interface UseGraph {
  /** By number of uses, then by atomic number. */
  readonly elements: readonly RareEarth[];
  /** The article's first, then the others, each in the order of the dataset. */
  readonly uses: readonly Use[];
  readonly links: readonly ElementUse[];
  /** What the headline speaks of: controlled elements in all uses of the article, and the uses that they share. */
  readonly lead: { readonly elements: readonly RareEarth[]; readonly uses: readonly Use[] };
}

/** Whether a link was read in a source of its own: solid, not dashed. */
export const isRead = ({ flag }: ElementUse): boolean => flag === 'sourced';

/**
 * Elements, uses and what connects them.
 *
 * @throws {DataError} where there is no row.
 */
export function useGraph({ uses: links, elements: statuses }: SankeyData): UseGraph {
  if (!links.length) {
    const expected = 'the symbol of an element, in one row at least';
    throw new DataError({ dataset: 'element-uses', row: 1, field: 'symbol', value: '', expected });
  }
  const usesOf = (symbol: RareEarth): Use[] => links.filter((link) => link.symbol === symbol).map(({ use }) => use);
  const elements = [...new Set(links.map(({ symbol }) => symbol))].sort(
    (a, b) => usesOf(b).length - usesOf(a).length || ELEMENTS.indexOf(a) - ELEMENTS.indexOf(b),
  );
  const inArticle = new Set(links.filter((link) => link.inArticle).map(({ use }) => use));
  const uses = [...new Set(links.map(({ use }) => use))].sort(
    (a, b) => Number(inArticle.has(b)) - Number(inArticle.has(a)),
  );
  const controlled = elements
    .filter((symbol) => statuses.some((status) => status.symbol === symbol && status.controlledFrom))
    .filter((symbol) => inArticle.size > 0 && [...inArticle].every((use) => usesOf(symbol).includes(use)))
    // The headline speaks of few.
    .sort((a, b) => ELEMENTS.indexOf(b) - ELEMENTS.indexOf(a))
    .slice(0, 2);
  const shared = uses.filter((use) => controlled.every((symbol) => usesOf(symbol).includes(use)));
  return { elements, uses, links, lead: { elements: controlled, uses: controlled.length ? shared.slice(0, 3) : [] } };
}
