import { expect, test } from 'vitest';
import type { ByLocale } from '../../src/core/i18n/locale.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { PackedView } from '../../src/core/wire/packed-view.ts';
import { MARGIN, PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { stylesheetText } from '../../src/build/stylesheet.ts';

function view(title: string, heightShare: number): ByLocale<PackedView> {
  const prerendered: PackedView = {
    text: { title, subtitle: '', summary: '' },
    sources: [],
    columns: [],
    cells: [],
    strings: [],
    pictures: PICTURE_WIDTHS.map((width) => [width, (width - 2 * MARGIN) * heightShare, []]),
  };
  return Object.fromEntries(LOCALES.map((locale) => [locale, prerendered])) as ByLocale<PackedView>;
}

const stylesheetFor = (title: string): string =>
  stylesheetText([
    {
      tag: 'a-figure',
      hasTabs: true,
      views: [
        { id: 'first', attributes: [], prerendered: view(title, 1.5) },
        { id: 'second', attributes: [], prerendered: view(title, 0.5) },
      ],
      sourceLine: () => 'Source',
    },
  ]);

const textHeight = (css: string): number => Number(/--_p:150;--_h:(\d+)/u.exec(css)?.[1]);

test('a longer title reserves more lines', () => {
  expect(
    textHeight(stylesheetFor('A title of so many words that a phone needs four lines for it, or even five')),
  ).toBeGreaterThan(textHeight(stylesheetFor('Short')));
});

test('every view reserves the height of its own picture', () => {
  expect(stylesheetFor('T')).toMatch(/a-figure::before\{--_p:150;/u);
  expect(stylesheetFor('T')).toMatch(/a-figure\[view=second\]::before\{--_p:50;/u);
});

test('a view reserves its height under each of its names', () => {
  const css = stylesheetText([
    {
      tag: 'a-figure',
      hasTabs: true,
      views: [
        { id: 'first', aliases: ['main'], attributes: [], prerendered: view('T', 1.5) },
        { id: 'first', aliases: ['main'], attributes: [['year', '2020']], prerendered: view('T', 2.5) },
        { id: 'second', aliases: ['other'], attributes: [], prerendered: view('T', 0.5) },
      ],
      sourceLine: () => 'Source',
    },
  ]);
  expect(css).toContain('a-figure:where(:not([view]),[view=first],[view=main])[year="2020"]::before{--_p:250');
  expect(css).toContain('a-figure:is([view=second],[view=other])::before{--_p:50;');
});

test('an option reserves the height of its own picture, taller or lower than that of the view', () => {
  const css = (heightShare: number): string =>
    stylesheetText([
      {
        tag: 'a-figure',
        hasTabs: false,
        views: [
          { id: 'first', attributes: [], prerendered: view('T', 1.5) },
          { id: 'first', attributes: [['year', '2020']], prerendered: view('T', heightShare) },
        ],
        sourceLine: () => 'Source',
      },
    ]);
  expect(css(2.5)).toContain('[year="2020"]::before{--_p:250}');
  expect(css(0.5)).toContain('[year="2020"]::before{--_p:50}');
  expect(css(1.5)).not.toContain('2020');
});

test('tabs have space reserved only if there are several views', () => {
  const css = (...ids: readonly string[]): string =>
    stylesheetText([
      {
        tag: 'a-figure',
        hasTabs: ids.length > 1,
        views: ids.map((id) => ({ id, attributes: [], prerendered: view('T', 1) })),
        sourceLine: () => 'Source',
      },
    ]);
  expect(css('first')).toContain(':is(a-figure)[no-tabs]:not([no-tabs=false])::before,a-figure::before{--_b:8}');
  expect(css('first', 'second')).toContain('}:is(a-figure)[no-tabs]:not([no-tabs=false])::before{--_b:8}');
});
