/** Texts in Markdown: rows are text, so nothing in them is markup. */

/** Characters that may be markup within a line. */
const MARKUP = /[\\`*_[\]<>|~]/gu;
/** What makes a line a heading, a list or a rule; not the sign or the point of a number. */
const AT_START = /^(?:[#=]|[+-](?=[\s-]|$)|\d+(?=[.)](?:\s|$)))/u;

/** A text on one line, without any markup. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(MARKUP, String.raw`\$&`)
    .replace(AT_START, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

/** A link, or the text alone if there is no address. */
export const markdownLink = (text: string, address: string): string =>
  address ? `[${markdownText(text)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)` : markdownText(text);

/** A table of Markdown texts. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
