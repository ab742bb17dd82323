import type { RenderTarget } from '../../../core/figure/figure.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { color, inRows, label, quantity, second } from '../../../core/drawing/encoding.ts';
import { placedText } from '../../../core/drawing/placed.ts';
import { MARGIN, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import { LINE, NAME_STYLE, SHARE_GAP, SHARE_STYLE, type Layout, type Placement } from './layout.ts';
import { isOutdated, segmentIds, type Stages } from './model.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** What the rows of every dataset say of their bar. */
const barOf = ({ row }: Placement, index: number) => ({
  stage: row.id,
  row: index + 1,
  scope: row.scope,
  year: row.year,
  flag: row.flag,
  source_id: row.source.id,
});

/** Width in px of the outline of a share that is known only for the past. */
const STROKE = 1;

/** The segments of all bars, with their labels: of those that are filled, or only outlined. */
const segmentsOf = (placements: readonly Placement[], subject: Country, isOutlined: boolean): Dataset => ({
  name: isOutlined ? 'outlined' : 'shares',
  rows: placements.flatMap((placement, index) =>
    placement.parts.flatMap(({ country, folded, from, to, share, middle, lines }) => {
      if ((country === subject && isOutdated(placement.row)) !== isOutlined) return [];
      return {
        id: segmentIds(placement.row.id, country, folded),
        ...barOf(placement, index),
        country,
        share,
        from,
        to,
        middle,
        label: lines,
        lines: lines.length,
      };
    }),
  ),
});

/** Bars from 0 to 100 %: the subject first, others in grey, with names where they fit. */
export function stagesSpec(
  { subject }: Stages,
  layout: Layout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { bar, barHeight, height, placements } = layout;
  const [left, right] = bar.range;
  const messages = stagesMessages(locale);
  const segments = segmentsOf(placements, subject, false);
  const outlined = segmentsOf(placements, subject, true);
  const y = inRows(
    { category: 'stage', row: 'row' },
    placements.map(({ row: { id } }) => id),
    placements.map(({ barTop }) => barTop + barHeight / 2),
  );
  /** Offset from the middle of a bar to a place above it, in px. */
  const above = (distance: number): number => -barHeight / 2 - distance;

  const countries = [...new Set(placements.flatMap(({ parts }) => parts.map(({ country }) => country)))];
  const fills = new Map([
    ['USA', palette.us],
    [subject, palette.china],
  ]);
  const fill = { domain: countries, range: countries.map((country) => fills.get(country) ?? palette['series-2']) };
  const inks = countries.map((country) => (country === 'USA' ? palette.surface : palette.text));

  const barLayer = (isLast: boolean): Layer => ({
    name: isLast ? 'last-segments' : 'segments',
    dataset: segments,
    filter: isLast ? { field: 'to', gte: 100 } : { field: 'to', lt: 100 },
    // A hairline of the background between a segment and the next.
    mark: { type: 'bar', orient: 'horizontal', height: barHeight, ...(!isLast && { x2Offset: -1 }) },
    encoding: { x: quantity('from', bar), x2: second('to'), y, fill: color('country', fill) },
  });
  const segmentLabels = (lines: 1 | 2): Layer => ({
    name: lines === 1 ? 'segment-labels' : 'segment-labels-on-two-lines',
    dataset: segments,
    filter: { field: 'lines', equal: lines },
    mark: textMark({
      align: 'center',
      lineHeight: LINE.part,
      color: palette.text,
      dy: lines === 1 ? 5 : 5 - LINE.part / 2,
    }),
    encoding: {
      x: quantity('middle', bar, 'round'),
      y,
      text: label('label'),
      fill: color('country', { domain: countries, range: inks }),
    },
  });
  /** The subject's share of each bar, inside or above it. */
  const subjectShares = (isInside: boolean): Dataset => ({
    name: isInside ? 'subject' : 'subject-above',
    rows: placements.flatMap((placement, index) => {
      const { row, share } = placement;
      if (share?.isInside !== isInside) return [];
      const id = segmentIds(row.id, subject);
      const end = isInside ? share.end : 0;
      const isPast = isOutdated(row);
      return [
        { id, ...barOf(placement, index), country: subject, share: row.share, is_past: isPast, end, label: share.text },
      ];
    }),
  });
  const shareEncoding = { x: quantity('end', bar, 'round'), y, text: label('label') };
  const small: Dataset = {
    name: 'small',
    rows: placements.flatMap((placement, index) =>
      placement.above ? [{ ...barOf(placement, index), to: 100, label: placement.above }] : [],
    ),
  };
  const article: Dataset = {
    name: 'article',
    rows: placements.flatMap((placement, index) => {
      const { report } = placement.row;
      return report ? [{ ...barOf(placement, index), article: report.share }] : [];
    }),
  };
  const articleLabels = placements.flatMap(({ row: { id, report }, barTop }) => {
    if (!report) return [];
    const text = messages.report(formatShare(locale, report.share), report.isOfJuly2025);
    const half = textWidth(text) / 2;
    const x = Math.max(left + half, Math.min(bar.at(report.share), right - half));
    return [{ stage: id, x, y: barTop + barHeight + 15, text }];
  });
  return layeredSpec({ width, height }, palette, [
    barLayer(false),
    barLayer(true),
    {
      name: 'outlined-segments',
      dataset: outlined,
      // The stroke is within the place of the bar.
      mark: {
        type: 'bar',
        orient: 'horizontal',
        height: barHeight - STROKE,
        xOffset: STROKE / 2,
        x2Offset: -STROKE,
        fill: palette.china,
        stroke: palette.china,
        fillOpacity: 0.18,
        strokeWidth: STROKE,
      },
      encoding: { x: quantity('from', bar), x2: second('to'), y },
    },
    {
      name: 'article-ticks',
      dataset: article,
      mark: {
        type: 'tick',
        orient: 'vertical',
        size: barHeight + 7,
        thickness: 2,
        yOffset: 0.5,
        fill: palette.text,
        opacity: 1,
      },
      encoding: { x: quantity('article', bar), y },
    },
    placedText(
      'names',
      placements.map(({ row: { id }, nameLines, nameY }) => ({ stage: id, x: MARGIN, y: nameY, text: nameLines })),
      { ...NAME_STYLE, lineHeight: LINE.name, color: palette.text },
      palette,
    ),
    placedText(
      'scopes',
      placements.map(({ row: { id, scope, year, source }, nameLines, scopeLines, nameY }) => ({
        stage: id,
        scope,
        year,
        source_id: source.id,
        x: MARGIN,
        y: nameY + nameLines.length * LINE.name - 2,
        text: scopeLines,
      })),
      { lineHeight: LINE.scope, color: palette.muted },
      palette,
    ),
    {
      name: 'subject-shares',
      dataset: subjectShares(true),
      mark: textMark({ ...SHARE_STYLE, align: 'right', baseline: 'middle', dx: -SHARE_GAP, color: palette.surface }),
      encoding: {
        ...shareEncoding,
        fill: color('is_past', { domain: [false, true], range: [palette.surface, palette.text] }),
      },
    },
    {
      name: 'subject-shares-above',
      dataset: subjectShares(false),
      mark: textMark({ ...SHARE_STYLE, baseline: 'middle', dy: above(12), color: palette.china }),
      encoding: shareEncoding,
    },
    segmentLabels(1),
    segmentLabels(2),
    {
      name: 'small-shares',
      dataset: small,
      mark: textMark({ align: 'right', dy: above(6), color: palette.muted }),
      encoding: { x: quantity('to', bar), y, text: label('label') },
    },
    placedText('article-labels', articleLabels, { align: 'center', color: palette.muted }, palette),
  ]);
}
