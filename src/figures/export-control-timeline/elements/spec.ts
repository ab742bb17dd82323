import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { MARGIN, placed, placedText, layeredSpec, TYPE, type Layer } from '../../../core/drawing/spec.ts';
import { placeDates, type DateLabel } from './date-labels.ts';
import { HEADING_LINE, HEADING_STYLE } from './headings.ts';
import { EMPTY_LINE, NAME_SIZE, type ElementsLayout, type PlacedElement } from './layout.ts';
import { isUnknownNow, notPast, type ElementGroups, type Status } from './model.ts';

const SYMBOL_SIZE = 17;
const DOTTED = [2, 4];
const DASHED = [4, 3];
/** Shown where the status is unknown. */
const UNKNOWN = '?';

type Palette = RenderTarget['palette'];

/** Position of a day on the axis, which ends with the last day that the rows cover. */
function dayScale(
  { from, announced, asOf }: ElementGroups,
  { left, right }: ElementsLayout['axis'],
): (iso: string) => number {
  const start = Math.min(...[from, announced, asOf].filter(Boolean).map((iso) => Date.parse(iso)));
  const span = Date.parse(asOf) - start;
  return (iso) => (span > 0 ? Math.round(left + ((Date.parse(iso) - start) / span) * (right - left)) : left);
}

const withStatus = ({ groups }: ElementsLayout, status: Status): readonly PlacedElement[] =>
  groups.find((group) => group.status === status)?.elements ?? [];

/** Solid: in force. Open: announced. Dotted: suspended. After that, unknown. */
function spanLayers(
  layout: ElementsLayout,
  groups: ElementGroups,
  locale: Locale,
  { width, palette }: RenderTarget,
): Layer[] {
  const { asOf } = groups;
  const at = dayScale(groups, layout.axis);
  const solid = withStatus(layout, 'licensed').map(({ element, box: { y, y2 } }) => ({
    id: element.symbol,
    x: at(notPast(element.controlledFrom ?? asOf, asOf)),
    x2: at(asOf),
    y,
    y2,
  }));
  const waiting = withStatus(layout, 'suspended').flatMap(({ element, box: { y, y2 } }) => {
    if (!element.suspended) return [];
    const { announced, on, until } = element.suspended;
    const end = at(notPast(until, asOf));
    const open = {
      id: element.symbol,
      x: at(notPast(announced, asOf)),
      x2: at(notPast(on, asOf)),
      y: y + 1,
      y2: y2 - 1,
    };
    const middle = (y + y2) / 2;
    return [{ open, dotted: { id: element.symbol, x: open.x2, y: middle, x2: end, y2: middle }, end, element, middle }];
  });
  const label = (iso: string, align: DateLabel['align']): DateLabel => ({ iso, x: at(notPast(iso, asOf)), align });
  // The ends of a span have priority over the dates between them.
  const labels: Readonly<Record<Status, readonly DateLabel[]>> = {
    licensed: [label(groups.from, 'left'), label(asOf, 'right')],
    suspended: [label(groups.announced, 'right'), label(groups.until, 'right'), label(groups.suspended, 'left')],
    unlisted: [],
  };
  const dates = layout.groups.flatMap(({ status, datesY: y }) =>
    placeDates(labels[status], locale, width).map((date) => ({ ...date, y })),
  );
  const aligned = (requested: DateLabel['align']): Layer =>
    placedText(
      dates.filter(({ align }) => align === requested).map(({ x, y, text }) => ({ x, y, text })),
      { align: requested, color: palette.muted },
    );
  return [
    placed({ type: 'rect', fill: palette.china }, solid),
    placed(
      { type: 'rule', strokeWidth: 2, strokeDash: DOTTED, stroke: palette.china },
      waiting.map(({ dotted }) => dotted),
    ),
    placed(
      { type: 'rect', fill: palette.surface, stroke: palette.china, strokeWidth: 2 },
      waiting.map(({ open }) => open),
    ),
    placedText(
      waiting
        .filter(({ element }) => isUnknownNow(element, asOf))
        .map(({ element, end, middle }) => ({ id: element.symbol, x: end + 6, y: middle + 5, text: UNKNOWN })),
      { size: TYPE.value, bold: true, color: palette.text },
    ),
    aligned('left'),
    aligned('right'),
  ];
}

