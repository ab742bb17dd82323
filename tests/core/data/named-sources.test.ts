import { expect, test } from 'vitest';
import { withNamedSources } from '../../../src/core/data/named-sources.ts';
import { parseSources } from '../../../src/core/data/source.ts';

const BUNDLED = [{ id: 'usgs', short: 'USGS', title: 'USGS' }];

/** The names of the sources that the rows cite, by row; null for none. */
function cited(rows: readonly unknown[], sources?: readonly unknown[]): readonly (string | null)[] {
  const tables = withNamedSources({ uses: rows, ...(sources && { sources }) }, BUNDLED, 'This page');
  const known = parseSources([...BUNDLED, ...(tables['sources'] ?? []), { id: 'page', short: 'Page', title: 'Page' }]);
  return (tables['uses'] ?? []).map((row) => {
    const { source_id: id, source_ids: ids } = row as Record<string, string | undefined>;
    expect(ids).toBe(id);
    return id === undefined ? null : (known[id]?.short.en ?? `unknown ${id}`);
  });
}

test('each text is a source of that name, once', () => {
  const rows = [
    { source: 'Eurostat 2024' },
    { source: ' Eurostat 2024 ' },
    { source: 'Trade; customs' },
    { source: 2024 },
  ];
  expect(cited(rows)).toEqual(['Eurostat 2024', 'Eurostat 2024', 'Trade; customs', '2024']);
  const { sources = [] } = withNamedSources({ uses: rows }, [], 'This page');
  expect(sources).toHaveLength(3);
  expect(sources[0]).toMatchObject({ short: 'Eurostat 2024', title: 'Eurostat 2024' });
});

test('a text that is known is what it names', () => {
  const desk = { id: 'desk', short: 'Data desk', title: 'Our survey' };
  const rows = [{ source: 'desk' }, { source: 'Data desk' }, { source: 'usgs' }, { source: 'This page' }];
  expect(cited(rows, [desk])).toEqual(['Data desk', 'Data desk', 'USGS', 'Page']);
});

test('an id wins over a text, and a row without either stays as it is', () => {
  const rows = [
    { source: 'Eurostat', source_id: 'usgs' },
    { source: 'Eurostat', source_ids: 'usgs' },
    { source: '' },
    { source: { name: 'Eurostat' } },
    'no row',
  ];
  const tables = withNamedSources({ uses: rows }, BUNDLED, 'This page');
  expect(tables).toEqual({ uses: rows });
});

test('a new source takes no id that the page uses', () => {
  const taken = { id: 'named-1', short: 'Mine', title: 'Mine' };
  expect(cited([{ source: 'Eurostat' }, { source: 'named-1' }], [taken])).toEqual(['Eurostat', 'Mine']);
});

test('notes and sources cite nothing', () => {
  const tables = { uses: [{}], notes: [{ source: 'x' }], sources: [{ ...BUNDLED[0], source: 'x' }] };
  expect(withNamedSources(tables, [], 'This page')).toEqual(tables);
});
