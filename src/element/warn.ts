const warned = new Set<string>();

/** Tells a page's developer once what was wrong and what was done instead. The reader sees nothing of it. */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(sentence);
}
