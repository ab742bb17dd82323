/** A spec that is assembled from compiled layers, as in a page, is drawn like one that is compiled as a whole. */
import type { Spec as VegaSpec } from 'vega';
import { describe, expect, test } from 'vitest';
import { compileLayers } from '../../src/build/compile-layers.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { VARIABLE_COLORS } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { specOf } from '../../src/core/figure/figure.ts';
import { assemble } from '../../src/live/assemble.ts';
import { readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderSpec, renderVega } from '../../src/node/render-spec.ts';

describe.each(FIGURES.map((figure) => [figure.tag, figure] as const))('<%s>', (_, figure) => {
  const data = figure.parse(readTables(figure.datasets));
  const compiled = compileLayers(figure, data);

  test.each(pictureSetsOf(figure).map((set) => [set.cacheKey, set] as const))(
    'draws %s from compiled layers as from its spec',
    async (_cacheKey, { view, options }) => {
      const model = view.model(data, options);
      for (const width of PICTURE_WIDTHS) {
        // Vega writes into the rows of a spec, so each rendering gets its own.
        const spec = () => specOf(view, model, 'ja', { width, palette: VARIABLE_COLORS });
        const vega = assemble(spec(), compiled);
        expect(vega, String(width)).toBeDefined();
        expect(await renderVega(vega as VegaSpec), String(width)).toEqual(await renderSpec(spec()));
      }
    },
  );
});
