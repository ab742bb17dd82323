import type { Mark } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { specOf, type Figure, type Spec } from '../core/figure/figure.ts';
import {
  LAYER_ROWS,
  layerStructure,
  overviewRows,
  type CompiledLayer,
  type CompiledLayers,
  type CompiledOverview,
} from '../core/drawing/layer-structure.ts';
import { FALLBACK_LOCALE, LOCALES } from '../core/i18n/locale.ts';
import { defaultsOf } from '../core/figure/options.ts';
import { VARIABLE_COLORS } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Layer } from '../core/drawing/spec.ts';
import { pictureSetsOf } from './prerender-view.ts';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;

/** The layered spec that every figure has. */
function layered(spec: Spec): Spec & Layered {
  if ('layer' in spec) return spec;
  throw new Error('The spec of a figure must have layers.');
}

/** Channels that have no effect but would be written to every shape. */
const isIdle = (channel: string, value: unknown, channels: readonly string[]): boolean =>
  (channel === 'opacity' && JSON.stringify(value) === '{"value":1}') ||
  (channel === 'strokeWidth' && !channels.includes('stroke'));

/**
 * A Vega mark without such channels and without ARIA text, because screen readers read the figure's description
 * instead.
 */
function leanMark({ encode = {}, ...mark }: Mark): object {
  const update = encode.update ?? {};
  const channels = Object.keys(update);
  const kept = Object.entries(update).filter(
    ([channel, value]) => channel !== 'description' && !isIdle(channel, value, channels),
  );
  return { ...mark, encode: { ...encode, update: Object.fromEntries(kept) }, aria: false };
}

function compileLayer(spec: Layered, layer: Layer): CompiledLayer {
  const { spec: vega } = compile({ ...spec, layer: [{ ...layer, data: { name: LAYER_ROWS } }] });
  return {
    data: vega.data ?? [],
    ...(vega.scales && { scales: vega.scales }),
    marks: (vega.marks ?? []).map(leanMark),
  };
}

/** A time strip as a Vega spec, to be filled with rows and drawn at any size. */
function compileOverview(spec: Layered): CompiledOverview {
  const layer = spec.layer.map((one, index) => ({
    ...one,
    // The brush is set when the strip is drawn.
    ...('params' in one && { params: one.params.map(({ value: _, ...param }) => param) }),
    data: { name: overviewRows(index) },
  }));
  const { spec: vega } = compile({ ...spec, layer });
  return { ...vega, data: vega.data ?? [] };
}

/** All layer structures of a figure, compiled at build time, because a page has no compiler. */
export function compileLayers(figure: Figure, data: unknown): CompiledLayers {
  const layers: Record<string, CompiledLayer> = {};
  let config: object = {};
  for (const { view, options } of pictureSetsOf(figure))
    for (const rows of [data, ...(view.samples?.(data) ?? [])]) {
      const model = view.model(rows, options);
      for (const locale of LOCALES)
        for (const width of PICTURE_WIDTHS) {
          const spec = layered(specOf(view, model, locale, { width, palette: VARIABLE_COLORS }));
          if (!Object.keys(layers).length) config = compile(spec).spec.config ?? {};
          for (const layer of spec.layer) layers[layerStructure(layer)] ??= compileLayer(spec, layer);
        }
    }
  const overviews = figure.views.flatMap((view) => {
    if (!view.overview) return [];
    const model = view.model(data, defaultsOf(figure.options));
    const spec = view.overview(model, FALLBACK_LOCALE, { width: PICTURE_WIDTHS[0], palette: VARIABLE_COLORS });
    return [[view.id, compileOverview(layered(spec))] as const];
  });
  return { config, layers, overviews: Object.fromEntries(overviews) };
}
