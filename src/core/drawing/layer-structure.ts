/**
 * Vega-Lite specs are compiled at build time. A compiled layer depends only on the layer's structure, not on its rows
 * or the numbers of its scales, so one compiled layer works for every set of rows.
 */
import type { SpecLayer } from './spec.ts';

/** A scale without its domain and range, named after its channel. */
export interface CompiledScale {
  readonly name: string;
  readonly type: string;
  readonly domain?: undefined;
  readonly range?: undefined;
}

/** A layer compiled to Vega: the content of a group mark whose dataset `LAYER_ROWS` is empty. */
export interface CompiledLayer {
  readonly data: readonly { readonly name: string }[];
  readonly scales?: readonly CompiledScale[];
  readonly marks: readonly object[];
}

/** A Vega spec whose datasets are empty. */
export interface CompiledOverview {
  readonly data: readonly { readonly name: string }[];
}

/** A figure's compiled layers by structure, and the configuration that they share. */
export interface CompiledLayers {
  readonly config: object;
  readonly layers: Readonly<Record<string, CompiledLayer>>;
}

/** Compiled overviews by view, without their rows; see `FigureView.overview`. */
export type CompiledOverviews = Readonly<Record<string, CompiledOverview>>;

/** Dataset name of a layer's rows in the compiled layer. */
export const LAYER_ROWS = 'rows';

const VALUES_OF_SCALES = new Set(['domain', 'range']);

/** A short text for a long one: 32 bits (FNV-1a), which are not the same for any two of some fifty texts. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Identifies a layer without its name, its rows and the values of its scales. Layers with the same structure compile to
 * the same result.
 */
export const layerStructure = ({ transform, mark, encoding }: SpecLayer): string =>
  digest(
    JSON.stringify([transform, mark, encoding], (name, value: unknown) =>
      VALUES_OF_SCALES.has(name) && Array.isArray(value) ? null : value,
    ),
  );
