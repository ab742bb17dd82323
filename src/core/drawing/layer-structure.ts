/**
 * Specs are compiled from Vega-Lite ahead of the page. What a compiler makes of a layer depends on its structure alone,
 * not on its rows and not on the numbers of its scales, so one compiled layer serves every set of rows.
 */
import type { Layer } from './spec.ts';

/** What Vega makes of one layer: the content of a group mark, whose dataset `rows` is still empty. */
export interface CompiledLayer {
  readonly data: readonly { readonly name: string }[];
  readonly scales?: readonly { readonly name: string }[];
  readonly marks: readonly object[];
}

/** A Vega spec whose datasets, one for each layer, are still empty. */
export interface CompiledOverview {
  readonly data: readonly { readonly name: string }[];
}

/** The compiled layers of a figure's specs by structure, and the configuration that all of them share. */
export interface CompiledLayers {
  readonly config: object;
  readonly layers: Readonly<Record<string, CompiledLayer>>;
  /** A compiled strip of rows over time by view, without its rows; see `FigureView.overview`. */
  readonly overviews: Readonly<Record<string, CompiledOverview>>;
}

/** Name of a layer's rows in what is compiled of it. */
export const LAYER_ROWS = 'rows';

const NUMBERS_OF_SCALES = new Set(['domain', 'range']);

/** Name of the rows of a layer in a compiled spec of several. */
export const overviewRows = (layer: number): string => `${LAYER_ROWS}-${layer}`;

/** A layer but for its rows and the numbers of its scales. Layers of the same structure compile alike. */
export const layerStructure = (layer: Layer): string =>
  JSON.stringify({ ...layer, data: null }, (name, value: unknown) =>
    NUMBERS_OF_SCALES.has(name) && Array.isArray(value) ? null : value,
  );
