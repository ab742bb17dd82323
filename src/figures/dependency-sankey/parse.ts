import { FLAGS, type RawTables } from '../../core/figure.ts';
import { ELEMENTS } from '../../core/names.ts';
import { readRows } from '../../core/raw-row.ts';
import { parseSources } from '../../core/source.ts';
import { checkChain, checkImports, checkUses } from './check.ts';
import {
  EDITIONS,
  MATERIALS,
  PARTIES,
  STEPS,
  SUPPLIERS,
  USES,
  type ChainLink,
  type ElementStatus,
  type ElementUse,
  type ImportShare,
  type SankeyData,
  type StageTotal,
} from './dataset.ts';

const parseImports = (tables: RawTables): ImportShare[] =>
  readRows('us-imports', tables['us-imports'], (row) => ({
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
  readRows('supply-chain-links', tables['supply-chain-links'], (row) => ({
    from: row.oneOf('source_stage', STEPS),
    fromParty: row.oneOf('source_party', PARTIES),
    to: row.oneOf('target_stage', STEPS),
    toParty: row.oneOf('target_party', PARTIES),
    value: row.number('value_pct', 0, 100),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

const parseTotals = (tables: RawTables): StageTotal[] =>
  readRows('stage-shares', tables['stage-shares'], (row) => ({
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
  readRows('elements', tables['elements'], (row) => ({
    symbol: row.oneOf('symbol', ELEMENTS),
    controlledFrom: row.maybeDate('controlled_from'),
    announcedOn: row.maybeDate('announced_on'),
    suspendedOn: row.maybeDate('suspended_on'),
    suspendedUntil: row.maybeDate('suspended_until'),
    sources: row.sources('source_ids'),
  }));

const parseUses = (tables: RawTables): ElementUse[] =>
  readRows('element-uses', tables['element-uses'], (row) => ({
    symbol: row.oneOf('symbol', ELEMENTS),
    use: row.oneOf('use', USES),
    inArticle: row.oneOf('in_article', ['yes', 'no']) === 'yes',
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

/**
 * The rows of every dataset of the figure. A dataset may be absent: the views that need it say so when they are asked.
 *
 * @throws {DataError} naming dataset, row, field, value and what was expected.
 */
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
