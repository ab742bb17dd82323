import { expect, test } from 'vitest';
import { licenceLabel } from '../../../src/core/i18n/licence.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';

test('a licence is described in the reader’s language', () => {
  expect(new Set(LOCALES.map((locale) => licenceLabel('public-domain', locale))).size).toBe(LOCALES.length);
});

test.each(['MIT', 'constructor', '__proto__', 'toString'])('"%s", which has no word, is printed as it is', (id) => {
  for (const locale of LOCALES) expect(licenceLabel(id, locale)).toBe(id);
});
