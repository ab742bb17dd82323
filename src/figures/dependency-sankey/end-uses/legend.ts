import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { MARGIN, placed, placedText, type Layer } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { isRead, type UseGraph } from './model.ts';

const SAMPLE = { width: 24, height: 12, gap: 8 };
const LINE = 17;

interface Sample {
  readonly isDashed: boolean;
  readonly text: (locale: Locale) => string;
}

/** The samples of the legend: solid and dashed, as far as they occur. */
function samplesOf({ links, unread }: UseGraph): Sample[] {
  return [
    ...(links.some(isRead) ? [{ isDashed: false, text: (locale: Locale) => sankeyMessages(locale).uses.solid }] : []),
    ...(unread === 'none'
      ? []
      : [{ isDashed: true, text: (locale: Locale) => sankeyMessages(locale).uses.dashed[unread] }]),
  ];
}

/**
 * Legend above the picture: what a line or a frame means, and what solid and dashed mean.
 *
 * @returns its layers and its height in px.
 */
export function legendOfShapes(
  graph: UseGraph,
  locale: Locale,
  width: number,
  palette: Palette,
  mark: 'line' | 'frame',
): { readonly layers: readonly Layer[]; readonly height: number } {
  const availableWidth = width - 2 * MARGIN;
  const presence = (each: Locale): string[] =>
    wrapText(sankeyMessages(each).uses.presence[mark], availableWidth, { size: 12, bold: true, locale: each });
  const presenceLines = Math.max(...LOCALES.map((each) => presence(each).length));
  const samples = samplesOf(graph);
  const widths = samples.map(
    ({ text }) => SAMPLE.width + SAMPLE.gap + Math.max(...LOCALES.map((each) => textWidth(text(each), { size: 12 }))),
  );
  // Side by side if both fit, otherwise one above the other.
  const [first = 0, second = 0] = widths;
  const isStacked = first + 22 + second > availableWidth;
  const y = 15 + presenceLines * LINE + 4;
  const rows = samples.map((sample, index) => ({
    ...sample,
    x: index && !isStacked ? MARGIN + Math.ceil(first + 22) : MARGIN,
    y: index && isStacked ? y + LINE + 4 : y,
  }));
  const drawn = (isDashed: boolean): Layer => {
    const stroke = { stroke: palette.text, strokeWidth: 1.5, opacity: 1, ...(isDashed && { strokeDash: [4, 3] }) };
    const places = rows.filter((row) => row.isDashed === isDashed);
    return mark === 'line'
      ? placed(
          { type: 'rule', ...stroke },
          places.map((place) => ({ x: place.x, x2: place.x + SAMPLE.width, y: place.y - 4 })),
        )
      : placed(
          { type: 'rect', filled: false, ...stroke },
          places.map((place) => ({
            x: place.x + 1,
            x2: place.x + SAMPLE.width,
            y: place.y - 10,
            y2: place.y - 10 + SAMPLE.height,
          })),
        );
  };
  return {
    height: (rows.at(-1)?.y ?? y) + 4,
    layers: [
      placedText([{ x: MARGIN, y: 15, text: presence(locale) }], { bold: true, lineHeight: LINE, color: palette.text }),
      drawn(false),
      drawn(true),
      placedText(
        rows.map((row) => ({ x: row.x + SAMPLE.width + SAMPLE.gap, y: row.y, text: row.text(locale) })),
        { color: palette.muted },
      ),
    ],
  };
}
