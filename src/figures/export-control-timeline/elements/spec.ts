import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { color, inPx, label, quantity, sizes } from '../../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../../core/drawing/palette.ts';
import { MARGIN, layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { HEADING_LINE, HEADING_STYLE } from './headings.ts';
import type { ElementsLayout, PlacedElement } from './layout.ts';
import { NAME } from './names.ts';
import { isMagnetMetal, STATUSES, type ElementGroups, type Status } from './model.ts';
import { messageSpec } from '../message.ts';

const SYMBOL_SIZE = 18;
const DASHED = [4, 3];

/** Colours of the texts in the tiles and above them. */
const INKS: readonly Token[] = ['surface', 'text', 'muted'];
const inked = (field: string, palette: Palette) =>
  color(field, { domain: INKS, range: INKS.map((token) => palette[token]) });

/** What no list names is pale, except what the heading names. */
function inkOf({ status, element }: PlacedElement, groups: ElementGroups): Token {
  if (status === 'licensed') return 'surface';
  return status === 'suspended' || isMagnetMetal(element, groups) ? 'text' : 'muted';
}

/** A row of the tiles: the element, and what is printed in its tile. */
function rowOf(placed: PlacedElement, groups: ElementGroups) {
  const { element, status, column, y, symbol, symbolY, name, nameY } = placed;
  const { flag, sources, controlledFrom, suspended } = element;
  return {
    id: element.symbol,
    element: element.symbol,
    status,
    ...(controlledFrom && { controlled_from: controlledFrom }),
    ...(suspended && {
      announced_on: suspended.announced,
      suspended_on: suspended.on,
      suspended_until: suspended.until,
      stated_until: suspended.statedUntil,
    }),
    flag,
    source_id: sources.join(';'),
    column,
    y,
    symbol,
    symbol_y: symbolY,
    name,
    name_y: nameY,
    ink: inkOf(placed, groups),
  };
}

/** Solid tiles: in force. Dashed edge: announced and suspended. Grey edge: in no list. */
function tileLayers(dataset: Dataset, { tile, columns }: ElementsLayout, palette: Palette): Layer[] {
  const { china, surface } = palette;
  const looks: Readonly<Record<Status, object>> = {
    licensed: { fill: china },
    suspended: { stroke: china, strokeWidth: 2, strokeDash: DASHED, fill: surface },
    unlisted: { stroke: palette['series-2'], fill: surface },
  };
  const { domain, range } = columns;
  const x = quantity('column', { domain, range: range.map((left) => left + tile.width / 2) });
  const encoding = {
    x,
    y: { ...inPx('y'), stack: null },
    size: sizes('status', { domain: STATUSES, range: STATUSES.map(() => tile.width) }),
  };
  const text = (name: string, field: string, mark: Layer['mark']): Layer => ({
    name,
    dataset,
    mark,
    encoding: {
      x,
      y: inPx(`${field}_y`),
      text: label(field),
      fill: inked('ink', palette),
    },
  });
  return [
    ...STATUSES.map((status): Layer => ({
      name: `${status}-tiles`,
      dataset,
      filter: { field: 'status', equal: status },
      mark: { type: 'bar', orient: 'vertical', height: tile.height, ...looks[status], cornerRadius: 4 },
      encoding,
    })),
    text('symbols', 'symbol', textMark({ size: SYMBOL_SIZE, bold: true, align: 'center', color: palette.text })),
    text('names', 'name', textMark({ size: NAME.size, lineHeight: NAME.line, align: 'center', color: palette.text })),
  ];
}

/** Materials by their status in announcements of export controls: a heading and a strip of tiles for each status. */
export function elementsSpec(groups: ElementGroups, layout: ElementsLayout, _: Locale, target: RenderTarget): Spec {
  const { empty, height } = layout;
  if (empty.length) return messageSpec({ height, lines: empty }, target);
  const { width, palette } = target;
  const elements: Dataset = {
    name: 'layout-elements',
    rows: layout.groups.flatMap((group) => group.elements.map((placed) => rowOf(placed, groups))),
  };
  const headings: Dataset = {
    name: 'layout-groups',
    rows: layout.groups.map(({ status, heading, detail }) => ({
      status,
      y: heading.y,
      heading: heading.lines,
      detail_y: detail.y,
      detail: detail.lines.length ? detail.lines : '',
      // How long a suspension is said to last is news; the other dates are beside the point.
      detail_ink: status === 'suspended' ? 'text' : 'muted',
    })),
  };
  const x = { value: MARGIN };
  return layeredSpec({ width, height }, palette, [
    ...tileLayers(elements, layout, palette),
    {
      name: 'headings',
      dataset: headings,
      mark: textMark({ ...HEADING_STYLE, lineHeight: HEADING_LINE.heading, color: palette.text }),
      encoding: { x, y: inPx('y'), text: label('heading') },
    },
    {
      name: 'details',
      dataset: headings,
      mark: textMark({ lineHeight: HEADING_LINE.detail, color: palette.muted }),
      encoding: { x, y: inPx('detail_y'), text: label('detail'), fill: inked('detail_ink', palette) },
    },
  ]);
}
