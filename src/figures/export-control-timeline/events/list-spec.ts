import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, placeOfAll } from '../../../core/drawing/encoding.ts';
import { PATH_SIZE, placedPaths, placedText } from '../../../core/drawing/placed.ts';
import { BASELINE, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { LEGEND, MARK_AT } from './legend.ts';
import { endsOf, isHeadline, LINE, TITLE_SIZE } from './frame.ts';
import { HEADING } from './labels.ts';
import { actorColor, atLane, laneColor } from './lanes.ts';
import { DROP, isNamed, type ListLayout } from './list-layout.ts';
import { lastDay, type EventsModel } from './model.ts';
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
      is_headline: isHeadline(event, layout),
      is_named: isNamed(layout, event),
      actor_label: layout.actorNames.get(actor) ?? '',
      date_label: dateLabel,
      date_x: layout.dateX.get(track),
      lines,
    };
  }),
});

/** Shapes of the kinds in grey, with their names. */
function legendLayers(
  { legend: { entries, shapes } }: ListLayout,
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
  ];
}

function eventTexts({ columns, lanes, textX }: ListLayout, dataset: Dataset, palette: Palette): Layer[] {
  const [first, last] = endsOf(textX);
  const x = columns ? atLane(lanes, first, last) : placeOfAll(first);
  const y = inPx('y');
  const dates = (isBold: boolean): Layer => ({
    name: isBold ? 'headline-dates' : 'dates',
    dataset,
    filter: { field: 'is_headline', equal: isBold },
    mark: textMark({ bold: isBold, dy: DROP.date, color: isBold ? palette.text : palette.muted }),
    encoding: { x: inPx('date_x'), y, text: label('date_label') },
  });
  const titles = (isBold: boolean): Layer => ({
    name: isBold ? 'headline-titles' : 'titles',
    dataset,
    filter: { field: 'is_headline', equal: isBold },
    mark: textMark({ size: TITLE_SIZE, bold: isBold, lineHeight: LINE.title, dy: DROP.title, color: palette.text }),
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
    ...[dates, titles].flatMap((layerOf) => [layerOf(false), layerOf(true)]),
  ];
}

function bracketLayers({ bracket }: ListLayout, interval: Interval | null, locale: Locale, palette: Palette): Layer[] {
  if (!bracket || !interval) return [];
  const { from, to, days } = interval;
  const row = { id: `${from.id} ${to.id}`, days };
  return [
    placedPaths(
      'bracket',
      [{ ...row, shape: bracket.path }],
      { filled: false, strokeWidth: 1.5, stroke: palette.text, opacity: 1 },
      palette,
    ),
    placedText(
      'bracket-label',
      [{ ...row, ...bracket.label, text: eventsMessages(locale).days(days) }],
      { bold: true, color: palette.text },
      palette,
    ),
  ];
}

/** Who did what and when: columns or a list, newest last. */
export function listSpec(
  { story }: EventsModel,
  layout: ListLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { columns, height, lanes, trackX } = layout;
  const events = eventsOf(layout, locale);
  const tracks: Dataset = { name: 'layout-tracks', rows: layout.tracks };
  const years: Dataset = { name: 'layout-years', rows: layout.years };
  const x = atLane(lanes, ...endsOf(trackX));
  const y = inPx('y');
  const fill = actorColor(lanes, palette);
  const [legendMarks, ...legendTexts] = legendLayers(layout, palette);
  const headings: Layer = {
    name: 'headings',
    dataset: tracks,
    mark: textMark({ size: HEADING.size, lineHeight: HEADING.line, bold: true, dx: -7, dy: -6, color: palette.text }),
    encoding: { x, y: inPx('top'), text: label('label'), fill: laneColor(lanes, palette, true) },
  };
  return layeredSpec({ width, height }, palette, [
    yearRules(years, palette),
    trackLines(tracks, x, lanes, palette),
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
