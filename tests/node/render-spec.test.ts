import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { LIGHT, TOKEN_COLORS } from '../../src/core/drawing/palette.ts';
import { placed, placedPaths, placedText } from '../../src/core/drawing/placed.ts';
import { layeredSpec } from '../../src/core/drawing/spec.ts';
import { renderSpec, SpecWarning } from '../../src/node/render-spec.ts';
import { svgText } from '../../src/node/svg.ts';

const target = (...layers: Parameters<typeof layeredSpec>[2]) =>
  renderSpec(layeredSpec({ width: 300, height: 100 }, TOKEN_COLORS, layers));

describe('a rendered picture', () => {
  test('has the size of its spec, whatever its labels are', async () => {
    const label = { x: 290, y: 50, text: 'a label that runs far beyond the edge of its picture' };
    const { width, height } = await target(placedText('label', [label], { color: 'text' }, TOKEN_COLORS));
    expect([width, height]).toEqual([300, 100]);
  });

  test('keeps each mark where the model placed it, with its key', async () => {
    const { shapes } = await target(
      placed('bars', { type: 'rect', fill: 'china' }, [{ id: 'CHN', x: 10, x2: 60, y: 20, y2: 40 }], TOKEN_COLORS),
    );
    expect(shapes).toEqual([
      { element: 'rect', id: 'CHN', attributes: { x: 10, y: 20, width: 50, height: 20, fill: 'china' } },
    ]);
  });

  test('leaves neighbours touching when it rounds', async () => {
    const rows = [0, 1, 2].map((index) => ({ x: index * 33.3, x2: (index + 1) * 33.3, y: 0, y2: 10 }));
    const { shapes } = await target(placed('bars', { type: 'rect', fill: 'us' }, rows, TOKEN_COLORS));
    const edges = shapes.map(({ attributes: { x, width } }) => [Number(x), Number(x) + Number(width)]);
    expect(edges[0]?.[1]).toBe(edges[1]?.[0]);
    expect(edges[1]?.[1]).toBe(edges[2]?.[0]);
  });

  test('writes several lines of a text as lines', async () => {
    const { shapes } = await target(
      placedText('lines', [{ x: 5, y: 20, text: ['one', 'two'] }], { color: 'text', lineHeight: 16 }, TOKEN_COLORS),
    );
    expect(shapes[0]).toMatchObject({ element: 'text', lines: ['one', 'two'], attributes: { 'line-height': 16 } });
  });

  test('draws a path in px as it is', async () => {
    const { shapes } = await target(
      placedPaths('path', [{ shape: 'M10,10L90,40' }], { stroke: 'text', strokeWidth: 2 }, TOKEN_COLORS),
    );
    expect(shapes[0]?.attributes['d']).toBe('M10,10L90,40');
  });

  test('leaves out what can’t be seen', async () => {
    const { shapes } = await target(
      placed('bars', { type: 'rect', fill: 'transparent' }, [{ x: 0, x2: 9, y: 0, y2: 9 }], TOKEN_COLORS),
    );
    expect(shapes).toEqual([]);
  });

  test('carries neither markup nor style of a row into SVG text', async () => {
    const hostile = '<script>alert(1)</script>"&';
    const picture = await target(
      placedText('name', [{ id: '"><b>', x: 5, y: 20, text: hostile }], { color: 'text' }, TOKEN_COLORS),
    );
    const svg = svgText(picture, LIGHT, 'en');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/ (?:style|class|id|on\w+)=/u);
  });
});

test('a spec with a compiler warning is rejected', async () => {
  const spec = {
    ...layeredSpec({ width: 9, height: 9 }, LIGHT, []),
    layer: undefined,
    mark: 'bar',
    encoding: { x: { field: 'a', type: 'quantitative', bandPosition: 1 }, row: 3, nonsense: { field: 'b' } },
  };
  await expect(renderSpec(spec as unknown as TopLevelSpec)).rejects.toThrow(SpecWarning);
});
