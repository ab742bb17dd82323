import { group } from 'd3-array';
import type { Locale } from '../../../core/i18n/locale.ts';
import { placeLegend, type PlacedLegend } from '../../../core/drawing/legend.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import { KINDS, type Kind, type TimelineEvent } from '../rows/events.ts';
import { hasBands } from './model.ts';
import { KIND_SHAPES } from './shapes.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Distance from the left edge of an entry to the middle of its mark. */
export const MARK_AT = 7;
export const LEGEND = { label: 18, between: 8, row: 21, isGrid: true } as const;
const TOP = 14;

export interface EventsLegend {
  /** The kind whose shape is shown; others of the same shape share its entry. */
  readonly entries: PlacedLegend<{ readonly kind: Kind }>['entries'];
  /** Explanation of bold type; null if no event is in the article. */
  readonly bold: { readonly x: number; readonly y: number; readonly text: string; readonly band: boolean } | null;
  readonly bottom: number;
}

/** The kinds that occur, grouped by shape. */
function kindsByLook(events: readonly TimelineEvent[]): Kind[][] {
  const used = KINDS.filter((kind) => events.some((event) => event.kind === kind));
  return [...group(used, (kind) => KIND_SHAPES[kind]).values()];
}

const labelOf = (kinds: readonly Kind[], locale: Locale): string =>
  kinds.map((kind) => eventsMessages(locale).kind[kind]).join('/');

/** The shapes in use, in columns that fit the widest label of any language, and what bold type means. */
export function placeEventsLegend(events: readonly TimelineEvent[], locale: Locale, width: number): EventsLegend {
  const { entries, next } = placeLegend(
    kindsByLook(events).map((kinds) => [{ kind: kinds[0] ?? 'control' }, (each) => labelOf(kinds, each)]),
    LEGEND,
    locale,
    width,
  );
  const bottomOf = (y: number): number => y - TOP + LEGEND.row + 4;
  if (!events.some(({ inArticle }) => inArticle)) return { entries, bold: null, bottom: bottomOf(next.y) };
  const band = hasBands(events);
  const { x } = next;
  const widest = widestOverLocales((each) => textWidth(eventsMessages(each).bold, { bold: true }));
  const isBeside = next.y === TOP && x + (band ? LEGEND.label : 0) + Math.ceil(widest) <= width - MARGIN;
  const place = isBeside ? { x, y: TOP } : { x: MARGIN, y: next.y + LEGEND.row };
  return { entries, bold: { ...place, text: eventsMessages(locale).bold, band }, bottom: bottomOf(place.y) };
}
