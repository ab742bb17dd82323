const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for markup, including attribute values. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');
