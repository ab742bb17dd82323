import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { figureMarkup, sourceLineMarkup } from '../../src/node/figure-markup.ts';
import type { FigureSnapshot } from '../../src/node/snapshot.ts';

const CITED = { id: 'cited', short: 'Cited', url: 'https://cited.example/', language: 'zh-Hans' };
const OTHER = { id: 'other', short: 'Other', url: 'https://other.example/', language: 'zh-Hans' };

const snapshot = (locale: Locale, sources: FigureSnapshot['sources'] = [CITED, OTHER]): FigureSnapshot => ({
  tag: 'a-figure',
  view: 'first',
  locale,
  attributes: [],
  edition: null,
  day: '2026-11-28',
  text: { title: 'Title', subtitle: 'Subtitle', summary: 'Summary' },
  notes: ['A note.'],
  table: {
    columns: [
      { id: 'name', label: 'Name', kind: 'text' },
      { id: 'source', label: 'Source', kind: 'sources' },
    ],
    rows: [['China', 'cited']],
  },
  sources,
  licences: [],
  pictures: [],
});

const listIn = (markup: string): string => /<ul>(.*)<\/ul>/su.exec(markup)?.[1] ?? '';

describe('a figure without script', () => {
  test('of the default view draws lines that look alike as one path, and keeps no ids; of another, each has its id', () => {
    const line = (y: number, stroke: string) => ({
      element: 'line' as const,
      id: 'a',
      attributes: { x1: 5, y1: y, x2: 90, y2: y, stroke },
    });
    const pictures = [{ width: 100, height: 50, shapes: [line(10, 'grid'), line(20, 'grid'), line(30, 'china')] }];
    const drawn = (view: string): string =>
      figureMarkup({ ...snapshot('en'), tag: 'rare-earth-share', view, pictures }, 'auto');
    const markup = drawn('stages');
    const paths = [...markup.matchAll(/<path d="([^"]*)" stroke="var\(--_(\w+),/gu)];
    expect(paths.map(([, d, color]) => [color, d])).toEqual([
      ['grid', 'M5,10h85M5,20h85'],
      ['china', 'M5,30h85'],
    ]);
    expect(markup).not.toMatch(/<line|data-id/u);
    // The element takes the picture over, whose items are found by their ids.
    expect(drawn('trend').match(/ data-id="a"/gu)).toHaveLength(3);
  });

  test('lists the sources to which no row of its table links, without details', () => {
    const markup = figureMarkup(snapshot('en'), 'auto');
    const link = (name: string, short: string) =>
      `<a href="https://${name}.example/" hreflang="zh-Hans" rel="noreferrer">${short}</a>`;
    expect(markup).toContain(`<td>${link('cited', 'Cited')}</td>`);
    expect(listIn(markup)).toBe(
      `<li>A note.</li><li>${link('other', 'Other')} (Chinese)</li><li>Chart: rare-earth-figures</li>`,
    );
  });

  test.each(LOCALES)('in %s marks a listed link to a Chinese page unless it is Chinese itself', (locale) => {
    const mark = { ja: '（中国語）', en: ' (Chinese)', ko: ' (중국어)', 'zh-Hans': '', 'zh-Hant': '' }[locale];
    expect(listIn(figureMarkup(snapshot(locale), 'auto'))).toMatch(
      new RegExp(`Other</a>${mark.replace(/[()]/gu, '\\$&')}</li>`, 'u'),
    );
  });

  test('says the language of a page in links only if it is known, and links to web addresses only', () => {
    const unknown = { ...OTHER, language: '' };
    const hostile = { id: 'hostile', short: '<b>Hostile</b>', url: 'javascript:alert(1)', language: '' };
    const markup = figureMarkup(snapshot('en', [CITED, unknown, hostile]), 'auto');
    expect(listIn(markup)).toContain('<a href="https://other.example/" rel="noreferrer">Other</a></li>');
    expect(listIn(markup)).toContain('<li><bdi>&lt;b&gt;Hostile&lt;/b&gt;</bdi></li>');
    expect(markup).not.toContain('javascript:');
  });

  test('has no language marks in its source line', () => {
    expect(sourceLineMarkup(snapshot('en'))).toContain('hreflang="zh-Hans" rel="noreferrer">Cited</a>, <a');
  });

  test('marks what is in another language in its table, notes and sources', () => {
    const given = snapshot('ja', [
      { ...CITED, short: 'The Daily Scout 2026' },
      { ...OTHER, short: 'Metallurgy for Dummies' },
    ]);
    const [row = []] = given.table.rows;
    const markup = figureMarkup(
      {
        ...given,
        notes: ['鉱物概要（Mineral Commodity Summaries）による。'],
        table: { ...given.table, rows: [['Making of magnets', ...row.slice(1)]] },
      },
      'auto',
    );
    const own = [...markup.matchAll(/<span lang="(\w+)">([^<]*)<\/span>/gu)].map(([, lang, text]) => [lang, text]);
    expect(own).toEqual([
      // The source line.
      ['en', 'The Daily Scout 2026'],
      ['en', 'Metallurgy for Dummies'],
      ['en', 'Making of magnets'],
      ['en', 'The Daily Scout 2026'],
      ['en', 'Mineral Commodity Summaries'],
      ['en', 'Metallurgy for Dummies'],
    ]);
  });
});
