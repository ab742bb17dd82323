import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/core/figure/description.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { nextOrder, sortedRows } from '../../../src/element/interaction/table-order.ts';

/** A table of one column, or of a column and another beside it. */
const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({
  columns: (rows[0] ?? []).map((_, index) => ({ id: String(index), label: '', kind: 'text' })),
  rows,
});
const RISING = { column: 0, isDescending: false };
const FALLING = { column: 0, isDescending: true };

const sorted = (cells: readonly Cell[], order = RISING, locale: Locale = 'en'): Cell[] =>
  sortedRows(tableOf(...cells.map((cell) => [cell])), order, locale).map(([cell]) => cell ?? null);

describe('clicks on a header', () => {
  test('sort rising, then falling, then as the figure has it', () => {
    const first = nextOrder(undefined, 2);
    expect(first).toEqual({ column: 2, isDescending: false });
    const second = nextOrder(first, 2);
    expect(second).toEqual({ column: 2, isDescending: true });
    expect(nextOrder(second, 2)).toBeUndefined();
  });

  test('begin anew at another column', () => {
    expect(nextOrder({ column: 2, isDescending: true }, 0)).toEqual(RISING);
  });
});

describe('a sorted table', () => {
  test('has numbers by size, not by their digits', () => {
    expect(sorted([9, 110, 20.5, -3, 0])).toEqual([-3, 0, 9, 20.5, 110]);
    expect(sorted([9, 110, 20.5], FALLING)).toEqual([110, 20.5, 9]);
  });

  test('has numbers within words by size too', () => {
    expect(sorted(['No. 61', 'No. 7', 'No. 18'])).toEqual(['No. 7', 'No. 18', 'No. 61']);
  });

  test('has days in their order', () => {
    expect(sorted(['2025-10-09', '2025-04-04', '2010-09'])).toEqual(['2010-09', '2025-04-04', '2025-10-09']);
  });

  test.each([RISING, FALLING])('has what is not published last, rising and falling: %j', (order) => {
    expect(sorted([null, 2, null, 1], order).slice(2)).toEqual([null, null]);
    expect(sorted([null, 'b', 'a'], order).at(-1)).toBeNull();
  });

  test('has words as the language sorts them', () => {
    expect(sorted(['ö', 'z', 'a'], RISING, 'en')).toEqual(['a', 'ö', 'z']);
    expect(sorted(['重', '阿', '中'], RISING, 'zh-Hans')).toEqual(['阿', '中', '重']);
    expect(sorted(['カ', 'あ', 'き'], RISING, 'ja')).toEqual(['あ', 'カ', 'き']);
  });

  test('keeps whole rows together, and equal ones in the figure’s order', () => {
    const table = tableOf([2, 'b'], [1, 'd'], [2, 'a'], [1, 'c']);
    expect(sortedRows(table, RISING, 'en').map(([, word]) => word)).toEqual(['d', 'c', 'b', 'a']);
    expect(sortedRows(table, FALLING, 'en').map(([, word]) => word)).toEqual(['b', 'a', 'd', 'c']);
  });

  test('is the figure’s own where the reader has chosen no order', () => {
    const table = tableOf([2], [1]);
    expect(sortedRows(table, undefined, 'en')).toBe(table.rows);
  });

  test('holds every row once, in an order that another sort leaves, of whatever cells', () => {
    const cell = (kind: fc.Arbitrary<Cell>) => fc.oneof(fc.constant(null), kind);
    const rows = fc
      .constantFrom<fc.Arbitrary<Cell>>(fc.double({ noNaN: true }), fc.string())
      .chain((kind) => fc.array(fc.tuple(cell(kind), fc.nat()), { maxLength: 30 }));
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom(...LOCALES), (given, isDescending, locale) => {
        const table = tableOf(...given);
        const before = structuredClone(table.rows);
        const order = { column: 0, isDescending };
        const once = sortedRows(table, order, locale);
        expect(table.rows).toEqual(before);
        expect(new Set(once)).toEqual(new Set(table.rows));
        expect(once).toHaveLength(table.rows.length);
        const messages = once.map(([first]) => first === null);
        expect(messages).toEqual([...messages].sort((a, b) => Number(a) - Number(b)));
        expect(sortedRows({ ...table, rows: once }, order, locale)).toEqual(once);
      }),
    );
  });
});
