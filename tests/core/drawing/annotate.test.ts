import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnapshots } from '../../../src/build/prerendered-files.ts';
import { annotated, withAnnotations, WIDE } from '../../../src/core/drawing/annotation/annotate.ts';
import { overlap, type Box } from '../../../src/core/drawing/annotation/box.ts';
import { textBox } from '../../../src/core/drawing/annotation/outline.ts';
import { MARGIN, PICTURE_WIDTHS, type Picture, type Shape } from '../../../src/core/drawing/picture.ts';
import { findAnnotations, pinOf, SIDES } from '../../../src/core/figure/annotation.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { readTables } from '../../../src/node/datasets.ts';
import { randomRuns } from '../../random-runs.ts';

const snapshots = await readSnapshots();

/** All views with their items in a language. */
const views = FIGURES.flatMap(({ tag, views: all, options, parse, datasets }) => {
  const data = parse(readTables(datasets));
  return all.map((view) => ({ tag, view, model: view.model(data, defaultsOf(options)) }));
});

const TEXTS = {
  en: 'The licence stops magnets within weeks, and factories that have no stock wait. ',
  ja: '許可制で磁石の出荷が数週間止まり、在庫のない工場は操業できなくなった。',
  ko: '허가제로 자석 출하가 몇 주 동안 멈췄고 재고가 없는 공장은 가동을 멈췄다. ',
  'zh-Hans': '许可制使磁石出货停滞数周，没有库存的工厂只能停产。',
  'zh-Hant': '許可制使磁石出貨停滯數週，沒有庫存的工廠只能停產。',
};

const texts = (shapes: readonly Shape[]): Box[] => shapes.filter(({ element }) => element === 'text').map(textBox);
const squares = (shapes: readonly Shape[]): Shape[] =>
  shapes.filter(({ attributes }) => attributes['fill'] === 'surface');

const request = fc.record({
  // A failure prints it, so it is only its place in the list.
  chosen: fc.nat(views.length - 1),
  locale: fc.constantFrom(...LOCALES),
  index: fc.nat(PICTURE_WIDTHS.length - 1),
  picks: fc.array(
    fc.record({
      item: fc.nat(200),
      length: fc.integer({ min: 4, max: 90 }),
      side: fc.option(fc.constantFrom(...SIDES)),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('no annotation covers a label or another annotation, in any view, language and width', () => {
  fc.assert(
    fc.property(request, ({ chosen, locale, index, picks }) => {
      const { tag, view, model } = views[chosen]!;
      const snapshot = snapshots.find((one) => one.tag === tag && one.view === view.id && one.locale === locale);
      const picture = snapshot?.pictures[index];
      if (!snapshot || !picture) throw new Error('No picture.');
      const { items } = view.items(model, locale);
      const given = picks.flatMap(({ item, length, side }) => {
        const one = items[item % items.length];
        return one ? [{ for: pinOf(one), text: TEXTS[locale].repeat(2).slice(0, length), ...(side && { side }) }] : [];
      });
      const { found, missing } = findAnnotations(given, { view: view.id, items, table: snapshot.table, locale });
      expect(missing).toEqual([]);
      const { added, height } = annotated(picture, found, locale);
      const labels = texts(picture.shapes);
      const own = texts(added);
      own.forEach((box, at) => {
        expect(box.left).toBeGreaterThanOrEqual(MARGIN - 1);
        expect(box.left + box.width).toBeLessThanOrEqual(picture.width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        for (const label of [...labels, ...own.slice(0, at)]) expect(overlap(box, label)).toBe(false);
      });
      // Each number in the picture has its text below, and only those.
      const below = squares(added).filter(
        ({ attributes }) =>
          /,(?:[\d.]+)\)/u.test(String(attributes['transform'])) && squareTop(attributes) > picture.height,
      );
      expect(height > picture.height).toBe(below.length > 0);
      expect(squares(added)).toHaveLength(2 * below.length);
    }),
    { numRuns: randomRuns(60) },
  );
});

const squareTop = (attributes: Shape['attributes']): number =>
  Number(/,([-\d.]+)\)/u.exec(String(attributes['transform']))?.[1]);

/** A picture with two bars, the second with a label after it. */
const bars = (width: number): Picture => ({
  width,
  height: 120,
  shapes: [
    { element: 'rect', id: 'a', attributes: { x: 12, y: 10, width: 200, height: 20, fill: 'china' } },
    { element: 'rect', id: 'b', attributes: { x: 12, y: 60, width: 150, height: 20, fill: 'us' } },
    { element: 'text', id: 'b', attributes: { x: 168, y: 74, 'font-size': 12, fill: 'text' }, lines: ['150 tonnes'] },
  ],
});

const to = { left: null, right: null, up: null, down: null };
const itemOf = (id: string, row: number | null = 0) => ({ id, title: id, facts: [], row, to });
const on = (id: string, more: object = {}) => ({ name: id, item: itemOf(id), text: 'A note', ...more });

describe('where an annotation stands', () => {
  test('in a wide picture beside its item, at the side that it names', () => {
    for (const [side, isAt] of [
      ['right', (box: Box) => box.left > 212],
      ['below', (box: Box) => box.top > 30],
    ] as const) {
      const { added, height } = annotated(bars(WIDE), [on('a', { side })], 'en');
      const [box] = texts(added);
      expect(height).toBe(120);
      expect(box && isAt(box)).toBe(true);
    }
  });

  test('in a narrow picture as a number at the item, and the text below', () => {
    const { added, height } = annotated(bars(288), [on('a'), on('b')], 'en');
    expect(height).toBeGreaterThan(150);
    expect(added.filter(({ element }) => element === 'text').map(({ lines }) => lines)).toEqual([
      ['1'],
      ['2'],
      ['1'],
      ['A note'],
      ['2'],
      ['A note'],
    ]);
  });

  test('as a number that goes on from those of the picture itself', () => {
    const picture = bars(288);
    const own: Shape = { element: 'text', attributes: { x: 20, y: 110, 'font-size': 12 }, lines: ['③ from 2024'] };
    const { added } = annotated({ ...picture, shapes: [...picture.shapes, own] }, [on('a')], 'en');
    expect(added.flatMap(({ lines = [] }) => lines)).toEqual(['4', '4', 'A note']);
  });

  test('nowhere in a narrow picture if it is to be hidden there', () => {
    expect(annotated(bars(288), [on('a', { narrow: 'hide' })], 'en')).toMatchObject({ added: [], height: 120 });
    expect(texts(annotated(bars(WIDE), [on('a', { narrow: 'hide' })], 'en').added)).toHaveLength(1);
  });

  test('nowhere if the picture does not show the item, which is reported', () => {
    const one = on('c');
    expect(annotated(bars(WIDE), [one], 'en')).toEqual({ added: [], height: 120, missing: [one] });
  });

  test('as a number where the picture has no free space', () => {
    const full: Picture = {
      width: 500,
      height: 40,
      shapes: [{ element: 'rect', id: 'a', attributes: { x: 0, y: 0, width: 500, height: 40, fill: 'china' } }],
    };
    const { shapes, height } = withAnnotations(full, [on('a')], 'en');
    expect(squares(shapes)).toHaveLength(2);
    expect(height).toBeGreaterThan(40);
  });
});
