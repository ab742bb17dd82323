import { creditOf } from '../../../core/data/credit.ts';
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import { requestedCountry, requestedMaterial, subjectOf } from '../../../core/figure/subject.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import type { ByLocale } from '../../../core/i18n/locale.ts';
import { ELEMENTS, type Country } from '../../../core/i18n/names.ts';
import {
  COMPOUNDS_METALS,
  CONTROLLER,
  type Edition,
  type ElementStatus,
  type ImportShare,
  type Material,
  type SankeyData,
} from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { assertImports, importerOf } from './importer.ts';
import {
  candidates,
  feedsOf,
  linksOf,
  reprocessedOf,
  shareFrom,
  supplierNodes,
  type ImportLink,
  type Reprocessed,
  type SupplierNode,
} from './links.ts';
import { drawnFrom, type Drawn } from './drawn.ts';
import { common, listings, type Listings } from './listings.ts';

/** An element of one of the two lists for which no share is published. */
export interface Unpublished {
  readonly id: Material;
  readonly group: 'controlled' | 'announced';
}

/** A material whose list of countries is incomplete. */
export interface LeftOut {
  readonly material: Material;
  readonly rows: readonly ImportShare[];
}

export interface ImportFlows extends Listings {
  /** Whom the accent colour and the sentences are about. */
  readonly subject: Country;
  /** Whether the subject is the country that the controls are those of. */
  readonly isController: boolean;
  /** Null if neither rows nor page name one. */
  readonly importer: Country | null;
  /** What compounds and metals are made of, if not of the rare earths. */
  readonly madeOf: Material | null;
  /** Names that the rows give. */
  readonly labels: Labels;
  /** Null if no row has an edition. */
  readonly edition: Edition | null;
  /** Empty if rows differ in it or give none. */
  readonly period: string;
  /** Origin of the shares: "USGS", otherwise the only source; empty if there are several. */
  readonly credit: ByLocale<string>;
  /** The subject first, then by size, other countries last. */
  readonly suppliers: readonly SupplierNode[];
  readonly materials: readonly MaterialNode[];
  readonly drawn: Drawn;
  /** In the order of the suppliers, then of the materials. */
  readonly links: readonly ImportLink[];
  /** The links, and shares published as 0, which are not drawn, in the order of the materials. */
  readonly reported: readonly ImportLink[];
  /** Controlled elements for which no share is published, then announced ones. */
  readonly unpublished: readonly Unpublished[];
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

const RARE_EARTHS = 'rare-earths';

function groupOf(material: Material, elements: readonly ElementStatus[], madeOf: Material | null): Group {
  if (material === RARE_EARTHS || (material === COMPOUNDS_METALS && madeOf === null)) return 'all';
  const status = elements.find(({ symbol }) => symbol === material);
  if (!status) return 'single';
  if (status.controlledFrom) return 'controlled';
  return status.announcedOn ? 'announced' : 'unlisted';
}

/** −1 for what is no single element. */
const atomicOrder = (material: Material): number => ELEMENTS.findIndex((element) => element === material);

const byAtomicNumber = (a: Material, b: Material): number => atomicOrder(a) - atomicOrder(b);

function materialNodes(
  links: readonly ImportLink[],
  elements: readonly ElementStatus[],
  { subject, madeOf, notes }: Pick<ImportFlows, 'subject' | 'madeOf' | 'notes'>,
): MaterialNode[] {
  const ids = [...new Set(links.map(({ target }) => target))];
  return ids
    .map((id): MaterialNode => {
      const own = links.filter(({ target }) => target === id);
      const share = shareFrom(subject, own);
      const feeds = subject === 'OTH' ? [] : feedsOf(subject, own);
      const isSubjects = feeds.includes(subject);
      const meaning = notes.find(
        ({ place, keys }) => place === 'mark' && own.every(({ origin }) => keys.includes(origin)),
      );
      const mark = isSubjects ? (meaning ? '†' : '*') : feeds.length ? '‡' : null;
      return {
        id,
        group: groupOf(id, elements, madeOf),
        share,
        mark,
        meaning: mark === '†' ? (meaning?.text ?? null) : null,
      };
    })
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        (b.share ?? -1) - (a.share ?? -1) ||
        byAtomicNumber(a.id, b.id),
    );
}

