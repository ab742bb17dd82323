/** A strip of all events over time, on which a reader can brush a span. */
import { flatRollup, max, range } from 'd3-array';
import type { RenderTarget } from '../../../core/figure/figure.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { given, inPx, label, second } from '../../../core/drawing/encoding.ts';
import { MARGIN, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import type { TimelineOptions } from '../options.ts';
import type { Actor, TimelineEvent } from '../rows/events.ts';
import { extentOf } from './controls.ts';
import { finalDay, firstDay, type EventsModel } from './model.ts';
import { isoMonth, monthOf } from './months.ts';
import type { Lanes } from './lanes.ts';

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;

/** Heights in px of all lanes, of the labels below them, and of the space above and below both. */
const HEIGHT = { lanes: 48, labels: 16, edge: 4 } as const;
const MARK = { width: 2, min: 4, max: 14 } as const;
/** Distance from a line to its label, and minimum distance from a label to the next line. */
const LABEL = { indent: 4, apart: 12 } as const;

/** Possible steps between labels, in months. */
const STEPS = [1, 3, 6, ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((years) => years * 12)];
const WIDEST_STEP = 2500 * 12;
/** An arbitrary year, used to measure the names of months. */
const SOME_YEAR = 2000 * 12;

/** Start of the first day and end of the last, in ms since 1970, UTC. */
interface Span {
  readonly from: number;
  readonly to: number;
}
const spanOf = (first: string, last: string): Span => ({ from: Date.parse(first), to: Date.parse(last) + DAY });

/** The middle of an event's days, so that an event without a day is in the middle of its month. */
function middleOf(event: TimelineEvent): number {
  const { from, to } = spanOf(firstDay(event), finalDay(event));
  return (from + to) / 2;
}

interface TimeLabel {
  readonly time: number;
  readonly label: string;
}

const widthOf = (text: string): number => LABEL.indent + textWidth(text);

/** Labels of years, or of months if years are too far apart: as many as fit. */
function labelsOf(first: string, last: string, width: number, locale: Locale): TimeLabel[] {
  const { from, to } = spanOf(first, last);
  const textOf = (month: number, step: number): string =>
    step < 12 ? formatDate(locale, isoMonth(month)) : String(Math.floor(month / 12));
  const widest = (step: number): number => max(range(12), (month) => widthOf(textOf(SOME_YEAR + month, step))) ?? 0;
  const fits = (step: number): boolean => (width * step * MONTH) / (to - from) >= widest(step) + LABEL.apart;
  const step = STEPS.find(fits) ?? WIDEST_STEP;
  const start = Math.ceil(monthOf(first) / step) * step;
  const labels = range(start, monthOf(last) + 1, step)
    .map((month) => ({ time: Date.parse(isoMonth(month)), label: textOf(month, step) }))
    .filter((one) => one.time >= from && ((one.time - from) / (to - from)) * width + widthOf(one.label) <= width);
  return labels.length ? labels : [{ time: from, label: formatDate(locale, first) }];
}

/** The span selected by the options; null if it is the whole extent or empty. */
function chosenSpan({ from, to }: TimelineOptions, [first, last]: readonly [string, string]): Span | null {
  if (from === null && to === null) return null;
  const start = from !== null && from > first ? from : first;
  const end = to !== null && to < last ? to : last;
  return start <= end ? spanOf(start, end) : null;
}

/** The place and the colour of a lane. They are in the rows, because the strip is compiled before the lanes are known. */
interface DrawnLane {
  readonly track: Actor;
  readonly y: number;
  readonly color: string;
}

function drawLanes({ all }: Lanes, palette: RenderTarget['palette']): DrawnLane[] {
  const pitch = HEIGHT.lanes / all.length;
  return all.map(({ id, color }, index) => ({ track: id, y: pitch * (index + 0.5), color: palette[color] }));
}

/** Merged marks at one position of a lane; `size` is the square of the length, as Vega scales shapes. */
interface Tick {
  readonly track: Actor;
  readonly time: number;
  readonly count: number;
  readonly size: number;
}

/** A mark for each event; overlapping ones are merged into one, whose length grows with their number. */
function ticksOf(events: readonly TimelineEvent[], lanes: Lanes, { from, to }: Span, width: number): Tick[] {
  const apart = ((to - from) / width) * MARK.width;
  const places = flatRollup(
    events.map((event) => ({ track: lanes.laneOf(event.actor), time: middleOf(event) })),
    (alike) => ({ time: alike[0]?.time ?? from, count: alike.length }),
    ({ track }) => track,
    ({ time }) => Math.floor((time - from) / apart),
  );
  const maximum = max(places, ([, , { count }]) => count) ?? 0;
  const lengthOf = (count: number): number => MARK.min + (MARK.max - MARK.min) * (count / maximum);
  return places.map(([track, , { time, count }]) => ({ track, time, count, size: lengthOf(count) ** 2 }));
}

/**
 * A strip of all events over time. Its signal `span` has the brushed interval as `time`: two ends in ms since 1970,
 * UTC. It spans the events of the scope and marks those with the chosen actors and kinds.
 */
export function overviewSpec(
  { inScope, chosen: events, scopeLanes: lanes, options }: EventsModel,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const extent = extentOf(inScope);
  const plot = width - 2 * MARGIN;
  const bottom = HEIGHT.lanes + HEIGHT.labels;
  const span = extent ? spanOf(...extent) : { from: 0, to: DAY };
  const chosen = extent && chosenSpan(options, extent);
  // A scale without rows is an error, so an empty layer gets a placeholder row.
  const labels = extent ? labelsOf(...extent, plot, locale) : [{ time: span.from, label: '' }];
  const drawn = drawLanes(lanes, palette);
  const laneOf = new Map(drawn.map((lane) => [lane.track, lane]));
  const marks = events.length
    ? ticksOf(events, lanes, span, plot).map((tick) => ({ ...laneOf.get(tick.track), ...tick }))
    : [{ ...drawn[0], time: span.from, count: 0, size: 0 }];

  const tracks: Dataset = { name: 'tracks', rows: drawn.map((lane) => ({ ...lane, time: span.from, until: span.to })) };
  const times: Dataset = { name: 'times', rows: labels };
  // The domain comes from the rows of the lanes, which span the whole extent.
  const x = {
    field: 'time',
    type: 'temporal',
    scale: { type: 'utc', nice: false, padding: 0 },
    axis: null,
  } as const;
  const y = inPx('y');
  const color = given('color', 'nominal');
  const brush = { fill: palette.text, fillOpacity: 0.12, stroke: palette.text, strokeOpacity: 0.6 };
  const layers: Layer[] = [
    {
      name: 'lanes',
      dataset: tracks,
      params: [
        {
          name: 'span',
          // The mouse wheel scrolls the page.
          select: { type: 'interval', encodings: ['x'], zoom: false, mark: brush },
          ...(chosen && { value: { x: [chosen.from, chosen.to - 1] } }),
        },
      ],
      mark: { type: 'rule', strokeOpacity: 0.4 },
      encoding: { x, x2: second('until'), y, color },
    },
    {
      name: 'ticks',
      dataset: times,
      mark: { type: 'rule', stroke: palette.grid },
      encoding: { x, y: { value: 0 }, y2: { value: bottom } },
    },
    {
      name: 'tick-labels',
      dataset: times,
      mark: textMark({ dx: LABEL.indent, color: palette.muted }),
      encoding: { x, y: { value: bottom - 4 }, text: label('label') },
    },
    {
      name: 'marks',
      dataset: { name: 'events', rows: marks },
      mark: { type: 'point', shape: 'M0,-1L0,1', strokeWidth: MARK.width, opacity: 1 },
      encoding: { x, y, color, size: given('size') },
    },
  ];
  const padding = { top: HEIGHT.edge, right: MARGIN, bottom: HEIGHT.edge, left: MARGIN };
  return layeredSpec({ width, height: bottom + 2 * HEIGHT.edge }, palette, layers, padding, 'shared');
}
