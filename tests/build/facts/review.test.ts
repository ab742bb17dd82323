import { expect, test } from 'vitest';
import { dueSentences } from '../../../src/build/facts/review.ts';
import { readDescriptor } from '../../../src/node/descriptor.ts';

const { resources, checkedTo } = readDescriptor();

test('every dataset with rows has a day of review after the day it was checked to, and a sentence on what to look for', () => {
  for (const { name, path, reviewBy = '', reviewOf = '' } of resources.filter((one) => one.path.endsWith('.csv'))) {
    expect(path).toBe(`${name}.csv`);
    expect(reviewBy > checkedTo, name).toBe(true);
    expect(reviewOf, name).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('a dataset is due from its day of review on', () => {
  const names = (day: string): string[] =>
    dueSentences(resources, day).due.map((sentence) => sentence.split(',')[0] ?? '');
  expect(names('2027-01-09')).toEqual([]);
  expect(names('2027-01-10').sort()).toEqual(['elements', 'events', 'notes']);
  expect(names('2100-01-01')).toHaveLength(resources.filter(({ reviewBy }) => reviewBy).length);
});

test('what is not due is listed with its day, the next first', () => {
  const { later } = dueSentences(resources, '2026-11-28');
  expect(later[0]).toMatch(/^(events|elements|notes), from 2027-01-10: /u);
  expect(later).toHaveLength(12);
});
