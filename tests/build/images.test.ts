import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { DARK, LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { cardSvg } from '../../src/build/card.ts';
import { checkFonts } from '../../src/node/png.ts';
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

const HOSTILE = `</text><script>alert("1")</script> & \u0000 ]]>`;

test.each([
  ['an image', standAloneSvg],
  ['a card', cardSvg],
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

test('a card shows the whole picture, below its title or beside it', () => {
  for (const title of ['Short', 'A title of so many words that a card needs several lines for it']) {
    const { svg } = cardSvg(figure(title));
    const [, x, y, scale] = (/translate\(([-\d.]+),([-\d.]+)\)(?: scale\(([\d.]+)\))?/u.exec(svg) ?? []).map(Number);
    const [, shapeWidth] = (/ width="(\d+)" height="300"/u.exec(svg) ?? []).map(Number);
    const factor = scale ?? 1;
    expect((x ?? 0) + 12 * factor).toBeGreaterThanOrEqual(55.9);
    expect((x ?? 0) + (12 + (shapeWidth ?? 0)) * factor).toBeLessThanOrEqual(1144.1);
    expect((y ?? 0) + 300 * factor).toBeLessThanOrEqual(600);
  }
});

test('a title too long for the card throws a readable error', () => {
  expect(() => cardSvg(figure('Words without an end. '.repeat(60)))).toThrow(/title of <a-figure>.*too long/u);
});

test('a missing font throws an error that says what to install', () => {
  expect(() => {
    checkFonts('en', { font: { loadSystemFonts: false } });
  }).toThrow(/no font with "A".*install/u);
});
