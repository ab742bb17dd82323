import { compile, type TopLevelSpec } from 'vega-lite';

/** Compiles a Vega-Lite spec in the page. A separate script, because most specs were compiled at build time. */
export const compileSpec = (spec: TopLevelSpec): object => compile(spec).spec;

/** For Node, which uses the same script. */
export { compile };
