import { expect, test } from 'vitest';
import { oneOf, someOf, wholeNumber } from '../../../src/core/figure/options.ts';
import { nearestPrerendered } from '../../../src/element/options/cache-key.ts';

const definitions = {
  measure: oneOf('measure', ['share', 'tonnes']),
  year: wholeNumber('year', 2018, 2025),
  edition: oneOf('edition', ['2025', '2026'], '2026'),
  actor: someOf('actor', ['us', 'china']),
};
const defaults = { measure: 'share', year: null, edition: '2026', actor: [] };
const cacheKeys = [
  'stages',
  'stages.edition-2025',
  'trend',
  'trend.measure-tonnes',
  'countries',
  'countries.year-2019',
];
const nearest = (view: string, values: object) =>
  nearestPrerendered(view, definitions, { ...defaults, ...values }, cacheKeys);

test('defaults find the view itself', () => {
  expect(nearest('stages', {})).toEqual({ cacheKey: 'stages', unmet: [] });
});

test('an option finds its pre-rendered pictures', () => {
  expect(nearest('countries', { year: 2019 })).toEqual({ cacheKey: 'countries.year-2019', unmet: [] });
});

test('an option of another view changes nothing and is not an error', () => {
  expect(nearest('stages', { measure: 'tonnes', year: 2019 })).toEqual({ cacheKey: 'stages', unmet: [] });
});

test('a year without pictures shows the view and names the attribute', () => {
  expect(nearest('countries', { year: 2020 })).toEqual({ cacheKey: 'countries', unmet: ['year'] });
});

test('an option without pre-rendered picture is named', () => {
  expect(nearest('trend', { measure: 'tonnes', actor: ['us'] })).toEqual({
    cacheKey: 'trend.measure-tonnes',
    unmet: ['actor'],
  });
});
