import { describe, expect, test } from 'vitest';
import { layerStructure, type CompiledLayers } from '../../src/core/drawing/layer-structure.ts';
import type { Spec, SpecLayer } from '../../src/core/drawing/spec.ts';
import { assemble, assembleOverview } from '../../src/live/assemble.ts';

const layer = (type: string, dataset: string, scale: object | null = null): SpecLayer =>
  ({ name: `${type}s`, data: { name: dataset }, mark: { type }, encoding: { x: { field: 'x', scale } } }) as SpecLayer;

const specOf = (datasets: Readonly<Record<string, readonly object[]>>, ...layers: readonly SpecLayer[]): Spec =>
  ({ width: 300, height: 90, padding: { left: 5 }, background: 'white', datasets, layer: layers }) as unknown as Spec;

const ROWS = [{ x: 1 }, { x: 2 }];

const compiled: CompiledLayers = {
  config: { font: 'serif' },
  layers: {
    [layerStructure(layer('rect', '', { domain: [0], range: [0] }))]: {
      data: [{ name: 'rows' }, { name: 'filtered' }],
      scales: [
        { name: 'x', type: 'linear' },
        { name: 'y', type: 'linear' },
      ],
      marks: [{ type: 'rect' }],
    },
    [layerStructure(layer('text', ''))]: { data: [{ name: 'rows' }], marks: [{ type: 'text' }] },
    [layerStructure(layer('rule', '', { type: 'utc', domain: [], range: [] }))]: {
      data: [{ name: 'rows' }],
      scales: [{ name: 'x', type: 'utc' }],
      marks: [{ type: 'rule' }],
    },
  },
};

describe('compiled layers', () => {
  test('get the rows of their dataset and the values of their scales, each in a group of its own', () => {
    const bars = layer('rect', 'shares', { domain: [0, 5], range: [0, 300] });
    const spec = specOf({ shares: ROWS, 'layout-names': [{ x: 3 }] }, bars, layer('text', 'layout-names'));
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
          data: [{ name: 'rows', values: ROWS }, { name: 'filtered' }],
          scales: [
            { name: 'x', type: 'linear', domain: [0, 5], range: [0, 300] },
            { name: 'y', type: 'linear' },
          ],
          marks: [{ type: 'rect' }],
        },
        { type: 'group', data: [{ name: 'rows', values: [{ x: 3 }] }], scales: [], marks: [{ type: 'text' }] },
      ],
    });
  });

  test('get the days of a time scale as times', () => {
    const days = layer('rule', 'days', { type: 'utc', domain: ['1970-01-01', '1970-01-03'], range: [0, 9] });
    expect(assemble(specOf({ days: ROWS }, days), compiled)).toMatchObject({
      marks: [{ scales: [{ name: 'x', type: 'utc', domain: [0, 172_800_000], range: [0, 9] }] }],
    });
  });

  test('are the same whatever a layer and its dataset are called', () => {
    const named = { ...layer('text', 'layout-names'), name: 'names' };
    expect(layerStructure(named)).toBe(layerStructure(layer('text', 'layout-dates')));
    expect(layerStructure({ ...named, transform: [{ filter: { field: 'x', equal: 1 } }] })).not.toBe(
      layerStructure(named),
    );
  });

  test('make no spec where one of them was not compiled', () => {
    expect(assemble(specOf({ a: ROWS }, layer('text', 'a'), layer('arc', 'a')), compiled)).toBeUndefined();
  });

  test('stay as they are', () => {
    const before = structuredClone(compiled);
    assemble(specOf({ a: ROWS }, layer('text', 'a')), compiled);
    expect(compiled).toEqual(before);
  });
});

test('a compiled strip gets size and rows, dataset by dataset', () => {
  const strip = { data: [{ name: 'marks' }, { name: 'brush' }, { name: 'lanes' }], signals: [{ name: 'span' }] };
  const spec = specOf({ lanes: [{ x: 0 }], marks: ROWS }, layer('text', 'lanes'), layer('rect', 'marks'));
  expect(assembleOverview(spec, strip)).toEqual({
    width: 300,
    height: 90,
    padding: { left: 5 },
    background: 'white',
    signals: [{ name: 'span' }],
    data: [{ name: 'marks', values: ROWS }, { name: 'brush' }, { name: 'lanes', values: [{ x: 0 }] }],
  });
});
