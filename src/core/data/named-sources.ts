/** Sources that rows name in words, in a field `source`, instead of by an id. */
import { isRow, type RawRow, type RawTables } from './raw-tables.ts';
import { PAGE_SOURCE } from './page-source-id.ts';

/** Tables whose rows cite no source. */
const UNCITED = ['sources', 'notes', 'corrections'];

/** A field as text; empty where it holds neither text nor a number. */
const textIn = (row: unknown, field: string): string => {
  const value = isRow(row) ? row[field] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/**
 * Tables whose rows cite every source by an id: each text in a field `source` becomes a source of that name, unless it
 * is the id of a known source, or the name of one of the tables or of the page. Rows with an id keep it.
 *
 * @param bundledSources - Rows of the bundled sources.
 * @param pageName - Name of the source of rows that give none.
 */
export function withNamedSources(tables: RawTables, bundledSources: readonly unknown[], pageName: string): RawTables {
  const own = tables['sources'] ?? [];
  const ids = new Map<string, string>([
    ...bundledSources.map((row) => [textIn(row, 'id'), textIn(row, 'id')] as const),
    [pageName, PAGE_SOURCE],
    ...own.map((row) => [textIn(row, 'short'), textIn(row, 'id')] as const),
    ...own.map((row) => [textIn(row, 'id'), textIn(row, 'id')] as const),
  ]);
  const taken = new Set(ids.values());
  const added: RawRow[] = [];
  const idOf = (name: string): string => {
    const known = ids.get(name);
    if (known) return known;
    let number = added.length + 1;
    while (taken.has(`named-${number}`)) number += 1;
    const id = `named-${number}`;
    taken.add(id);
    ids.set(name, id);
    added.push({ id, short: name, title: name });
    return id;
  };
  const cited = (row: unknown): unknown => {
    const name = textIn(row, 'source');
    if (!name || textIn(row, 'source_id') || textIn(row, 'source_ids')) return row;
    const id = idOf(name);
    // A table has one of the two fields, and ignores the other.
    return { ...(row as RawRow), source_id: id, source_ids: id };
  };
  const entries = Object.entries(tables).map(
    ([dataset, rows]) => [dataset, UNCITED.includes(dataset) ? rows : rows.map(cited)] as const,
  );
  return { ...Object.fromEntries(entries), ...(added.length && { sources: [...own, ...added] }) };
}
