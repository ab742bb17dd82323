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
import { DOT, filledIfRead } from './dots.ts';
import { isRead, type UseGraph } from './model.ts';

const LINE = 16;
const SIZES = { label: Math.round(DOT.radius * 2 + 6), between: 18, row: LINE + 4 };

interface Sample {
  readonly flag: 'sourced' | 'other';
}

/** The samples: none if all links were read in a source, since a filled dot alone needs no words. */
function samplesOf({ links, unread }: UseGraph): [sample: Sample, labelIn: (locale: Locale) => string][] {
  const samples: ReturnType<typeof samplesOf> = [];
  if (links.every(isRead)) return samples;
  if (links.some(isRead)) samples.push([{ flag: 'sourced' }, (locale) => sankeyMessages(locale).uses.read]);
  const label = (locale: Locale): string => (unread ? flagLabel(unread, locale) : sankeyMessages(locale).uses.unread);
  samples.push([{ flag: 'other' }, label]);
  return samples;
}

export interface DotLegend {
  /** What numbers, and areas of dots, mean; empty without shares. */
  readonly shares: readonly string[];
  readonly samples: PlacedLegend<Sample>['entries'];
  /** Bottom of the legend, in px. */
  readonly height: number;
}

/** Places the legend above the picture: what numbers mean, and what filled and open dots mean. */
export function placeDotLegend(graph: UseGraph, locale: Locale, width: number): DotLegend {
  const { shares } = graph;
  const sharesIn = (each: Locale): string[] =>
    shares === 'none'
      ? []
      : wrapText(sankeyMessages(each).uses.legend[shares === 'all' ? 'area' : 'number'], width - 2 * MARGIN, {
          locale: each,
        });
  const lines = widestOverLocales((each) => sharesIn(each).length);
  const { entries: samples, next } = placeLegend(samplesOf(graph), SIZES, locale, width, 14 + lines * LINE);
  return { shares: sharesIn(locale), samples, height: samples.length ? next.y + 6 : lines * LINE + 4 };
}

/** The layers of the legend. */
export function legendLayers({ shares, samples }: DotLegend, palette: Palette): readonly Layer[] {
  const dots = placed(
    'legend',
    {
      type: 'point',
      shape: 'circle',
      size: DOT.area,
      xOffset: DOT.radius,
      yOffset: -BASELINE,
      fill: palette.muted,
      stroke: palette.muted,
      strokeWidth: DOT.stroke,
      opacity: 1,
    },
    samples.map((sample) => ({ ...sample })),
    palette,
  );
  return [
    placedText(
      'legend-shares',
      shares.length ? [{ x: MARGIN, y: 14, text: shares }] : [],
      { lineHeight: LINE, color: palette.muted },
      palette,
    ),
    { ...dots, encoding: { ...dots.encoding, ...filledIfRead } },
    {
      name: 'legend-labels',
      dataset: dots.dataset,
      mark: textMark({ dx: SIZES.label, color: palette.muted }),
      encoding: { x: inPx('x'), y: inPx('y'), text: label('label') },
    },
  ];
}
