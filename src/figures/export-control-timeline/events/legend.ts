import { group } from 'd3-array';
import type { Locale } from '../../../core/i18n/locale.ts';
import { placeLegend, type PlacedLegend } from '../../../core/drawing/legend.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import type { Kind, TimelineEvent } from '../rows/events.ts';
import { kindLabel } from './labels.ts';
import { kindShapes } from './shapes.ts';
import { shortened } from '../shortened.ts';

/** Distance from the left edge of an entry to the middle of its mark. */
export const MARK_AT = 7;
export const LEGEND = { label: 18, between: 8, row: 21, isGrid: true } as const;
const TOP = 14;

export interface EventsLegend {
  /** The kind whose shape is shown; others of the same shape share its entry. */
  readonly entries: PlacedLegend<{ readonly kind: Kind }>['entries'];
  readonly bottom: number;
  /** The shape of each kind. */
  readonly shapes: ReadonlyMap<Kind, string>;
}

/** The kinds that occur, grouped by shape. */
function kindsByLook(events: readonly TimelineEvent[], shapes: EventsLegend['shapes']): Kind[][] {
  const found = new Set(events.map(({ kind }) => kind));
  const used = [...shapes.keys()].filter((kind) => found.has(kind));
  return [...group(used, (kind) => shapes.get(kind)).values()];
}

/** The shapes in use, in columns that fit the widest label of any language. */
export function placeEventsLegend(
  events: readonly TimelineEvent[],
  labels: Labels,
  locale: Locale,
  width: number,
): EventsLegend {
  const shapes = kindShapes(events);
  const available = width - 2 * MARGIN - LEGEND.label - 1;
  const labelOf = (kinds: readonly Kind[], each: Locale): string =>
    shortened(kinds.map((kind) => kindLabel(kind, each, labels)).join('/'), available, {});
  const { entries, next } = placeLegend(
    kindsByLook(events, shapes).map((kinds) => [{ kind: kinds[0] ?? 'control' }, (each) => labelOf(kinds, each)]),
    LEGEND,
    locale,
    width,
  );
  return { entries, bottom: next.y - TOP + LEGEND.row + 4, shapes };
}
