import type { Data, Mark, Scale } from 'vega';
import { compile } from 'vega-lite';
import { specOf, type Figure } from '../core/figure/figure.ts';
import {
  LAYER_ROWS,
  layerStructure,
  type CompiledLayer,
  type CompiledLayers,
  type CompiledOverviews,
  type CompiledOverview,
  type CompiledScale,
} from '../core/drawing/layer-structure.ts';
import { FALLBACK_LOCALE, LOCALES } from '../core/i18n/locale.ts';
import { defaultsOf } from '../core/figure/options.ts';
import { VARIABLE_COLORS } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Spec, SpecLayer } from '../core/drawing/spec.ts';
import { pictureSetsOf } from './prerender-view.ts';

/** Channels for screen readers, which read the figure's description instead. */
const ARIA = new Set(['description', 'ariaRoleDescription']);

/** Channels that have no effect but would be written to every shape. */
const isIdle = (channel: string, value: unknown, channels: readonly string[]): boolean =>
  (channel === 'opacity' && JSON.stringify(value) === '{"value":1}') ||
  (channel === 'strokeWidth' && !channels.includes('stroke'));

/** A text channel that is just its field: rows have no text that is not valid. */
function leanText(value: unknown): unknown {
  const [, field] = /"isValid\(datum\[\\"(\w+)\\"\]\) \? /u.exec(JSON.stringify(value)) ?? [];
  return field === undefined ? value : { field };
}

/** A Vega mark without such channels. */
function leanMark({ encode = {}, ...mark }: Mark): object {
  const update: Readonly<Record<string, unknown>> = encode.update ?? {};
  const channels = Object.keys(update);
  const kept = Object.entries(update)
    .filter(([channel, value]) => !ARIA.has(channel) && !isIdle(channel, value, channels))
    .map(([channel, value]) => [channel, channel === 'text' ? leanText(value) : value] as const);
  return { ...mark, encode: { ...encode, update: Object.fromEntries(kept) }, aria: false };
}

/** The values of a scale are those of the spec that is drawn. */
const withoutValues = (scale: Scale): CompiledScale => ({
  ...scale,
  type: scale.type ?? 'linear',
  domain: undefined,
  range: undefined,
});

/** A dataset without the compiler's filter of values that are not valid, which rows never have. */
const withoutFilter = ({ transform, ...source }: Data): CompiledLayer['data'][number] => {
  const kept = transform?.filter((one) => !(one.type === 'filter' && /^\(?is(?:Valid|Date)\(/u.test(one.expr)));
  return { ...source, ...(kept?.length && { transform: kept }) };
};

function compileLayer(spec: Spec, { transform, mark, encoding }: SpecLayer): CompiledLayer {
  const { config, width, height } = spec;
  const layer = [{ data: { name: LAYER_ROWS }, ...(transform && { transform }), mark, encoding }];
  const { spec: vega } = compile({ ...(config && { config }), width, height, layer });
  return {
    data: (vega.data ?? []).map(withoutFilter),
    ...(vega.scales && { scales: vega.scales.map(withoutValues) }),
    marks: (vega.marks ?? []).map(leanMark),
  };
}

/** A time strip as a Vega spec, to be filled with rows and drawn at any size. */
function compileOverview({ datasets: _, layer, ...spec }: Spec): CompiledOverview {
  const { spec: vega } = compile({
    ...spec,
    // The brush is set when the strip is drawn.
    layer: layer.map((one) => ({
      ...one,
      ...('params' in one && { params: one.params.map(({ value: _, ...param }) => param) }),
    })),
  });
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
          const spec = specOf(view, model, locale, { width, palette: VARIABLE_COLORS });
          if (!Object.keys(layers).length) config = compile(spec).spec.config ?? {};
          for (const layer of spec.layer) layers[layerStructure(layer)] ??= compileLayer(spec, layer);
        }
    }
  return { config, layers };
}

/** The overviews of a figure, compiled at build time. */
export function compileOverviews(figure: Figure, data: unknown): CompiledOverviews {
  const overviews = figure.views.flatMap((view) => {
    if (!view.overview) return [];
    const model = view.model(data, defaultsOf(figure.options));
    const spec = view.overview(model, FALLBACK_LOCALE, { width: PICTURE_WIDTHS[0], palette: VARIABLE_COLORS });
    return [[view.id, compileOverview(spec)] as const];
  });
  return Object.fromEntries(overviews);
}
