import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readRows, assertNoEmptyTable } from '../../../src/core/data/read-rows.ts';
import {
  address,
  date,
  dateOrMonth,
  flag,
  id,
  label,
  oneOf,
  period,
  share,
  someOf,
  source,
  sources,
  text,
  tonnes,
  year,
  yesNo,
} from '../../../src/core/data/row-schema.ts';
import { rejection } from '../../rejection.ts';

const fields = {
  share: share(),
  tonnes: tonnes(),
  year: year(),
  date: date(),
  'date or month': dateOrMonth(),
  'yes or no': yesNo(),
  value: oneOf(['china', 'us']),
  edition: oneOf(['2025', '2026']),
  values: someOf(['quota', 'revised']),
  text: text(),
  label: label(),
  id: id(),
  period: period(),
  address: address(),
  source: source(),
  sources: sources(),
  flag: flag(),
};
type Kind = keyof typeof fields;

const read = (kind: Kind, value: unknown): unknown =>
  readRows({ rows: [{ value }] }, 'rows', v.object({ value: fields[kind] }), (row) => row.value)[0];

describe('a field takes what CSV and JSON give', () => {
  test.each<readonly [Kind, unknown, unknown]>([
    ['share', '69.2', 69.2],
    ['share', '69,2', 69.2],
    ['share', 69.2, 69.2],
    ['share', '100', 100],
    ['share', ' 0 ', 0],
    ['tonnes', '270000', 270_000],
    ['tonnes', 270_000, 270_000],
    ['year', '2024', 2024],
    ['year', 2024, 2024],
    ['date', '2024-02-29', '2024-02-29'],
    ['date or month', '2024-02-29', '2024-02-29'],
    ['date or month', '2024-02', '2024-02'],
    ['yes or no', 'yes', true],
    ['yes or no', 'no', false],
    ['yes or no', 'true', true],
    ['yes or no', true, true],
    ['yes or no', false, false],
    ['value', 'us', 'us'],
    ['value', ' us\n', 'us'],
    ['edition', '2026', '2026'],
    ['edition', 2026, '2026'],
    ['values', 'quota', ['quota']],
    ['values', 'revised; quota', ['revised', 'quota']],
    ['values', 'quota; quota', ['quota']],
    ['text', 'a', 'a'],
    ['label', 'MCS', 'MCS'],
    ['label', 2026, '2026'],
    ['id', '2025-seven', '2025-seven'],
    ['id', 7, '7'],
    ['period', '2021-2024', '2021-2024'],
    ['address', 'https://example.org/a', 'https://example.org/a'],
    ['source', 'iea', 'iea'],
    ['source', null, 'page'],
    ['sources', 'iea; usgs;', ['iea', 'usgs']],
    ['sources', undefined, ['page']],
    ['flag', '', 'sourced'],
  ])('%s %j', (kind, value, expected) => {
    expect(read(kind, value)).toEqual(expected);
  });

  test('a zero below zero has no sign', () => {
    expect(Object.is(read('share', -0), 0)).toBe(true);
  });
});

describe('a field rejects other values', () => {
  test.each<readonly [Kind, readonly unknown[], string]>([
    ['share', ['NaN', 'Infinity', '-1', '101', '100.1', 'twelve', '1e1', '1e99', '0x10'], 'a number from 0 to 100'],
    ['share', [Number.NaN, Infinity, -Infinity, -0.1, 100.1, true, [50], { value: 50 }], 'a number from 0 to 100'],
    ['tonnes', ['270,000', '1e400', '-5', 1e12, 'NA'], 'a number from 0 to 999999999999'],
    ['year', ['24', '1899', '2101', '2024.5', 2024.5, 1899, '20240', [2024]], 'a year from 1900 to 2100'],
    ['date', ['2025-02-30', '2025-13-01', '2025-04', '4 April 2025', 20250404, 1.5], 'a valid date as YYYY-MM-DD'],
    [
      'date or month',
      ['2023-02-29', '2025-13', '25', 2025, '2025-04-31'],
      'a valid date as YYYY-MM-DD, or a month as YYYY-MM',
    ],
    ['yes or no', ['maybe', 1, 0, 'YES'], 'one of yes, no'],
    ['value', ['China', 'china us', 0, 'constructor', '__proto__', ['us']], 'one of china, us'],
    ['edition', ['2027', 2027, 2026.5], 'one of 2025, 2026'],
    ['values', ['guessed', 'quota,revised', ';', 1], 'one or more of quota, revised, separated by semicolons'],
    ['text', [5, true, {}, ['a']], 'text'],
    ['label', [20.5, true, {}], 'text'],
    ['id', ['Two Words', '__proto__', 'toString', -1, 1.5, {}], 'an id of lower-case letters, digits and hyphens'],
    ['period', ['2021', '2021–2024', 2021], 'a span of years as YYYY-YYYY'],
    ['address', ['javascript:alert(1)', 'example.org', 1], 'an address that begins with https:// or http://'],
    ['sources', [';', 5, ['iea']], 'source ids separated by semicolons'],
    ['flag', ['sure', 1], 'one of sourced, derived, second-hand, from-memory, disputed, not-verified'],
  ])('%s %j', (kind, values, expected) => {
    for (const value of values)
      expect(rejection(() => read(kind, value)).message).toMatch(
        new RegExp(`^rows, row 1: "value" is ".*"; it must be ${expected}\\.$`, 'u'),
      );
  });

  test('and again after it has taken the like of it', () => {
    const rows = ['us', 'us', 'eu'].map((actor) => ({ actor }));
    const schema = v.object({ actor: oneOf(['us', 'china']) });
    expect(rejection(() => readRows({ rows }, 'rows', schema, (row) => row)).issue).toMatchObject({
      row: 3,
      value: 'eu',
    });
  });
});