/** The elements of the two lists that are not shown: those under licence first. */
const unpublishedIn = (elements: readonly ElementStatus[], shown: readonly Material[]): Unpublished[] => {
  const hidden = elements.filter(({ symbol }) => !shown.includes(symbol));
  const inGroup = (group: Unpublished['group'], listed: readonly ElementStatus[]): Unpublished[] =>
    listed.map(({ symbol }) => ({ id: symbol, group }));
  return [
    ...inGroup(
      'controlled',
      hidden.filter(({ controlledFrom }) => controlledFrom),
    ),
    ...inGroup(
      'announced',
      hidden.filter(({ controlledFrom, announcedOn }) => !controlledFrom && announcedOn),
    ),
  ];
};

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
export function importFlows(data: SankeyData, options: SankeyOptions): ImportFlows {
  const { edition } = options;
  const { imports, elements, settings } = data;
  const ofEdition = rowsOf(imports, edition);
  const incomplete = [...new Set(ofEdition.filter(({ isIncomplete }) => isIncomplete).map(({ material }) => material))];
  const rows = ofEdition.filter(({ material }) => !incomplete.includes(material));
  if (!rows.length)
    throw missingError('us-imports', imports.length ? { kind: 'row-with', values: { edition } } : { kind: 'rows' });
  const importer = importerOf(data, options.importer, ofEdition);
  assertImports(imports, ofEdition, importer);
  const shown = [...new Set(rows.map(({ material }) => material))];
  const all = shown.flatMap((material) =>
    linksOf(
      material,
      rows.filter((row) => row.material === material),
    ),
  );
  const unsorted = all.filter(({ value }) => value > 0);
  const subject = subjectOf(requestedCountry(options.subject, settings.subject), candidates(all), {
    dataset: 'us-imports',
    field: 'country',
  });
  const material = requestedMaterial(options.material, settings.material);
  const madeOf = material === RARE_EARTHS ? null : material;
  const notes = notesOn(data.notes, 'us-imports', {
    source: ofEdition.map(({ source }) => source),
    item: ofEdition.flatMap(({ material: id, country }) => [id, country, `${country} ${id}`]),
  });
  const materials = materialNodes(all, elements, { subject, madeOf, notes });
  const suppliers = supplierNodes(unsorted, subject);
  // Links are in the order of the nodes at their other end, to minimize crossings.
  const links = suppliers.flatMap(({ id }) =>
    materials.flatMap((material) => unsorted.filter(({ source, target }) => source === id && target === material.id)),
  );
  const hasControlled = materials.some(({ group }) => group === 'controlled');
  return {
    subject,
    isController: subject === CONTROLLER,
    importer,
    madeOf,
    labels: data.labels,
    edition: rows.some((row) => row.edition) ? edition : null,
    period: common(rows.map(({ period }) => period)),
    credit: creditOf(
      rows.map(({ source }) => [source]),
      data.sources,
    ),
    suppliers,
    materials,
    links,
    drawn: drawnFrom(links, subject, data.checkedTo !== ''),
    reported: materials.flatMap(({ id }) =>
      [...links, ...all.filter(({ value }) => value === 0)].filter(({ target }) => target === id),
    ),
    unpublished: hasControlled && rows.some(({ isFullList }) => isFullList) ? unpublishedIn(elements, shown) : [],
    leftOut: incomplete.map((material) => ({
      material,
      rows: ofEdition.filter((row) => row.material === material),
    })),
    reprocessed: reprocessedOf(links),
    notes,
    checkedTo: data.checkedTo,
    corrections: data.corrections,
    completed: links.some(({ completes }) => completes),
    ...listings(materials, elements),
  };
}
