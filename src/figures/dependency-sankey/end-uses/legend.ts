import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { inPx, label } from '../../../core/drawing/encoding.ts';
import { placeLegend, type PlacedLegend } from '../../../core/drawing/legend.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { placed, placedText } from '../../../core/drawing/placed.ts';
import { BASELINE, MARGIN, textMark, type Layer } from '../../../core/drawing/spec.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { DASHES } from './links.ts';
import { isRead, type UseGraph } from './model.ts';

const SAMPLE = { width: 24, height: 12 };
const LINE = 17;
const SIZES = { label: SAMPLE.width + 8, between: 22, row: LINE + 4 };

interface Sample {
  readonly isDashed: boolean;
}

/** The samples of the legend, each with its explanation: solid and dashed, as far as they occur. */
function samplesOf({ links, unread }: UseGraph): [sample: Sample, labelIn: (locale: Locale) => string][] {
  const samples: ReturnType<typeof samplesOf> = [];
  if (links.some(isRead)) samples.push([{ isDashed: false }, (locale) => sankeyMessages(locale).uses.solid]);
  if (!links.every(isRead)) {
    const label = (locale: Locale): string => (unread ? flagLabel(unread, locale) : sankeyMessages(locale).uses.dashed);
    samples.push([{ isDashed: true }, label]);
  }
  return samples;
}

export interface LinkLegend {
  readonly mark: 'line' | 'frame';
  /** What a line or a frame means. */
  readonly presence: readonly string[];
  readonly samples: PlacedLegend<Sample>['entries'];
  readonly height: number;
}

/** Places the legend above the picture: what a line or a frame means, and what solid and dashed mean. */
export function placeLinkLegend(graph: UseGraph, locale: Locale, width: number, mark: LinkLegend['mark']): LinkLegend {
  const presence = (each: Locale): string[] =>
    wrapText(sankeyMessages(each).uses.presence[graph.sharesAt ? 'share' : mark], width - 2 * MARGIN, {
      bold: true,
      locale: each,
    });
  const top = 19 + widestOverLocales((each) => presence(each).length) * LINE;
  const { entries: samples, next } = placeLegend(samplesOf(graph), SIZES, locale, width, top);
  return { mark, presence: presence(locale), samples, height: next.y + 4 };
}

/** The layers of the legend. */
export function legendLayers({ mark, presence, samples }: LinkLegend, palette: Palette): readonly Layer[] {
  const drawn = placed(
    'legend',
    {
      ...(mark === 'line'
        ? { type: 'rule' }
        : // The stroke of a frame is half outside it.
          { type: 'bar', orient: 'horizontal', height: SAMPLE.height, filled: false, xOffset: 1 }),
      yOffset: -BASELINE,
      stroke: palette.text,
      strokeWidth: 1.5,
      opacity: 1,
    },
    samples.map(({ isDashed, ...sample }) => ({ is_dashed: isDashed, ...sample, x2: sample.x + SAMPLE.width })),
    palette,
  );
  const strokeDash = { condition: { test: { field: 'is_dashed', equal: true }, value: DASHES } };
  return [
    placedText(
      'legend-title',
      [{ x: MARGIN, y: 15, text: presence }],
      { bold: true, lineHeight: LINE, color: palette.text },
      palette,
    ),
    { ...drawn, encoding: { ...drawn.encoding, strokeDash } },
    {
      name: 'legend-labels',
      dataset: drawn.dataset,
      mark: textMark({ dx: SIZES.label, color: palette.muted }),
      encoding: { x: inPx('x'), y: inPx('y'), text: label('label') },
    },
  ];
}
