/** The library's own specs are not animated. The compiler's script registers the functions of Vega. */
export const easeFunctions = {};
