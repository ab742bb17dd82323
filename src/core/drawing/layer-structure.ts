/**
 * Vega-Lite specs are compiled at build time. A compiled layer depends only on the layer's structure, not on its rows
 * or the numbers of its scales, so one compiled layer works for every set of rows.
 */
import type { Layer } from './spec.ts';

/** A layer compiled to Vega: the content of a group mark whose dataset `rows` is empty. */
export interface CompiledLayer {
  readonly data: readonly { readonly name: string }[];
  readonly scales?: readonly { readonly name: string }[];
  readonly marks: readonly object[];
}

/** A Vega spec whose datasets, one per layer, are empty. */
export interface CompiledOverview {
  readonly data: readonly { readonly name: string }[];
}

/** A figure's compiled layers by structure, and the configuration that they share. */
export interface CompiledLayers {
  readonly config: object;
  readonly layers: Readonly<Record<string, CompiledLayer>>;
  /** Compiled overviews by view, without their rows; see `FigureView.overview`. */
  readonly overviews: Readonly<Record<string, CompiledOverview>>;
}

/** Dataset name of a layer's rows in the compiled layer. */
export const LAYER_ROWS = 'rows';

const NUMBERS_OF_SCALES = new Set(['domain', 'range']);

/** Dataset name of one layer's rows in a compiled spec of several layers. */
export const overviewRows = (layer: number): string => `${LAYER_ROWS}-${layer}`;

/**
 * A layer without its rows and the numbers of its scales. Layers with the same structure compile to the same result.
 */
export const layerStructure = (layer: Layer): string =>
  JSON.stringify({ ...layer, data: null }, (name, value: unknown) =>
    NUMBERS_OF_SCALES.has(name) && Array.isArray(value) ? null : value,
  );
