import type { RawTables } from './raw-tables.ts';
import * as v from 'valibot';
import type { Source, SourceDetails } from '../figure/description.ts';
import { byLocale, type ByLocale } from '../i18n/locale.ts';
import { readRows } from './read-rows.ts';
import { address, filledText, id, language, text } from './row-schema.ts';
import { localeText } from './text-by-locale.ts';

/** A source as in the dataset `sources`. */
export interface SourceRow extends Omit<Source, 'short'>, Omit<SourceDetails, 'publisher' | 'url'> {
  readonly short: ByLocale<string>;
  readonly publisher: ByLocale<string>;
  /** Licence of the original as an id, such as "public-domain" or "cc-by-4.0". */
  readonly licence: string;
}

export type Sources = Readonly<Record<string, SourceRow>>;

const PUBLISHER = localeText('publisher', 'Who published it.');
const SHORT = localeText('short', 'Short citation.');
// Without an ending, a column has the name in English, and in every language that has no name of its own.
const { publisher_en: _, ...publisherFields } = PUBLISHER.fields;
const { short_en: __, ...shortFields } = SHORT.fields;

/** The fields of a source that a page needs only once a reader looks at it closely, besides its id. */
const detailFields = { title: filledText(), ...publisherFields, locator: v.optional(text(), '') };

/** A row of `sources`. */
export const sourceSchema = v.object({
  id: id(),
  ...shortFields,
  short: filledText(),
  url: v.optional(address()),
  language: v.optional(language()),
  licence_id: v.optional(text(), ''),
  ...detailFields,
});

/** Names of the fields that are sent to a page apart from the others; see `SourceDetails`. */
export const DETAIL_FIELDS: readonly string[] = Object.keys(detailFields);

/**
 * The sources that rows refer to, by id. The later of two rows with the same id wins.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export const sourcesIn = (tables: RawTables): Sources =>
  Object.fromEntries(
    readRows(tables, 'sources', sourceSchema, (row) => [
      row.id,
      {
        id: row.id,
        short: SHORT.of(row) ?? byLocale(() => row.short),
        url: row.url ?? '',
        language: row.language ?? '',
        licence: row.licence_id,
        title: row.title,
        publisher: PUBLISHER.of(row) ?? byLocale(() => ''),
        locator: row.locator,
      } satisfies SourceRow,
    ]),
  );

/** The sources of a single table. */
export const parseSources = (rows: readonly unknown[] = []): Sources => sourcesIn({ sources: rows });
