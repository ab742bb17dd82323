import type { RawTables } from '../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Cell, Description } from '../../src/core/figure/description.ts';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS, type Picture, type Shape } from '../../src/core/drawing/picture.ts';
import { MARGIN } from '../../src/core/drawing/spec.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { oneIn } from '../random-runs.ts';
import { specHoles } from './spec-holes.ts';
import { overlaps, textBoxes, type TextBox } from './text-boxes.ts';
import { describeFrom, specFrom } from './from-rows.ts';

/** Custom data, the options to draw it with, and cells of which each list must appear in one row of the table. */
export interface CustomRows<Options> {
  readonly tables: RawTables;
  readonly options?: Partial<Options>;
  /** In English. */
  readonly reported: readonly (readonly Cell[])[];
  /**
   * In how many languages title, subtitle and summary must differ: a name and an amount of the rows' own may be all that
   * they say, and the two kinds of Chinese write some sentences alike. `__Default value:__` all but one
   */
  readonly titles?: number;
}

/** Every coordinate of a shape that is no text. */
function extentOf({ attributes }: Shape): { xs: number[]; ys: number[] } {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (attributes['d'] === undefined) {
    const x = 'x1' in attributes ? [number('x1'), number('x2')] : [number('x'), number('x') + number('width')];
    const y = 'y1' in attributes ? [number('y1'), number('y2')] : [number('y'), number('y') + number('height')];
    return { xs: x, ys: y };
  }
  const [, dx = '0', dy = '0'] = /translate\(([^,]+),([^)]+)\)/u.exec(String(attributes['transform'])) ?? [];
  const points = [...String(attributes['d']).matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)];
  return { xs: points.map(([, x]) => Number(x) + Number(dx)), ys: points.map(([, , y]) => Number(y) + Number(dy)) };
}

/** Colours that words in the colour of the surface can be read on. */
const DARK_ENOUGH = [LIGHT.china, LIGHT.us, LIGHT['series-1']].map(String);

/** Whether a text lies within a coloured bar, which a hairline may shorten. */
const isOnColour = ({ left, right, top, bottom }: TextBox, shapes: readonly Shape[]): boolean =>
  shapes.some((shape) => {
    if (shape.element !== 'rect' || !DARK_ENOUGH.includes(String(shape.attributes['fill']))) return false;
    const { xs, ys } = extentOf(shape);
    return (
      Math.min(...xs) <= left && Math.max(...xs) + 2 >= right && Math.min(...ys) <= top && Math.max(...ys) >= bottom
    );
  });

const HOLES = /NaN|undefined|Infinity|\bnull\b/u;

/** A picture has no holes, and its texts stay within it and apart. */
export function expectWellDrawn(picture: Picture, where: string): void {
  const { width, height, shapes } = picture;
  expect(JSON.stringify(picture), where).not.toMatch(HOLES);
  const boxes = textBoxes(picture);
  for (const { text, left, right, top, bottom } of boxes) {
    expect(left, `${where}: ${text}`).toBeGreaterThanOrEqual(MARGIN - 1);
    expect(right, `${where}: ${text}`).toBeLessThanOrEqual(width - MARGIN + 1);
    expect(top, `${where}: ${text}`).toBeGreaterThanOrEqual(0);
    expect(bottom, `${where}: ${text}`).toBeLessThanOrEqual(height);
  }
  const lost = boxes.filter((box) => box.fill === LIGHT.surface && !isOnColour(box, shapes));
  expect(
    lost.map(({ text }) => text),
    `${where}: pale on pale`,
  ).toEqual([]);
  expect(overlaps(boxes), where).toEqual([]);
  for (const shape of shapes.filter(({ element }) => element !== 'text')) {
    const { xs, ys } = extentOf(shape);
    const at = `${where}: ${JSON.stringify(shape)}`;
    expect(xs.length, at).toBeGreaterThan(0);
    expect(Math.min(...xs), at).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs), at).toBeLessThanOrEqual(width);
    expect(Math.min(...ys), at).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys), at).toBeLessThanOrEqual(height);
  }
}

/** What no sentence has: holes, doubled spaces or stops, a space before a stop, empty brackets, "1 tonnes". */
const SLIPS =
  /NaN|undefined|Infinity|null|[ \u3000]{2}|\.\.|。。|[ ](?:[.,;:]|$)|^[ ]|,,|、、|，，|\(\)|（）|\b1 (?:tonnes|links|uses|rare earths)\b|, and |\bin ,|年年|년년|[，、]。/u;

/** A description has no slip that a reader would notice. */
export function expectWellSaid({ title, subtitle, summary, note = '', notes, table, sources }: Description): void {
  for (const text of [title, subtitle, summary, note, ...notes]) expect(text).not.toMatch(SLIPS);
  for (const text of [title, subtitle, summary]) expect(text).not.toBe('');
  for (const text of [summary, ...notes]) expect(text).toMatch(/[.。]$/u);
  const ids = table.columns.flatMap(({ kind }, index) =>
    kind === 'sources' ? table.rows.flatMap((row) => String(row[index] ?? '').split(';')) : [],
  );
  expect(ids.filter((id) => id && !sources.includes(id))).toEqual([]);
  for (const row of table.rows) {
    expect(row).toHaveLength(table.columns.length);
    for (const cell of row) if (typeof cell === 'number') expect(cell).toBeGreaterThanOrEqual(0);
  }
}

/** How a set of rows is drawn. */
interface DrawnFor {
  readonly locale: Locale;
  readonly width: number;
  /** Whether Vega draws the spec, which takes ten times as long as all else; it is only looked at otherwise. */
  readonly isRendered: boolean;
}

/** How random rows are drawn: many of them once find more than a few of them at every width. */
export const drawnSomehow: fc.Arbitrary<DrawnFor> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  width: fc.constantFrom(...PICTURE_WIDTHS),
  isRendered: oneIn(3),
});

/** Rows are drawn at one width in one language, say nothing amiss in any, and stand in the table. */
export async function expectDrawnWell<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
  view: FigureView<Data, OptionValues<Definitions>>,
  { tables, options, reported, titles = LOCALES.length - 1 }: CustomRows<OptionValues<Definitions>>,
  { locale, width, isRendered }: DrawnFor,
): Promise<void> {
  const data = figure.parse(tables);
  const asked = { ...defaultsOf(figure.options), ...options };
  const messages = LOCALES.map((locale) => describeFrom(view, data, { locale, options: asked }));
  messages.forEach(expectWellSaid);
  for (const field of ['title', 'subtitle', 'summary'] as const)
    expect(new Set(messages.map((one) => one[field])).size, field).toBeGreaterThanOrEqual(titles);
  const { table } = messages[LOCALES.indexOf('en')]!;
  const missing = reported.filter((cells) => !table.rows.some((row) => cells.every((cell) => row.includes(cell))));
  expect(missing).toEqual([]);
  const spec = specFrom(view, data, { locale, options: asked }, { width, palette: LIGHT });
  expect(specHoles(spec, data)).toEqual([]);
  if (!isRendered) return;
  const picture = await renderSpec(spec);
  expect([picture.width, picture.height]).toEqual([width, spec.height]);
  expectWellDrawn(picture, `${locale}, ${String(width)} px`);
}
