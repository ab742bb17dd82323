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

/** A layer of rows, as the figures write it. */
interface RowLayer {
  readonly data: { readonly values: readonly object[] };
  readonly encoding: Readonly<Record<string, { readonly scale?: ScaleNumbers | null }>>;
}

type LayeredSpec = Spec & {
  readonly padding: object;
  readonly background: string;
  readonly layer: readonly (Layer & RowLayer)[];
};

/** A compiled layer with its rows and the numbers of its scales, as a group that has both to itself. */
function groupOf({ data, scales = [], marks }: CompiledLayer, { data: { values }, encoding }: RowLayer): object {
  return {
    type: 'group',
    data: data.map((source) => (source.name === LAYER_ROWS ? { ...source, values } : source)),
    // A scale has the name of its channel.
    scales: scales.map((scale) => {
      const { domain, range } = encoding[scale.name]?.scale ?? {};
      return { ...scale, ...(domain && { domain }), ...(range && { range }) };
    }),
    marks,
  };
}

/** Vega's spec for a Vega-Lite spec whose layers are compiled; undefined where one of them is not. */
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

/** Vega's spec of a strip over time for its Vega-Lite spec, whose rows and size it takes. */
export function assembleOverview(spec: Spec, compiled: CompiledOverview): object {
  const { width, height, padding, background, layer } = spec as LayeredSpec;
  const rows = new Map(layer.map(({ data: { values } }, index) => [overviewRows(index), values]));
  const data = compiled.data.map((source) =>
    rows.has(source.name) ? { ...source, values: rows.get(source.name) } : source,
  );
  return { ...compiled, width, height, padding, background, data };
}
