import { describe, expect, test } from 'vitest';
import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import { PICTURE_WIDTHS, type Picture } from '../../../src/core/drawing/picture.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { customData, pictureOf, textsOf } from './fixture.ts';

const { legend } = sankeyMessages('en').uses;

const SHARES = { graphite: { batteries: 52, bricks: 13 }, lithium: { batteries: 80, greases: 5 } };

const rowsOf = (shares: Readonly<Record<string, Readonly<Record<string, number>>>>): RawRow[] =>
  Object.entries(shares).flatMap(([symbol, uses]) =>
    Object.entries(uses).map(([use, share]) => ({ symbol, use, share_pct: share })),
  );

const drawn = (rows: readonly RawRow[], width = 783): Promise<Picture> =>
  pictureOf('end-uses', customData({ 'element-uses': rows }), { width });

/** The radius of each link's dot, by its ids. */
const radii = ({ shapes }: Picture): Readonly<Record<string, number>> =>
  Object.fromEntries(
    shapes.flatMap(({ element, id, attributes }) => {
      const [, radius] = /^M([\d.]+),0A/u.exec(String(attributes['d'])) ?? [];
      return element === 'path' && id ? [[id, Number(radius)]] : [];
    }),
  );

/** The left ends of texts, by their text. */
const leftOf = ({ shapes }: Picture, text: string): number[] =>
  shapes.flatMap(({ lines = [], attributes }) => (lines.join(' ') === text ? [Number(attributes['x'])] : []));

describe('shares of uses', () => {
  test('are printed at every width, in areas that the legend explains', async () => {
    for (const width of PICTURE_WIDTHS) {
      const picture = await drawn(rowsOf(SHARES), width);
      const sizes = radii(picture);
      expect(Number(sizes['graphite batteries']) ** 2 / Number(sizes['Li batteries']) ** 2).toBeCloseTo(52 / 80, 1);
      expect(sizes['graphite batteries']).toBeCloseTo(2 * Number(sizes['graphite bricks']), 0);
      const texts = textsOf(picture);
      for (const text of ['52%', '13%', '80%', '5%']) expect(texts).toContain(text);
      expect(texts.join(' ')).toContain(legend.area);
    }
  });

  test('leave all dots alike if some rows have none', async () => {
    const [first, ...others] = rowsOf(SHARES);
    const picture = await drawn([{ symbol: first!['symbol'], use: first!['use'] }, ...others]);
    expect(new Set(Object.values(radii(picture))).size).toBe(1);
    expect(Object.keys(radii(picture))).toHaveLength(4);
    const texts = textsOf(picture);
    expect(texts).toContain(legend.number);
    expect(texts).not.toContain('52%');
    expect(texts).toContain('13%');
  });

  test('are a list for each material where a matrix has no space for them', async () => {
    const uses = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`use ${String(index)}`, 10]));
    const rows = rowsOf({ graphite: uses, lithium: uses });
    const [narrow, wide] = [await drawn(rows, 288), await drawn(rows, 1000)];
    expect(leftOf(narrow, 'use 3')).toHaveLength(2);
    expect(leftOf(wide, 'use 3')).toHaveLength(1);
    const places = Array.from({ length: 8 }, (_, index) => leftOf(narrow, `use ${String(index)}`)).flat();
    expect(new Set(places).size).toBe(1);
  });

  test('of a single material are in the order of their size', async () => {
    const rows = rowsOf({ graphite: { bricks: 24, foundries: 8, batteries: 52 } });
    const texts = textsOf(await drawn(rows));
    expect(texts.filter((text) => ['bricks', 'foundries'].includes(text))).toEqual(['bricks', 'foundries']);
    expect(texts.filter((text) => text.endsWith('%'))).toEqual(['52%', '24%', '8%']);
  });
});
