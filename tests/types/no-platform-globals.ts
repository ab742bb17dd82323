/** Belongs to the pure part: `npm run typecheck` fails where one of these is known there. */
export const unknown = [
  // @ts-expect-error -- Of a page.
  document,
  // @ts-expect-error -- Of a page.
  window,
  // @ts-expect-error -- Of a page.
  HTMLElement,
  // @ts-expect-error -- Of Node.
  Buffer,
  // @ts-expect-error -- Of Node.
  process,
  // @ts-expect-error -- Of both, but no pure code needs it.
  fetch,
  // @ts-expect-error -- Of both, but no pure code needs it.
  setTimeout,
];

/** Known: what pages and Node both have and pure code needs. */
export const known = [URL, URLSearchParams, Intl];
