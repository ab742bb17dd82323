import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { specOf } from '../../src/core/figure/figure.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { Spec } from '../../src/core/drawing/spec.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import {
  drawnLayers,
  expectColorsByName,
  expectDomainsToRescale,
  expectSizesByMark,
  expectValuesToMove,
  type DrawnLayers,
} from './editable-specs.ts';

const views = FIGURES.flatMap((figure) => {
  const data = figure.parse(readTables(figure.datasets));
  return figure.views.map((view) => ({
    tag: figure.tag,
    id: view.id,
    at: (width: number): Spec =>
      specOf(view, view.model(data, defaultsOf(figure.options)), 'en', { width, palette: LIGHT }),
  }));
});

async function draw(spec: Spec): Promise<DrawnLayers> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { root: unknown };
  const layers = drawnLayers(root);
  view.finalize();
  return layers;
}

const channelsOf = (layer: Spec['layer'][number]) => Object.entries(layer.encoding);
/** Whether a layer has an own field on a scale: a position or a colour. */
const isScaled = (layer: Spec['layer'][number]): boolean => channelsOf(layer).some(([, { scale }]) => scale?.domain);
const isLaidOut = ({ data }: Spec['layer'][number]): boolean => data.name.startsWith('layout-');
/** Whether a layer has a position in px. */
const hasPlaces = (layer: Spec['layer'][number]): boolean =>
  channelsOf(layer).some(([channel, { scale }]) => ['x', 'y'].includes(channel) && scale === null);

describe.each(views)('the spec of <$tag> $id', ({ at }) => {
  test.each(PICTURE_WIDTHS)('has named layers that refer to named datasets, at %i px', (width) => {
    const { layer, datasets } = at(width);
    const names = layer.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, data } of layer) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(Object.keys(datasets)).toContain(data.name);
    }
  });

  test.each(PICTURE_WIDTHS)('has positions in px in datasets of the layout only, at %i px', (width) => {
    for (const layer of at(width).layer) {
      expect(hasPlaces(layer) ? isLaidOut(layer) : true, layer.name).toBe(true);
      expect(isScaled(layer) || isLaidOut(layer), layer.name).toBe(true);
    }
  });

  // On a phone; the browser draws wide specs.
  test('moves what shows a changed value', () => expectValuesToMove(at(288), draw), 120_000);
  test('rescales the layer of a changed domain', () => expectDomainsToRescale(at(288), draw));
  test('colours a layer by its name', () => expectColorsByName(at(288), draw));
  test('resizes a layer by its mark', () => expectSizesByMark(at(288), draw));
});

/** Whether a layer has a position of an own field on a scale. */
const isPositioned = (layer: Spec['layer'][number]): boolean =>
  channelsOf(layer).some(([channel, { scale }]) => ['x', 'y'].includes(channel) && scale?.domain);

test('most layers have their positions on scales', () => {
  const layers = views.flatMap(({ at }) => at(783).layer);
  expect(layers.filter(isPositioned).length / layers.length).toBeGreaterThanOrEqual(0.6);
});
