/** Apart from the rows themselves, because figures that show bundled rows need no schemas. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../read-rows.ts';
import { assertKnownSources, assertUnique } from '../row-checks.ts';
import { filledIn, ids, oneOf, text } from '../row-schema.ts';
import type { Sources } from '../source.ts';
import { localeText } from '../text-by-locale.ts';
import { CONCERNS, type Note, PLACES } from './notes.ts';

const texts = localeText('text', 'Text in any one language, for a row that has none in each.');

/** A row of `notes`. It must have a text in at least one language. */
export const noteSchema = v.pipe(
  v.object({
    figure: v.optional(text()),
    view: v.optional(text(), ''),
    concerns: v.optional(oneOf(CONCERNS)),
    keys: v.optional(ids()),
    place: v.optional(oneOf(PLACES), 'table'),
    ...texts.fields,
  }),
  v.metadata({ anyOf: texts.columns.map((column) => filledIn(column)) }),
);

/**
 * The rows of `notes` for one figure, in their order: the table has those of all figures.
 *
 * @param tag - The figure's tag; rows without a tag are for every figure.
 * @param sources - The sources that rows may refer to.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseNotes(tables: RawTables, tag: string, sources: Sources): readonly Note[] {
  const dataset = 'notes';
  const rows = readRows(tables, dataset, noteSchema, (row, reject) => {
    const { figure = tag, view, concerns = null, keys = [], place } = row;
    const sentence = texts.of(row);
    if (!sentence) throw reject('text', { kind: 'filled' });
    if (concerns && !keys.length) throw reject('keys', { kind: 'filled' });
    if (!concerns && keys.length) throw reject('concerns', { kind: 'filled' });
    return { figure, note: { view, concerns, keys, place, text: sentence } satisfies Note };
  });
  assertUnique(dataset, rows, {
    figure: ({ figure }) => figure,
    view: ({ note }) => note.view,
    text: ({ note }) => note.text.en,
  });
  const isOwn = ({ figure }: (typeof rows)[number]): boolean => figure === tag;
  // A row of another figure may refer to a source that this figure does not have.
  const sourcesOf = (row: (typeof rows)[number]): readonly string[] =>
    isOwn(row) && row.note.concerns === 'source' ? row.note.keys : [];
  assertKnownSources(dataset, rows, 'keys', sourcesOf, sources);
  return rows.filter(isOwn).map(({ note }) => note);
}
