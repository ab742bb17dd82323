import { expect, test } from 'vitest';
import { detailsText } from '../../../src/core/output/details-text.ts';

const SOURCE = { id: 'usgs', short: 'USGS 2026', url: '', language: 'en' };
const DETAILS = { title: 'Rare Earths', publisher: 'US Geological Survey', locator: 'World Mine Production' };

test('details are publisher, title and locator, with the punctuation of the language', () => {
  expect(detailsText(SOURCE, DETAILS, 'en')).toBe('US Geological Survey: Rare Earths, World Mine Production');
  const japanese = { ...DETAILS, publisher: '米国地質調査所' };
  expect(detailsText(SOURCE, japanese, 'ja')).toBe('米国地質調査所：Rare Earths、World Mine Production');
});

test('details leave out what is not known, and a title that repeats the short name', () => {
  expect(detailsText(SOURCE, { ...DETAILS, publisher: '', locator: '' }, 'en')).toBe('Rare Earths');
  expect(detailsText(SOURCE, { ...DETAILS, title: 'USGS 2026', locator: '' }, 'en')).toBe('US Geological Survey');
  expect(detailsText(SOURCE, { title: 'USGS 2026', publisher: '', locator: '' }, 'en')).toBe('');
  expect(detailsText(SOURCE, undefined, 'en')).toBe('');
});
