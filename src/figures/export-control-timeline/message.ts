/** One sentence instead of a picture, if there is nothing to show: it says why, or what to change. */
import type { RenderTarget } from '../../core/figure/figure.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { placedText } from '../../core/drawing/placed.ts';
import { layeredSpec, MARGIN, TYPE, type Spec } from '../../core/drawing/spec.ts';
import { wrapText } from '../../core/drawing/text.ts';

const LINE = 18;

export interface MessageLayout {
  readonly height: number;
  readonly lines: readonly string[];
}

export function layOutMessage(sentence: string, locale: Locale, width: number): MessageLayout {
  const lines = wrapText(sentence, width - 2 * MARGIN, { size: TYPE.value, locale });
  return { height: lines.length * LINE + 32, lines };
}

export const messageSpec = ({ height, lines }: MessageLayout, { width, palette }: RenderTarget): Spec =>
  layeredSpec({ width, height }, palette, [
    placedText(
      'message',
      [{ x: MARGIN, y: 28, text: lines }],
      { size: TYPE.value, lineHeight: LINE, color: palette.text },
      palette,
    ),
  ]);
