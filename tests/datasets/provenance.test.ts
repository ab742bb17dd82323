import { describe, expect, test } from 'vitest';
import { parseSources } from '../../src/core/data/source.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { descriptor, readText, rowsOf, sourceIdsOf, tables, type Row } from './load.ts';

const sources = rowsOf('sources');
const sourceOf = new Map(sources.map((source) => [source.id, source]));
const citing = tables
  .filter(({ name }) => name !== 'sources')
  .flatMap(({ name }) => rowsOf(name).map((row, index) => ({ at: `${name}, row ${index + 2}`, name, row })));
const where = (test: (row: Row, name: string) => boolean) =>
  citing.filter(({ row, name }) => test(row, name)).map(({ at }) => at);
const flagsOf = (name: string, test: (row: Row) => boolean) =>
  [
    ...new Set(
      rowsOf(name)
        .filter(test)
        .map((row) => row.flag),
    ),
  ].sort();

describe('sources', () => {
  test('every row cites at least one, and each one exists', () => {
    expect(where((row) => sourceIdsOf(row).length === 0)).toEqual([]);
    expect(where((row) => sourceIdsOf(row).some((id) => !sourceOf.has(id)))).toEqual([]);
  });

  test('no row cites the same source twice', () => {
    expect(where((row) => new Set(sourceIdsOf(row)).size !== sourceIdsOf(row).length)).toEqual([]);
  });

  test('every source is cited by a row', () => {
    const cited = new Set(citing.flatMap(({ row }) => sourceIdsOf(row)));
    expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each has a web address, except general knowledge', () => {
    const without = sources.filter(({ url }) => {
      if (!/^https?:\/\/[^\s]+$/.test(url)) return true;
      return !URL.canParse(url);
    });
    expect(without.map(({ id }) => id)).toEqual(['general']);
    expect(without.map(({ access }) => access)).toEqual(['from memory']);
  });

  test('each states its licence, retrieval date, method of reading and short form', () => {
    const fields = ['licence', 'licence_id', 'retrieved', 'access', 'short'];
    expect(sources.filter((source) => fields.some((field) => source[field] === ''))).toEqual([]);
    expect(sources.filter(({ retrieved }) => retrieved > descriptor.created.slice(0, 10))).toEqual([]);
  });

  test('an address that is only a start page is described as such', () => {
    const bare = sources.filter(({ url }) => url !== '' && new URL(url).pathname === '/' && new URL(url).search === '');
    const silent = bare.filter(({ locator }) => !/start page|not read/.test(locator));
    expect(bare.length).toBeGreaterThan(0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('the series of the British Geological Survey, whose licence is unconfirmed, is cited by a claim but not shipped', () => {
    expect(new Set(citing.filter(({ row }) => sourceIdsOf(row).includes('bgs-wms')).map(({ name }) => name))).toEqual(
      new Set(['claims']),
    );
    expect(sourceOf.get('bgs-wms')?.licence_id).toBe('none-confirmed');
    for (const { name, path } of tables.filter(({ name }) => !['claims', 'sources'].includes(name)))
      expect(readText(path), name).not.toMatch(/bgs/i);
  });

  test('no row shows a source whose licence is unconfirmed as a value', () => {
    expect(
      where(
        (row, name) =>
          name !== 'claims' && sourceIdsOf(row).some((id) => sourceOf.get(id)?.licence_id === 'none-confirmed'),
      ),
    ).toEqual([]);
  });
});

describe('flags', () => {
  test('the kind of access of a source agrees with its description', () => {
    for (const { id, access, access_kind } of sources) {
      if (access.startsWith('second-hand')) expect(access_kind, id).toBe('second-hand');
      if (access.startsWith('from memory')) expect(access_kind, id).toBe('from-memory');
      if (/^stored text: (full|original)/.test(access)) expect(access_kind, id).toBe('full-copy');
      if (/abstract|syllabus|operative/.test(access)) expect(access_kind, id).toBe('passage');
    }
  });

  test('a row that rests on general knowledge alone says so', () => {
    expect(
      where((row) => sourceIdsOf(row).join() === 'general' && !['from-memory', 'not-verified'].includes(row.flag)),
    ).toEqual([]);
  });

  test('no event and no use is less reliable than second-hand', () => {
    for (const name of ['events', 'element-uses'])
      expect(
        flagsOf(name, () => true).filter((flag) => !['sourced', 'second-hand'].includes(flag)),
        name,
      ).toEqual([]);
  });

  test('shares of the IEA are second-hand, and what is left of the hundred is derived', () => {
    expect(flagsOf('stage-shares', (row) => row.source_id.startsWith('iea-') && row.country !== 'OTH')).toEqual([
      'second-hand',
    ]);
    expect(flagsOf('stage-shares', (row) => row.source_id.startsWith('iea-') && row.country === 'OTH')).toEqual([
      'derived',
    ]);
  });

  test('the 99 % of heavy separation is second-hand and holds until 2023', () => {
    const [row, ...more] = rowsOf('stage-shares').filter(({ stage }) => stage === 'heavy-separation');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ share_pct: '99', year: '2023', qualifier: 'until', flag: 'second-hand' });
  });

  test('the Department of Energy’s shares are from memory', () => {
    expect(flagsOf('stage-shares', (row) => row.source_id === 'doe-magnets-2022')).toEqual(['from-memory']);
  });

  test('shares computed from tonnes are derived', () => {
    expect(flagsOf('stage-shares', (row) => row.edition !== '')).toEqual(['derived']);
    expect(flagsOf('mining-shares', () => true)).toEqual(['derived']);
  });

  test('China’s tonnes before 2018, read in another publisher’s workbook, are second-hand', () => {
    expect(flagsOf('mine-production', (row) => row.series === 'usgs-china-1995-2017')).toEqual(['second-hand']);
  });

  test('links between the stages are derived, and each says that it is inferred', () => {
    expect(flagsOf('supply-chain-links', () => true)).toEqual(['derived']);
    expect(rowsOf('supply-chain-links').every(({ note }) => note.startsWith('inferred'))).toBe(true);
  });

  test('uses are 22, of which 13 were read in a source', () => {
    const uses = rowsOf('element-uses');
    expect([uses.length, uses.filter(({ flag }) => flag === 'sourced').length]).toEqual([22, 13]);
  });

  test('no use of a single element rests on what the USGS says of heavy rare earths as a group', () => {
    expect(where((row, name) => name === 'element-uses' && row.source_id === 'usgs-mcs2026-hree')).toEqual([]);
  });

  test('uses in fighter jets that name no element are described as such', () => {
    const rows = rowsOf('element-uses').filter(({ use, symbol }) => use === 'fighter' && ['Dy', 'Tb'].includes(symbol));
    expect(rows.map(({ flag, note }) => [flag, note.includes('not which')])).toEqual([
      ['second-hand', true],
      ['second-hand', true],
    ]);
  });

  test('the class “light”, which is from memory, is described as such', () => {
    const light = rowsOf('elements').filter((row) => row.class_usgs === 'light');
    expect(flagsOf('elements', (row) => row.class_usgs === 'light')).toEqual(['sourced']);
    expect(rowsOf('elements').filter((row) => row.class_flag === 'from-memory')).toEqual(light);
    expect(light.every((row) => row.note.includes('class from memory') && sourceIdsOf(row).includes('general'))).toBe(
      true,
    );
  });
});

describe('short names of sources', () => {
  const sources = Object.values(parseSources(rowsOf('sources')));
  const nameOf = (id: string, locale: Locale): string | undefined =>
    sources.find((one) => one.id === id)?.short[locale];

  test.each(LOCALES)('are different from each other in %s', (locale) => {
    const shorts = sources.map(({ short }) => short[locale]);
    expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
  });

  test.each<[Locale, string, string]>([
    ['en', 'MOFCOM No. 18', 'Wyoming State Geological Survey'],
    ['ja', '商務部公告2025年第18号', 'ワイオミング州地質調査所'],
    ['ko', '상무부 공고 2025년 제18호', '와이오밍주 지질조사국'],
    ['zh-Hans', '商务部公告2025年第18号', '怀俄明州地质调查局'],
    ['zh-Hant', '商務部公告2025年第18號', '懷俄明州地質調查所'],
  ])('are those of the reader’s language in %s', (locale, announcement, survey) => {
    expect(nameOf('mofcom-18-2025', locale)).toBe(announcement);
    expect(nameOf('wsgs-ree-uses', locale)).toBe(survey);
  });

  test('have no English month outside English', () => {
    const months = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/u;
    const found = sources.flatMap(({ short }) =>
      LOCALES.flatMap((locale) => (locale !== 'en' && months.test(short[locale]) ? [short[locale]] : [])),
    );
    expect(found).toEqual([]);
  });
});
