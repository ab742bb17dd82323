/**
 * Lets loops over the keys of an object pass over keys that the object inherits. Scripts of a page may add some to every
 * object, which Vega would take for marks, data and parameters.
 */

const OWN_KEYS_ID = '\0own-keys';
const OWN_KEYS = 'export const ownKeys = (value) => (value == null ? [] : Object.keys(value));';

/** The loops over keys in a syntax tree. */
function* loops(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'ForInStatement') yield node;
  for (const child of Object.values(node)) yield* loops(child);
}

export const ownKeys = {
  name: 'own-keys',
  resolveId: (id) => (id === OWN_KEYS_ID ? id : null),
  load: (id) => (id === OWN_KEYS_ID ? OWN_KEYS : null),
  transform(code, id) {
    if (!id.includes('/node_modules/') || !/\bfor\s*\([^;)]*\sin\s/u.test(code)) return null;
    let changed = code;
    for (const { left, right } of [...loops(this.parse(code))].sort((a, b) => b.right.start - a.right.start))
      changed = `${changed.slice(0, left.end)} of ownKeys(${changed.slice(right.start, right.end)})${changed.slice(right.end)}`;
    return { code: `import { ownKeys } from ${JSON.stringify(OWN_KEYS_ID)};\n${changed}`, map: null };
  },
};
