const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in markup, also in an attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');
