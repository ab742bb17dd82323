import { annotationMessages } from '../i18n/annotation.ts';
import { pageMessages } from '../i18n/page.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ItemAnnotation } from './annotation.ts';
import type { Table } from './description.ts';

/** Id of the column with the author’s notes. */
const ANNOTATION_COLUMN = 'author-note';

/** A table with the annotations in the rows of their items, before the sources. */
export function annotatedTable(table: Table, annotations: readonly ItemAnnotation[], locale: Locale): Table {
  const texts = new Map<number, string[]>();
  for (const { item, text } of annotations)
    if (item.row !== null) texts.set(item.row, [...(texts.get(item.row) ?? []), text]);
  if (!texts.size) return table;
  const { columns, rows } = table;
  const sources = columns.findIndex(({ kind }) => kind === 'sources');
  const at = sources < 0 ? columns.length : sources;
  const column = { id: ANNOTATION_COLUMN, label: annotationMessages(locale).note, kind: 'text' } as const;
  return {
    columns: columns.toSpliced(at, 0, column),
    rows: rows.map((row, index) => row.toSpliced(at, 0, texts.get(index)?.join(' / ') ?? '')),
  };
}

/** The annotations of items that have no row of their own, as notes. */
export const annotationNotes = (annotations: readonly ItemAnnotation[], locale: Locale): string[] =>
  annotations
    .filter(({ item }) => item.row === null)
    .map(
      ({ item, text }) => annotationMessages(locale).note + pageMessages(locale).colon + [item.title, text].join(' – '),
    );

/** An annotation as it is read: whose words it is, and the text. */
export const spokenAnnotation = (text: string, locale: Locale): string =>
  annotationMessages(locale).note + pageMessages(locale).colon + text;
