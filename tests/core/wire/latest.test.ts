import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  correctionsSince,
  latestFromText,
  nameOfField,
  type Latest,
  type LatestCorrection,
} from '../../../src/core/wire/latest.ts';

const correction = (change: Partial<LatestCorrection> = {}): LatestCorrection => ({
  dataset: 'events',
  row: '2010-japan',
  field: 'flag',
  old: 'sourced',
  new: 'second-hand',
  date: '2026-11-28',
  version: '1.1.0',
  why: 'Read in a report.',
  views: ['export-control-timeline/events'],
  ...change,
});

const latest = (change: Partial<Record<keyof Latest, unknown>> = {}): Latest =>
  ({
    version: '1.2.0',
    checkedTo: '2026-12-01',
    released: '2026-12-02',
    corrections: {
      '1.0.0': [correction(), correction({ version: '1.2.0' })],
      '1.1.0': [correction({ version: '1.2.0' })],
    },
    ...change,
  }) as Latest;

describe('versions', () => {
  test.each([
    ['1.10.0', '1.9.9', 1],
    ['1.2.0', '1.2.0', 0],
    ['1.2.1', '1.2.0', 1],
    ['0.9.9', '1.0.0', -1],
    ['2.0.0', '10.0.0', -1],
  ])('%s compared with %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});

describe('the corrections since a version', () => {
  const versionsSince = (version: string, of = latest()): readonly string[] =>
    correctionsSince(of, version, 'en').map((each) => each.version);

  test('are those after it', () => {
    expect(versionsSince('1.0.0')).toEqual(['1.1.0', '1.2.0']);
    expect(versionsSince('1.1.0')).toEqual(['1.2.0']);
  });

  test('of a version that the file does not list are found through the nearest one', () => {
    expect(versionsSince('1.0.5')).toEqual(['1.1.0', '1.2.0']);
    expect(versionsSince('1.1.5')).toEqual(['1.2.0']);
    expect(versionsSince('0.1.0')).toEqual(['1.1.0', '1.2.0']);
    expect(versionsSince('1.2.0')).toEqual([]);
    expect(versionsSince('1.0.0', latest({ corrections: {} }))).toEqual([]);
  });

  test('leave out texts in other languages', () => {
    const corrections = {
      '1.0.0': ['title_en', 'title_ja', 'title_zh_hans', 'title_zh_hant', 'flag', ''].map((field) =>
        correction({ field }),
      ),
    };
    const fields = (locale: 'en' | 'zh-Hans'): readonly string[] =>
      correctionsSince(latest({ corrections }), '1.0.0', locale).map(({ field }) => field);
    expect(fields('en')).toEqual(['title_en', 'flag', '']);
    expect(fields('zh-Hans')).toEqual(['title_zh_hans', 'flag', '']);
  });
});

test('a field is named without its language', () => {
  expect(['title_en', 'title_zh_hant', 'share_pct', 'flag'].map(nameOfField)).toEqual([
    'title',
    'title',
    'share_pct',
    'flag',
  ]);
});

describe('the file', () => {
  test('is read', () => {
    expect(latestFromText(JSON.stringify(latest()))).toEqual(latest());
  });

  const changed = (change: Readonly<Record<string, unknown>>): unknown => ({ ...latest(), ...change });
  const entry = (change: Readonly<Record<string, unknown>>): unknown =>
    changed({ corrections: { '1.0.0': [{ ...correction(), ...change }] } });
  test.each([
    ['a page', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['a number', 7],
    ['null', null],
    ['a list', [latest()]],
    ['no version', changed({ version: undefined })],
    ['a version that is a number', changed({ version: 2 })],
    ['a version before a release', changed({ version: '2.0.0-beta.1' })],
    ['a version of enormous numbers', changed({ version: `${'9'.repeat(400)}.0.0` })],
    ['a day that no calendar has', changed({ checkedTo: '2026-02-30' })],
    ['a text in place of a day', changed({ released: 'today' })],
    ['a list of corrections', changed({ corrections: [] })],
    ['corrections of a name that is no version', changed({ corrections: { constructor: [] } })],
    [
      'corrections under the name of the prototype',
      `{"version":"1.2.0","checkedTo":"2026-12-01","released":"2026-12-02","corrections":{"__proto__":[]}}`,
    ],
    ['corrections that are no list', changed({ corrections: { '1.0.0': {} } })],
    ['a correction that is null', changed({ corrections: { '1.0.0': [null] } })],
    ['an old value that is an object', entry({ old: { toString: 1 } })],
    ['a reason that is missing', entry({ why: undefined })],
    ['views that are no list', entry({ views: 'export-control-timeline/events' })],
    ['a view that is a number', entry({ views: [1] })],
    ['a day of a correction that is none', entry({ date: '2026-11-28T00:00:00Z' })],
  ])('is rejected as a whole with %s', (_issue, content) => {
    expect(latestFromText(typeof content === 'string' ? content : JSON.stringify(content))).toBeNull();
  });
});
