import { expect, test } from 'vitest';
import { subjectOf } from '../../../src/core/figure/subject.ts';

const PLACE = { dataset: 'mine-production', field: 'country' };
const sized = (sizes: Readonly<Record<string, number>>) => Object.entries(sizes).map(([id, size]) => ({ id, size }));

test('is the one that the page asks for', () => {
  expect(subjectOf('AUS', sized({ CHN: 9, AUS: 1 }), PLACE)).toBe('AUS');
});

test('is China if nothing is asked for and China is there', () => {
  expect(subjectOf(null, sized({ AUS: 9, CHN: 1 }), PLACE)).toBe('CHN');
});

test('is else the largest that is no group', () => {
  expect(subjectOf(null, sized({ OTH: 50, AUS: 9, IND: 11, WLD: 99 }), PLACE)).toBe('IND');
});

test('is a group if there is nothing else', () => {
  expect(subjectOf(null, sized({ OTH: 50 }), PLACE)).toBe('OTH');
});

test('must be in the rows', () => {
  expect(() => subjectOf('DEU', sized({ CHN: 1 }), PLACE)).toThrow(
    'The subject is "DEU", and mine-production has no row with country "DEU"; it has China. Change the attribute “subject”, or add a row.',
  );
});
