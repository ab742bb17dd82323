import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/core/palette.ts';
import { useGraph } from '../../../src/figures/dependency-sankey/end-uses/model.ts';
import { wordsIn } from '../../../src/figures/dependency-sankey/words.ts';
import { changed, dataFrom, describeView, pictureOf, tables, textsOf } from './fixture.ts';

const rows = tables()['element-uses'] ?? [];

describe('end-uses', () => {
  test('orders elements by number of uses, uses with the article’s first', () => {
    const { elements, uses } = useGraph(dataFrom());
    const counts = elements.map((symbol) => rows.filter((row) => row['symbol'] === symbol).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(elements)).toEqual(new Set(rows.map((row) => row['symbol'])));
    expect(uses).toEqual(['ev', 'fighter', 'submarine', 'semiconductor', 'medical', 'lighting-display']);
  });

  test('draws equal thin lines: solid where read in a source, dashed otherwise', async () => {
    const { shapes } = await pictureOf('end-uses', dataFrom());
    const lines = shapes.filter(({ element }) => element === 'path');
    expect(lines).toHaveLength(rows.length);
    expect(new Set(lines.map(({ attributes }) => attributes['stroke-width']))).toEqual(new Set([1.5]));
    const solid = lines.filter(({ attributes }) => !attributes['stroke-dasharray']).map(({ key }) => key);
    const read = rows
      .filter(({ flag }) => flag === 'sourced')
      .map((row) => `${String(row['symbol'])} ${String(row['use'])}`);
    expect(solid.sort()).toEqual(read.sort());
    const sizes = (keys: readonly string[]): Set<unknown> =>
      new Set(
        shapes
          .filter(({ element, key = '' }) => element === 'rect' && keys.includes(key))
          .map(({ attributes }) => attributes['height']),
      );
    const { elements, uses } = useGraph(dataFrom());
    expect(sizes(elements).size).toBe(1);
    expect(sizes(uses).size).toBe(1);
  });

  test('frames the elements of each use on a phone, solid and dashed alike', async () => {
    const { shapes } = await pictureOf('end-uses', dataFrom(), { width: 288 });
    const frames = shapes.filter(({ element, key }) => element === 'rect' && key);
    expect(frames).toHaveLength(rows.length);
    expect(frames.filter(({ attributes }) => !attributes['stroke-dasharray'])).toHaveLength(
      rows.filter(({ flag }) => flag === 'sourced').length,
    );
    for (const { attributes } of frames) {
      expect(attributes['fill']).toBe('none');
      expect(Number(attributes['height'])).toBeGreaterThanOrEqual(24);
    }
  });

  test.each([288, 370, 475, 1000])(
    'says in the picture at %i px that a mark means used, not how much',
    async (width) => {
      const { presence } = wordsIn('en').uses;
      expect(textsOf(await pictureOf('end-uses', dataFrom(), { width }))).toContain(
        width < 475 ? presence.frame : presence.line,
      );
    },
  );

  test('leads with the controlled elements in all uses of the article', async () => {
    const { lead } = useGraph(dataFrom());
    expect(lead).toEqual({ elements: ['Dy', 'Tb'], uses: ['ev', 'fighter', 'submarine'] });
    expect(describeView('end-uses', dataFrom()).title).toBe(
      'Dysprosium and terbium: in cars, jets and submarines alike',
    );
    const { shapes } = await pictureOf('end-uses', dataFrom());
    const strong = shapes.filter(
      ({ element, attributes }) => element === 'path' && attributes['stroke'] === LIGHT.text,
    );
    expect(new Set(strong.map(({ key = '' }) => key.split(' ')[0]))).toEqual(new Set(['Dy', 'Tb']));
  });

  test('changes title, summary, picture and table with one row', async () => {
    const raw = changed('element-uses', { symbol: 'Dy', use: 'submarine' }, { use: 'medical', flag: 'sourced' });
    const data = dataFrom(raw);
    const words = describeView('end-uses', data);
    expect(words.title).toBe('Dysprosium and terbium: in cars and jets alike');
    const sourced = rows.filter(({ flag }) => flag === 'sourced').length;
    expect(describeView('end-uses', dataFrom()).summary).toContain(
      `${String(rows.length)} links between elements and uses ${String(sourced)} were`,
    );
    expect(words.summary).toContain(
      `${String(rows.length)} links between elements and uses ${String(sourced + 1)} were`,
    );
    expect(words.table.rows).toContainEqual(['Dysprosium', 'Medical imaging', 'no', 'sourced', 'general']);
    const { shapes } = await pictureOf('end-uses', data);
    expect(shapes.some(({ key }) => key === 'Dy medical')).toBe(true);
    expect(shapes.some(({ key }) => key === 'Dy submarine')).toBe(false);
  });

  test('names the element with most uses where none is in all of the article’s', () => {
    const raw = { ...tables(), elements: [] };
    expect(describeView('end-uses', dataFrom(raw)).title).toBe('Yttrium turns up in 3 uses');
  });
});
