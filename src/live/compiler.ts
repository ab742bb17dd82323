import { compile, type TopLevelSpec } from 'vega-lite';

/** Compiles a Vega-Lite spec in the page: a script of its own, for specs that were not compiled ahead. */
export const compileSpec = (spec: TopLevelSpec): object => compile(spec).spec;
