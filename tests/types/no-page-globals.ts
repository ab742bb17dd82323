/** Belongs to the part of Node: `npm run typecheck` fails where one of these is known there. */
export const unknown = [
  // @ts-expect-error -- Of a page.
  document,
  // @ts-expect-error -- Of a page.
  window,
  // @ts-expect-error -- Of a page.
  HTMLElement,
  // @ts-expect-error -- Of a page.
  customElements,
];

/** Known: what Node has. */
export const known = [Buffer, process, setTimeout];
