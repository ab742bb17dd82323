import { expect, test } from 'vitest';
import { byLocale } from '../../src/core/i18n/locale.ts';
import type { Catalogue } from '../../src/embed/builder/catalogue.ts';
import { choiceFrom, queryOf } from '../../src/embed/builder/choice.ts';

const view = { id: 'first', aliases: [], labels: byLocale(() => ''), offers: [], highlights: byLocale(() => []) };
const catalogue: Catalogue = {
  baseUrl: 'https://example.org/',
  figures: [{ tag: 'a-figure', views: [view] }],
  prerendered: [],
  integrity: {},
  laterIntegrity: {},
};

test('whose script the snippets name is neither read from the URL of the builder nor written to it', () => {
  const read = choiceFrom(new URLSearchParams('base=https://stranger.example/&place=iframe'), catalogue, 'en');
  expect(read.local).toEqual({ base: '', file: '' });
  expect(read.place).toBe('iframe');
  const typed = { ...read, local: { base: 'https://own.example/', file: 'own.csv' } };
  expect(queryOf(typed)).toBe('figure=a-figure&view=first&lang=en&place=iframe');
});
