import { DataError } from '../../core/data-error.ts';
import { FLAGS, type Flag, type RawRow, type RawTables } from '../../core/figure.ts';
import { COUNTRIES, ELEMENTS, type Country, type RareEarth } from '../../core/names.ts';
import { readRows } from '../../core/raw-row.ts';
import { parseSources, type Sources } from '../../core/source.ts';
import { checkChain, checkImports, checkUses } from './check.ts';

const EDITIONS = ['2025', '2026'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Countries that can supply the United States. */
export type Supplier = Exclude<Country, 'USA' | 'WLD'>;
const SUPPLIERS = COUNTRIES.filter((country): country is Supplier => country !== 'USA' && country !== 'WLD');

/** What is imported: compounds and metals of all rare earths together, or one element. */
export type Material = 'compounds-metals' | RareEarth;
const MATERIALS: readonly Material[] = ['compounds-metals', ...ELEMENTS];

/** A country's share of United States imports of a material. */
export interface ImportShare {
  readonly edition: Edition;
  /** Years averaged, as "2021-2024". */
  readonly period: string;
  readonly material: Material;
  readonly country: Supplier;
  /** Per cent of the material's imports. */
  readonly share: number;
  readonly flag: Flag;
  readonly source: string;
  /** Remark of the row, in English; `isIncomplete` and `isReprocessed` read it. */
  readonly note: string;
}

/** Steps of the magnet chain, in its order, and the stage of `stage-shares` that holds their totals. */
export const STEPS = ['mine', 'refine', 'magnet'] as const;
export type Step = (typeof STEPS)[number];
/** China, or the rest of the world. */
export const PARTIES = ['CHN', 'OTH'] as const;
export type Party = (typeof PARTIES)[number];

/** An inferred link between two steps, in per cent of the world total of each. */
export interface ChainLink {
  readonly from: Step;
  readonly fromParty: Party;
  readonly to: Step;
  readonly toParty: Party;
  readonly value: number;
  readonly flag: Flag;
  readonly source: string;
}

/** A country's share of a stage; only what the chain needs is read. */
export interface StageTotal {
  readonly stage: string;
  readonly scope: string;
  readonly country: string;
  readonly year: number | null;
  readonly share: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: string;
}

/** Whether and when China put an element under licence. Dates are YYYY-MM-DD. */
export interface ElementStatus {
  readonly symbol: RareEarth;
  readonly controlledFrom: string | null;
  readonly announcedOn: string | null;
  readonly suspendedOn: string | null;
  readonly suspendedUntil: string | null;
  readonly sources: readonly string[];
}

export const USES = ['ev', 'fighter', 'submarine', 'semiconductor', 'medical', 'lighting-display'] as const;
export type Use = (typeof USES)[number];

/** That an element is used somewhere; never how much of it. */
export interface ElementUse {
  readonly symbol: RareEarth;
  readonly use: Use;
  readonly inArticle: boolean;
  readonly flag: Flag;
  readonly source: string;
}

export interface SankeyData {
  readonly imports: readonly ImportShare[];
  readonly links: readonly ChainLink[];
  readonly totals: readonly StageTotal[];
  readonly elements: readonly ElementStatus[];
  readonly uses: readonly ElementUse[];
  readonly sources: Sources;
}

/** Rows of a dataset that has at least one: without any there is nothing to draw. */
function filled(dataset: string, tables: RawTables): readonly RawRow[] {
  const rows = tables[dataset] ?? [];
  if (rows.length) return rows;
  throw new DataError({ dataset, row: 1, field: 'row', value: '', expected: 'filled in' });
}

const parseImports = (tables: RawTables): ImportShare[] =>
  readRows('us-imports', filled('us-imports', tables), (row) => ({
    edition: row.oneOf('edition', EDITIONS),
    period: row.requiredText('period'),
    material: row.oneOf('material', MATERIALS),
    country: row.oneOf('country', SUPPLIERS),
    share: row.number('share_pct', 0, 100),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
    note: row.text('note'),
  }));

const parseLinks = (tables: RawTables): ChainLink[] =>
  readRows('supply-chain-links', filled('supply-chain-links', tables), (row) => ({
    from: row.oneOf('source_stage', STEPS),
    fromParty: row.oneOf('source_party', PARTIES),
    to: row.oneOf('target_stage', STEPS),
    toParty: row.oneOf('target_party', PARTIES),
    value: row.number('value_pct', 0, 100),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

const parseTotals = (tables: RawTables): StageTotal[] =>
  readRows('stage-shares', filled('stage-shares', tables), (row) => ({
    stage: row.requiredText('stage'),
    scope: row.requiredText('scope'),
    country: row.requiredText('country'),
    year: row.maybeNumber('year', 1900, 2100),
    share: row.number('share_pct', 0, 100),
    qualifier: row.text('qualifier'),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

const parseElements = (tables: RawTables): ElementStatus[] =>
  readRows('elements', filled('elements', tables), (row) => ({
    symbol: row.oneOf('symbol', ELEMENTS),
    controlledFrom: row.maybeDate('controlled_from'),
    announcedOn: row.maybeDate('announced_on'),
    suspendedOn: row.maybeDate('suspended_on'),
    suspendedUntil: row.maybeDate('suspended_until'),
    sources: row.sources('source_ids'),
  }));

const parseUses = (tables: RawTables): ElementUse[] =>
  readRows('element-uses', filled('element-uses', tables), (row) => ({
    symbol: row.oneOf('symbol', ELEMENTS),
    use: row.oneOf('use', USES),
    inArticle: row.oneOf('in_article', ['yes', 'no']) === 'yes',
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

export function parseSankeyData(tables: RawTables): SankeyData {
  const imports = parseImports(tables);
  const links = parseLinks(tables);
  const totals = parseTotals(tables);
  const uses = parseUses(tables);
  checkImports(imports);
  checkChain(links, totals);
  checkUses(uses);
  return { imports, links, totals, elements: parseElements(tables), uses, sources: parseSources(tables['sources']) };
}
