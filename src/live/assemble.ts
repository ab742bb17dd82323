import type { Spec } from '../core/figure/figure.ts';
import {
  LAYER_ROWS,
  layerStructure,
  overviewRows,
  type CompiledLayer,
  type CompiledLayers,
  type CompiledOverview,
} from '../core/drawing/layer-structure.ts';
import type { Layer } from '../core/drawing/spec.ts';

interface ScaleNumbers {
  readonly domain?: readonly number[];
  readonly range?: readonly number[];
}

/** A layer with rows, as the figures write it. */
interface RowLayer {
  readonly data: { readonly values: readonly object[] };
  readonly encoding: Readonly<Record<string, { readonly scale?: ScaleNumbers | null }>>;
}

type LayeredSpec = Spec & {
  readonly padding: object;
  readonly background: string;
  readonly layer: readonly (Layer & RowLayer)[];
};

/** A compiled layer with its rows and scale domains, as a group, so that both are scoped to the layer. */
function groupOf({ data, scales = [], marks }: CompiledLayer, { data: { values }, encoding }: RowLayer): object {
  return {
    type: 'group',
    data: data.map((source) => (source.name === LAYER_ROWS ? { ...source, values } : source)),
    // A scale is named after its channel.
    scales: scales.map((scale) => {
      const { domain, range } = encoding[scale.name]?.scale ?? {};
      return { ...scale, ...(domain && { domain }), ...(range && { range }) };
    }),
    marks,
  };
}

/** The Vega spec for a Vega-Lite spec whose layers were compiled at build time; undefined if one of them was not. */
export function assemble(spec: Spec, { config, layers }: CompiledLayers): object | undefined {
  const { width, height, padding, background, layer } = spec as LayeredSpec;
  const marks: object[] = [];
  for (const one of layer) {
    if (!one.data.values.length) continue;
    const compiled = layers[layerStructure(one)];
    if (!compiled) return undefined;
    marks.push(groupOf(compiled, one));
  }
  return { width, height, padding, background, autosize: 'none', config, marks };
}

/** The Vega spec of a time strip, with the rows and size of its Vega-Lite spec. */
export function assembleOverview(spec: Spec, compiled: CompiledOverview): object {
  const { width, height, padding, background, layer } = spec as LayeredSpec;
  const rows = new Map(layer.map(({ data: { values } }, index) => [overviewRows(index), values]));
  const data = compiled.data.map((source) =>
    rows.has(source.name) ? { ...source, values: rows.get(source.name) } : source,
  );
  return { ...compiled, width, height, padding, background, data };
}
