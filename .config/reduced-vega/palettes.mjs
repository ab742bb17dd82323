/** The library's own specs name no colour schemes. The compiler's script registers those of Vega. */
export const continuous = {};
export const discrete = {};