/** Solid tiles: in force. Dashed edge: announced and suspended. Grey edge: never listed. */
function tileLayers(layout: ElementsLayout, { asOf }: ElementGroups, palette: Palette): Layer[] {
  const boxes = (status: Status): { id: string; x: number; y: number; x2: number; y2: number }[] =>
    withStatus(layout, status).map(({ element, box }) => ({ id: element.symbol, ...box }));
  const unknown = withStatus(layout, 'suspended').filter(({ element }) => isUnknownNow(element, asOf));
  return [
    placed({ type: 'rect', fill: palette.china, cornerRadius: 4 }, boxes('licensed')),
    placed(
      {
        type: 'rect',
        stroke: palette.china,
        strokeWidth: 2,
        strokeDash: DASHED,
        fill: palette.surface,
        cornerRadius: 4,
      },
      boxes('suspended'),
    ),
    placed({ type: 'rect', stroke: palette['series-2'], fill: palette.surface, cornerRadius: 4 }, boxes('unlisted')),
    placedText(
      unknown.map(({ element, box }) => ({ id: element.symbol, x: box.x2 - 9, y: box.y + 20, text: UNKNOWN })),
      { size: TYPE.value, bold: true, align: 'right', color: palette.text },
    ),
  ];
}

function elementTexts({ tiles, groups }: ElementsLayout, locale: Locale, palette: Palette): Layer[] {
  const colors = {
    licensed: tiles ? palette.surface : palette.china,
    suspended: palette.text,
    unlisted: palette.muted,
  };
  const nameFills = { ...colors, licensed: tiles ? palette.surface : palette.text };
  const all = groups.flatMap(({ elements }) => elements);
  return [
    placedText(
      all.map(({ element: { symbol }, status, symbol: place }) => ({
        id: symbol,
        ...place,
        text: symbol,
        fill: colors[status],
      })),
      { size: SYMBOL_SIZE, bold: true, color: palette.text },
    ),
    placedText(
      all.map(({ element: { symbol }, status, name }) => ({
        id: symbol,
        ...name,
        text: namesIn(locale).elements[symbol],
        fill: nameFills[status],
      })),
      { size: tiles ? TYPE.label : NAME_SIZE, color: palette.text },
    ),
  ];
}

/** The rare earths by their status in China's announcements: rows with spans, or tiles. */
export function elementsSpec(
  groups: ElementGroups,
  layout: ElementsLayout,
  locale: Locale,
  target: RenderTarget,
): Spec {
  const { width, palette } = target;
  const { empty, height, tiles } = layout;
  if (empty.length)
    return layeredSpec({ width, height }, palette, [
      placedText([{ x: MARGIN, y: 28, text: empty }], {
        size: TYPE.value,
        lineHeight: EMPTY_LINE,
        color: palette.text,
      }),
    ]);
  return layeredSpec({ width, height }, palette, [
    ...(tiles ? tileLayers(layout, groups, palette) : spanLayers(layout, groups, locale, target)),
    placedText(
      layout.groups.map(({ heading }) => ({ x: MARGIN, y: heading.y, text: heading.lines })),
      { ...HEADING_STYLE, lineHeight: HEADING_LINE.heading, color: palette.text },
    ),
    placedText(
      layout.groups.map(({ detail }) => ({ x: MARGIN, y: detail.y, text: detail.lines })),
      { lineHeight: HEADING_LINE.detail, color: palette.muted },
    ),
    ...elementTexts(layout, locale, palette),
  ]);
}
