import type { LicensedSource } from './description.ts';
import type { RawRow } from './figure.ts';
import { readRows } from './raw-row.ts';

export type Sources = Readonly<Record<string, LicensedSource>>;

/** The sources that rows refer to, by id. */
export const parseSources = (rows: readonly RawRow[] | undefined): Sources =>
  Object.fromEntries(
    readRows('sources', rows, (row): [string, LicensedSource] => {
      const id = row.requiredText('id');
      const text = {
        short: row.requiredText('short'),
        title: row.requiredText('title'),
        publisher: row.text('publisher'),
      };
      return [id, { id, ...text, url: row.text('url'), licence: row.text('licence_id') }];
    }),
  );
