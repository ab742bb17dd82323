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

/** Number of pixels that are at least half black. */
const inkOf = ({ data }: { data: Buffer }): number =>
  data.filter((value, index) => index % 4 === 0 && value < 128).length;

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

test('a PNG has a palette in which flat colours are exact', async () => {
  const bar = (fill: string, x: number) => `<rect x="${x}" width="9" height="40" fill="${fill}"/>`;
  const fills = ['#c4232b', '#1b55b0', '#66707c', '#dce0e5', '#ffffff'];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text y="30">Rare earths</text>${fills.map((fill, index) => bar(fill, index * 18)).join('')}</svg>`;
  const file = Buffer.from(await pngOf(svg, 'en'));
  // The header's bit depth, and its colour type: 3 is a palette.
  expect([file[24], file[25]]).toEqual([4, 3]);
  const { width, data } = PNG.sync.read(file);
  const colourAt = (x: number) => `#${data.subarray((20 * width + x) * 4, (20 * width + x) * 4 + 3).toString('hex')}`;
  expect(fills.map((_, index) => colourAt(index * 36 + 9))).toEqual(fills);
  expect(inkOf({ data })).toBeGreaterThan(100);
});

test('thin lines in tints keep their colours beside much text', async () => {
  const tints = ['#a5b8dd', '#c3b5cb', '#e8a8ab'];
  const lines = tints.map((tint, index) => `<rect x="${4 + 8 * index}" width="1" height="400" fill="${tint}"/>`);
  const words = Array.from({ length: 20 }, (_, index) => `<text x="40" y="${20 * index}">Rare earths 採</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400" font-family="${IMAGE_FONTS.ja}">${lines.join('')}${words.join('')}</svg>`;
  const { width, data } = PNG.sync.read(Buffer.from(await pngOf(svg, 'ja')));
  const colourAt = (x: number) => `#${data.subarray((400 * width + x) * 4, (400 * width + x) * 4 + 3).toString('hex')}`;
  expect(tints.map((_, index) => colourAt(2 * (4 + 8 * index)))).toEqual(tints);
});
