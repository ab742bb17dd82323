import { describe, expect, test } from 'vitest';
import { FLAGS } from '../../src/core/data/flag.ts';
import { flagLabel } from '../../src/core/i18n/flag.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { textColumn } from '../../src/core/data/text-columns.ts';
import { factIssues, type Facts, type Keys, type Row } from './fact-issues.ts';
import { rowsOf, tables } from './load.ts';

const facts: Facts = Object.fromEntries(tables.map(({ name }) => [name, rowsOf(name)]));
const keys: Keys = Object.fromEntries(
  tables.map(({ name, schema }) => [name, schema.primaryKey ?? schema.uniqueKeys?.[0] ?? []]),
);

/** The facts with one changed row. */
function changed(dataset: string, key: string, fields: Row): Facts {
  const rows = facts[dataset] ?? [];
  const isIt = (row: Row): boolean => (keys[dataset] ?? []).map((field) => row[field]).join('/') === key;
  expect(rows.filter(isIt), key).toHaveLength(1);
  return { ...facts, [dataset]: rows.map((row) => (isIt(row) ? { ...row, ...fields } : row)) };
}

test('the facts agree with their sources and with each other', () => {
  expect(factIssues(facts, keys)).toEqual([]);
});

describe('a sentence names the row', () => {
  test.each<[string, Facts, string]>([
    [
      'whose source does not exist',
      changed('events', '2025-seven', { source_ids: 'hearsay' }),
      'events, row 2025-seven: the source “hearsay” is not in sources; add it or correct the id.',
    ],
    [
      'whose source has no address',
      changed('sources', 'mofcom-18-2025', { url: '' }),
      'events, row 2025-seven: the source “mofcom-18-2025” has no address; add the URL or flag it as from memory.',
    ],
    [
      'with an unknown flag',
      changed('element-uses', 'Nd/ev', { flag: 'certain' }),
      'element-uses, row Nd/ev: the flag is “certain”; it must be one of',
    ],
    [
      'that says “sourced” and was read in a quotation',
      changed('events', '2025-h20-licence', { flag: 'sourced' }),
      'events, row 2025-h20-licence: it is “sourced”, but none of its sources was read',
    ],
    [
      'that is derived from nothing',
      changed('stage-shares', 'magnets/sintered-magnets//OTH/2024', { derived_from: '' }),
      'stage-shares, row magnets/sintered-magnets//OTH/2024: a derived value, and no other, names its inputs',
    ],
    [
      'that is derived from an unknown row',
      changed('mining-shares', '2024', { derived_from: 'mine-production:usgs-mcs2027/2024/CHN' }),
      'mining-shares, row 2024: its input “mine-production:usgs-mcs2027/2024/CHN” is in no dataset.',
    ],
    [
      'that ends before it begins',
      changed('events', '2025-suspension', { end_date: '2025-11-01' }),
      'events, row 2025-suspension: end_date 2025-11-01 is before date 2025-11-07.',
    ],
    [
      'whose prolongation is shorter',
      changed('elements', 'Ho', { stated_until: '2026-10-10' }),
      'elements, row Ho: stated_until 2026-10-10 is before suspended_until 2026-11-10.',
    ],
    [
      'that says something else than another row: an end',
      changed('events', '2026-gage-end', { date: '2026-11-28' }),
      'events, row 2026-gage-end, date is “2026-11-28”, but events, row 2025-gage-pause, end_date is “2026-11-27”',
    ],
    [
      'that says something else than another row: a suspension',
      changed('elements', 'Er', { suspended_until: '2026-11-11' }),
      'elements, row Er, suspended_until is “2026-11-11”, but events, row 2025-suspension, end_date is “2026-11-10”',
    ],
    [
      'that says something else than another row: tonnes',
      changed('mining-shares', '2023', { china_tonnes_reo: '240000' }),
      'mining-shares, row 2023, china_tonnes_reo is “240000”, but mine-production, row usgs-mcs2025/2023/CHN is “255000”',
    ],
    [
      'that says something else than another row: a share',
      changed('stage-shares', 'mining/all/2026/CHN/2025', { share_pct: '70.2' }),
      'stage-shares, row mining/all/2026/CHN/2025 is “70.2”, but mining-shares, row 2025, china_share_pct is “69.2”',
    ],
    [
      'whose title names another day',
      changed('events', '2026-extension', { title_ja: '米中、休戦を2027年1月11日まで延長と表明' }),
      'events, row 2026-extension, title_ja names 2027-01-11, which is no date of the row.',
    ],
    [
      'whose titles have different percentages',
      changed('events', '2026-section-301', { title_ko: '미국, 중국에 15% 관세' }),
      'events, row 2026-section-301, title_ko has 15%, but title_en has 12.5%.',
    ],
  ])('%s', (_, broken, sentence) => {
    expect(factIssues(broken, keys).join('\n')).toContain(sentence);
  });
});

describe('flags mean the same in five languages', () => {
  /** Words for a flag within a sentence, where they are not its label. */
  const WITHIN: Readonly<Partial<Record<Locale, Readonly<Record<string, RegExp>>>>> = {
    en: { 'from-memory': /from memory/u, 'second-hand': /as cited/u },
  };

  test('each has a word of its own', () => {
    for (const locale of LOCALES) expect(new Set(FLAGS.map((flag) => flagLabel(flag, locale))).size).toBe(FLAGS.length);
  });

  test('a note that marks a part of itself marks it in every language, with the word of that flag', () => {
    const notes: readonly Row[] = rowsOf('notes');
    const marked = notes.flatMap((note) =>
      (['from-memory', 'second-hand'] as const)
        .filter((flag) => WITHIN.en?.[flag]?.test(note['text_en'] ?? ''))
        .map((flag) => [note, flag] as const),
    );
    expect(marked.length).toBeGreaterThan(1);
    for (const [note, flag] of marked)
      for (const locale of LOCALES) {
        const text = note[textColumn('text', locale)] ?? '';
        expect(text, `${note['id'] ?? ''}, ${locale}`).toContain(flagLabel(flag, locale));
      }
  });
});
