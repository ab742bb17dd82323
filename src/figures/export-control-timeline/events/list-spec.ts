import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, placeOfAll, second, sizes } from '../../../core/drawing/encoding.ts';
import { PATH_SIZE, placed, placedText } from '../../../core/drawing/placed.ts';
import { BASELINE, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { LEGEND, MARK_AT } from './legend.ts';
import { endsOf, LINE, TITLE_SIZE } from './frame.ts';
import { HEADING } from './labels.ts';
import { actorColor, atLane, laneColor } from './lanes.ts';
import { DROP, isNamed, type ListLayout } from './list-layout.ts';
import { hasBands, lastDay, type EventsModel } from './model.ts';
import type { Interval } from './story.ts';
import { trackLines, yearRules } from './rule-layers.ts';
import { kindShape, markColors } from './shapes.ts';
import { eventsMessages } from '../i18n/events.ts';

const YEAR_SIZE = 15;
const MARK = { type: 'point', size: PATH_SIZE, strokeWidth: 2, opacity: 1 } as const;

type Palette = RenderTarget['palette'];

/** The events with their positions. */
const eventsOf = (layout: ListLayout, locale: Locale): Dataset => ({
  name: 'layout-events',
  rows: layout.events.map(({ event, y, bottom, dateLabel, lines }) => {
    const { id, date, actor, kind, title, inArticle, flag, sources } = event;
    const track = layout.lanes.laneOf(actor);
    return {
      id,
      date,
      end_date: lastDay(event),
      actor,
      kind,
      title: title[locale],
      in_article: inArticle,
      flag,
      source_id: sources.join(';'),
      track,
      y,
      bottom,
      is_named: isNamed(layout, event),
      actor_label: layout.actorNames.get(actor) ?? '',
      date_label: dateLabel,
      date_x: layout.dateX.get(track),
      lines,
    };
  }),
});

/** Pale bands behind the article's events, and the sample in the legend. */
function bandLayers(
  { legend: { bold }, columns, lanes, textX, availableWidth }: ListLayout,
  dataset: Dataset,
  palette: Palette,
): Layer[] {
  const mark = { fill: palette.highlight, fillOpacity: 0.12, cornerRadius: 3 };
  const sample = bold ? [{ id: '', x: bold.x, x2: bold.x + 14, y: bold.y - 11, y2: bold.y + 3 }] : [];
  const half = availableWidth / 2;
  const [first, last] = endsOf(textX);
  const ids = lanes.all.map(({ id }) => id);
  return [
    placed('legend-band', { type: 'rect', ...mark }, sample, palette),
    {
      name: 'article-bands',
      dataset,
      filter: { field: 'in_article', equal: true },
      mark: { type: 'bar', orient: 'vertical', yOffset: -11, y2Offset: 5, ...mark },
      encoding: {
        x: columns ? atLane(lanes, first + half, last + half) : placeOfAll(first + half),
        y: inPx('y'),
        y2: second('bottom'),
        size: sizes('track', { domain: ids, range: ids.map(() => availableWidth + 12) }),
      },
    },
  ];
}

/** Shapes of the kinds in grey, with their names. */
function legendLayers(
  { legend: { entries, bold, shapes } }: ListLayout,
  palette: Palette,
): [marks: Layer, ...texts: Layer[]] {
  const dataset: Dataset = { name: 'layout-legend', rows: entries };
  const place = { x: inPx('x'), y: inPx('y') };
  return [
    {
      name: 'legend-marks',
      dataset,
      mark: { ...MARK, xOffset: MARK_AT, yOffset: -BASELINE },
      encoding: { ...place, shape: kindShape(shapes), ...markColors({ value: palette['series-1'] }, palette) },
    },
    {
      name: 'legend-labels',
      dataset,
      mark: textMark({ dx: LEGEND.label, color: palette.text }),
      encoding: { ...place, text: label('label') },
    },
    placedText(
      'legend-article',
      bold ? [{ x: bold.x + (bold.band ? LEGEND.label : 0), y: bold.y, text: bold.text }] : [],
      { bold: true, color: palette.text },
      palette,
    ),
  ];
}

function eventTexts({ columns, lanes, textX }: ListLayout, dataset: Dataset, palette: Palette): Layer[] {
  const [first, last] = endsOf(textX);
  const x = columns ? atLane(lanes, first, last) : placeOfAll(first);
  const y = inPx('y');
  const titles = (inArticle: boolean): Layer => ({
    name: inArticle ? 'article-titles' : 'titles',
    dataset,
    filter: { field: 'in_article', equal: inArticle },
    mark: textMark({
      size: TITLE_SIZE,
      bold: inArticle,
      lineHeight: LINE.title,
      dy: DROP.title,
      color: palette.text,
    }),
    encoding: { x, y, text: label('lines') },
  });
  return [
    {
      name: 'actors',
      dataset,
      // A column's heading names its actor.
      ...(columns && { filter: { field: 'is_named', equal: true } }),
      mark: textMark({ bold: true, dy: DROP.date, color: palette.text }),
      encoding: { x, y, text: label('actor_label'), fill: actorColor(lanes, palette, true) },
    },
    {
      name: 'dates',
      dataset,
      mark: textMark({ dy: DROP.date, color: palette.muted }),
      encoding: { x: inPx('date_x'), y, text: label('date_label') },
    },
    titles(true),
    titles(false),
  ];
}

function bracketLayers({ bracket }: ListLayout, interval: Interval | null, locale: Locale, palette: Palette): Layer[] {
  if (!bracket || !interval) return [];
  const { from, to, days } = interval;
  const row = { id: `${from.id} ${to.id}`, days };
  return [
    placed(
      'bracket',
      { type: 'rule', strokeWidth: 1.5, stroke: palette.muted },
      bracket.segments.map((segment) => ({ ...row, ...segment })),
      palette,
    ),
    placedText(
      'bracket-label',
      [{ ...row, ...bracket.label, text: eventsMessages(locale).days(days) }],
      { bold: true, align: bracket.align, color: palette.text },
      palette,
    ),
  ];
}

/** Who did what and when: columns or a list, newest last. */
export function listSpec(
  { events: all, story }: EventsModel,
  layout: ListLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { columns, height, lanes, trackX, textX } = layout;
  const events = eventsOf(layout, locale);
  const tracks: Dataset = { name: 'layout-tracks', rows: layout.tracks };
  const years: Dataset = { name: 'layout-years', rows: layout.years };
  const x = atLane(lanes, ...endsOf(trackX));
  const y = inPx('y');
  const fill = actorColor(lanes, palette);
  const [legendMarks, ...legendTexts] = legendLayers(layout, palette);
  const leaders: Layer = {
    name: 'leaders',
    // Without ids: a leader belongs to the line of a date, not to a mark.
    dataset: {
      name: 'layout-leaders',
      rows: layout.events.map(({ event: { date, actor }, y: at }) => ({
        date,
        actor,
        track: lanes.laneOf(actor),
        x: trackX.get(lanes.laneOf(actor)),
        x2: endsOf(textX)[0] - 5,
        y: at,
      })),
    },
    mark: { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.4 },
    encoding: { x: inPx('x'), x2: second('x2'), y, stroke: fill },
  };
  const headings: Layer = {
    name: 'headings',
    dataset: tracks,
    mark: textMark({ size: HEADING.size, lineHeight: HEADING.line, bold: true, dx: -7, dy: -6, color: palette.text }),
    encoding: { x, y: inPx('top'), text: label('label'), fill: laneColor(lanes, palette, true) },
  };
  return layeredSpec({ width, height }, palette, [
    yearRules(years, palette),
    ...(hasBands(all) ? bandLayers(layout, events, palette) : []),
    trackLines(tracks, x, lanes, palette),
    ...(columns ? [] : [leaders]),
    ...bracketLayers(layout, story?.order ?? null, locale, palette),
    legendMarks,
    {
      name: 'marks',
      dataset: events,
      mark: MARK,
      encoding: { x, y, shape: kindShape(layout.legend.shapes), ...markColors(fill, palette) },
    },
    ...legendTexts,
    ...(columns ? [headings] : []),
    {
      name: 'years',
      dataset: years,
      mark: textMark({ size: YEAR_SIZE, bold: true, dy: columns ? 24 : 22, color: palette.text }),
      encoding: { x: inPx('x'), y, text: label('year') },
    },
    ...eventTexts(layout, events, palette),
  ]);
}