describe('a field that is blank', () => {
  const schema = v.object({ must: share(), may: v.optional(share()), or: v.optional(oneOf(['a', 'b']), 'b') });

  test.each([{}, { may: '', or: '' }, { may: null, or: null }, { may: ' \t', or: '\n' }, { may: undefined }])(
    'is absent: %j',
    (blank) => {
      const [row] = readRows({ rows: [{ must: 1, ...blank }] }, 'rows', schema, (fields) => fields);
      expect(row).toEqual({ must: 1, may: undefined, or: 'b' });
    },
  );

  test.each(['', ' ', null, undefined])('is rejected where a value is required: %j', (must) => {
    expect(rejection(() => readRows({ rows: [{ must }] }, 'rows', schema, (row) => row)).message).toMatch(
      /^rows, row 1: "must" is "\s*"; it must be a number from 0 to 100\.$/u,
    );
  });

  test('is asked for as such where it is a text', () => {
    expect(rejection(() => readRows({ rows: [{}] }, 'rows', v.object({ short: text() }), (row) => row)).message).toBe(
      'rows, row 1: "short" is ""; it must be filled in.',
    );
  });
});

describe('a table', () => {
  const schema = v.object({ share: share() });
  const rowsOf = (table: unknown): unknown => readRows({ shares: table }, 'shares', schema, (row) => row.share);

  test('that is absent has no rows', () => {
    expect(rowsOf(undefined)).toEqual([]);
    expect(rowsOf(null)).toEqual([]);
    expect(readRows(null, 'shares', schema, (row) => row)).toEqual([]);
  });

  test('reports row, field and value of an invalid row', () => {
    const { message, issue } = rejection(() => rowsOf([{ share: '12' }, { share: '140' }]));
    expect(message).toBe('shares, row 2: "share" is "140"; it must be a number from 0 to 100.');
    expect(issue).toEqual({
      dataset: 'shares',
      row: 2,
      field: 'share',
      value: '140',
      expected: { kind: 'number', minimum: 0, maximum: 100 },
    });
  });

  test.each([
    ['share', 'shares is "share"; it must be a list of rows.'],
    [5, 'shares is "5"; it must be a list of rows.'],
    [{ 0: { share: 1 }, length: 1 }, 'shares is "{…}"; it must be a list of rows.'],
  ])('that is not a list is rejected: %j', (table, sentence) => {
    expect(rejection(() => rowsOf(table)).message).toBe(sentence);
  });

  test.each([
    [null, 'null'],
    [5, '5'],
    ['12', '12'],
    [[12], '[…]'],
    [true, 'true'],
  ])('whose row is %j is rejected', (row, printed) => {
    expect(rejection(() => rowsOf([{ share: 1 }, row])).message).toBe(
      `shares, row 2 is "${printed}"; it must be an object with one property per field.`,
    );
  });

  test('with a hole is rejected', () => {
    // Most functions of lists skip a hole, so that the row would be missing without a word.
    // eslint-disable-next-line no-sparse-arrays -- this is the hole
    expect(rejection(() => rowsOf([{ share: 1 }, , { share: 1 }])).issue).toMatchObject({ row: 2, field: null });
  });

  test('may have fields that nobody reads, whatever they are', () => {
    const row = JSON.parse(
      '{"share": 5, "__proto__": {"share": 500}, "constructor": null, "more": {"a": []}}',
    ) as unknown;
    expect(rowsOf([row])).toEqual([5]);
  });

  test('is rejected if it is given without rows', () => {
    expect(rejection(() => assertNoEmptyTable({ a: [{}], b: [] }, ['a', 'b', 'c'])).message).toBe(
      'b has no rows; add at least one, or leave b out.',
    );
  });
});
