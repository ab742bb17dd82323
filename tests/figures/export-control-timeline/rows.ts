import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { timelineOptions, type TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { readTables } from '../../../src/node/datasets.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** The bundled rows, which nothing may write into. */
export const tables: Readonly<Record<string, readonly RawRow[]>> = deepFreeze(
  readTables(exportControlTimeline.datasets),
);
export const data: TimelineData = deepFreeze(parseTimelineData(tables));
export const defaults: TimelineOptions = defaultsOf(timelineOptions);

type Name = 'events' | 'elements';
const nameOf = (row: RawRow): unknown => row['id'] ?? row['symbol'];

/** The bundled rows with some fields of one row changed. */
export const tablesWith = (dataset: Name, name: string, fields: RawRow): RawTables => ({
  ...tables,
  [dataset]: tables[dataset]!.map((row) => (nameOf(row) === name ? { ...row, ...fields } : row)),
});

export const dataWith = (dataset: Name, name: string, fields: RawRow): TimelineData =>
  parseTimelineData(tablesWith(dataset, name, fields));
