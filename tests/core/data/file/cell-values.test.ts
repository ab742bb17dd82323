import { describe, expect, test } from 'vitest';
import { cellHint } from '../../../../src/core/data/file/cell-hint.ts';
import { cellReader } from '../../../../src/core/data/file/cell-values.ts';
import { AmbiguousCell, type Expected } from '../../../../src/core/data/issue.ts';

const SHARE: Expected = { kind: 'number', minimum: 0, maximum: 100 };
const AMOUNT: Expected = { kind: 'number', minimum: 0, maximum: 1e12 };
const YEAR: Expected = { kind: 'year', minimum: 1900, maximum: 2100 };
const DATE: Expected = { kind: 'date-or-month' };
const YES_NO: Expected = { kind: 'one-of', values: ['yes', 'no'] };
const KIND: Expected = { kind: 'one-of', values: ['control', 'as-quoted'] };
const CODE: Expected = { kind: 'one-of', values: ['CHN', 'USA'] };

/** What a cell reads as, beside others of its column. */
const read = (expected: Expected, value: unknown, ...others: readonly unknown[]): unknown => {
  const reader = cellReader(expected, [value, ...others]);
  return reader ? reader(value) : value;
};

describe('a cell is read', () => {
  test.each<[string, Expected, unknown, unknown]>([
    ['a share with its sign', SHARE, '58 %', '58'],
    ['full-width digits', SHARE, '５８．５％', '58.5'],
    ['a share without a leading zero', SHARE, '.5', '0.5'],
    ['a share with leading zeros', SHARE, '05', '5'],
    ['a number', SHARE, 58, 58],
    ['an amount', AMOUNT, '265000', '265000'],
    ['a decimal comma', AMOUNT, '26,5', '26.5'],
    ['a year of a table program', YEAR, '2024.0', '2024'],
    ['a Japanese year', YEAR, '２０２４年', '2024'],
    ['the first day of a year', YEAR, '2024-01-01T00:00:00', '2024'],
    ['a fiscal year, as it is', YEAR, 'FY2024', 'FY2024'],
    ['slashes', DATE, '2030/2/3', '2030-02-03'],
    ['Japanese', DATE, '2030年2月3日', '2030-02-03'],
    ['Korean', DATE, '2030. 2. 3.', '2030-02-03'],
    ['a time', DATE, '2030-02-03T09:30:00+09:00', '2030-02-03'],
    ['a month', DATE, '2030年2月', '2030-02'],
    ['a year', DATE, '2030年', '2030'],
    ['a year as a number', DATE, 2030, '2030'],
    ['the name of a month', DATE, '3rd February 2030', '2030-02-03'],
    ['the name of a month first', DATE, 'Feb 3, 2030', '2030-02-03'],
    ['a moment', DATE, new Date(Date.UTC(2030, 1, 3)), '2030-02-03'],
    ['a midnight here', DATE, new Date(2030, 1, 3), '2030-02-03'],
    ['what is no date, as it is', DATE, '3/2/2030', '3/2/2030'],
    ['TRUE', YES_NO, 'TRUE', 'yes'],
    ['1', YES_NO, 1, 'yes'],
    ['0', YES_NO, '0', 'no'],
    ['another case', KIND, 'As Quoted', 'as-quoted'],
    ['a code, as it is', CODE, 'chn', 'chn'],
    ['nothing', AMOUNT, '', ''],
  ])('%s', (_, expected, value, result) => {
    expect(read(expected, value)).toEqual(result);
  });
});

describe('what may be thousands', () => {
  test.each(['265.000', '1,265', '47.125'])('is not read: %s', (value) => {
    expect(read(AMOUNT, value)).toEqual(new AmbiguousCell(value));
    // A column that shows both separators decides nothing.
    expect(read(AMOUNT, value, '1.5', '2,5')).toEqual(new AmbiguousCell(value));
  });

  test('is read where another cell shows that separator before decimals', () => {
    expect(read(AMOUNT, '1.265', '0.75')).toBe('1.265');
    expect(read(AMOUNT, '1,265', '4,75')).toBe('1.265');
    expect(read(AMOUNT, '1.265', '4,75')).toEqual(new AmbiguousCell('1.265'));
  });

  test('is read as a share, which has none', () => {
    expect(read(SHARE, '58.125')).toBe('58.125');
  });
});

describe('how a value must be written', () => {
  test.each<[string, Expected, unknown]>([
    ['NA', AMOUNT, { kind: 'leave-out' }],
    ['#DIV/0!', AMOUNT, { kind: 'leave-out' }],
    ['--', AMOUNT, { kind: 'leave-out' }],
    ['', AMOUNT, { kind: 'leave-out' }],
    ['265 000', AMOUNT, { kind: 'separators' }],
    ['1’265’000', AMOUNT, { kind: 'separators' }],
    ['26.5万', AMOUNT, { kind: 'multiplier' }],
    ['3 Mt', AMOUNT, { kind: 'multiplier' }],
    ['~58', SHARE, { kind: 'remove', what: '~' }],
    ['€265000 t', AMOUNT, { kind: 'remove', what: '€ t' }],
    ['-5', AMOUNT, undefined],
    ['FY2024', YEAR, { kind: 'year' }],
    ['3/2/2030', DATE, { kind: 'day-or-month' }],
    ['47517', DATE, { kind: 'serial' }],
    ['soon', DATE, undefined],
  ])('%j', (value, expected, hint) => {
    expect(cellHint(value, expected, true)).toEqual(hint);
  });

  test('a field that may be empty is left empty', () => {
    expect(cellHint('NA', SHARE, false)).toEqual({ kind: 'leave-empty' });
    expect(cellHint('', SHARE, false)).toBeUndefined();
  });
});
