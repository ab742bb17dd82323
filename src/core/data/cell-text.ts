/** Text as it comes from a file: what nobody sees in it must not change what is drawn. */

/** Half a character, which no renderer can draw. */
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_BREAK = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*|\s{2,}/gu;
/**
 * Control characters, marks that reorder the text around them, and characters without a width. Joiners stay, because
 * Persian words and emoji need them.
 */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** White space, and joiners that join nothing. */
const ENDS = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu;
/** More marks on one letter than any language has, which would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** What needs any of the above; most cells do not. */
const UNCOMMON = /[\p{C}\p{M}\u2028\u2029]|\s{2}/u;

/** The text of a cell on one line, without what is invisible, and without white space at its ends. */
export const cellText = (text: string): string =>
  UNCOMMON.test(text)
    ? text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(LINE_BREAK, ' ')
        .replace(INVISIBLE, '')
        .replace(LINE_BREAK, ' ')
        .replace(ENDS, '')
        .replace(PILED_MARKS, '$1')
    : text.trim();
