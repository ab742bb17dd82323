import type { Flag } from '../flag.ts';
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { mainLabel, type LabelCollector } from '../labels.ts';
import { material } from '../name-fields.ts';
import { readRows, type Reject } from '../read-rows.ts';
import { assertUnique } from '../row-checks.ts';
import { date, flag, oneOf, sources } from '../row-schema.ts';

/** The status of one element, or of another material, in announcements of export controls; dates are YYYY-MM-DD. */
export interface ListedElement {
  /** Symbol of an element, or id of another material. */
  readonly symbol: string;
  readonly usgsClass: 'light' | 'heavy' | 'not-classed';
  /** How certain the class is; `flag` refers to the status. */
  readonly classFlag: Flag;
  /** Class that the article gives; null if it gives none. */
  readonly articleClass: 'heavy' | null;
  /** Day the licence requirement took effect; null if there is none. */
  readonly controlledFrom: string | null;
  /** The announcement that was suspended before it took effect; null if there was none. */
  readonly suspended: {
    readonly announced: string;
    readonly due: string;
    readonly on: string;
    readonly until: string;
    /** Later day that both governments named, without a legal text; null if there is none. */
    readonly statedUntil: string | null;
    /** How certain `statedUntil` is. */
    readonly statedFlag: Flag;
  } | null;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** A row of `elements`. */
export const elementSchema = v.object({
  symbol: material(),
  class_usgs: v.optional(oneOf(['light', 'heavy', 'not-classed']), 'not-classed'),
  class_flag: flag(),
  class_in_article: v.optional(oneOf(['heavy'])),
  controlled_from: v.optional(date()),
  announced_on: v.optional(date()),
  due_on: v.optional(date()),
  suspended_on: v.optional(date()),
  suspended_until: v.optional(date()),
  stated_until: v.optional(date()),
  stated_flag: flag(),
  flag: flag(),
  source_ids: sources(),
  ...mainLabel.fields,
});

type ElementFields = v.InferOutput<typeof elementSchema>;

/**
 * The suspended announcement: its four dates must be given together, in the right order. Another day that was stated for
 * its end must be later than that of the text.
 */
function suspensionOf(row: ElementFields, reject: Reject): ListedElement['suspended'] {
  const { controlled_from, announced_on: announced, due_on: due, suspended_on: on, suspended_until: until } = row;
  const { stated_until: statedUntil = null, stated_flag: statedFlag } = row;
  if (!announced) return null;
  if (controlled_from) throw reject('announced_on', { kind: 'empty-beside', beside: 'controlled_from' });
  if (!due) throw reject('due_on', { kind: 'date' });
  if (!on) throw reject('suspended_on', { kind: 'date' });
  if (!until) throw reject('suspended_until', { kind: 'date' });
  if (on < announced) throw reject('suspended_on', { kind: 'no-earlier', than: 'announced_on' });
  if (on > due) throw reject('suspended_on', { kind: 'no-later', than: 'due_on' });
  if (until < on) throw reject('suspended_until', { kind: 'no-earlier', than: 'suspended_on' });
  if (statedUntil !== null && statedUntil < until)
    throw reject('stated_until', { kind: 'no-earlier', than: 'suspended_until' });
  return { announced, due, on, until, statedUntil, statedFlag };
}

/**
 * The rows of `elements`.
 *
 * @param labels - Collects the names that rows give to elements.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseElements(tables: RawTables, labels: LabelCollector): readonly ListedElement[] {
  const rows = readRows(tables, 'elements', elementSchema, (row, reject): ListedElement => {
    labels.add(row.symbol, mainLabel.given(row));
    return {
      symbol: row.symbol,
      usgsClass: row.class_usgs,
      classFlag: row.class_flag,
      articleClass: row.class_in_article ?? null,
      controlledFrom: row.controlled_from ?? null,
      suspended: suspensionOf(row, reject),
      flag: row.flag,
      sources: row.source_ids,
    };
  });
  assertUnique('elements', rows, { symbol: (row) => row.symbol });
  return rows;
}
