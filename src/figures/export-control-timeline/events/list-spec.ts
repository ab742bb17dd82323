import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, placeOfAll, second, sizes } from '../../../core/drawing/encoding.ts';
import { PATH_SIZE, placed, placedText } from '../../../core/drawing/placed.ts';
import { BASELINE, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { LEGEND, MARK_AT } from './legend.ts';
import { LINE, TITLE_SIZE } from './frame.ts';
import { DROP, type ListLayout } from './list-layout.ts';
import { hasBands, lastDay, type EventsModel, type Interval } from './model.ts';
import { trackLines, yearRules } from './rule-layers.ts';
import { actorColor, kindShape, markColors } from './shapes.ts';
import { atTrack, trackColor, TRACK_OF, TRACKS } from './tracks.ts';
import { eventsMessages } from '../i18n/events.ts';

const YEAR_SIZE = 15;
const HEADING_SIZE = 13;
const MARK = { type: 'point', size: PATH_SIZE, strokeWidth: 2, opacity: 1 } as const;

type Palette = RenderTarget['palette'];

/** The events with their positions. */
const eventsOf = ({ events, dateX }: ListLayout, locale: Locale): Dataset => ({
  name: 'layout-events',
  rows: events.map(({ event, y, bottom, dateLabel, lines }) => {
    const { id, date, actor, kind, title, inArticle, flag, sources } = event;
    const track = TRACK_OF[actor];
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
      actor_label: eventsMessages(locale).actor[actor],
      date_label: dateLabel,
      date_x: dateX[track],
      lines,
    };
  }),
});

/** The tracks on which there are events; as columns, all. */
const tracksOf = ({ tracks, events, columns }: ListLayout, locale: Locale): Dataset => ({
  name: 'layout-tracks',
  rows: TRACKS.filter((track) => columns || events.some(({ event }) => TRACK_OF[event.actor] === track)).map(
    (track) => ({ track, ...tracks, label: eventsMessages(locale).track[track] }),
  ),
});

/** Pale bands behind the article's events, and the sample in the legend. */
function bandLayers(
  { legend: { bold }, columns, textX, availableWidth }: ListLayout,
  dataset: Dataset,
  palette: Palette,
): Layer[] {
  const mark = { fill: palette.highlight, fillOpacity: 0.12, cornerRadius: 3 };
  const sample = bold ? [{ id: '', x: bold.x, x2: bold.x + 14, y: bold.y - 11, y2: bold.y + 3 }] : [];
  const half = availableWidth / 2;
  return [
    placed('legend-band', { type: 'rect', ...mark }, sample, palette),
    {
      name: 'article-bands',
      dataset,
      filter: { field: 'in_article', equal: true },
      mark: { type: 'bar', orient: 'vertical', yOffset: -11, y2Offset: 5, ...mark },
      encoding: {
        x: columns ? atTrack(textX.us + half, textX.china + half) : placeOfAll(textX.us + half),
        y: inPx('y'),
        y2: second('bottom'),
        size: sizes('track', { domain: TRACKS, range: TRACKS.map(() => availableWidth + 12) }),
      },
    },
  ];
}

/** Shapes of the kinds in grey, with their names. */
function legendLayers({ legend: { entries, bold } }: ListLayout, palette: Palette): [marks: Layer, ...texts: Layer[]] {
  const dataset: Dataset = { name: 'layout-legend', rows: entries };
  const place = { x: inPx('x'), y: inPx('y') };
  return [
    {
      name: 'legend-marks',
      dataset,
      mark: { ...MARK, xOffset: MARK_AT, yOffset: -BASELINE },
      encoding: { ...place, shape: kindShape(), ...markColors({ value: palette['series-1'] }, palette) },
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

function eventTexts({ columns, textX }: ListLayout, dataset: Dataset, palette: Palette): Layer[] {
  const x = columns ? atTrack(textX.us, textX.china) : { value: textX.us };
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
      ...(columns && { filter: { field: 'track', equal: 'middle' } }),
      mark: textMark({ bold: true, dy: DROP.date, color: palette.text }),
      encoding: { x, y, text: label('actor_label'), fill: actorColor(palette) },
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
  const { columns, height, trackX, textX } = layout;
  const events = eventsOf(layout, locale);
  const tracks = tracksOf(layout, locale);
  const years: Dataset = { name: 'layout-years', rows: layout.years };
  const x = atTrack(trackX.us, trackX.china);
  const y = inPx('y');
  const fill = actorColor(palette);
  const [legendMarks, ...legendTexts] = legendLayers(layout, palette);
  const leaders: Layer = {
    name: 'leaders',
    // Without ids: a leader belongs to the line of a date, not to a mark.
    dataset: {
      name: 'layout-leaders',
      rows: layout.events.map(({ event: { date, actor }, y: at }) => ({ date, actor, track: TRACK_OF[actor], y: at })),
    },
    mark: { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.4 },
    encoding: { x, x2: { value: textX.us - 5 }, y, stroke: fill },
  };
  const headings: Layer = {
    name: 'headings',
    dataset: tracks,
    mark: textMark({ size: HEADING_SIZE, bold: true, dx: -7, dy: -6, color: palette.text }),
    encoding: { x, y, text: label('label'), fill: trackColor(palette) },
  };
  return layeredSpec({ width, height }, palette, [
    yearRules(years, palette),
    ...(hasBands(all) ? bandLayers(layout, events, palette) : []),
    trackLines(tracks, x, palette),
    ...(columns ? [] : [leaders]),
    ...bracketLayers(layout, story?.order ?? null, locale, palette),
    legendMarks,
    {
      name: 'marks',
      dataset: events,
      mark: MARK,
      encoding: { x, y, shape: kindShape(), ...markColors(fill, palette) },
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
