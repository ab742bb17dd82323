import { textWidth, type TypeStyle } from '../../core/drawing/text.ts';

const ELLIPSIS = '…';

/** Shortens a text to a width in px, with an ellipsis for what is left out. The whole text must be elsewhere. */
export function truncateText(text: string, width: number, style?: Partial<TypeStyle>): string {
  if (textWidth(text, style) <= width) return text;
  let kept = '';
  let filled = textWidth(ELLIPSIS, style);
  for (const character of text) {
    filled += textWidth(character, style);
    if (filled > width) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}
