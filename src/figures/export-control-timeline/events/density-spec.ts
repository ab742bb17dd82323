import type { RenderTarget } from '../../../core/figure/figure.ts';
import { formatNumber } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, sizes } from '../../../core/drawing/encoding.ts';
import { placedText } from '../../../core/drawing/placed.ts';
import { BASELINE, halfPixel, layeredSpec, textMark, type Dataset, type Spec } from '../../../core/drawing/spec.ts';
import { COUNT, LEGEND, YEAR_DROP, type DensityLayout } from './density-layout.ts';
import { trackLines, yearRules } from './rule-layers.ts';
import { HEADING } from './labels.ts';
import { actorColor, atLane, laneColor, type Lanes } from './lanes.ts';

/** For many events: a square for each, in time bands from top to bottom and a column for each side. */
export function densitySpec(
  lanes: Lanes,
  layout: DensityLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { height, side, marks, columns, months } = layout;
  const square = { type: 'square', opacity: 1, strokeWidth: 0 } as const;
  const [x, y] = [inPx('x'), inPx('y')];
  const fill = actorColor(lanes, palette);
  const years: Dataset = { name: 'layout-years', rows: layout.years };
  const legend: Dataset = { name: 'layout-legend', rows: layout.legend?.entries ?? [] };
  const tracks: Dataset = {
    name: 'layout-tracks',
    rows: columns.map((column) => ({ ...column, count: formatNumber(locale, column.events) })),
  };
  const column = atLane(lanes, layout.left, layout.right);
  return layeredSpec({ width, height }, palette, [
    yearRules(years, palette),
    trackLines(tracks, column, lanes, palette),
    {
      name: 'events',
      dataset: {
        name: 'layout-events',
        // There may be thousands: nothing that is not needed.
        rows: marks.map(({ event: { id, date, actor }, ...at }) => ({
          id,
          date,
          actor,
          x: halfPixel(at.x),
          y: halfPixel(at.y),
        })),
      },
      mark: square,
      encoding: {
        x,
        y,
        size: sizes('actor', {
          domain: [...lanes.colors.keys()],
          range: [...lanes.colors.keys()].map(() => side ** 2),
        }),
        fill,
      },
    },
    {
      name: 'legend-marks',
      dataset: legend,
      mark: { ...square, size: LEGEND.side ** 2, xOffset: LEGEND.side / 2, yOffset: -BASELINE },
      encoding: { x, y, fill },
    },
    {
      name: 'legend-labels',
      dataset: legend,
      mark: textMark({ dx: LEGEND.label, color: palette.text }),
      encoding: { x, y, text: label('label') },
    },
    {
      name: 'headings',
      dataset: tracks,
      mark: textMark({ size: HEADING.size, lineHeight: HEADING.line, bold: true, color: palette.text }),
      encoding: { x: column, y: inPx('top'), text: label('label'), fill: laneColor(lanes, palette, true) },
    },
    {
      name: 'counts',
      dataset: tracks,
      mark: textMark({ size: 14, dy: -COUNT.below, color: palette.text }),
      encoding: { x: column, y, text: label('count') },
    },
    {
      name: 'years',
      dataset: years,
      mark: textMark({ size: 13, bold: true, dy: YEAR_DROP, color: palette.text }),
      encoding: { x, y, text: label('year') },
    },
    placedText('months', months, { color: palette.muted }, palette),
  ]);
}
