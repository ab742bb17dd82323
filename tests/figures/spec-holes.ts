import type { Spec } from '../../src/core/figure/figure.ts';

const NO_VALUE = /\bNaN\b|undefined|Infinity/u;

/** Fields that hold what rows say, which may be any word. */
const GIVEN_FIELDS = ['id', 'text'];

/** The field of a line’s values, in which null is a gap. */
const GAP_FIELD = 'value';

const isHole = (value: unknown, mayBeGiven: boolean): boolean =>
  value === undefined ||
  (typeof value === 'number' && !Number.isFinite(value)) ||
  (typeof value === 'string' && !mayBeGiven && NO_VALUE.test(value)) ||
  (Array.isArray(value) && value.some((one) => isHole(one, mayBeGiven)));

interface NumericScale {
  readonly domain?: unknown;
  readonly range?: unknown;
}
interface PlainLayer {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly encoding: Readonly<Record<string, { readonly scale?: NumericScale | null }>>;
}

/**
 * What of a spec can't be drawn, found without drawing it: fields of rows, ends of scales and sizes that are missing or
 * no numbers. Vega would draw nothing there, or at the edge.
 *
 * @param rows - What the spec was made of: a word that stands there may stand in ids and texts.
 */
export function specHoles(spec: Spec, rows: unknown): string[] {
  const isGiven = NO_VALUE.test(JSON.stringify(rows));
  const { width, height, layer } = spec as unknown as { width: unknown; height: unknown; layer: readonly PlainLayer[] };
  const values = [
    ['width', width] as const,
    ['height', height] as const,
    ...layer.flatMap(({ data, encoding }) => [
      ...data.values.flatMap((row) => Object.entries(row)),
      ...Object.values(encoding).flatMap(({ scale }) => [
        ['domain', scale ? scale.domain : 0] as const,
        ['range', scale?.range ?? 0] as const,
      ]),
    ]),
  ];
  return values
    .filter(
      ([field, value]) =>
        isHole(value, isGiven && GIVEN_FIELDS.includes(field)) || (value === null && field !== GAP_FIELD),
    )
    .map(([field, value]) => `${field}: ${String(value)}`);
}
