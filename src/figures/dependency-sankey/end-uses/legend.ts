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

/** A sample of the legend with its explanation. */
export interface PlacedSample {
  readonly isDashed: boolean;
  readonly x: number;
  readonly x2: number;
  /** Baseline of the explanation. */
  readonly y: number;
  readonly label: { readonly x: number; readonly text: string };
}

export interface PlacedLegend {
  readonly mark: 'line' | 'frame';
  /** What a line or a frame means. */
  readonly presence: readonly string[];
  readonly samples: readonly PlacedSample[];
  readonly height: number;
}

/** Places the legend above the picture: what a line or a frame means, and what solid and dashed mean. */
export function placeLegend(graph: UseGraph, locale: Locale, width: number, mark: PlacedLegend['mark']): PlacedLegend {
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
  const rows = samples.map(({ isDashed, text }, index): PlacedSample => {
    const x = index && !isStacked ? MARGIN + Math.ceil(first + 22) : MARGIN;
    return {
      isDashed,
      x,
      x2: x + SAMPLE.width,
      y: index && isStacked ? y + LINE + 4 : y,
      label: { x: x + SAMPLE.width + SAMPLE.gap, text: text(locale) },
    };
  });
  return { mark, presence: presence(locale), samples: rows, height: (rows.at(-1)?.y ?? y) + 4 };
}

/** The layers of the legend. */
export function legendLayers({ mark, presence, samples }: PlacedLegend, palette: Palette): readonly Layer[] {
  const drawn = (isDashed: boolean): Layer => {
    const stroke = { stroke: palette.text, strokeWidth: 1.5, opacity: 1, ...(isDashed && { strokeDash: [4, 3] }) };
    const places = samples.filter((sample) => sample.isDashed === isDashed);
    return mark === 'line'
      ? placed(
          { type: 'rule', ...stroke },
          places.map(({ x, x2, y }) => ({ x, x2, y: y - 4 })),
        )
      : placed(
          { type: 'rect', filled: false, ...stroke },
          places.map(({ x, x2, y }) => ({ x: x + 1, x2, y: y - 10, y2: y - 10 + SAMPLE.height })),
        );
  };
  return [
    placedText([{ x: MARGIN, y: 15, text: presence }], { bold: true, lineHeight: LINE, color: palette.text }),
    drawn(false),
    drawn(true),
    placedText(
      samples.map(({ label, y }) => ({ ...label, y })),
      { color: palette.muted },
    ),
  ];
}
