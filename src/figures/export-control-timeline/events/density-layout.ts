import { formatDay } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { placeLegend, type PlacedLegend } from '../../../core/drawing/legend.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { halfPixel, MARGIN } from '../../../core/drawing/spec.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import { ACTORS, type Actor, type TimelineEvent } from '../rows/events.ts';
import type { Density, DensityRow } from './density.ts';
import type { Point } from './list-layout.ts';
import { actorLabel, HEADING, laneHeading } from './labels.ts';
import { sharedColors, type Lane, type Lanes } from './lanes.ts';
import { eventsMessages } from '../i18n/events.ts';

/**
 * Pitch and side of the squares in px, from the largest, and the maximum height of a picture with them. A picture gets
 * higher before its squares get too small to distinguish; the smallest squares are used whatever the height.
 */
const UNITS = [
  { pitch: 10, side: 8, max: 1000 },
  { pitch: 8, side: 6.5, max: 1000 },
  { pitch: 6, side: 5, max: 1000 },
  { pitch: 5, side: 4, max: 1000 },
  { pitch: 4, side: 3, max: 1400 },
  { pitch: 3, side: 2.5, max: 1400 },
  { pitch: 2.5, side: 2, max: 1400 },
  { pitch: 2, side: 1.5, max: 1400 },
] as const;
type Unit = (typeof UNITS)[number];

/** Space for the years at the left, between a column's line and its squares, and between columns, in px. */
const GUTTER = 42;
const INDENT = 5;
const BETWEEN = 8;
/** Space below a band, and above the first of a year. */
const GAP = { band: 3, year: 7 } as const;
/** Minimum distance between time labels, and distance from a band's upper edge to its label's baseline. */
const LABEL = { step: 18, drop: 10 } as const;
/** Up to this number, every month is labelled; beyond it, the first of each quarter. */
const NAMED_MONTHS = 12;
const FIRST_OF_QUARTER = ['04', '07', '10'];
/** Distance from a year's rule to its label's baseline. */
export const YEAR_DROP = LABEL.drop + GAP.year / 2;
export const LEGEND = { side: 9, row: 22, label: 15, between: 18 } as const;
/** Distances from a heading to the number below it, and from that to the column's line. */
export const COUNT = { above: 20, below: 8 } as const;

export interface DensityLayout {
  readonly kind: 'density';
  readonly height: number;
  /** Side of a square in px; its position is its middle. */
  readonly side: number;
  readonly marks: readonly (Point & { readonly event: TimelineEvent })[];
  /** Position of the first column and of the last. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly {
    readonly track: Actor;
    /** How many there are. */
    readonly events: number;
    /** The heading, and the baseline of its first line. */
    readonly label: readonly string[];
    readonly top: number;
    /** Both ends of the column's line. */
    readonly y: number;
    readonly y2: number;
  }[];
  /** Rules of the years. */
  readonly years: readonly (Point & { readonly year: string; readonly x2: number })[];
  readonly months: readonly { readonly month: string; readonly x: number; readonly y: number; readonly text: string }[];
  /** Colours of the actors, if the shared columns have more than one colour. */
  readonly legend: PlacedLegend<{ readonly actor: Actor }> | null;
}

/** The columns, and the names that rows give to their actors. */
interface Columns {
  readonly lanes: Lanes;
  readonly labels: Labels;
}

/** The legend of the actors' colours: those of one colour share an entry. */
function placeActors(
  rows: readonly DensityRow[],
  { lanes, labels }: Columns,
  locale: Locale,
  width: number,
): DensityLayout['legend'] | null {
  const shown = new Set(rows.flatMap(({ events }) => [...events.values()].flat().map(({ actor }) => actor)));
  const alike = sharedColors(lanes)
    .map((actors) => actors.filter((actor) => shown.has(actor)))
    .filter(({ length }) => length);
  if (alike.length < 2) return null;
  // Actors that the rows bring are too many to name.
  const nameOf = (actor: Actor): string =>
    ACTORS.some((known) => known === actor) ? actorLabel(actor, locale, labels) : eventsMessages(locale).actor.other;
  const labelOf = (members: readonly Actor[]): string => [...new Set(members.map(nameOf))].join('/');
  return placeLegend(
    // Each directly after the previous one in every language, so only the label of this one counts.
    alike.map((members) => [{ actor: members[0] ?? 'both' }, () => labelOf(members)]),
    LEGEND,
    locale,
    width,
  );
}

