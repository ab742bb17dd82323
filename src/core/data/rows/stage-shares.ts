import type { Flag } from '../flag.ts';
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { writtenName } from '../../i18n/label.ts';
import { materialId } from '../../i18n/material.ts';
import type { Country } from '../../i18n/names.ts';
import { labelOf, mainLabel, type LabelCollector } from '../labels.ts';
import { country, knownOrText } from '../name-fields.ts';
import { readRows } from '../read-rows.ts';
import { assertWithinWhole, assertUnique } from '../row-checks.ts';
import { expectedOf, filledIn, flag, label, oneOf, share, source, year } from '../row-schema.ts';

/** Stages of the chain, in its order. */
export const STAGES = ['mining', 'refining', 'heavy-separation', 'metal', 'magnets'] as const;
/** Id of a stage: one of the chain, or else a material or a name of the rows' own. */
export type Stage = string;

const SCOPES = ['all', 'magnet', 'heavy', 'ndfeb', 'article', 'sintered-magnets'] as const;
export type Scope = (typeof SCOPES)[number];

const USUAL_SCOPES: ReadonlyMap<Stage, Scope> = new Map([
  ['mining', 'all'],
  ['refining', 'magnet'],
  ['heavy-separation', 'heavy'],
  ['metal', 'ndfeb'],
  ['magnets', 'sintered-magnets'],
]);

/** Scope of a row that gives none: the one that the stage's bar shows; `all` for a stage that is not of the chain. */
export const usualScope = (stage: Stage): Scope => USUAL_SCOPES.get(stage) ?? 'all';

/** How a source qualifies a share. */
const SHARE_QUALIFIERS = ['exactly', 'about', 'estimate', 'projection', 'until', 'as-quoted'] as const;

/** A country's share of one stage. */
export interface StageShare {
  readonly stage: Stage;
  /** What is counted; `article` is the article's own number, which comes without year and source. */
  readonly scope: Scope;
  /** Set if the row gives the scope itself. */
  readonly statesScope?: true;
  /** USGS edition; empty for other sources. */
  readonly edition: string;
  readonly country: Country;
  /** Null only in the scope `article`. */
  readonly year: number | null;
  /** Per cent of the stage's world total. */
  readonly share: number;
  readonly qualifier: '' | (typeof SHARE_QUALIFIERS)[number];
  readonly flag: Flag;
  readonly source: string;
}

const stageLabel = labelOf('stage');

/** A stage, a material in its place, or any other text. One letter is more likely to number a stage than to be a symbol. */
const stageField = () =>
  v.pipe(
    knownOrText(STAGES),
    v.transform((stage) => (stage.length > 1 ? (materialId(writtenName(stage)) ?? stage) : stage)),
  );

/** A row of `stage-shares`. Only the article's own number may omit the year. */
export const stageShareSchema = v.pipe(
  v.object({
    stage: stageField(),
    scope: v.optional(oneOf(SCOPES)),
    edition: v.optional(label(), ''),
    country: country(),
    year: v.optional(year()),
    share_pct: share(),
    qualifier: v.optional(oneOf(SHARE_QUALIFIERS)),
    flag: flag(),
    source_id: source(),
    ...mainLabel.fields,
    ...stageLabel.fields,
  }),
  v.metadata({
    anyOf: [filledIn('year'), { type: 'object', required: ['scope'], properties: { scope: { const: 'article' } } }],
  }),
);

/**
 * The rows of `stage-shares`.
 *
 * @param labels - Collects the names that rows give to countries and stages.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseStageShares(tables: RawTables, labels: LabelCollector): readonly StageShare[] {
  const dataset = 'stage-shares';
  const rows = readRows(tables, dataset, stageShareSchema, (row, reject): StageShare => {
    const scope = row.scope ?? usualScope(row.stage);
    if (row.year === undefined && scope !== 'article') throw reject('year', expectedOf(stageShareSchema.entries.year));
    labels.add(row.country, mainLabel.given(row));
    labels.add(row.stage, stageLabel.given(row));
    return {
      stage: row.stage,
      scope,
      ...(row.scope !== undefined && { statesScope: true }),
      edition: row.edition,
      country: row.country,
      year: row.year ?? null,
      share: row.share_pct,
      qualifier: row.qualifier ?? '',
      flag: row.flag,
      source: row.source_id,
    };
  });
  assertUnique(dataset, rows, {
    stage: (row) => row.stage,
    scope: (row) => row.scope,
    edition: (row) => row.edition,
    country: (row) => row.country,
    year: (row) => row.year,
  });
  assertWithinWhole(dataset, 'share_pct', rows, {
    of: ({ stage, scope, edition, country, year: reported }) =>
      country === 'WLD' ? null : [writtenName(stage), scope, edition, reported].filter(Boolean).join('/'),
    share: (row) => row.share,
    maximum: () => 100,
  });
  return rows;
}
