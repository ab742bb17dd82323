/** Suppliers, and the links from them to the materials. */
import type { Flag } from '../../../core/data/flag.ts';
import type { Candidate } from '../../../core/figure/subject.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ImportShare, Material } from '../dataset.ts';

export interface SupplierNode {
  readonly id: Country;
  /** Sum of shares over all materials: only for the order of the suppliers. */
  readonly sum: number;
}

export interface ImportLink {
  readonly source: Country;
  readonly target: Material;
  /** Share as published, in per cent. */
  readonly share: number;
  /** Share as drawn: the links of a material sum to 100. */
  readonly value: number;
  readonly flag: Flag;
  /** Id of the source. */
  readonly origin: string;
  /** Whether it includes the remainder that the rows of its material leave open. */
  readonly completes: boolean;
  /** Countries whose material it was made from; empty if no row says so. */
  readonly processedFrom: readonly Country[];
}

/** Ids of a link's shapes: a ribbon between its two ends. */
export const linkIds = ({ source, target }: ImportLink): string => `${source} ${target}`;

/** Suppliers of a material whose exports were made from material of the same other countries. */
export interface Reprocessed {
  readonly material: Material;
  readonly suppliers: readonly Country[];
  readonly origins: readonly Country[];
}

/** The links of one material, which sum to 100: a remainder goes to other countries, as a derived share. */
export function linksOf(material: Material, rows: readonly ImportShare[]): ImportLink[] {
  const sum = rows.reduce((rest, { share }) => rest + share, 0);
  const links = rows.map((row): ImportLink => {
    const { country, share, flag, source, processedFrom } = row;
    const value = (share * 100) / Math.max(100, sum);
    return { source: country, target: material, share, value, flag, origin: source, completes: false, processedFrom };
  });
  const open = Math.round((100 - sum) * 10) / 10;
  const [first] = rows;
  if (open <= 0 || !first) return links;
  const other = links.find(({ source }) => source === 'OTH');
  const rest: ImportLink = {
    source: 'OTH',
    target: material,
    share: (other?.share ?? 0) + open,
    value: (other?.value ?? 0) + open,
    flag: 'derived',
    origin: other?.origin ?? first.source,
    completes: true,
    processedFrom: [],
  };
  return [...links.filter((link) => link !== other), rest];
}

/** The subject's share of a material; null if it may be included in other countries. */
export function shareFrom(subject: Country, links: readonly ImportLink[]): number | null {
  const shareOf = (id: Country): number | undefined => links.find(({ source }) => source === id)?.share;
  return shareOf(subject) ?? (shareOf('OTH') ? null : 0);
}

export function supplierNodes(links: readonly ImportLink[], subject: Country): SupplierNode[] {
  const rank = (id: Country): number => (id === subject ? 0 : id === 'OTH' ? 2 : 1);
  return [...new Set(links.map(({ source }) => source))]
    .map((id): SupplierNode => {
      const own = links.filter(({ source }) => source === id);
      return { id, sum: own.reduce((rest, { value }) => rest + value, 0) };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || b.sum - a.sum);
}

/** The exports made from material of other countries, by material and by these countries. */
export function reprocessedOf(links: readonly ImportLink[]): Reprocessed[] {
  const made = links.filter(({ processedFrom }) => processedFrom.length);
  const kindOf = ({ target, processedFrom }: ImportLink): string => [target, ...processedFrom].join(' ');
  return [...new Map(made.map((link) => [kindOf(link), link])).values()].map((one) => ({
    material: one.target,
    suppliers: made.filter((link) => kindOf(link) === kindOf(one)).map(({ source }) => source),
    origins: one.processedFrom,
  }));
}

/** The countries, once each, whose material others than the subject made their shipments from. */
export const feedsOf = (subject: Country, links: readonly ImportLink[]): readonly Country[] => [
  ...new Set(
    links.flatMap(({ source, value, processedFrom }) => (source !== subject && value > 0 ? processedFrom : [])),
  ),
];

/** Everyone with a share, by the sum of the shares. */
export function candidates(links: readonly ImportLink[]): Candidate[] {
  const sums = new Map<Country, number>();
  for (const { source, value } of links) sums.set(source, (sums.get(source) ?? 0) + value);
  return [...sums].map(([id, size]) => ({ id, size }));
}
