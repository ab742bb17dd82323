import { textWidth, wrapText, type TypeStyle, type WrapStyle } from '../../core/drawing/text.ts';

/** A text that is cut with an ellipsis if it is wider than the available px. */
export function shortened(text: string, width: number, style: Partial<TypeStyle>): string {
  if (textWidth(text, style) <= width) return text;
  const characters = Array.from(text);
  while (characters.length && textWidth(`${characters.join('')}…`, style) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A text in as many lines as a limit, each cut if it is wider than the available px. */
export function shortenedLines(text: string, width: number, max: number, style: WrapStyle): string[] {
  const lines = wrapText(text, width, style);
  const kept = lines.length > max ? [...lines.slice(0, max - 1), lines.slice(max - 1).join(' ')] : lines;
  return kept.map((line) => shortened(line, width, style));
}
