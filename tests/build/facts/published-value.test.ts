import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../src/build/facts/country-codes.ts';
import { isOwnNote, readFootnotes, footnotesOfYear } from '../../../src/build/facts/footnotes.ts';
import { ImportError } from '../../../src/build/facts/import-error.ts';
import { readValue } from '../../../src/build/facts/published-value.ts';
import { COUNTRIES, namesIn } from '../../../src/core/i18n/names.ts';

describe('an amount', () => {
  test.each([
    ['45,500', 45_500],
    ['45500', 45_500],
    [' 75,000,000 ', 75_000_000],
    ['45 500', 45_500],
    ['45\u00A0500', 45_500],
    ['66.0', 66],
    ['0', 0],
  ])('%j is %d t', (text, tonnes) => {
    expect(readValue(text, 'Row 2')).toEqual({
      tonnes,
      absence: null,
      bound: 'exact',
      isEstimated: false,
      isRevised: false,
    });
  });

  test.each(['—', '–', '-', '--', '\u2212'])('%j is zero', (text) => {
    expect(readValue(text, 'Row 2')).toMatchObject({ tonnes: 0, absence: null });
  });

  test.each([
    ['NA', 'not available'],
    ['na', 'not available'],
    ['W', 'withheld'],
    [' ', 'blank'],
  ])('%j is no figure, and not zero', (text, absence) => {
    expect(readValue(text, 'Row 2')).toMatchObject({ tonnes: null, absence });
  });

  test.each([
    ['>75,000,000', { bound: 'more than' }],
    ['< 100', { tonnes: 100, bound: 'less than' }],
    ['e45,500', { isEstimated: true, isRevised: false }],
    ['45,500 e', { isEstimated: true }],
    ['r21,000', { isEstimated: false, isRevised: true }],
    ['21,000er', { tonnes: 21_000, isEstimated: true, isRevised: true }],
  ])('%j has its mark', (text, expected) => {
    expect(readValue(text, 'Row 2')).toMatchObject(expected);
  });

  test.each(['-5', '\u22125,000', '(5,000)', '- 5'])('%j is negative', (text) => {
    expect(() => readValue(text, 'Row 7')).toThrow(/^Row 7 has the negative amount ".*Compare/u);
  });

  test.each(['12.5', '4,55', '45,5000', '100–200', 'about 5', '1e5', '=1+1', '9'.repeat(13), '>', 'e'])(
    '%j is none',
    (text) => {
      expect(() => readValue(text, 'Row 7')).toThrow(ImportError);
      expect(() => readValue(text, 'Row 7')).toThrow(/^Row 7 has .*no amount in whole tons.*correct the file\.$/u);
    },
  );
});

describe('a country', () => {
  test('has its code by every name of the figures, but other names of the USGS too', () => {
    for (const code of COUNTRIES) expect(countryCode(namesIn('en').countries[code], 'row 2')).toBe(code);
    expect(countryCode('Burma', 'row 2')).toBe('MMR');
    expect(countryCode('Korea, Republic of', 'row 2')).toBe('KOR');
  });

  test.each([
    ['China14', 'CHN'],
    ['China 14, 16', 'CHN'],
    ['China¹⁴', 'CHN'],
    ['Australiae', 'AUS'],
    ['Indiae, 4', 'IND'],
    ['Burma (Myanmar)', 'MMR'],
    ['  united   states ', 'USA'],
    ['Other Countries', 'OTH'],
    ['World total (rounded)', 'WLD'],
    ['World total (rounded)7', 'WLD'],
  ])('%j is %s', (name, code) => {
    expect(countryCode(name, 'row 2')).toBe(code);
  });

  test.each([
    ['Vietnan', 'Vietnam'],
    ['Kazakhstan', ''],
    ['', ''],
    ['Brazil, refined', 'Brazil'],
  ])('%j is unknown', (name, nearest) => {
    expect(() => countryCode(name, 'row 9')).toThrow(`Unknown country ${JSON.stringify(name)} in row 9.`);
    expect(() => countryCode(name, 'row 9')).toThrow(`Did the file mean "${nearest}`);
    expect(() => countryCode(name, 'row 9')).toThrow('country-codes.ts');
  });
});

describe('footnotes', () => {
  test.each([
    ['', [], []],
    ['Estimated.', ['estimated'], []],
    ['Reported.', ['reported'], []],
    ['Estimated. -- Revised.', ['estimated', 'revised'], []],
    [
      'Estimated. -- From import data for China.',
      ['estimated', 'estimated'],
      ['estimated by USGS from Chinese import data'],
    ],
    ['Production quota.', ['quota'], ['production quota']],
    [
      'Production quota without undocumented mining.',
      ['quota'],
      ['production quota; undocumented output not included'],
    ],
    ['Joint Ore Reserves Committee-compliant: 3.3 million tons.', [], ['JORC-compliant or equivalent: 3.3 million t']],
    ['See Appendix C.', [], []],
  ])('%j are qualifiers and notes of the datasets', (cell, qualifiers, notes) => {
    expect(readFootnotes(cell)).toEqual({ qualifiers, notes, unknown: [] });
    for (const note of notes) expect(isOwnNote(note), note).toBe(true);
  });

  test('that no rule knows are kept for a person', () => {
    expect(readFootnotes('Estimated. -- Includes tailings.').unknown).toEqual(['Includes tailings.']);
    // The sentence says more than the qualifier.
    expect(readFootnotes('Estimated, but see table 5.').unknown).toEqual(['Estimated, but see table 5.']);
  });

  test('of two years are distinguished by the years in them', () => {
    const cell = 'Estimated 2023. Revised 2024. From import data for China.';
    expect(readFootnotes(footnotesOfYear(cell, 2023)).qualifiers).toEqual(['estimated', 'estimated']);
    expect(readFootnotes(footnotesOfYear(cell, 2024)).qualifiers).toEqual(['revised', 'estimated']);
  });

  test('a note is the import’s own only if all of it is', () => {
    expect(isOwnNote('')).toBe(true);
    expect(isOwnNote('printed as more than this; 85,000,000 in version 1.0')).toBe(false);
    expect(isOwnNote('written by a person')).toBe(false);
  });
});
