import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../read-rows.ts';
import { date } from '../row-schema.ts';

const editionSchema = v.object({ checkedTo: date() });

/**
 * The day that the bundled rows were checked to, YYYY-MM-DD; undefined for a page's rows, which have no edition.
 *
 * @throws {DataError} if the day is not a date.
 */
export const parseCheckedTo = (tables: RawTables): string | undefined =>
  readRows(tables, 'edition', editionSchema, ({ checkedTo }) => checkedTo)[0];
