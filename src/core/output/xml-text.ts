/** Characters that text in a page or a row may contain, but XML may not. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text for XML, with disallowed characters replaced by U+FFFD. */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '\uFFFD');
