/** Belongs to the part of the pages: `npm run typecheck` fails where one of these is known there. */
export const unknown = [
  // @ts-expect-error -- Of Node.
  Buffer,
  // @ts-expect-error -- Of Node.
  process,
  // @ts-expect-error -- Of Node.
  global,
  // @ts-expect-error -- Of Node.
  require,
  // @ts-expect-error -- Of Node.
  __dirname,
  // @ts-expect-error -- Of Node.
  setImmediate,
  // @ts-expect-error -- In a page a timer is a number.
  setTimeout(() => undefined).unref,
];

/** Known: what a page has. */
export const known = [document, navigator, setTimeout];
