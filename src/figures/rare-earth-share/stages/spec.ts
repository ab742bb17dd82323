import type { Sheet, Spec } from '../../../core/figure.ts';
import { formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Palette } from '../../../core/palette.ts';
import { MARGIN, placed, placedText, sheetSpec, TYPE, type Layer } from '../../../core/spec.ts';
import { textWidth } from '../../../core/text.ts';
import { layOut, LINE, NAME_STYLE, type Layout } from './layout.ts';
import { isOutdated, type StageRow } from './model.ts';
import { stagesWords } from './words.ts';

/** China's share, inside its bar. */
const SHARE_STYLE = { size: 20, bold: true };

/** Bars on a scale from 0 to 100 %; a hairline of surface parts the segments. */
function barLayer({ placements, barHeight, barLeft, barRight }: Layout, palette: Palette): Layer {
  const fills: Readonly<Record<string, string>> = { CHN: palette.china, USA: palette.us, OTH: palette.grid };
  const hairline = 100 / (barRight - barLeft);
  const bars = placements.flatMap(({ barTop, parts }) =>
    parts.map(({ country, from, to }) => ({
      key: country,
      from,
      to: to === 100 ? to : Math.max(from, to - hairline),
      y: barTop,
      y2: barTop + barHeight,
      fill: fills[country] ?? palette['series-2'],
    })),
  );
  const share = { type: 'quantitative', scale: { domain: [0, 100], range: [barLeft, barRight] }, axis: null };
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
  } as Layer;
}

/** The bars of a share from 0 to 100 %, China first, others in greys with their names where these fit. */
export function stagesSpec(rows: readonly StageRow[], locale: Locale, { width, palette }: Sheet): Spec {
  const layout = layOut(rows, locale, width);
  const { barLeft, barRight, barHeight, height, placements } = layout;
  const perCent = (barRight - barLeft) / 100;
  const at = (share: number): number => barLeft + share * perCent;
  const words = stagesWords(locale);

  const shares = placements.map(({ row, barTop }) => {
    const text = formatPercent(locale, row.share);
    const room = textWidth(text, SHARE_STYLE);
    // The article's tick may stand just inside the bar's end; the figure keeps clear of it.
    const end =
      row.article !== null && row.article < row.share && row.article > row.share - 10 ? at(row.article) : at(row.share);
    const inside = end - barLeft > room + 16;
    const tick = row.article !== null && !inside ? Math.max(at(row.article), at(row.share)) : at(row.share);
    return {
      key: 'CHN',
      x: inside ? end - 9 : tick + 9,
      y: barTop + barHeight / 2,
      text,
      inside,
      row,
      barTop,
      left: end - room - 17,
    };
  });
  // Stripes of one thick dashed line: a single shape where a hundred lines would be needed.
  const stripes = shares.flatMap(({ row, inside, left, barTop }) =>
    isOutdated(row)
      ? [{ x: barLeft, x2: Math.max(barLeft, inside ? left : at(row.share)), y: barTop + barHeight / 2 }]
      : [],
  );
  const inParts = placements.flatMap(({ row, barTop, parts }) =>
    parts
      .filter(({ lines }) => lines.length)
      .map(({ country, from, to, lines }) => ({
        key: country,
        // A label keeps clear of the article's tick in the same part.
        x: (at(row.article !== null && row.article > from && row.article < to ? row.article : from) + at(to)) / 2,
        y: barTop + barHeight / 2 + 4.5 - ((lines.length - 1) * LINE.part) / 2,
        text: lines,
        onColour: country === 'USA',
      })),
  );
  const partTexts = (onColour: boolean, color: string): Layer =>
    placedText(
      inParts.filter((part) => part.onColour === onColour).map(({ key, x, y, text }) => ({ key, x, y, text })),
      { align: 'center', lineHeight: LINE.part, color },
    );
  const shareTexts = (inside: boolean, color: string): Layer =>
    placedText(
      shares.filter((share) => share.inside === inside).map(({ key, x, y, text }) => ({ key, x, y, text })),
      { ...SHARE_STYLE, align: inside ? 'right' : 'left', baseline: 'middle', color },
    );
  const ticks = placements.flatMap(({ row: { article }, barTop }) => {
    if (article === null) return [];
    const text = words.articleTick(formatPercent(locale, article));
    const half = textWidth(text, { size: TYPE.label }) / 2;
    const labelX = Math.max(MARGIN + half, Math.min(at(article), barRight - half));
    return [{ x: at(article), y: barTop - 3, y2: barTop + barHeight + 4, labelX, text }];
  });

  return sheetSpec({ width, height }, palette, [
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
    shareTexts(true, palette.surface),
    shareTexts(false, palette.china),
    partTexts(true, palette.surface),
    partTexts(false, palette.text),
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
