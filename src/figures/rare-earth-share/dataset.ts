import type { RawTables } from '../../core/data/raw-tables.ts';
import { LabelCollector } from '../../core/data/labels.ts';
import { assertNoEmptyTable } from '../../core/data/read-rows.ts';
import { assertKnownSources } from '../../core/data/row-checks.ts';
import type { Correction } from '../../core/data/rows/corrections.ts';
import { correctionSchema, parseCorrections } from '../../core/data/rows/parse-corrections.ts';
import type { Note } from '../../core/data/rows/notes.ts';
import { noteSchema, parseNotes } from '../../core/data/rows/parse-notes.ts';
import { annotationSchema } from '../../core/data/rows/parse-annotations.ts';
import { parseSettings, settingsSchema, type Settings } from '../../core/data/rows/settings.ts';
import type { StageShare } from '../../core/data/rows/stage-shares.ts';
import { parseStageShares, stageShareSchema } from '../../core/data/rows/parse-stage-shares.ts';
import { sourceSchema, sourcesIn, type Sources } from '../../core/data/source.ts';
import type { Labels } from '../../core/i18n/label.ts';
import type { Production } from './rows/mine-production.ts';
import { parseProduction, productionSchema } from './rows/parse-mine-production.ts';
import type { MiningShares } from './rows/mining-shares.ts';
import { miningYearSchema, parseMiningShares } from './rows/parse-mining-shares.ts';
import type { Reserve } from './rows/reserves.ts';
import { parseReserves, reserveSchema } from './rows/parse-reserves.ts';

/** Row schemas of the figure's datasets, by file name. */
export const SHARE_SCHEMAS = {
  'stage-shares': stageShareSchema,
  'mining-shares': miningYearSchema,
  'mine-production': productionSchema,
  reserves: reserveSchema,
  notes: noteSchema,
  corrections: correctionSchema,
  sources: sourceSchema,
  figure: settingsSchema,
  annotations: annotationSchema,
};

export interface ShareData {
  readonly stageShares: readonly StageShare[];
  readonly miningShares: MiningShares;
  readonly production: readonly Production[];
  readonly reserves: readonly Reserve[];
  /** Caveats of the rows. */
  readonly notes: readonly Note[];
  /** Values that this version corrected. */
  readonly corrections: readonly Correction[];
  readonly sources: Sources;
  /** Names that the rows give. */
  readonly labels: Labels;
  readonly settings: Settings;
}

/**
 * Parses each dataset that is given; a view throws if its rows are not enough.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseShareData(tables: RawTables): ShareData {
  assertNoEmptyTable(tables, ['stage-shares', 'mining-shares', 'mine-production']);
  const sources = sourcesIn(tables);
  const labels = new LabelCollector();
  const data = {
    stageShares: parseStageShares(tables, labels),
    miningShares: parseMiningShares(tables, labels, sources),
    production: parseProduction(tables, labels),
    reserves: parseReserves(tables),
    notes: parseNotes(tables, 'rare-earth-share', sources),
    corrections: parseCorrections(tables),
    sources,
    settings: parseSettings(tables),
  };
  assertKnownSources('stage-shares', data.stageShares, 'source_id', ({ source }) => [source], sources);
  assertKnownSources('mine-production', data.production, 'source_id', ({ source }) => [source], sources);
  assertKnownSources('reserves', data.reserves, 'source_id', ({ source }) => [source], sources);
  return { ...data, labels: labels.labels };
}
