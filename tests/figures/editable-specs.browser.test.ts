/** The published specs in plain vega-embed, as a page or an editor draws them that does not have this library. */
import embed from 'vega-embed';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { Spec } from '../../src/core/drawing/spec.ts';
import { specOf } from '../../src/core/figure/figure.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import type { LiveModule } from '../../src/core/wire/live.ts';
import { BundledData } from '../../src/live/bundled-data.ts';
import {
  drawnLayers,
  expectColorsByName,
  expectDomainsToRescale,
  expectSizesByMark,
  expectValuesToMove,
  type DrawnLayers,
} from './editable-specs.ts';

const modules = import.meta.glob<LiveModule>('../../src/figures/*/live.ts', { eager: true, import: 'liveModule' });

const loaded = await Promise.all(
  Object.values(modules).map(async (liveModule) => ({
    figure: liveModule.figure,
    data: await new BundledData(liveModule).load(),
  })),
);
const specs = loaded.flatMap(({ figure, data }) => {
  return figure.views.map((view) => {
    const model = view.model(data, defaultsOf(figure.options));
    return { id: view.id, spec: specOf(view, model, 'en', { width: 783, palette: LIGHT }) };
  });
});

async function draw(spec: Spec): Promise<DrawnLayers> {
  const mount = document.createElement('div');
  const { view, finalize } = await embed(mount, structuredClone(spec), { actions: false });
  const { root } = view.scenegraph() as unknown as { root: unknown };
  const layers = drawnLayers(root);
  finalize();
  return layers;
}

describe.each(specs)('vega-embed draws $id', ({ spec }) => {
  test('with every layer', async () => {
    const layers = await draw(spec);
    expect([...layers.keys()].sort()).toEqual(spec.layer.map(({ name }) => name).sort());
  });

  test('with a changed value', () => expectValuesToMove(spec, draw), 120_000);
  test('with a changed domain', () => expectDomainsToRescale(spec, draw), 60_000);
  test('with a layer in another colour', () => expectColorsByName(spec, draw), 60_000);
  test('with wider marks', () => expectSizesByMark(spec, draw), 60_000);
});
