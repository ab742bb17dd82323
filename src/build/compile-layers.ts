import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figure } from '../core/figure/figure.ts';
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
interface Encoded {
  readonly encode: { readonly update: Readonly<Record<string, unknown>> };
}

/** What changes nothing, and would be written to each of many shapes. */
const isIdle = (channel: string, value: unknown, update: Encoded['encode']['update']): boolean =>
  (channel === 'opacity' && JSON.stringify(value) === '{"value":1}') ||
  (channel === 'strokeWidth' && !update['stroke']);

/** A mark without idle channels, and without a screen reader's words: those of the figure are spoken outside the picture. */
function leanItem({ encode, ...mark }: Encoded): object {
  const { description: _, ...all } = encode.update;
  const update = Object.fromEntries(Object.entries(all).filter(([channel, value]) => !isIdle(channel, value, all)));
  return { ...mark, encode: { ...encode, update }, aria: false };
}

function compileLayer(spec: Layered, layer: Layer): CompiledLayer {
  const { spec: vega } = compile({ ...spec, layer: [{ ...layer, data: { name: LAYER_ROWS } }] });
  return {
    data: vega.data ?? [],
    ...(vega.scales && { scales: vega.scales }),
    marks: (vega.marks as unknown as Encoded[]).map(leanItem),
  };
}

/** A strip over time as Vega's spec, to be filled with other rows and drawn at other sizes. */
function compileOverview(spec: Layered): CompiledOverview {
  const layer = (spec.layer as (Layer & { params?: readonly object[] })[]).map((one, index) => ({
    ...one,
    // What is brushed when it is drawn is set then.
    ...(one.params && { params: one.params.map((param) => ({ ...param, value: undefined })) }),
    data: { name: overviewRows(index) },
  }));
  return compile({ ...spec, layer } as unknown as Layered).spec as CompiledOverview;
}

/** Every layer structure of a figure, compiled, for a page that has no compiler. */
export function compileLayers(figure: Figure, data: unknown): CompiledLayers {
  const layers: Record<string, CompiledLayer> = {};
  let config: object = {};
  for (const { view, options } of pictureSetsOf(figure))
    for (const locale of LOCALES)
      for (const width of PICTURE_WIDTHS)
        for (const rows of [data, ...(view.samples?.(data) ?? [])]) {
          const spec = view.spec(rows, { locale, options }, { width, palette: VARIABLE_COLORS }) as Layered;
          if (!Object.keys(layers).length) config = compile(spec).spec.config ?? {};
          for (const layer of spec.layer) layers[layerStructure(layer)] ??= compileLayer(spec, layer);
        }
  const overviews = figure.views.flatMap((view) => {
    const context = { locale: FALLBACK_LOCALE, options: defaultsOf(figure.options) };
    const spec = view.overview?.(data, context, { width: PICTURE_WIDTHS[0], palette: VARIABLE_COLORS });
    return spec ? [[view.id, compileOverview(spec as Layered)] as const] : [];
  });
  return { config, layers, overviews: Object.fromEntries(overviews) };
}
