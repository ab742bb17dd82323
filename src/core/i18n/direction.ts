/** Text of rows that is written from right to left, in figures whose own text runs from left to right. */

/** Letters of Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_LETTER = /\p{L}/u;

/** Unicode's isolates: what is between one of them and its end does not change the order of the text around it. */
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const END = '\u2069';

/** The isolate of a text with letters from right to left, in the direction of its first letter; null for any other. */
function isolateOf(text: string): string | null {
  if (!RIGHT_TO_LEFT.test(text)) return null;
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
}

/**
 * A name or title from a row as part of a sentence: without isolation, a number after an Arabic name would be shown
 * before it. Any other text is returned as it is.
 */
export function isolated(text: string): string {
  const isolate = isolateOf(text);
  return isolate === null ? text : isolate + text + END;
}

/** Words from right to left, with what stands between them. */
const RUN = new RegExp(`${RIGHT_TO_LEFT.source}(?:[^\\p{L}\\p{N}]*${RIGHT_TO_LEFT.source})*`, 'gu');

/** A sentence of the figure whose names from right to left, if it has any, are isolated from the numbers beside them. */
export const withIsolatedNames = (sentence: string): string =>
  /[\u2066-\u2069]/u.test(sentence) ? sentence : sentence.replace(RUN, `${RIGHT_TO_LEFT_ISOLATE}$&${END}`);

/**
 * The lines of a text, each of which can be drawn by itself. Renderers order the letters of all lines of an SVG text
 * together, and some mix up lines from right to left that are not isolated.
 */
export function isolatedLines(lines: readonly string[]): string[] {
  const isolate = isolateOf(lines.join(' '));
  if (isolate === null) return [...lines];
  // A name that is isolated itself may continue on the next line.
  let open = '';
  return lines.map((line) => {
    const before = open;
    for (const character of line) {
      if (character === END) open = open.slice(0, -1);
      else if (/[\u2066-\u2068]/u.test(character)) open += character;
    }
    return isolate + before + line + END.repeat(open.length + 1);
  });
}
