import { creditOf } from '../../../core/data/credit.ts';
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import { ELEMENTS, type RareEarth } from '../../../core/i18n/names.ts';
import type { Edition, ElementStatus, FeedOrigin, ImportShare, Material, SankeyData, Supplier } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { common, listings, type Listings } from './listings.ts';

export interface SupplierNode {
  readonly id: Supplier;
  /** Sum of shares over all materials: only for the size and order of nodes. */
  readonly sum: number;
  /** Whether some of its exports were made partly from material of other countries. */
  readonly reprocessed: boolean;
}

export interface ImportLink {
  readonly source: Supplier;
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
  readonly processedFrom: readonly FeedOrigin[];
}

/** Ids of a link's shapes: a ribbon between its two ends. */
export const linkIds = ({ source, target }: ImportLink): string => `${source} ${target}`;

/** Suppliers of a material whose exports were made from material of the same other countries. */
export interface Reprocessed {
  readonly material: Material;
  readonly suppliers: readonly Supplier[];
  readonly origins: readonly FeedOrigin[];
}

/** A material whose list of countries is incomplete. */
export interface LeftOut {
  readonly material: Material;
  readonly rows: readonly ImportShare[];
}

export interface ImportFlows extends Listings {
  /** Null if no row has an edition. */
  readonly edition: Edition | null;
  /** Empty if rows differ in it or give none. */
  readonly period: string;
  /** Origin of the shares: "USGS", otherwise the only source; empty if there are several. */
  readonly credit: string;
  /** China first, then by size, other countries last. */
  readonly suppliers: readonly SupplierNode[];
  readonly materials: readonly MaterialNode[];
  /** In drawing order. */
  readonly links: readonly ImportLink[];
  /** The links, and shares published as 0, which are not drawn, in the order of the materials. */
  readonly reported: readonly ImportLink[];
  /** Controlled elements for which no share is published. */
  readonly unpublished: readonly RareEarth[];
  /** Materials left out because some of their countries were not read, with the rows that were. */
  readonly leftOut: readonly LeftOut[];
  /** Exports made from material of other countries. */
  readonly reprocessed: readonly Reprocessed[];
  /** Day that the rows were checked to, YYYY-MM-DD; empty for a page's rows. */
  readonly checkedTo: string;
  /** Caveats of the rows shown, and of those left out. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  /** Whether a grey remainder was computed because the rows of a material sum to less than 100. */
  readonly completed: boolean;
}

function groupOf(material: Material, elements: readonly ElementStatus[]): Group {
  if (material === 'compounds-metals') return 'all';
  const status = elements.find(({ symbol }) => symbol === material);
  if (!status) return 'single';
  if (status.controlledFrom) return 'controlled';
  return status.announcedOn ? 'announced' : 'unlisted';
}

/** The links of one material, which sum to 100: a remainder goes to other countries, as a derived share. */
function linksOf(material: Material, rows: readonly ImportShare[]): ImportLink[] {
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

/** −1 for what is no single element. */
const atomicOrder = (material: Material): number => ELEMENTS.findIndex((element) => element === material);

const byAtomicNumber = (a: Material, b: Material): number => atomicOrder(a) - atomicOrder(b);

/** China's share of a material; null if it may be included in other countries. */
function chinaOf(links: readonly ImportLink[]): number | null {
  const shareOf = (id: Supplier): number | undefined => links.find(({ source }) => source === id)?.share;
  return shareOf('CHN') ?? (shareOf('OTH') ? null : 0);
}

function materialNodes(links: readonly ImportLink[], elements: readonly ElementStatus[]): MaterialNode[] {
  const ids = [...new Set(links.map(({ target }) => target))];
  return ids
    .map((id): MaterialNode => {
      const china = chinaOf(links.filter(({ target }) => target === id));
      return { id, group: groupOf(id, elements), china };
    })
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        (b.china ?? -1) - (a.china ?? -1) ||
        byAtomicNumber(a.id, b.id),
    );
}

