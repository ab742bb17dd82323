import type { RawTables } from '../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { writtenName } from '../../core/i18n/label.ts';
import { LabelCollector, labelOf, mainLabel } from '../../core/data/labels.ts';
import { countries, country, knownOrText, material } from '../../core/data/name-fields.ts';
import { readRows, assertNoEmptyTable } from '../../core/data/read-rows.ts';
import { assertKnownSources } from '../../core/data/row-checks.ts';
import { flag, oneOf, period, share, source, yesNo } from '../../core/data/row-schema.ts';
import { parseCheckedTo } from '../../core/data/rows/edition.ts';
import { elementSchema, parseElements } from '../../core/data/rows/elements.ts';
import { correctionSchema, parseCorrections } from '../../core/data/rows/parse-corrections.ts';
import { noteSchema, parseNotes } from '../../core/data/rows/parse-notes.ts';
import { annotationSchema } from '../../core/data/rows/parse-annotations.ts';
import { parseSettings, settingsSchema } from '../../core/data/rows/settings.ts';
import { parseStageShares, stageShareSchema } from '../../core/data/rows/parse-stage-shares.ts';
import { sourceSchema, sourcesIn } from '../../core/data/source.ts';
import { checkImports, checkUses } from './check.ts';
import { checkChain } from './supply-chain/check.ts';
import { linkSchema, parseLinks } from './supply-chain/rows.ts';
import {
  COMPOUNDS_METALS,
  EDITIONS,
  USES,
  type ElementStatus,
  type ElementUse,
  type ImportShare,
  type SankeyData,
} from './dataset.ts';

const materialLabels = labelOf('material');
const useLabels = labelOf('use');

/** A material, or compounds and metals under the name that tables give them. */
const importedMaterial = () =>
  v.pipe(
    material(),
    v.transform((id) => (/^compounds[-_](?:and[-_]|&[-_])?metals$/iu.test(id) ? COMPOUNDS_METALS : id)),
  );

const importSchema = v.object({
  edition: v.optional(oneOf(EDITIONS)),
  importer: v.optional(v.pipe(country(), v.description('Who imports; the same in all rows.'))),
  period: v.optional(period()),
  material: importedMaterial(),
  country: country(),
  share_pct: share(),
  flag: flag(),
  source_id: source(),
  is_incomplete: v.optional(yesNo(), 'no'),
  is_full_list: v.optional(yesNo(), 'no'),
  processed_from: v.optional(countries()),
  ...mainLabel.fields,
  ...materialLabels.fields,
});

const useSchema = v.object({
  symbol: material(),
  use: knownOrText(USES),
  share_pct: v.optional(share()),
  in_article: v.optional(yesNo(), 'no'),
  flag: flag(),
  source_id: source(),
  ...mainLabel.fields,
  ...useLabels.fields,
});

/** Row schemas of the figure's datasets, by file name. */
export const SANKEY_SCHEMAS = {
  'us-imports': importSchema,
  'supply-chain-links': linkSchema,
  'stage-shares': stageShareSchema,
  elements: elementSchema,
  'element-uses': useSchema,
  notes: noteSchema,
  corrections: correctionSchema,
  sources: sourceSchema,
  figure: settingsSchema,
  annotations: annotationSchema,
};

/** Ids are those of items, so a material with the name of a supplier gets another id, and keeps the name. */
function withOwnIds(imports: readonly ImportShare[], labels: LabelCollector): ImportShare[] {
  const suppliers = new Set(imports.map(({ country: supplier }) => supplier));
  return imports.map((row) => {
    if (!suppliers.has(row.material)) return row;
    const id = `${row.material}_`;
    const given = Object.hasOwn(labels.labels, row.material) ? labels.labels[row.material] : undefined;
    labels.add(id, given ?? { any: writtenName(row.material), fallback: '' });
    return { ...row, material: id };
  });
}

const parseImports = (tables: RawTables, labels: LabelCollector): ImportShare[] =>
  readRows(tables, 'us-imports', importSchema, (row) => {
    labels.add(row.country, mainLabel.given(row));
    labels.add(row.material, materialLabels.given(row));
    return {
      edition: row.edition ?? '',
      importer: row.importer ?? '',
      period: row.period ?? '',
      material: row.material,
      country: row.country,
      share: row.share_pct,
      flag: row.flag,
      source: row.source_id,
      isIncomplete: row.is_incomplete,
      isFullList: row.is_full_list,
      processedFrom: row.processed_from ?? [],
    };
  });

const parseStatuses = (tables: RawTables, labels: LabelCollector): ElementStatus[] =>
  parseElements(tables, labels).map(({ symbol, controlledFrom, suspended, sources }) => ({
    symbol,
    controlledFrom,
    announcedOn: suspended?.announced ?? null,
    suspendedOn: suspended?.on ?? null,
    suspendedUntil: suspended?.until ?? null,
    statedUntil: suspended?.statedUntil ?? null,
    statedFlag: suspended?.statedFlag ?? 'sourced',
    sources,
  }));

const parseUses = (tables: RawTables, labels: LabelCollector): ElementUse[] =>
  readRows(tables, 'element-uses', useSchema, (row) => {
    labels.add(row.symbol, mainLabel.given(row));
    labels.add(row.use, useLabels.given(row));
    return {
      symbol: row.symbol,
      use: row.use,
      share: row.share_pct ?? null,
      inArticle: row.in_article,
      flag: row.flag,
      source: row.source_id,
    };
  });

/**
 * The rows of every dataset of the figure. A dataset may be absent: a view that needs it throws when it is drawn.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseSankeyData(tables: RawTables): SankeyData {
  assertNoEmptyTable(tables, ['us-imports', 'supply-chain-links', 'element-uses']);
  const sources = sourcesIn(tables);
  const labels = new LabelCollector();
  const settings = parseSettings(tables);
  const imports = withOwnIds(parseImports(tables, labels), labels);
  const links = parseLinks(tables, labels, settings);
  const totals = parseStageShares(tables, labels);
  const elements = parseStatuses(tables, labels);
  const uses = parseUses(tables, labels);
  const corrections = parseCorrections(tables);
  const notes = parseNotes(tables, 'dependency-sankey', sources);
  checkImports(imports);
  checkChain(links, totals, settings.subject);
  checkUses(uses);
  assertKnownSources('us-imports', imports, 'source_id', (row) => [row.source], sources);
  assertKnownSources('supply-chain-links', links, 'source_id', (row) => [row.source], sources);
  assertKnownSources('stage-shares', totals, 'source_id', (row) => [row.source], sources);
  assertKnownSources('elements', elements, 'source_ids', (row) => row.sources, sources);
  assertKnownSources('element-uses', uses, 'source_id', (row) => [row.source], sources);
  return {
    imports,
    links,
    totals,
    elements,
    uses,
    notes,
    corrections,
    sources,
    labels: labels.labels,
    settings,
    checkedTo: parseCheckedTo(tables) ?? '',
  };
}
