import { expect, test } from 'vitest';
import { DataError } from '../../src/core/data-error.ts';
import { readRows } from '../../src/core/raw-row.ts';

const refused = (read: () => unknown): DataError => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were taken.');
};

test('a refused value is told with dataset, row, field, value and what was expected', () => {
  const rows = [{ share: '12' }, { share: '140' }];
  const { message, fault } = refused(() => readRows('shares', rows, (row) => row.number('share', 0, 100)));
  expect(message).toBe('shares, row 2: "share" is "140"; it must be a number from 0 to 100.');
  expect(fault).toMatchObject({ dataset: 'shares', row: 2, field: 'share' });
});

test.each(['NaN', 'Infinity', '-1', 'twelve', '1e99'])('"%s" is no share', (share) => {
  refused(() => readRows('shares', [{ share }], (row) => row.number('share', 0, 100)));
});

test('an empty number is null where it may be and refused where it may not', () => {
  expect(readRows('shares', [{ share: '' }], (row) => row.maybeNumber('share'))).toEqual([null]);
  refused(() => readRows('shares', [{ share: '' }], (row) => row.number('share')));
});

test('a date that does not exist is refused', () => {
  refused(() => readRows('events', [{ date: '2025-02-30' }], (row) => row.maybeDate('date')));
});

test('a dataset that is absent has no rows', () => {
  expect(readRows('none', undefined, () => 1)).toEqual([]);
});
