/** Text that no spreadsheet runs as a formula, and back. */

/**
 * The beginnings of cells that a spreadsheet runs: one of these characters, maybe after white space, characters without
 * a width or quotes. The full-width ones start formulas in Japanese, Korean and Chinese. A spreadsheet that separates
 * cells by semicolons ignores quotes inside its cells, so what follows a semicolon or a line break begins a cell as
 * well, and a quote there is taken off. With an apostrophe before them, text that begins with one stays distinct.
 */
const FORMULA = String.raw`(?=(?:[^\S\t\r\n]|[\p{Cf}"']|(?![\t\r\n])\p{Cc})*[=+\-@＝＋－＠﹦﹢﹣﹫])`;
const CELL = String.raw`(^|\r\n?|[;\t\n])`;

const RUN = new RegExp(`${CELL}${FORMULA}`, 'gu');
const INERT = new RegExp(`${CELL}'${FORMULA}`, 'gu');

/** Text that a spreadsheet shows and does not run as a formula. */
export const inertText = (text: string): string => text.replace(RUN, "$1'").replace(/^(?='*[\t\r\n])/u, "'");

/** The text that was made inert. */
export const activeText = (text: string): string => text.replace(/^'(?='*[\t\r\n])/u, '').replace(INERT, '$1');
