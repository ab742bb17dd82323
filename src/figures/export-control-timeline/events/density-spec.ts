import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { formatNumber } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { placed, placedText, layeredSpec } from '../../../core/drawing/spec.ts';
import { HEADING, LEGEND, type DensityLayout } from './density-layout.ts';
import { ACTOR_COLOURS } from './shapes.ts';
import { TRACK_COLOURS } from './tracks.ts';

/** For many events: a square for each, in time bands from top to bottom and a column for each side. */
export function densitySpec(layout: DensityLayout, locale: Locale, { width, palette }: RenderTarget): Spec {
  const { height, side, marks, columns, years, months, legend } = layout;
  const square = { type: 'square', opacity: 1, strokeWidth: 0 } as const;
  return layeredSpec({ width, height }, palette, [
    placed(
      { type: 'rule', strokeWidth: 1, stroke: palette.grid },
      years.map(({ rule }) => rule),
    ),
    placed(
      { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.4 },
      columns.map(({ track, line }) => ({ ...line, stroke: palette[TRACK_COLOURS[track]] })),
    ),
    placed(
      square,
      marks.map(({ event, x, y }) => ({
        id: event.id,
        x,
        y,
        size: side ** 2,
        fill: palette[ACTOR_COLOURS[event.actor]],
      })),
    ),
    placed(
      square,
      legend.map(({ actor, mark }) => ({ ...mark, size: LEGEND.side ** 2, fill: palette[ACTOR_COLOURS[actor]] })),
    ),
    placedText(
      legend.map(({ label }) => label),
      { color: palette.text },
    ),
    placedText(
      columns.map(({ track, heading }) => ({ ...heading, fill: palette[TRACK_COLOURS[track]] })),
      { size: HEADING.size, lineHeight: HEADING.line, bold: true, color: palette.text },
    ),
    placedText(
      columns.map(({ count: { events: number, ...place } }) => ({ ...place, text: formatNumber(locale, number) })),
      { size: 14, color: palette.text },
    ),
    placedText(
      years.map(({ label }) => label),
      { size: 13, bold: true, color: palette.text },
    ),
    placedText(months, { color: palette.muted }),
  ]);
}
