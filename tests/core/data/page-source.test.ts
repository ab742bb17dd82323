import { describe, expect, test } from 'vitest';
import { pageSource, withPageSource, type NamedSource } from '../../../src/core/data/page-source.ts';
import type { Description } from '../../../src/core/figure/description.ts';
import { parseSources } from '../../../src/core/data/source.ts';

const NONE: NamedSource = { sourceName: null, sourceUrl: null };
const UNNAMED = 'data supplied by this page';

describe('the name of the source of rows', () => {
  test.each([
    ['https://data.example/rows.csv', 'data.example'],
    ['https://data.example:8443/rows.csv', 'data.example:8443'],
    ['https://localhost.example/rows.csv', 'localhost.example'],
    ['https://127.example/rows.csv', '127.example'],
    ['http://localhost/rows.csv', UNNAMED],
    ['http://localhost:5173/rows.csv', UNNAMED],
    ['http://shop.localhost/rows.csv', UNNAMED],
    ['http://127.0.0.1:8080/rows.csv', UNNAMED],
    ['http://[::1]:8080/rows.csv', UNNAMED],
    ['file:///home/me/rows.csv', UNNAMED],
    ['', UNNAMED],
  ])('from %s is %s', (address, name) => {
    expect(pageSource(NONE, address, UNNAMED)).toEqual({ name, url: '' });
  });

  test('is what the page says, otherwise the host of its link', () => {
    const address = 'https://data.example/rows.csv';
    expect(pageSource({ sourceName: 'Eurostat', sourceUrl: null }, address, UNNAMED).name).toBe('Eurostat');
    const sourceUrl = 'https://ec.europa.eu/eurostat';
    expect(pageSource({ sourceName: null, sourceUrl }, address, UNNAMED)).toEqual({
      name: 'ec.europa.eu',
      url: sourceUrl,
    });
    const sourceName = (host: string): string => `Desk (${host})`;
    expect(pageSource({ sourceName }, address, UNNAMED).name).toBe('Desk (data.example)');
  });
});

describe('the list of sources', () => {
  const own = parseSources([
    { id: 'desk', short: 'Desk', title: 'Desk' },
    { id: 'page', short: 'Page', title: 'Page' },
  ]);
  const listed = (
    sources: readonly string[],
    named = NONE,
    address = 'https://data.example/rows.csv',
  ): readonly string[] => withPageSource({ sources } as unknown as Description, named, own, address).sources;

  test('has the page only where something needs it', () => {
    expect(listed(['desk'])).toEqual(['desk']);
    expect(listed(['desk', 'page'])).toEqual(['desk', 'page']);
    expect(listed([])).toEqual(['page']);
  });

  test('has the page first where it has a name, and where a file cites sources that it does not describe', () => {
    expect(listed(['desk', 'page'], { sourceName: 'Page', sourceUrl: null })).toEqual(['page', 'desk']);
    expect(listed(['desk', 'usgs-mcs2026-ree'])).toEqual(['page', 'desk', 'usgs-mcs2026-ree']);
    expect(listed(['usgs-mcs2026-ree'], NONE, '')).toEqual(['usgs-mcs2026-ree']);
  });
});
