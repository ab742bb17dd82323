import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { IMAGE_FONTS } from '../../src/node/font-families.ts';
import { pngOf } from '../../src/node/png.ts';

const drawn = async (text: string, locale: Locale, weight = 'normal') => {
  const family = IMAGE_FONTS[locale];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" font-family="${family}"><text y="30" font-size="32" font-weight="${weight}">${text}</text></svg>`;
  return PNG.sync.read(Buffer.from(await pngOf(svg, locale)));
};

/** Number of pixels that are at least half opaque. */
const inkOf = ({ data }: { data: Buffer }): number =>
  data.filter((value, index) => index % 4 === 3 && value > 127).length;

test('a PNG has two pixels for each px', async () => {
  const { width, height } = await drawn('Ag', 'en');
  expect([width, height]).toEqual([160, 80]);
});

test('Han characters have the shapes of their country', async () => {
  const pictures = (['ja', 'zh-Hans', 'zh-Hant'] as const).map((locale) => drawn('骨', locale));
  const shapes = (await Promise.all(pictures)).map(({ data }) => data.toString('base64'));
  expect(new Set(shapes).size).toBe(3);
});

test.each(['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant'] as const)('a bold title in "%s" is bold', async (locale) => {
  const letter = { ja: '採', en: 'g', ko: '한', 'zh-Hans': '们', 'zh-Hant': '們' }[locale];
  expect(inkOf(await drawn(letter, locale, 'bold'))).toBeGreaterThan(1.1 * inkOf(await drawn(letter, locale)));
});
