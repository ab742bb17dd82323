import { textWidth, wrapText, type WrapStyle } from './text.ts';

/** Breaks a word that is wider than a line. */
function brokenWord(word: string, width: number, style: WrapStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of word) {
    if (line && textWidth(line + character, style) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** Breaks a text like `wrapText`, and words that are wider than a line as well. */
export const wrapWords = (text: string, width: number, style: WrapStyle): string[] =>
  wrapText(text, width, style).flatMap((line) => brokenWord(line, width, style));