function supplierNodes(links: readonly ImportLink[]): SupplierNode[] {
  const rank = (id: Supplier): number => (id === 'CHN' ? 0 : id === 'OTH' ? 2 : 1);
  return [...new Set(links.map(({ source }) => source))]
    .map((id): SupplierNode => {
      const own = links.filter(({ source }) => source === id);
      const sum = own.reduce((rest, { value }) => rest + value, 0);
      return { id, sum, reprocessed: own.some(({ processedFrom }) => processedFrom.length > 0) };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || b.sum - a.sum);
}

/** The exports made from material of other countries, by material and by these countries. */
function reprocessedOf(links: readonly ImportLink[]): Reprocessed[] {
  const made = links.filter(({ processedFrom }) => processedFrom.length);
  const kindOf = ({ target, processedFrom }: ImportLink): string => [target, ...processedFrom].join(' ');
  return [...new Map(made.map((link) => [kindOf(link), link])).values()].map((one) => ({
    material: one.target,
    suppliers: made.filter((link) => kindOf(link) === kindOf(one)).map(({ source }) => source),
    origins: one.processedFrom,
  }));
}

/** The countries whose material some exports were made from. */
export const feedOrigins = ({ reprocessed }: Pick<ImportFlows, 'reprocessed'>): readonly FeedOrigin[] => [
  ...new Set(reprocessed.flatMap(({ origins }) => origins)),
];

/** The rows of an edition; a page's rows of a material without an edition override it. */
function rowsOf(imports: readonly ImportShare[], edition: Edition): ImportShare[] {
  const own = new Set(imports.filter((row) => row.edition === '').map(({ material }) => material));
  return imports.filter((row) => row.edition === (own.has(row.material) ? '' : edition));
}

/**
 * Countries, materials and the flows between them in one edition.
 *
 * @throws {DataError} if that edition has no rows.
 */
export function importFlows(data: SankeyData, { edition }: SankeyOptions): ImportFlows {
  const { imports, elements } = data;
  const ofEdition = rowsOf(imports, edition);
  const incomplete = [...new Set(ofEdition.filter(({ isIncomplete }) => isIncomplete).map(({ material }) => material))];
  const rows = ofEdition.filter(({ material }) => !incomplete.includes(material));
  if (!rows.length)
    throw missingError('us-imports', imports.length ? { kind: 'row-with', values: { edition } } : { kind: 'rows' });
  const shown = [...new Set(rows.map(({ material }) => material))];
  const all = shown.flatMap((material) =>
    linksOf(
      material,
      rows.filter((row) => row.material === material),
    ),
  );
  const unsorted = all.filter(({ value }) => value > 0);
  const materials = materialNodes(all, elements);
  const suppliers = supplierNodes(unsorted);
  // Links are stacked in the order of the nodes at their other end, to minimize crossings.
  const links = suppliers.flatMap(({ id }) =>
    materials.flatMap((material) => unsorted.filter(({ source, target }) => source === id && target === material.id)),
  );
  const hasControlled = materials.some(({ group }) => group === 'controlled');
  return {
    edition: rows.some((row) => row.edition) ? edition : null,
    period: common(rows.map(({ period }) => period)),
    credit: creditOf(
      rows.map(({ source }) => [source]),
      data.sources,
    ),
    suppliers,
    materials,
    links,
    reported: materials.flatMap(({ id }) =>
      [...links, ...all.filter(({ value }) => value === 0)].filter(({ target }) => target === id),
    ),
    unpublished: elements
      .filter(
        ({ symbol, controlledFrom }) =>
          hasControlled && controlledFrom && !shown.includes(symbol) && rows.some(({ isFullList }) => isFullList),
      )
      .map(({ symbol }) => symbol),
    leftOut: incomplete.map((material) => ({
      material,
      rows: ofEdition.filter((row) => row.material === material),
    })),
    reprocessed: reprocessedOf(links),
    notes: notesOn(data.notes, 'us-imports', {
      source: ofEdition.map(({ source }) => source),
      item: ofEdition.flatMap(({ material, country }) => [material, country, `${country} ${material}`]),
    }),
    checkedTo: data.checkedTo,
    corrections: data.corrections,
    completed: links.some(({ completes }) => completes),
    ...listings(materials, elements),
  };
}
