import { LOCALES, type Locale } from '../../../core/locale.ts';
import type { Palette } from '../../../core/palette.ts';
import { MARGIN, placed, placedText, type Layer } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { wordsIn } from '../words.ts';

const SAMPLE = { width: 24, height: 12, gap: 8 };
const LINE = 17;

/**
 * What a line or a frame says and doesn't say, and what solid and dashed mean, above the marks.
 *
 * @returns its layers and its height in px.
 */
export function keyOfMarks(
  locale: Locale,
  width: number,
  palette: Palette,
  mark: 'line' | 'frame',
): { readonly layers: readonly Layer[]; readonly height: number } {
  const type = { size: 12 };
  const room = width - 2 * MARGIN;
  const presence = (each: Locale): string[] =>
    wrapText(wordsIn(each).uses.presence[mark], room, { size: 12, bold: true, locale: each });
  const presenceLines = Math.max(...LOCALES.map((each) => presence(each).length));
  const first =
    SAMPLE.width + SAMPLE.gap + Math.max(...LOCALES.map((each) => textWidth(wordsIn(each).uses.solid, type))) + 22;
  const second =
    SAMPLE.width + SAMPLE.gap + Math.max(...LOCALES.map((each) => textWidth(wordsIn(each).uses.dashed, type)));
  // Side by side where both fit, else one above the other.
  const stacked = first + second > room;
  const y = 15 + presenceLines * LINE + 4;
  const places = [{ x: MARGIN, y }, stacked ? { x: MARGIN, y: y + LINE + 4 } : { x: MARGIN + Math.ceil(first), y }];
  const words = wordsIn(locale).uses;
  const sample = (index: number): Layer => {
    const place = places[index] ?? { x: 0, y: 0 };
    const dash = index === 1 ? { strokeDash: [4, 3] } : {};
    const stroke = { stroke: palette.text, strokeWidth: 1.5, opacity: 1, ...dash };
    const x2 = place.x + SAMPLE.width;
    return mark === 'line'
      ? placed({ type: 'rule', ...stroke }, [{ x: place.x, x2, y: place.y - 4 }])
      : placed({ type: 'rect', filled: false, ...stroke }, [
          { x: place.x + 1, x2, y: place.y - 10, y2: place.y - 10 + SAMPLE.height },
        ]);
  };
  return {
    height: (places[1]?.y ?? y) + 4,
    layers: [
      placedText([{ x: MARGIN, y: 15, text: presence(locale) }], { bold: true, lineHeight: LINE, color: palette.text }),
      sample(0),
      sample(1),
      placedText(
        places.map((place, index) => ({
          x: place.x + SAMPLE.width + SAMPLE.gap,
          y: place.y,
          text: index ? words.dashed : words.solid,
        })),
        { color: palette.muted },
      ),
    ],
  };
}
