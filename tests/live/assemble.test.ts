import { describe, expect, test } from 'vitest';
import type { Spec } from '../../src/core/figure/figure.ts';
import { layerStructure, type CompiledLayers } from '../../src/core/drawing/layer-structure.ts';
import type { Layer } from '../../src/core/drawing/spec.ts';
import { assemble, assembleOverview } from '../../src/live/assemble.ts';

const layer = (type: string, values: readonly object[], scale: object | null = null): Layer =>
  ({ data: { values }, mark: { type }, encoding: { x: { field: 'x', scale } } }) as unknown as Layer;

const specOf = (...layers: readonly Layer[]): Spec =>
  ({ width: 300, height: 90, padding: { left: 5 }, background: 'white', layer: layers }) as unknown as Spec;

const ROWS = [{ x: 1 }, { x: 2 }];

const compiled: CompiledLayers = {
  config: { font: 'serif' },
  layers: {
    [layerStructure(layer('rect', [], { domain: [0], range: [0] }))]: {
      data: [{ name: 'rows' }, { name: 'stacked' }],
      scales: [{ name: 'x' }, { name: 'y' }],
      marks: [{ type: 'rect' }],
    },
    [layerStructure(layer('text', []))]: { data: [{ name: 'rows' }], marks: [{ type: 'text' }] },
  },
  overviews: {},
};

describe('compiled layers', () => {
  test('get rows and the numbers of scales, each in a group of its own', () => {
    const spec = specOf(layer('rect', ROWS, { domain: [0, 5], range: [0, 300] }), layer('text', [{ x: 3 }]));
    expect(assemble(spec, compiled)).toEqual({
      width: 300,
      height: 90,
      padding: { left: 5 },
      background: 'white',
      autosize: 'none',
      config: { font: 'serif' },
      marks: [
        {
          type: 'group',
          data: [{ name: 'rows', values: ROWS }, { name: 'stacked' }],
          scales: [{ name: 'x', domain: [0, 5], range: [0, 300] }, { name: 'y' }],
          marks: [{ type: 'rect' }],
        },
        { type: 'group', data: [{ name: 'rows', values: [{ x: 3 }] }], scales: [], marks: [{ type: 'text' }] },
      ],
    });
  });

  test('are not drawn without rows', () => {
    expect(assemble(specOf(layer('text', []), layer('arc', [])), compiled)).toMatchObject({ marks: [] });
  });

  test('make no spec where one of them was not compiled', () => {
    expect(assemble(specOf(layer('text', ROWS), layer('arc', ROWS)), compiled)).toBeUndefined();
  });

  test('stay as they are', () => {
    const before = structuredClone(compiled);
    assemble(specOf(layer('text', ROWS)), compiled);
    expect(compiled).toEqual(before);
  });
});

test('a compiled strip gets size and rows, layer by layer', () => {
  const strip = { data: [{ name: 'rows-1' }, { name: 'brush' }, { name: 'rows-0' }], signals: [{ name: 'span' }] };
  expect(assembleOverview(specOf(layer('text', [{ x: 0 }]), layer('rect', ROWS)), strip)).toEqual({
    width: 300,
    height: 90,
    padding: { left: 5 },
    background: 'white',
    signals: [{ name: 'span' }],
    data: [{ name: 'rows-1', values: ROWS }, { name: 'brush' }, { name: 'rows-0', values: [{ x: 0 }] }],
  });
});
