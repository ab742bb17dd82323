import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data/data-error.ts';
import { detailsOf, licencesOf, provenanceOf } from '../../../src/core/data/provenance.ts';
import { parseSources } from '../../../src/core/data/source.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';

const ROW = { id: 'usgs', short: 'USGS 2026', title: 'Rare Earths' };
const FULL = {
  ...ROW,
  publisher: 'US Geological Survey',
  publisher_ja: '米国地質調査所',
  url: 'https://usgs.example/ree.pdf',
  language: 'en',
  locator: 'World Mine Production',
  licence_id: 'public-domain',
};

const issueOf = (row: object) => {
  try {
    parseSources([row]);
    return null;
  } catch (error) {
    if (error instanceof DataError) return error.issue;
    throw error;
  }
};

describe('a source', () => {
  test('is to the reader a short name, an address and its language at once', () => {
    const { sources } = provenanceOf({ sources: ['usgs'] } as never, parseSources([FULL]), 'en');
    expect(sources).toEqual([{ id: 'usgs', short: 'USGS 2026', url: FULL.url, language: 'en' }]);
    expect(licencesOf(Object.values(parseSources([FULL, { ...FULL, id: 'other' }])), 'en')).toHaveLength(1);
  });

  test('is called by its name in the reader’s language, or else by its only one', () => {
    const sources = parseSources([{ ...FULL, short_ja: '米地質調査所 2026' }]);
    const shorts = LOCALES.map(
      (locale) => provenanceOf({ sources: ['usgs'] } as never, sources, locale).sources[0]?.short,
    );
    expect(shorts).toEqual(LOCALES.map((locale) => (locale === 'ja' ? '米地質調査所 2026' : 'USGS 2026')));
  });

  test('that is no document has no title besides its name in the reader’s language', () => {
    const general = {
      id: 'general',
      short: 'General knowledge',
      short_ja: '一般的な知識',
      title: 'General knowledge, no single document',
      locator: 'no document',
      licence_id: 'not-applicable',
    };
    expect(detailsOf(Object.values(parseSources([general])), 'ja')).toEqual({
      general: { title: '一般的な知識', publisher: '', locator: '' },
    });
  });

  test('has details with the publisher’s name in the reader’s language, or else its only one', () => {
    const rows = Object.values(parseSources([FULL]));
    for (const locale of LOCALES)
      expect(detailsOf(rows, locale)).toEqual({
        usgs: {
          title: 'Rare Earths',
          publisher: locale === 'ja' ? '米国地質調査所' : 'US Geological Survey',
          locator: 'World Mine Production',
        },
      });
  });

  test('needs only a title besides id and short name', () => {
    const rows = Object.values(parseSources([ROW]));
    expect(detailsOf(rows, 'ko')).toEqual({ usgs: { title: 'Rare Earths', publisher: '', locator: '' } });
    expect(rows).toMatchObject([{ url: '', language: '', licence: '' }]);
  });

  test.each(['English', 'e', 'zh_Hans', 'en-', '中文', 5])('is rejected if its language is %j', (language) => {
    expect(issueOf({ ...ROW, language })).toMatchObject({ field: 'language', expected: { kind: 'language' } });
  });

  test.each(['en', 'zh-Hans', 'pt-BR', 'zh-Hant-TW', 'yue'])('may be in %s', (language) => {
    expect(issueOf({ ...ROW, language })).toBeNull();
  });
});
