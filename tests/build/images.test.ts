import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { DARK, LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import type { Card } from '../../src/core/figure/card.ts';
import { cardSvg } from '../../src/build/card.ts';
import { checkFonts } from '../../src/node/png.ts';
import { loadRasterizer } from '../../src/node/rasterizer.ts';
import { standAloneSvg } from '../../src/node/stand-alone.ts';
import type { FigureSnapshot } from '../../src/node/snapshot.ts';

const figure = (title: string, locale: Locale = 'en'): FigureSnapshot => ({
  tag: 'a-figure',
  view: 'first',
  locale,
  attributes: [],
  edition: null,
  day: '2026-11-28',
  text: { title, subtitle: 'What is measured', summary: title, note: title },
  notes: [],
  table: { columns: [], rows: [] },
  sources: [],
  licences: [],
  pictures: PICTURE_WIDTHS.map((width) => ({
    width,
    height: 300,
    shapes: [{ element: 'rect', attributes: { x: 12, y: 0, width: width - 24, height: 300, fill: 'china' } }],
  })),
});

const card = (words: string): Card => ({
  caption: words,
  visual: { kind: 'bars', whole: 100, values: [{ name: words, amount: 7, text: words, color: 'china' }] },
});

const HOSTILE = `</text><script>alert("1")</script> & \u0000 ]]>`;

test.each([
  ['an image', standAloneSvg],
  ['a card', (hostile: FigureSnapshot) => cardSvg(hostile, card(HOSTILE))],
])('hostile words are text in %s', (_, draw) => {
  const { svg } = draw(figure(HOSTILE));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  expect(svg).not.toContain('\u0000');
  expect(svg.replace(/&(?:amp|lt|gt|quot);/gu, '')).not.toContain('&');
});

test.each(LOCALES)('an image in "%s" needs no page and names its language', (locale) => {
  const { svg } = standAloneSvg(figure('A title', locale));
  expect(svg).toContain(` lang="${locale}" xml:lang="${locale}"`);
  expect(svg).not.toMatch(/var\(|light-dark| style=| class=| id=/u);
  expect(svg).toContain(`fill="${LIGHT.china}"`);
});

test('an image takes the colours of a palette, its ground too', () => {
  const { svg } = standAloneSvg(figure('A title'), DARK);
  for (const token of ['surface', 'text', 'muted', 'china'] as const) expect(svg).toContain(`fill="${DARK[token]}"`);
  expect(svg).not.toContain(LIGHT.china);
});

test('a missing font throws an error that says what to install', async () => {
  const rasterizer = await loadRasterizer();
  expect(() => {
    checkFonts(rasterizer, 'en', { font: { loadSystemFonts: false } });
  }).toThrow(/no font with "A".*install/u);
});
