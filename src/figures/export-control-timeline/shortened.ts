import { textWidth, type TypeStyle } from '../../core/drawing/text.ts';

/** A text that is cut with an ellipsis if it is wider than the available px. */
export function shortened(text: string, width: number, style: Partial<TypeStyle>): string {
  if (textWidth(text, style) <= width) return text;
  const characters = Array.from(text);
  while (characters.length && textWidth(`${characters.join('')}…`, style) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