/** A label at the upper edge of a band. */
interface Label {
  readonly y: number;
  /** YYYY for a year, YYYY-MM for a month. */
  readonly iso: string;
}

interface Stack {
  /** Upper edge of each band. */
  readonly tops: readonly number[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

/** Bands from top to bottom, each as high as its fullest column and its label need. */
function stack({ band, rows }: Density, top: number, perLine: number, pitch: number): Stack {
  const named = band === 'month' && rows.length <= NAMED_MONTHS;
  const labels: Label[] = [];
  const free = (): number => (labels.at(-1)?.y ?? -Infinity) + LABEL.step;
  let y = top;
  const tops = rows.map(({ from, events }, index) => {
    const [year = '', month = ''] = from.split('-');
    const begins = year !== rows[index - 1]?.from.slice(0, 4);
    if (begins) {
      if (index) y = Math.max(y + GAP.year, free());
      labels.push({ y, iso: year });
    }
    if (named) {
      if (!begins) y = Math.max(y, free());
      labels.push({ y: Math.max(y, free()), iso: from });
    } else if (band === 'month' && FIRST_OF_QUARTER.includes(month) && y >= free()) labels.push({ y, iso: from });
    const edge = y;
    const max = Math.max(...[...events.values()].map(({ length }) => length));
    y += Math.max(1, Math.ceil(max / perLine)) * pitch + GAP.band;
    return edge;
  });
  return { tops, labels, bottom: Math.max(y, free()) };
}

/** Places a square for each event, as large as the height allows. */
export function layOutDensity(
  density: Density,
  { lanes, labels }: Columns,
  locale: Locale,
  width: number,
): DensityLayout {
  const { rows } = density;
  const { all } = lanes;
  const left = MARGIN + GUTTER;
  const columnPitch = Math.floor((width - left - MARGIN + BETWEEN) / all.length);
  const availableWidth = columnPitch - BETWEEN;

  const legend = placeActors(rows, { lanes, labels }, locale, width);
  const headingIn = (lane: Lane, language: Locale): string[] => laneHeading(lane, availableWidth, labels, language);
  const lines = widestOverLocales((each) => Math.max(...all.map((lane) => headingIn(lane, each).length)));
  const headingBottom = (legend ? legend.next.y + 8 : 0) + 18 + (lines - 1) * HEADING.line;
  const lineTop = headingBottom + COUNT.above + COUNT.below;

  const measure = ({ pitch, side, max }: Unit) => {
    const perLine = Math.floor((availableWidth - INDENT + pitch - side) / pitch);
    return { pitch, side, max, perLine, ...stack(density, lineTop + 6, perLine, pitch) };
  };
  const {
    side,
    pitch,
    perLine,
    tops,
    labels: times,
    bottom,
  } = UNITS.slice(1).reduce(
    (larger, unit) => (larger.bottom <= larger.max ? larger : measure(unit)),
    measure(UNITS[0]),
  );

  const columns = all.map((lane) => {
    const label = headingIn(lane, locale);
    return {
      track: lane.id,
      events: rows.reduce((sum, { events }) => sum + (events.get(lane.id)?.length ?? 0), 0),
      label,
      top: headingBottom - (label.length - 1) * HEADING.line,
      y: lineTop,
      y2: halfPixel(bottom),
    };
  });
  const marks = all.flatMap(({ id }, column) =>
    rows.flatMap(({ events }, row) =>
      (events.get(id) ?? []).map((event, index) => ({
        event,
        x: left + column * columnPitch + INDENT + (index % perLine) * pitch + side / 2,
        y: (tops[row] ?? 0) + Math.floor(index / perLine) * pitch + side / 2,
      })),
    ),
  );
  return {
    kind: 'density',
    height: Math.ceil(bottom) + 8,
    side,
    marks,
    left,
    right: left + (all.length - 1) * columnPitch,
    columns,
    years: times
      .filter(({ iso }) => iso.length === 4)
      .map(({ iso, y }) => ({
        year: String(Number(iso)),
        x: MARGIN,
        x2: width - MARGIN,
        y: Math.round(y) - GAP.year / 2,
      })),
    months: times
      .filter(({ iso }) => iso.length > 4)
      .map(({ iso, y }) => ({ month: iso, x: MARGIN, y: y + LABEL.drop, text: formatDay(locale, iso) })),
    legend,
  };
}
