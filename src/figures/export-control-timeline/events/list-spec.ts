import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { PATH_SIZE, placed, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import { markOf, labelPlaceOf } from './legend.ts';
import { LINE, TITLE_SIZE } from './frame.ts';
import type { ListLayout, PlacedEvent } from './list-layout.ts';
import { hasBands, type EventsModel, type Interval } from './model.ts';
import { ACTOR_COLOURS, KIND_SHAPES, markColors } from './shapes.ts';
import { TRACK_COLOURS, TRACKS } from './tracks.ts';
import { eventsMessages } from '../i18n/events.ts';

const YEAR_SIZE = 15;
const HEADING_SIZE = 13;
const BAND_OPACITY = 0.12;

type Palette = RenderTarget['palette'];

/** Marks of the legend and of the events, in one layer because they have the same type. */
function markLayer({ legend, events }: ListLayout, palette: Palette): Layer {
  const samples = legend.entries.map((entry) => ({
    ...markOf(entry),
    shape: KIND_SHAPES[entry.kind],
    ...markColors(entry.kind, 'series-1', palette),
  }));
  const marks = events.map(({ event, mark }) => ({
    id: event.id,
    ...mark,
    shape: KIND_SHAPES[event.kind],
    ...markColors(event.kind, ACTOR_COLOURS[event.actor], palette),
  }));
  return placed({ type: 'point', size: PATH_SIZE, strokeWidth: 2, opacity: 1 }, [...samples, ...marks]);
}

/** Pale bands behind the article's events, and the sample in the legend. */
function bandLayer({ legend, events, availableWidth }: ListLayout, palette: Palette): Layer {
  const bands = events
    .filter(({ event }) => event.inArticle)
    .map(({ event, title, mark, bottom }) => ({
      id: event.id,
      x: title.x - 6,
      x2: title.x + availableWidth + 6,
      y: mark.y - 11,
      y2: bottom + 5,
    }));
  const sample = legend.bold
    ? [{ id: '', x: legend.bold.x, x2: legend.bold.x + 14, y: legend.bold.y - 11, y2: legend.bold.y + 3 }]
    : [];
  return placed({ type: 'rect', fill: palette.highlight, fillOpacity: BAND_OPACITY, cornerRadius: 3 }, [
    ...sample,
    ...bands,
  ]);
}

/** The tracks of the events, and in a list a leader line from each mark to its text. */
function trackLayers({ tracks, events, columns }: ListLayout, palette: Palette): Layer[] {
  const used = TRACKS.filter((track) => columns || events.some(({ mark }) => mark.x === tracks[track].x));
  const lines = used.map((track) => ({ ...tracks[track], stroke: palette[TRACK_COLOURS[track]] }));
  const leaders = events.map(({ event, mark, title }) => ({
    x: mark.x,
    y: mark.y,
    x2: title.x - 5,
    y2: mark.y,
    stroke: palette[ACTOR_COLOURS[event.actor]],
  }));
  return [placed({ type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.4 }, columns ? lines : [...lines, ...leaders])];
}

function eventTexts({ events }: ListLayout, locale: Locale, palette: Palette): Layer[] {
  const messages = eventsMessages(locale);
  const titles = (inArticle: boolean): Layer =>
    placedText(
      events
        .filter(({ event }) => event.inArticle === inArticle)
        .map(({ event, title: { x, y, lines } }) => ({ id: event.id, x, y, text: lines })),
      { size: TITLE_SIZE, bold: inArticle, lineHeight: LINE.title, color: palette.text },
    );
  const actors = events.flatMap(({ event, actor }: PlacedEvent) =>
    actor
      ? [{ id: event.id, ...actor, text: messages.actor[event.actor], fill: palette[ACTOR_COLOURS[event.actor]] }]
      : [],
  );
  return [
    placedText(actors, { bold: true, color: palette.text }),
    placedText(
      events.map(({ event, date }) => ({ id: event.id, ...date })),
      { color: palette.muted },
    ),
    titles(true),
    titles(false),
  ];
}

function bracketLayers({ bracket }: ListLayout, interval: Interval | null, locale: Locale, palette: Palette): Layer[] {
  if (!bracket || !interval) return [];
  const text = eventsMessages(locale).days(interval.days);
  const id = `${interval.from.id} ${interval.to.id}`;
  return [
    placed(
      { type: 'rule', strokeWidth: 1.5, stroke: palette.muted },
      bracket.segments.map((segment) => ({ id, ...segment })),
    ),
    placedText([{ id, ...bracket.label, text }], { bold: true, align: bracket.align, color: palette.text }),
  ];
}

/** Who did what and when: columns or a list, newest last. */
export function listSpec(
  { events, story }: EventsModel,
  layout: ListLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { legend, years, tracks, columns } = layout;
  const messages = eventsMessages(locale);
  const headings = TRACKS.map((track) => ({
    x: tracks[track].x - 7,
    y: tracks[track].y - 6,
    text: messages.track[track],
    fill: palette[TRACK_COLOURS[track]],
  }));
  return layeredSpec({ width, height: layout.height }, palette, [
    placed(
      { type: 'rule', strokeWidth: 1, stroke: palette.grid },
      years.map(({ rule }) => rule),
    ),
    ...(hasBands(events) ? [bandLayer(layout, palette)] : []),
    ...trackLayers(layout, palette),
    ...bracketLayers(layout, story?.order ?? null, locale, palette),
    markLayer(layout, palette),
    placedText(
      legend.entries.map((entry) => ({ ...labelPlaceOf(entry), text: entry.text })),
      { color: palette.text },
    ),
    placedText(
      legend.bold
        ? [
            {
              ...(legend.bold.band ? labelPlaceOf(legend.bold) : { x: legend.bold.x, y: legend.bold.y }),
              text: legend.bold.text,
            },
          ]
        : [],
      {
        bold: true,
        color: palette.text,
      },
    ),
    ...(columns ? [placedText(headings, { size: HEADING_SIZE, bold: true, color: palette.text })] : []),
    placedText(
      years.map(({ year, label }) => ({ ...label, text: year })),
      { size: YEAR_SIZE, bold: true, color: palette.text },
    ),
    ...eventTexts(layout, locale, palette),
  ]);
}
