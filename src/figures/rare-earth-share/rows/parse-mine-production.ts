/** Apart from the rows themselves, because figures that show bundled rows need no schemas. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { mainLabel, type LabelCollector } from '../../../core/data/labels.ts';
import { country } from '../../../core/data/name-fields.ts';
import { readRows, type Reject } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import {
  expectedOf,
  filledIn,
  filledText,
  flag,
  oneOf,
  someOf,
  source,
  tonnes,
  year,
} from '../../../core/data/row-schema.ts';
import { type Production, QUALIFIERS, SERIES } from './mine-production.ts';

/** A row of `mine-production`: tonnes of rare-earth oxide, or a value with its unit. */
export const productionSchema = v.pipe(
  v.object({
    series: v.optional(oneOf(SERIES), 'page'),
    year: year(),
    country: country(),
    tonnes_reo: v.optional(tonnes()),
    value: v.optional(tonnes()),
    unit: v.optional(filledText()),
    qualifier: v.optional(someOf(QUALIFIERS)),
    flag: flag(),
    source_id: source(),
    ...mainLabel.fields,
  }),
  v.metadata({ anyOf: [filledIn('tonnes_reo'), filledIn('value')] }),
);

type Fields = v.InferOutput<typeof productionSchema>;

/** The amount of a row, which is in the same field and the same unit in each row of a table. */
function amountOf(row: Fields, first: Production | undefined, reject: Reject): Pick<Production, 'amount' | 'unit'> {
  const { tonnes_reo: oxide, value, unit = '' } = row;
  if (oxide !== undefined && value !== undefined) throw reject('value', { kind: 'empty-beside', beside: 'tonnes_reo' });
  const isValue = first ? first.unit !== null : value !== undefined;
  const amount = isValue ? value : oxide;
  if (amount === undefined) {
    const field = isValue ? 'value' : 'tonnes_reo';
    throw reject(field, expectedOf(productionSchema.entries[field]));
  }
  if (!isValue) return { amount, unit: null };
  if (first && first.unit !== unit)
    throw reject('unit', { kind: 'as-elsewhere', of: 'mine-production', value: first.unit ?? '' });
  return { amount, unit };
}

/**
 * The rows of `mine-production`.
 *
 * @param labels - Collects the names that rows give to countries.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseProduction(tables: RawTables, labels: LabelCollector): readonly Production[] {
  let first: Production | undefined;
  const rows = readRows(tables, 'mine-production', productionSchema, (row, reject): Production => {
    labels.add(row.country, mainLabel.given(row));
    const production = {
      series: row.series,
      year: row.year,
      country: row.country,
      ...amountOf(row, first, reject),
      qualifiers: row.qualifier ?? [],
      flag: row.flag,
      source: row.source_id,
    };
    first ??= production;
    return production;
  });
  assertUnique('mine-production', rows, {
    series: (row) => row.series,
    year: (row) => row.year,
    country: (row) => row.country,
  });
  return rows;
}
