import type { Sheet, Spec } from '../../../core/figure.ts';
import { formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { MARGIN, placed, placedText, sheetSpec, TYPE, type Layer } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { namesIn } from '../../../core/names.ts';
import { wordsIn } from '../words.ts';
import { scopeLine } from './describe.ts';
import type { Segment, StageRow } from './model.ts';

/** From this width on, in px, names stand left of their bars, not above them. */
const SIDE_BY_SIDE = 610;

interface Placement {
  readonly row: StageRow;
  readonly nameLines: readonly string[];
  readonly scopeLines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly barTop: number;
}

interface Layout {
  readonly barLeft: number;
  readonly barRight: number;
  readonly barHeight: number;
  readonly height: number;
  readonly placements: readonly Placement[];
}

const NAME_STYLE = { size: 15, bold: true };
const LINE = { name: 19, scope: 16, tick: 18 };
/** Type size of China's share, inside its bar. */
const SHARE_SIZE = 20;

function layOut(rows: readonly StageRow[], locale: Locale, width: number): Layout {
  const sideBySide = width >= SIDE_BY_SIDE;
  const nameRoom = sideBySide ? Math.round(width * 0.3) : width - 2 * MARGIN;
  const barLeft = sideBySide ? MARGIN + nameRoom + 12 : MARGIN;
  const barHeight = sideBySide ? 36 : 30;
  const words = wordsIn(locale).stages;
  let y = 6;
  const placements = rows.map((row): Placement => {
    const nameLines = wrapText(words.stage[row.stage], nameRoom, { ...NAME_STYLE, locale });
    const scopeLines = wrapText(scopeLine(row, locale), nameRoom, { size: TYPE.label, locale });
    const textHeight = nameLines.length * LINE.name + scopeLines.length * LINE.scope;
    const tickHeight = row.article === null ? 0 : LINE.tick;
    const top = y;
    const barTop = sideBySide ? top : top + textHeight + 5;
    y = (sideBySide ? top + Math.max(textHeight, barHeight + tickHeight) : barTop + barHeight + tickHeight) + 18;
    return { row, nameLines, scopeLines, nameY: top + 14, barTop };
  });
  return { barLeft, barRight: width - MARGIN, barHeight, height: y - 6, placements };
}

/** Diagonal lines that say "second-hand", clipped by hand to a box. */
function hatch(left: number, right: number, top: number, bottom: number): { x: number; y: number; x2: number; y2: number }[] {
  const height = bottom - top;
  const lines = [];
  for (let foot = left - height; foot < right; foot += 7) {
    const start = Math.max(foot, left);
    const end = Math.min(foot + height, right);
    if (end > start) lines.push({ x: start, y: bottom - (start - foot), x2: end, y2: bottom - (end - foot) });
  }
  return lines;
}

/** The bars of a share from 0 to 100 %, China first, others in greys with their names where these fit. */
export function stagesSpec(rows: readonly StageRow[], locale: Locale, { width, palette }: Sheet): Spec {
  const { barLeft, barRight, barHeight, height, placements } = layOut(rows, locale, width);
  const perCent = (barRight - barLeft) / 100;
  const at = (share: number): number => barLeft + share * perCent;
  const words = wordsIn(locale).stages;
  const fills: Partial<Record<Segment['country'], string>> = { CHN: palette.china, USA: palette.us, OTH: palette.grid };

  const bars = placements.flatMap(({ row, barTop }) =>
    row.segments.map(({ country, from, to }) => ({
      key: country,
      stage: row.stage,
      from,
      // A hairline of surface parts the segments.
      to: to === 100 ? to : to - 1 / perCent,
      y: barTop,
      y2: barTop + barHeight,
      fill: fills[country] ?? palette['series-2'],
    })),
  );
  const share = { type: 'quantitative', scale: { domain: [0, 100], range: [barLeft, barRight] }, axis: null };
  const barLayer = {
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

  const shareLabels = placements.map(({ row, barTop }) => {
    const text = formatPercent(locale, row.share);
    const inside = row.share * perCent > textWidth(text, { size: SHARE_SIZE, bold: true }) + 16;
    return { row, text, inside, x: at(row.share) + (inside ? -9 : 9), y: barTop + barHeight / 2 };
  });
  const hatches = shareLabels.flatMap(({ row, text }, index) => {
    const { barTop = 0 } = placements[index] ?? {};
    if (row.stage !== 'heavy-separation' && row.flag !== 'disputed') return [];
    const right = at(row.share) - textWidth(text, { size: SHARE_SIZE, bold: true }) - 18;
    return hatch(barLeft, right, barTop, barTop + barHeight);
  });
  const names = placements.flatMap(({ row, barTop }) =>
    row.segments.flatMap(({ country, from, to }) => {
      const text = `${namesIn(locale).countries[country]} ${formatPercent(locale, to - from)}`;
      const fits = country !== 'CHN' && country !== 'OTH' && (to - from) * perCent > textWidth(text, { size: TYPE.label }) + 8;
      const dark = country === 'USA';
      return fits ? [{ key: country, x: (at(from) + at(to)) / 2, y: barTop + barHeight / 2, text, dark }] : [];
    }),
  );
  const ticks = placements.flatMap(({ row, barTop }) => {
    if (row.article === null) return [];
    const text = words.articleTick(formatPercent(locale, row.article));
    const x = at(row.article);
    const overflow = x + textWidth(text, { size: TYPE.label }) / 2 - barRight;
    return [{ x, y: barTop - 3, y2: barTop + barHeight + 4, labelX: overflow > 0 ? x - overflow : x, labelY: barTop + barHeight + 16, text }];
  });

  const centred = { align: 'center', baseline: 'middle' } as const;
  return sheetSpec({ width, height }, palette, [
    barLayer,
    placed({ type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.6, stroke: palette.surface }, hatches),
    placed(
      { type: 'rule', strokeWidth: 2, stroke: palette.text },
      ticks.map(({ x, y, y2 }) => ({ x, y, y2 })),
    ),
    placedText(
      placements.flatMap(({ row, nameLines, nameY }) => ({ key: row.stage, x: MARGIN, y: nameY, text: nameLines })),
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
    placedText(
      shareLabels.filter(({ inside }) => inside).map(({ text, x, y }) => ({ key: 'CHN', x, y, text })),
      { size: SHARE_SIZE, bold: true, align: 'right', baseline: 'middle', color: palette.surface },
    ),
    placedText(
      shareLabels.filter(({ inside }) => !inside).map(({ text, x, y }) => ({ key: 'CHN', x, y, text })),
      { size: SHARE_SIZE, bold: true, baseline: 'middle', color: palette.china },
    ),
    placedText(names.filter(({ dark }) => dark).map(({ key, x, y, text }) => ({ key, x, y, text })), { ...centred, color: palette.surface }),
    placedText(names.filter(({ dark }) => !dark).map(({ key, x, y, text }) => ({ key, x, y, text })), { ...centred, color: palette.text }),
    placedText(
      ticks.map(({ labelX, labelY, text }) => ({ x: labelX, y: labelY, text })),
      { align: 'center', color: palette.text },
    ),
  ]);
}
