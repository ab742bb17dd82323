import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { contrast } from '../contrast.ts';
import { requiredLabels } from '../figures/figure-cases.ts';
import { openSite, type Site } from './browser.ts';
import { drawAndMeasure, type Box, type Drawn } from './figure-probe.ts';

/** 288 px is what margins of 16 px leave of a screen of 320 px. */
const WIDTHS = [288, 320, 390, 700, 1000];
/** A view with other options differs in its rows, not in how it is laid out. */
const VARIANT_WIDTHS = [288, 700];
/** What WCAG 2.2 asks of text. */
const LEAST_CONTRAST = 4.5;
/**
 * DejaVu Sans is about 15 % wider than Arial, the widest font that readers commonly have. It has no Chinese, Japanese or
 * Korean characters, so that texts in these languages are hardly wider in it.
 */
const WIDE_FONT = 'DejaVu Sans';
const WIDE_FONT_WIDTHS: Readonly<Record<Locale, readonly number[]>> = {
  ja: [288, 1000],
  en: WIDTHS,
  ko: [288, 1000],
  'zh-Hans': [288, 1000],
  'zh-Hant': [288, 1000],
};

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/pages/empty.html'));
});
afterAll(() => site.close());

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Letters fill only the middle of the box that a browser reports for a line. */
const inked = ({ left, top, right, bottom }: Box): Box => {
  const trim = (bottom - top) * 0.18;
  return { left: left + 0.5, right: right - 0.5, top: top + trim, bottom: bottom - trim };
};
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlappingPairs({ labels }: Drawn): string[] {
  const lines = labels.map(({ text, boxes }) => ({ text, boxes: boxes.map(inked) }));
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((otherBox) => overlap(box, otherBox))))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

const leaving = ({ labels, picture }: Drawn): string[] =>
  labels
    .filter(({ boxes }) =>
      boxes.some(
        ({ left, right, top, bottom }) =>
          left < picture.left - 0.5 ||
          right > picture.right + 0.5 ||
          top < picture.top - 2 ||
          bottom > picture.bottom + 4,
      ),
    )
    .map(({ text }) => text);

/** Letters that only one of the languages uses. */
const OWN_LETTERS: Readonly<Record<Locale, RegExp>> = {
  ja: /[ぁ-ゖァ-ヺ]/u,
  en: /^[^ぁ-ヺ가-힣一-鿿]*$/u,
  ko: /[가-힣]/u,
  'zh-Hans': /[国产进个这从对关术门开东亚电动车战为]/u,
  'zh-Hant': /[國產進個這從對關術門開東亞電動車戰為]/u,
};

for (const figure of FIGURES)
  describe(`<${figure.tag}>`, () => {
    for (const { cacheKey, view, ...pictureSet } of pictureSetsOf(figure)) {
      const attributes = { view: view.id, ...Object.fromEntries(pictureSet.attributes) };
      describe(cacheKey, () => {
        test.each(LOCALES)(
          'speaks %s, with every label that it must have, legible, apart and inside the picture',
          async (locale) => {
            const required = cacheKey === view.id ? requiredLabels(figure.tag, view.id, locale).map(bare) : [];
            for (const width of cacheKey === view.id ? WIDTHS : VARIANT_WIDTHS)
              for (const font of WIDE_FONT_WIDTHS[locale].includes(width) ? [undefined, WIDE_FONT] : [undefined]) {
                const at = `${String(width)} px${font ? ` in ${font}` : ''}`;
                const drawn = await drawAndMeasure(page, {
                  tag: figure.tag,
                  attributes,
                  locale,
                  width,
                  ...(font && { font }),
                });
                expect(drawn.lang, at).toBe(locale);
                expect([drawn.title, ...drawn.labels.map(({ text }) => text)].join(''), at).toMatch(
                  OWN_LETTERS[locale],
                );
                expect(overlappingPairs(drawn), at).toEqual([]);
                expect(leaving(drawn), at).toEqual([]);
                expect(Math.min(...drawn.labels.map(({ size }) => size)), at).toBeGreaterThanOrEqual(12);
                expect(
                  drawn.labels.filter(({ covered }) => covered).map(({ text }) => text),
                  at,
                ).toEqual([]);
                const shown = drawn.labels.filter(({ boxes }) => boxes.length > 0).map(({ text }) => bare(text));
                expect(
                  required.filter((label) => !shown.some((text) => text.includes(label))),
                  at,
                ).toEqual([]);
              }
          },
        );
      });
    }

    for (const view of figure.views)
      test.each(['light', 'dark'])(`${view.id} keeps every label legible in the %s theme`, async (theme) => {
        for (const width of WIDTHS) {
          const attributes = { view: view.id, theme };
          const { labels } = await drawAndMeasure(page, { tag: figure.tag, attributes, locale: 'en', width });
          const faint = labels
            .map(({ text, ink, ground }) => ({ text, contrast: contrast(ink, ground) }))
            .filter((label) => label.contrast < LEAST_CONTRAST)
            .map((label) => `${label.text} ${label.contrast.toFixed(1)}`);
          expect(faint, `${String(width)} px`).toEqual([]);
        }
      });
  });
