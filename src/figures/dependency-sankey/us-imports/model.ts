import type { Flag } from '../../../core/figure.ts';
import { DataError } from '../../../core/data-error.ts';
import { ELEMENTS, namesIn, type RareEarth } from '../../../core/names.ts';
import type { Edition, ElementStatus, ImportShare, Material, SankeyData, Supplier } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';

/** How a material stands in China's export controls; `all` is compounds and metals of all rare earths. */
export const GROUPS = ['all', 'controlled', 'announced', 'unlisted'] as const;
export type Group = (typeof GROUPS)[number];

export interface MaterialNode {
  readonly id: Material;
  readonly group: Group;
  /** China's share in per cent, as published. */
  readonly china: number;
}

export interface SupplierNode {
  readonly id: Supplier;
  /** Shares added over materials: it sizes and orders the node and means nothing else. */
  readonly sum: number;
  /** Whether what it ships was made partly from Australian and Chinese material. */
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
  /** Whether it holds what the rows of its material leave open. */
  readonly completes: boolean;
}

export interface ImportFlows {
  readonly edition: Edition;
  readonly period: string;
  /** China first, then by size, other countries last. */
  readonly suppliers: readonly SupplierNode[];
  readonly materials: readonly MaterialNode[];
  readonly links: readonly ImportLink[];
  /** Controlled elements for which no share is published. */
  readonly unpublished: readonly RareEarth[];
  /** Materials left out because most of their countries were not read. */
  readonly leftOut: readonly ImportShare[];
  /** Whether another edition tells of yttrium what must not be compared with what was left out here. */
  readonly hasOtherYttrium: boolean;
  /** What the dataset remarks on rows that are shown. */
  readonly remarks: readonly Remark[];
  /** Whether a grey rest was worked out because the rows of a material sum to less than 100. */
  readonly completed: boolean;
  readonly controlled: ElementStatus | undefined;
  readonly announced: ElementStatus | undefined;
}

const REMARKS = ['yttrium', 'scandium', 'hongKong'] as const;
export type Remark = (typeof REMARKS)[number];
/** How the dataset words what the notes say in the reader's language. */
const REMARK_WORDING: Readonly<Record<Remark, RegExp>> = {
  yttrium: /nearly all derived from concentrates processed in China/u,
  scandium: /scandium oxide; material of Philippine origin refined in Japan/u,
  hongKong: /China includes Hong Kong/u,
};

const isIncomplete = ({ note }: ImportShare): boolean => note.startsWith('incomplete:');

/** The dataset tells in a remark whose material was made from the feed of others: "materials shipped from A, B and C". */
function isReprocessed({ country, note }: ImportShare): boolean {
  const [, shippers = ''] = /^materials shipped from ([^;]*?) were made from/u.exec(note) ?? [];
  return shippers.includes(namesIn('en').countries[country]);
}

function groupOf(material: Material, elements: readonly ElementStatus[]): Group {
  if (material === 'compounds-metals') return 'all';
  const status = elements.find(({ symbol }) => symbol === material);
  if (status?.controlledFrom) return 'controlled';
  return status?.announcedOn ? 'announced' : 'unlisted';
}

/** The links of one material, summing to 100: what rows leave open goes to other countries, as a derived share. */
function linksOf(material: Material, rows: readonly ImportShare[]): ImportLink[] {
  const sum = rows.reduce((rest, { share }) => rest + share, 0);
  const links = rows.map(({ country, share, flag, source }): ImportLink => {
    const value = (share * 100) / Math.max(100, sum);
    return { source: country, target: material, share, value, flag, origin: source, completes: false };
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
  };
  return [...links.filter((link) => link !== other), rest];
}

const byAtomicNumber = (a: Material, b: Material): number =>
  ELEMENTS.indexOf(a as RareEarth) - ELEMENTS.indexOf(b as RareEarth);

function materialNodes(links: readonly ImportLink[], elements: readonly ElementStatus[]): MaterialNode[] {
  const ids = [...new Set(links.map(({ target }) => target))];
  return ids
    .map((id): MaterialNode => {
      const china = links.find(({ source, target }) => source === 'CHN' && target === id)?.share ?? 0;
      return { id, group: groupOf(id, elements), china };
    })
    .sort(
      (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || b.china - a.china || byAtomicNumber(a.id, b.id),
    );
}

function supplierNodes(links: readonly ImportLink[], rows: readonly ImportShare[]): SupplierNode[] {
  const rank = (id: Supplier): number => (id === 'CHN' ? 0 : id === 'OTH' ? 2 : 1);
  return [...new Set(links.map(({ source }) => source))]
    .map((id): SupplierNode => {
      const sum = links.reduce((rest, { source, value }) => (source === id ? rest + value : rest), 0);
      return { id, sum, reprocessed: rows.some((row) => row.country === id && isReprocessed(row)) };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || b.sum - a.sum);
}

/**
 * Countries, materials and what flows between them in one edition.
 *
 * @throws {DataError} where no row is of that edition.
 */
export function importFlows({ imports, elements }: SankeyData, { edition }: SankeyOptions): ImportFlows {
  const ofEdition = imports.filter((row) => row.edition === edition);
  const rows = ofEdition.filter(
    (row) => !ofEdition.some((other) => other.material === row.material && isIncomplete(other)),
  );
  const [first] = rows;
  if (!first) {
    const value = imports[0]?.edition ?? '';
    throw new DataError({ dataset: 'us-imports', row: 1, field: 'edition', value, expected: `${edition} in some row` });
  }
  const shown = [...new Set(rows.map(({ material }) => material))];
  const unsorted = shown
    .flatMap((material) =>
      linksOf(
        material,
        rows.filter((row) => row.material === material),
      ),
    )
    .filter(({ value }) => value > 0);
  const materials = materialNodes(unsorted, elements);
  const suppliers = supplierNodes(unsorted, rows);
  // Links are stacked in the order of the nodes at their other end, so that they cross as little as they can.
  const links = suppliers.flatMap(({ id }) =>
    materials.flatMap((material) => unsorted.filter(({ source, target }) => source === id && target === material.id)),
  );
  const hasControlled = materials.some(({ group }) => group === 'controlled');
  const earliest = (date: 'controlledFrom' | 'announcedOn'): ElementStatus | undefined =>
    elements.filter((element) => element[date]).sort((a, b) => ((a[date] ?? '') < (b[date] ?? '') ? -1 : 1))[0];
  return {
    edition,
    period: first.period,
    suppliers,
    materials,
    links,
    unpublished: elements
      .filter(({ symbol, controlledFrom }) => hasControlled && controlledFrom && !shown.includes(symbol))
      .map(({ symbol }) => symbol),
    leftOut: ofEdition.filter((row) => !rows.includes(row)),
    hasOtherYttrium:
      ofEdition.some((row) => row.material === 'Y' && !rows.includes(row)) &&
      imports.some((row) => row.material === 'Y' && row.edition !== edition),
    remarks: REMARKS.filter((remark) => rows.some(({ note }) => REMARK_WORDING[remark].test(note))),
    completed: links.some(({ completes }) => completes),
    controlled: earliest('controlledFrom'),
    announced: earliest('announcedOn'),
  };
}
