/**
 * Channels of a layer. Every scale states its domain and range, so that a picture does not depend on the defaults of the
 * compiler, and a reader of the spec can change them.
 */

/** Values and the px that they are drawn at, in the same order. A scale of more than two numbers is piecewise linear. */
export interface PositionScale<Value extends number | string> {
  readonly domain: readonly Value[];
  readonly range: readonly number[];
}

/** Values and their colours. */
export interface ColorScale {
  readonly domain: readonly (string | boolean)[];
  readonly range: readonly string[];
}

/** Whether positions are rounded to whole px: those of text, which is sharpest there. */
type Rounding = 'exact' | 'round';

const rounded = (rounding: Rounding) => rounding === 'round' && { round: true };

/** The position of a number. */
export const quantity = (field: string, { domain, range }: PositionScale<number>, rounding: Rounding = 'exact') => ({
  field,
  type: 'quantitative',
  scale: { domain, range, zero: false, padding: 0, ...rounded(rounding) },
  axis: null,
  stack: null,
});

/** The position of one of several categories, which are evenly spaced between the two ends of the range. */
export const category = (field: string, { domain, range }: PositionScale<string>, rounding: Rounding = 'exact') => ({
  field,
  type: 'nominal',
  scale: { type: 'point', domain, range, padding: 0, ...rounded(rounding) },
  axis: null,
});

/**
 * A position that all marks of a layer have. It is the end of a scale if it depends on the rows or on the width, because
 * constants of a layer do not.
 */
export const placeOfAll = (place: number) => ({
  datum: 1,
  type: 'quantitative',
  scale: { domain: [0, 1], range: [0, place], padding: 0 },
  axis: null,
});

/** The second position of a mark, on the scale of the first. */
export const second = (field: string) => ({ field });

/** A position in px that was laid out. */
export const inPx = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });

/** An offset in px from the position of a category, by a number or by another category. */
export const offset = (field: string, { domain, range }: PositionScale<number> | PositionScale<string>) => ({
  field,
  ...(typeof domain[0] === 'number'
    ? { type: 'quantitative', scale: { type: 'linear', domain, range } }
    : { type: 'nominal', scale: { type: 'point', domain, range, padding: 0 } }),
});

/** The colour of a category. */
export const color = (field: string, { domain, range }: ColorScale) => ({
  field,
  type: 'nominal',
  scale: { domain, range },
  legend: null,
});

/**
 * The width of a line or of a bar, or the size of a point, of a category. It is ordinal, because Vega-Lite warns of sizes
 * of a nominal field.
 */
export const sizes = (field: string, { domain, range }: PositionScale<string>) => ({
  field,
  type: 'ordinal',
  scale: { type: 'ordinal', domain, range },
  legend: null,
});

/** The shape of a category. The range has SVG paths in px; see `PATH_SIZE`. */
export const shape = (field: string, paths: ColorScale) => color(field, paths);

/** A channel that has the field's own value, such as a size in px² or the path of a shape. */
export const given = (field: string, type: 'quantitative' | 'nominal' = 'quantitative') => ({
  field,
  type,
  scale: null,
});

/** The text of a label: a line, or several. */
export const label = (field: string) => ({ field, type: 'nominal' });

/** Whether positions are evenly spaced. */
const isEven = (places: readonly number[]): boolean => {
  const [first = 0] = places;
  const pitch = ((places.at(-1) ?? first) - first) / Math.max(1, places.length - 1);
  return places.every((place, index) => Math.abs(place - first - index * pitch) < 0.01);
};

/**
 * The position of rows that follow each other: by category if they are evenly spaced. Otherwise by the number of the row
 * on a scale with a range of its own for each, because no scale of categories has a free position for each of them.
 *
 * @param fields - The field of the category, which is unique, and of the row's number, which starts at 1.
 */
export function inRows(
  fields: { readonly category: string; readonly row: string },
  categories: readonly string[],
  places: readonly number[],
  rounding: Rounding = 'exact',
) {
  if (!isEven(places))
    return quantity(fields.row, { domain: places.map((_, index) => index + 1), range: places }, rounding);
  const [first = 0] = places;
  return category(fields.category, { domain: categories, range: [first, places.at(-1) ?? first] }, rounding);
}
