import { creditOf, isUsgs } from '../../../core/data/credit.ts';
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import { ELEMENTS, namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import type { Edition, ElementStatus, ImportShare, Material, SankeyData, Supplier } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { common, listings, type Listings } from './listings.ts';

export interface SupplierNode {
  readonly id: Supplier;
  /** Sum of shares over all materials: only for the size and order of nodes. */
  readonly sum: number;
  /** Whether some of its exports were made partly from Australian and Chinese material. */
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
  /** Whether it was made partly from Australian and Chinese material. */
  readonly reprocessed: boolean;
}

/** Ids of a link's shapes: a ribbon between its two ends. */
export const linkIds = ({ source, target }: ImportLink): string => `${source} ${target}`;

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
  /** Materials left out because most of their countries were not read. */
  readonly leftOut: readonly ImportShare[];
  /** Whether another edition has yttrium shares that must not be compared with those left out here. */
  readonly hasOtherYttrium: boolean;
  /** The dataset's remarks on the rows shown. */
  readonly remarks: readonly Remark[];
  /** Whether a grey remainder was computed because the rows of a material sum to less than 100. */
  readonly completed: boolean;
}

const REMARKS = ['yttrium', 'scandium', 'hongKong'] as const;
export type Remark = (typeof REMARKS)[number];
/** Wording of the remarks in the dataset; the notes give them in the reader's language. */
const REMARK_WORDING: Readonly<Record<Remark, RegExp>> = {
  yttrium: /nearly all derived from concentrates processed in China/u,
  scandium: /scandium oxide; material of Philippine origin refined in Japan/u,
  hongKong: /China includes Hong Kong/u,
};

const isIncomplete = ({ note }: ImportShare): boolean => note.startsWith('incomplete:');

/**
 * A note in the dataset names countries whose material was made from others' feed: "materials shipped from A, B and C".
 */
function isReprocessed({ country, note }: ImportShare): boolean {
  const [, shippers = ''] = /^materials shipped from ([^;]*?) were made from/u.exec(note) ?? [];
  return shippers.includes(namesIn('en').countries[country]);
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
    const { country, share, flag, source } = row;
    const value = (share * 100) / Math.max(100, sum);
    const reprocessed = isReprocessed(row);
    return { source: country, target: material, share, value, flag, origin: source, completes: false, reprocessed };
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
    reprocessed: false,
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
      return { id, sum, reprocessed: own.some(({ reprocessed }) => reprocessed) };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || b.sum - a.sum);
}

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
  const rows = ofEdition.filter(
    (row) => !ofEdition.some((other) => other.material === row.material && isIncomplete(other)),
  );
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
    // Only for USGS is it known that it publishes no other shares than these rows.
    unpublished: elements
      .filter(
        ({ symbol, controlledFrom }) =>
          hasControlled && controlledFrom && !shown.includes(symbol) && rows.some(({ source }) => isUsgs(source)),
      )
      .map(({ symbol }) => symbol),
    leftOut: ofEdition.filter((row) => !rows.includes(row)),
    hasOtherYttrium:
      ofEdition.some((row) => row.material === 'Y' && !rows.includes(row)) &&
      imports.some((row) => row.material === 'Y' && row.edition !== edition),
    remarks: REMARKS.filter((remark) => rows.some(({ note }) => REMARK_WORDING[remark].test(note))),
    completed: links.some(({ completes }) => completes),
    ...listings(materials, elements),
  };
}
