import { expect, test } from 'vitest';
import { creditOf, publicationsFirst } from '../../../src/core/data/credit.ts';
import { parseSources } from '../../../src/core/data/source.ts';

const sources = parseSources([
  { id: 'usgs-mcs-2025', short: 'USGS MCS 2025', title: 'Mineral Commodity Summaries 2025' },
  { id: 'usgs-mcs-2026', short: 'USGS MCS 2026', title: 'Mineral Commodity Summaries 2026' },
  { id: 'iea', short: 'IEA 2025', short_ja: '国際エネルギー機関 2025', title: 'Outlook' },
]);

test.each([
  ['USGS, whichever edition', [['usgs-mcs-2025'], ['usgs-mcs-2026']], 'USGS'],
  ['USGS where others confirm it', [['iea', 'usgs-mcs-2025'], ['usgs-mcs-2026']], 'USGS'],
  ['the one source of all', [['iea'], ['iea']], 'IEA 2025'],
  ['nobody where there are several', [['iea'], ['usgs-mcs-2026']], ''],
  ['nobody where the source is not known', [['mine']], ''],
])('credits %s', (_, cited, credit) => {
  expect(creditOf(cited, sources).en).toBe(credit);
});

test('credits a source by its name in the reader’s language', () => {
  expect(creditOf([['iea']], sources)).toMatchObject({ ja: '国際エネルギー機関 2025', ko: 'IEA 2025' });
});

test('a publication comes once before its chapters', () => {
  expect(publicationsFirst(['usgs-mcs2026-ree', 'usgs-mcs2026-hree', 'usgs-mcs2026-y', 'mofcom-18', 'iea'])).toEqual([
    'usgs-mcs2026-ree',
    'mofcom-18',
    'iea',
    'usgs-mcs2026-hree',
    'usgs-mcs2026-y',
  ]);
  expect(publicationsFirst(['usgs-mcs2025-y', 'usgs-mcs2026-y'])).toEqual(['usgs-mcs2025-y', 'usgs-mcs2026-y']);
  expect(publicationsFirst([])).toEqual([]);
});
