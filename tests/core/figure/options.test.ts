import { describe, expect, test } from 'vitest';
import {
  defaultsOf,
  isoDate,
  oneOf,
  parseIsoDate,
  attributesFor,
  cacheKeyOf,
  someOf,
  wholeNumber,
} from '../../../src/core/figure/options.ts';

describe('a word of a few', () => {
  const option = oneOf('measure', ['share', 'tonnes']);
  test('is known with spaces around it', () => {
    expect(option.parse(' tonnes ')).toBe('tonnes');
  });
  test.each(['', 'Share', 'pie'])('is not "%s"', (text) => {
    expect(option.parse(text)).toBeUndefined();
  });
});

describe('some of a few words', () => {
  const option = someOf('actor', ['us', 'china', 'both']);
  test('stand in the order of the definition, whatever the order of the attribute', () => {
    expect(option.parse('china  us us')).toEqual(['us', 'china']);
  });
  test('are rejected if one is unknown', () => {
    expect(option.parse('us mars')).toBeUndefined();
  });
});

describe('a whole number', () => {
  const option = wholeNumber('year', 2018, 2025);
  test.each([
    ['2018', 2018],
    ['2025', 2025],
    ['2017', undefined],
    ['2026', undefined],
    ['2019.5', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (text, value) => {
    expect(option.parse(text)).toBe(value);
  });
});

test.each(['2025-02-30', '2025-13-01', '2025-4-4', '20250404', 'today', '2025-02-29'])('"%s" is no date', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
  expect(isoDate('from').parse(text)).toBeUndefined();
});

test('the 29th of February is a date in leap years', () => {
  expect(parseIsoDate('2024-02-29')).toBe('2024-02-29');
});

test('pictures are named by view and by what differs from the defaults', () => {
  const definitions = { year: wholeNumber('year', 2018, 2025), edition: oneOf('edition', ['2025', '2026'], '2026') };
  const cacheKey = (values: object): string => cacheKeyOf('countries', attributesFor(definitions, { ...values }));
  expect(cacheKey(defaultsOf(definitions))).toBe('countries');
  expect(cacheKey({ year: 2019, edition: '2025' })).toBe('countries.year-2019.edition-2025');
});
