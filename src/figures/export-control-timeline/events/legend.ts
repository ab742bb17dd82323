import { group } from 'd3-array';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import { KINDS, type Kind, type TimelineEvent } from '../rows/events.ts';
import { hasBands } from './model.ts';
import { KIND_SHAPES } from './shapes.ts';
import { eventsMessages } from '../i18n/events.ts';

const ROW = 21;
/** Distance from the left edge of a cell to the middle of its mark, and to its label. */
const MARK_AT = 7;
const LABEL_AT = 18;
const BETWEEN = 8;

export interface LegendEntry {
  /** The kind whose shape is shown; others of the same shape share its entry. */
  readonly kind: Kind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLegend {
  readonly entries: readonly LegendEntry[];
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

const widest = (read: (locale: Locale) => string, bold: boolean): number =>
  Math.ceil(Math.max(...LOCALES.map((locale) => textWidth(read(locale), { size: TYPE.label, bold }))));

/** A grid of the shapes in use, whose cells fit the widest label of any language. */
export function placeLegend(events: readonly TimelineEvent[], locale: Locale, width: number): PlacedLegend {
  const looks = kindsByLook(events);
  const right = width - MARGIN;
  const cell = LABEL_AT + BETWEEN + Math.max(...looks.map((kinds) => widest((each) => labelOf(kinds, each), false)));
  const max = Math.max(1, Math.floor((right - MARGIN + BETWEEN) / cell));
  const rows = Math.ceil(looks.length / max);
  const columns = Math.ceil(looks.length / rows);
  const entries = looks.map((kinds, index) => ({
    kind: kinds[0] ?? 'control',
    text: labelOf(kinds, locale),
    x: MARGIN + (index % columns) * cell,
    y: 14 + Math.floor(index / columns) * ROW,
  }));
  if (!events.some(({ inArticle }) => inArticle)) return { entries, bold: null, bottom: rows * ROW + 4 };
  const band = hasBands(events);
  const boldX = MARGIN + columns * cell;
  const indent = band ? LABEL_AT : 0;
  const beside = rows === 1 && boldX + indent + widest((each) => eventsMessages(each).bold, true) <= right;
  return {
    entries,
    bold: {
      x: beside ? boldX : MARGIN,
      y: beside ? 14 : 14 + rows * ROW,
      text: eventsMessages(locale).bold,
      band,
    },
    bottom: (beside ? rows : rows + 1) * ROW + 4,
  };
}

/** Middle of an entry's mark. */
export const markOf = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({
  x: x + MARK_AT,
  y: y - 4,
});
/** Start of an entry's label. */
export const labelPlaceOf = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({
  x: x + LABEL_AT,
  y,
});
