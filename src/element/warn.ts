const warned = new Set<string>();

/**
 * Warns the page's developer once, in the console, about what was wrong and what was done instead. Readers see nothing
 * of it.
 */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(sentence);
}
