import {
  LAYER_ROWS,
  layerStructure,
  type CompiledLayer,
  type CompiledLayers,
  type CompiledOverview,
} from '../core/drawing/layer-structure.ts';
import type { Spec, SpecLayer } from '../core/drawing/spec.ts';

/** Days as milliseconds, which a compiled scale of time takes. */
const timesOf = (days: readonly unknown[]): number[] => days.map((iso) => Date.parse(String(iso)));

/** A compiled layer with its rows and the values of its scales, as a group, so that both are scoped to the layer. */
function groupOf(
  { data, scales = [], marks }: CompiledLayer,
  { encoding }: SpecLayer,
  values: readonly object[],
): object {
  return {
    type: 'group',
    data: data.map((source) => (source.name === LAYER_ROWS ? { ...source, values } : source)),
    // A scale is named after its channel.
    scales: scales.map((scale) => {
      const { domain, range } = encoding[scale.name]?.scale ?? {};
      return {
        ...scale,
        ...(domain && { domain: scale.type === 'utc' ? timesOf(domain) : domain }),
        ...(range && { range }),
      };
    }),
    marks,
  };
}

/** The Vega spec for a Vega-Lite spec whose layers were compiled at build time; undefined if one of them was not. */
export function assemble(spec: Spec, { config, layers }: CompiledLayers): object | undefined {
  const { width, height, padding, background, datasets, layer } = spec;
  const marks: object[] = [];
  for (const one of layer) {
    const compiled = layers[layerStructure(one)];
    if (!compiled) return undefined;
    marks.push(groupOf(compiled, one, datasets[one.data.name] ?? []));
  }
  return { width, height, padding, background, autosize: 'none', config, marks };
}

/** The Vega spec of a time strip, with the rows and size of its Vega-Lite spec. */
export function assembleOverview(spec: Spec, compiled: CompiledOverview): object {
  const { width, height, padding, background, datasets } = spec;
  const data = compiled.data.map((source) =>
    source.name in datasets ? { ...source, values: datasets[source.name] } : source,
  );
  return { ...compiled, width, height, padding, background, data };
}
