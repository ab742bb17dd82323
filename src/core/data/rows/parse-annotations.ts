/** The table `annotations` of a page’s own data: what its author writes on items. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { NARROW, SIDES, type Annotation } from '../../figure/annotation.ts';
import { readRows } from '../read-rows.ts';
import { filledIn, label, oneOf, text } from '../row-schema.ts';
import { localeText } from '../text-by-locale.ts';

const texts = localeText('text', 'Text in any one language, for a row that has none in each.');

/** A row of `annotations`. It must have a text in at least one language. */
export const annotationSchema = v.pipe(
  v.object({
    for: label(),
    view: v.optional(text()),
    side: v.optional(oneOf(SIDES)),
    narrow: v.optional(oneOf(NARROW)),
    ...texts.fields,
  }),
  v.metadata({ anyOf: texts.columns.map((column) => filledIn(column)) }),
);

/**
 * The rows of `annotations`, in their order.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export const parseAnnotations = (tables: RawTables): readonly Annotation[] =>
  readRows(tables, 'annotations', annotationSchema, ({ for: name, view, side, narrow, ...row }, reject) => {
    const sentence = texts.of(row);
    if (!sentence) throw reject('text', { kind: 'filled' });
    return { for: name, text: sentence, view, side, narrow };
  });
