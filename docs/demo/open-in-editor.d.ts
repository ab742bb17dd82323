/** Opens a Vega-Lite spec in the Vega editor, in a new window. */
export function openInEditor(spec: object | Promise<object>): Promise<void>;
