/** What XML can't hold, though a text in a page or in a row may. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as it may stand in XML: what can't becomes the sign for a character that is lost. */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '\uFFFD');
