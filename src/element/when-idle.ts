/** Calls back when the browser has nothing else to do. WebKit has no `requestIdleCallback`. */
export const { requestIdleCallback: whenIdle = setTimeout } = globalThis as Partial<typeof globalThis>;
