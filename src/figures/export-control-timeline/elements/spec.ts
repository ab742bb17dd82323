import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, color, day, inPx, label, quantity, secondDay, sizes } from '../../../core/drawing/encoding.ts';
import {
  MARGIN,
  layeredSpec,
  textMark,
  TYPE,
  type Dataset,
  type Layer,
  type Spec,
} from '../../../core/drawing/spec.ts';
import type { DateLabel } from './date-labels.ts';
import { HEADING_LINE, HEADING_STYLE } from './headings.ts';
import { TILE, type ElementsLayout, type PlacedElement } from './layout.ts';
import { NAME } from './names.ts';
import { isOpenEnded, notPast, STATUSES, type ElementGroups, type Status } from './model.ts';
import { messageSpec } from '../message.ts';

const SYMBOL_SIZE = 17;
const DOTTED = [2, 4];
/** For what was said without a legal text. */
const SPARSE = [2, 9];
const DASHED = [4, 3];
/** Shown where no legal text says what follows. */
const UNKNOWN = '?';
const UNKNOWN_STYLE = { size: TYPE.value, bold: true } as const;

type Palette = RenderTarget['palette'];
type Tiles = NonNullable<ElementsLayout['tiles']>;

/** What the rows of every dataset say of their element. */
const factsOf = ({ element, status }: PlacedElement, checkedTo: string) => ({
  id: element.symbol,
  element: element.symbol,
  status,
  flag: element.flag,
  source_id: element.sources.join(';'),
  mark: isOpenEnded(element, checkedTo) ? UNKNOWN : '',
});

/** The days of an element's spans, each also clipped to the last day of the axis. */
function daysOf({ status, element: { controlledFrom, suspended } }: PlacedElement, { inForceTo, last }: ElementGroups) {
  if (status === 'licensed' || !suspended)
    return { controlled_from: controlledFrom, from: notPast(controlledFrom ?? inForceTo, inForceTo), to: inForceTo };
  const { announced, on, until, statedUntil } = suspended;
  return {
    announced_on: announced,
    suspended_on: on,
    suspended_until: until,
    stated_until: statedUntil,
    from: notPast(announced, last),
    on: notPast(on, last),
    to: notPast(until, last),
    end: notPast(statedUntil ?? until, last),
  };
}

/** The elements of a status with their days, and the position of their rows. */
function spansOf({ groups }: ElementsLayout, status: Status, model: ElementGroups) {
  const elements = groups.find((group) => group.status === status)?.elements ?? [];
  const rows = elements.map((placed) => ({ ...factsOf(placed, model.checkedTo), ...daysOf(placed, model) }));
  const dataset: Dataset = { name: status, rows };
  const ends = [elements[0]?.y ?? 0, elements.at(-1)?.y ?? 0];
  return { dataset, y: category('element', { domain: rows.map(({ element }) => element), range: ends }) };
}

/** Solid: in force. Open: announced. Dotted: suspended; sparsely, where only statements say so. */
function spanLayers(layout: ElementsLayout, groups: ElementGroups, palette: Palette): Layer[] {
  const { china: stroke, surface } = palette;
  const licensed = spansOf(layout, 'licensed', groups);
  const suspended = spansOf(layout, 'suspended', groups);
  const at = (field: string) => day(field, layout.days, 'round');
  const dates: Dataset = {
    name: 'layout-dates',
    rows: layout.groups.flatMap(({ status, dates: placed, datesY: y }) =>
      placed.map((date) => ({ status, ...date, y })),
    ),
  };
  const aligned = (align: DateLabel['align']): Layer => ({
    name: `dates-${align}`,
    dataset: dates,
    filter: { field: 'align', equal: align },
    mark: textMark({ align, color: palette.muted }),
    encoding: { x: at('at'), y: inPx('y'), text: label('label') },
  });
  return [
    {
      name: 'in-force',
      dataset: licensed.dataset,
      mark: { type: 'bar', orient: 'horizontal', height: 10, fill: stroke },
      encoding: { x: at('from'), x2: secondDay('to'), y: licensed.y },
    },
    {
      name: 'suspensions',
      dataset: suspended.dataset,
      mark: { type: 'rule', strokeWidth: 2, strokeDash: DOTTED, stroke },
      encoding: { x: at('on'), x2: secondDay('to'), y: suspended.y },
    },
    {
      name: 'stated-suspensions',
      dataset: suspended.dataset,
      mark: { type: 'rule', strokeWidth: 2, strokeDash: SPARSE, stroke },
      encoding: { x: at('to'), x2: secondDay('end'), y: suspended.y },
    },
    {
      name: 'announced',
      dataset: suspended.dataset,
      mark: { type: 'bar', orient: 'horizontal', height: 8, fill: surface, stroke, strokeWidth: 2 },
      encoding: { x: at('from'), x2: secondDay('on'), y: suspended.y },
    },
    {
      name: 'unknown',
      dataset: suspended.dataset,
      filter: { field: 'mark', equal: UNKNOWN },
      mark: textMark({ ...UNKNOWN_STYLE, dx: 6, dy: 5, color: palette.text }),
      encoding: { x: at('end'), y: suspended.y, text: label('mark') },
    },
    aligned('left'),
    aligned('right'),
  ];
}

