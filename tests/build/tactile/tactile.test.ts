import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { CARDS } from '../../../src/figures/cards.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { readTables } from '../../../src/node/datasets.ts';
import { brailleOf } from '../../../src/build/tactile/braille.ts';
import { codesOf } from '../../../src/build/tactile/codes.ts';
import { BLANK, brokenCells, cellsWidth, LEAST_SPACE } from '../../../src/build/tactile/page.ts';
import { tactilePageSvg } from '../../../src/build/tactile/page-svg.ts';
import { tactilePage } from '../../../src/build/tactile/tactile-page.ts';
import { outside, texturesTooNear, tooNear } from './geometry.ts';

/** Limit of a file that is downloaded to be printed. */
const MOST_BYTES = 20 * 1024;

const views = FIGURES.flatMap((figure) => {
  const data = figure.parse(readTables(figure.datasets));
  const options = defaultsOf(figure.options);
  return figure.views.flatMap((view) =>
    LOCALES.map((locale) => {
      const { title, summary } = view.describe(view.model(data, options), locale);
      const card = CARDS[figure.tag]?.[view.id]?.draw(data, options, locale);
      if (!card) throw new Error(`<${figure.tag}>, view ${view.id}, has no card.`);
      return { name: `${view.id} ${locale}`, locale, title, summary, card };
    }),
  );
});

describe.each(views)('the page of $name', ({ locale, title, summary, card }) => {
  const page = tactilePage(title, card, locale);

  test('has nothing that a finger can’t distinguish, and nothing outside the page', () => {
    expect(tooNear(page, LEAST_SPACE)).toEqual([]);
    expect(texturesTooNear(page, LEAST_SPACE)).toEqual([]);
    expect(outside(page)).toEqual([]);
  });

  test('has a blank between labels on one line', () => {
    const { labels } = page;
    const joined = labels.flatMap((one) =>
      labels
        .filter(({ x, y }) => y === one.y && x > one.x && x - one.x - cellsWidth(one.cells) < BLANK - 0.01)
        .map(({ text }) => `${one.text} | ${text}`),
    );
    expect(joined).toEqual([]);
  });

  test('begins with the title, upper left, and has braille on every label', () => {
    expect(page.labels[0]).toMatchObject({ x: 15, y: 15, text: title });
    for (const { cells } of page.labels) expect(cells).toMatch(/^[\u2800-\u283F]+$/u);
  });

  test('is a small file with a title and a description in its language', () => {
    const svg = tactilePageSvg(page, { locale, title, description: summary });
    expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES);
    expect(svg).toContain(`xml:lang="${locale}"`);
    expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="description">[^<]+<\/desc>/u);
    // The braille is made of dots, which need no font.
    expect(svg).not.toContain('<text');
  });
});

test.each([
  // Unified English Braille, uncontracted.
  ['en', 'China 94%', '⠠⠉⠓⠊⠝⠁⠀⠼⠊⠙⠨⠴'],
  // Long vowels as they sound, particles as they sound, a blank before each phrase.
  ['ja', '中国はレアアース', '⠈⠝⠒⠐⠪⠩⠄⠀⠛⠁⠁⠒⠹'],
  ['ja', '97.5%', '⠼⠊⠛⠂⠑⠰⠏'],
  ['ja', '米国のH20規制より5日早かった', '⠐⠯⠃⠪⠩⠎⠀⠰⠠⠓⠼⠃⠚⠀⠣⠻⠃⠜⠓⠀⠼⠑⠡⠀⠥⠌⠡⠂⠕'],
  ['ko', '중국', '⠨⠍⠶⠈⠍⠁'],
  ['ko', '94%', '⠼⠊⠙⠴⠏'],
  // The common scheme omits the pitch mark that is usual after an initial; words are apart; 占 is read zhàn.
  ['zh-Hans', '中国占稀土开采七成', '⠌⠲⠁⠛⠕⠂⠀⠌⠧⠀⠓⠊⠁⠞⠥⠄⠀⠅⠪⠁⠉⠪⠄⠀⠅⠊⠁⠟⠼'],
  // Bopomofo, without blanks between words; digits in the lower part of the cell, after a sign.
  ['zh-Hant', '中國97.5%', '⠁⠯⠄\u200B⠅⠒⠂⠼⠔⠶⠨⠢⠈⠴'],
  ['zh-Hant', 'H20', '⠠⠓⠼⠆⠴'],
] as const)('braille in %s of "%s"', (locale, text, cells) => {
  expect(brailleOf([text], locale)).toEqual([cells]);
});

test('a line ends at a blank or after a syllable; only a longer word is divided', () => {
  expect(brokenCells('⠁⠯⠄\u200B⠅⠒⠂\u200B⠁⠯⠄', 8)).toEqual(['⠁⠯⠄⠅⠒⠂', '⠁⠯⠄']);
  expect(brokenCells('⠁⠃\u2800⠉⠙\u2800⠑', 5)).toEqual(['⠁⠃\u2800⠉⠙', '⠑']);
  expect(brokenCells('⠁⠃⠉⠙⠑\u2800⠋', 3)).toEqual(['⠁⠃⠉', '⠙⠑', '⠋']);
});

test('Japanese that no reading is known for is rejected, not guessed', () => {
  expect(() => brailleOf(['中国の魚'], 'ja')).toThrow('No reading is known for "魚"');
});

describe('the code of a name', () => {
  test('is its first two letters, or one character of Hangul or Han', () => {
    expect(codesOf(['China', 'US', 'Myanmar'], 'en')).toEqual(['ch', 'us', 'my']);
    expect(codesOf(['中国', '美国'], 'zh-Hans')).toEqual(['中', '美']);
    expect(codesOf(['중국', '미국'], 'ko')).toEqual(['중', '미']);
    expect(codesOf(['中国', '米国'], 'ja')).toEqual(['ちゅ', 'べい']);
  });

  test('is longer where names begin alike', () => {
    expect(codesOf(['Malaysia', 'Madagascar'], 'en')).toEqual(['mal', 'mad']);
  });
});
