import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { MARGIN, placed, placedText, layeredSpec, TYPE, type Layer } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import { LINE, NAME_STYLE, SHARE_STYLE, type Layout } from './layout.ts';
import { isOutdated, segmentIds, type Stages } from './model.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** Bars on a scale from 0 to 100 %; surface-coloured hairlines separate the segments. */
function barLayer({ placements, barHeight, barLeft, barRight }: Layout, palette: Palette): Layer {
  const fills: Readonly<Record<string, string>> = { CHN: palette.china, USA: palette.us, OTH: palette.grid };
  const hairline = 100 / (barRight - barLeft);
  const bars = placements.flatMap(({ row: { stage }, barTop, parts }) =>
    parts.map(({ country, folded, from, to }) => ({
      id: segmentIds(stage, country, folded),
      from,
      to: to === 100 ? to : Math.max(from, to - hairline),
      y: barTop,
      y2: barTop + barHeight,
      fill: fills[country] ?? palette['series-2'],
    })),
  );
  const scale = { domain: [0, 100], range: [barLeft, barRight] };
  const share = { type: 'quantitative', scale, axis: null } as const;
  return {
    data: { values: bars },
    mark: { type: 'rect' },
    encoding: {
      x: { field: 'from', ...share },
      x2: { field: 'to' },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      y2: { field: 'y2' },
      fill: { field: 'fill', type: 'nominal', scale: null },
    },
  };
}

/** Bars from 0 to 100 %: China first, others in grey, with names where they fit. */
export function stagesSpec(_: Stages, layout: Layout, locale: Locale, { width, palette }: RenderTarget): Spec {
  const { barLeft, barRight, barHeight, height, placements } = layout;
  const perCent = (barRight - barLeft) / 100;
  const at = (share: number): number => barLeft + share * perCent;
  const messages = stagesMessages(locale);

  const shares = placements.map(({ row: { stage }, share: { text, isInside, right }, barTop }) => ({
    id: segmentIds(stage, 'CHN'),
    x: right,
    y: isInside ? barTop + barHeight / 2 : barTop - 12,
    text,
    fill: isInside ? palette.surface : palette.china,
  }));
  // The stripes are one thick dashed line: a single shape instead of a hundred lines.
  const stripes = placements.flatMap(({ row, share: { isInside, left }, barTop }) =>
    isOutdated(row)
      ? [{ x: barLeft, x2: Math.max(barLeft, isInside ? left - 8 : at(row.share)), y: barTop + barHeight / 2 }]
      : [],
  );
  const inParts = placements.flatMap(({ row: { stage }, barTop, parts }) =>
    parts
      .filter(({ lines }) => lines.length)
      .map(({ country, folded, middle, lines }) => ({
        id: segmentIds(stage, country, folded),
        x: middle,
        y: barTop + barHeight / 2 + 4.5 - ((lines.length - 1) * LINE.part) / 2,
        text: lines,
        fill: country === 'USA' ? palette.surface : palette.text,
      })),
  );
  const ticks = placements.flatMap(({ row: { article }, barTop }) => {
    if (article === null) return [];
    const text = messages.articleTick(formatShare(locale, article));
    const half = textWidth(text, { size: TYPE.label }) / 2;
    const labelX = Math.max(barLeft + half, Math.min(at(article), barRight - half));
    return [{ x: at(article), y: barTop - 3, y2: barTop + barHeight + 4, labelX, text }];
  });

  return layeredSpec({ width, height }, palette, [
    barLayer(layout, palette),
    placed(
      { type: 'rule', strokeWidth: barHeight, strokeDash: [2, 5], strokeOpacity: 0.5, stroke: palette.surface },
      stripes,
    ),
    placed(
      { type: 'rule', strokeWidth: 2, stroke: palette.text },
      ticks.map(({ x, y, y2 }) => ({ x, y, y2 })),
    ),
    placedText(
      placements.map(({ nameLines, nameY }) => ({ x: MARGIN, y: nameY, text: nameLines })),
      { ...NAME_STYLE, lineHeight: LINE.name, color: palette.text },
    ),
    placedText(
      placements.map(({ nameLines, scopeLines, nameY }) => ({
        x: MARGIN,
        y: nameY + nameLines.length * LINE.name - 2,
        text: scopeLines,
      })),
      { lineHeight: LINE.scope, color: palette.muted },
    ),
    placedText(shares, { ...SHARE_STYLE, align: 'right', baseline: 'middle', color: palette.china }),
    placedText(inParts, { align: 'center', lineHeight: LINE.part, color: palette.text }),
    placedText(
      placements.flatMap(({ above, barTop }) => (above ? [{ x: barRight, y: barTop - 6, text: above }] : [])),
      { align: 'right', color: palette.muted },
    ),
    placedText(
      ticks.map(({ labelX, y2, text }) => ({ x: labelX, y: y2 + 11, text })),
      { align: 'center', color: palette.text },
    ),
  ]);
}