/** The position of a row's column, at a distance in px from the left edges. */
const inColumn = ({ columns: { domain, range } }: Tiles, distance = 0) =>
  quantity('column', { domain, range: range.map((left) => left + distance) });

/** Solid tiles: in force. Dashed edge: announced and suspended. Grey edge: in no list. */
function tileLayers(dataset: Dataset, tiles: Tiles, palette: Palette): Layer[] {
  const { china, surface } = palette;
  const looks = {
    licensed: { fill: china },
    suspended: { stroke: china, strokeWidth: 2, strokeDash: DASHED, fill: surface },
    unlisted: { stroke: palette['series-2'], fill: surface },
  };
  const encoding = {
    x: inColumn(tiles, tiles.width / 2),
    y: { ...inPx('y'), stack: null },
    size: sizes('status', { domain: STATUSES, range: STATUSES.map(() => tiles.width) }),
  };
  return [
    ...STATUSES.map((status): Layer => ({
      name: `${status}-tiles`,
      dataset,
      filter: { field: 'status', equal: status },
      mark: { type: 'bar', orient: 'vertical', height: TILE.height, ...looks[status], cornerRadius: 4 },
      encoding,
    })),
    {
      name: 'unknown',
      dataset,
      filter: { field: 'mark', equal: UNKNOWN },
      mark: textMark({ ...UNKNOWN_STYLE, align: 'right', dx: -9, dy: -4, color: palette.text }),
      encoding: { x: inColumn(tiles, tiles.width), y: inPx('y'), text: label('mark') },
    },
  ];
}

/** Symbol above name in a tile, or beside it in a row. */
function elementTexts(dataset: Dataset, tiles: Tiles | null, { surface, china, text, muted }: Palette): Layer[] {
  const ink = (licensed: string) =>
    color('status', { domain: STATUSES, range: [tiles ? surface : licensed, text, muted] });
  return [
    {
      name: 'symbols',
      dataset,
      mark: textMark({ size: SYMBOL_SIZE, bold: true, dy: tiles ? -3 : 5, color: text }),
      encoding: {
        x: tiles ? inColumn(tiles, TILE.padding) : inPx('x'),
        y: inPx('y'),
        text: label('symbol'),
        fill: ink(china),
      },
    },
    {
      name: 'names',
      dataset,
      mark: textMark({ size: tiles ? NAME.tile : NAME.row, lineHeight: NAME.line, dy: tiles ? 14 : 5, color: text }),
      encoding: {
        x: tiles ? inColumn(tiles, TILE.padding) : inPx('name_x'),
        y: inPx('name_y'),
        text: label('name'),
        fill: ink(text),
      },
    },
  ];
}

/** Materials by their status in announcements of export controls: rows with spans, or tiles. */
export function elementsSpec(groups: ElementGroups, layout: ElementsLayout, _: Locale, target: RenderTarget): Spec {
  const { empty, height, tiles } = layout;
  if (empty.length) return messageSpec({ height, lines: empty }, target);
  const { width, palette } = target;
  const { checkedTo } = groups;
  const elements: Dataset = {
    name: 'layout-elements',
    rows: layout.groups.flatMap((group) =>
      group.elements.map((placed) => {
        const { x, column, y, symbol, name, nameX, nameY } = placed;
        const text = { symbol, name, name_x: nameX, name_y: nameY };
        return { ...factsOf(placed, checkedTo), ...text, x, column, y };
      }),
    ),
  };
  const headings: Dataset = {
    name: 'layout-groups',
    rows: layout.groups.map(({ status, heading, detail }) => ({
      status,
      y: heading.y,
      heading: heading.lines,
      detail_y: detail.y,
      detail: detail.lines,
    })),
  };
  const x = { value: MARGIN };
  return layeredSpec({ width, height }, palette, [
    ...(tiles ? tileLayers(elements, tiles, palette) : spanLayers(layout, groups, palette)),
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
      encoding: { x, y: inPx('detail_y'), text: label('detail') },
    },
    ...elementTexts(elements, tiles, palette),
  ]);
}
