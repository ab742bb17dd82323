import type { RawTables } from './raw-tables.ts';
import * as v from 'valibot';
import type { LicensedSource } from '../figure/description.ts';
import { readRows } from './read-rows.ts';
import { address, filledText, id, text } from './row-schema.ts';

export type Sources = Readonly<Record<string, LicensedSource>>;

/** A row of `sources`. */
export const sourceSchema = v.object({
  id: id(),
  short: filledText(),
  title: filledText(),
  publisher: v.optional(text(), ''),
  url: v.optional(address()),
  licence_id: v.optional(text(), ''),
});

/**
 * The sources that rows refer to, by id. The later of two rows with the same id wins.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export const sourcesIn = (tables: RawTables): Sources =>
  Object.fromEntries(
    readRows(tables, 'sources', sourceSchema, ({ licence_id: licence, url = '', ...row }) => [
      row.id,
      { ...row, url, licence } satisfies LicensedSource,
    ]),
  );

/** The sources of a single table. */
export const parseSources = (rows: readonly unknown[] = []): Sources => sourcesIn({ sources: rows });
