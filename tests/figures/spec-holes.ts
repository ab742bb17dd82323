import type { Spec } from '../../src/core/figure/figure.ts';

/** Null is a gap that a line leaves out. */
const isHole = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'number' && !Number.isFinite(value)) ||
  (typeof value === 'string' && /\bNaN\b|undefined|Infinity/u.test(value)) ||
  (Array.isArray(value) && value.some(isHole));

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
 */
export function specHoles(spec: Spec): string[] {
  const { width, height, layer } = spec as unknown as { width: unknown; height: unknown; layer: readonly PlainLayer[] };
  const values = [
    ['width', width] as const,
    ['height', height] as const,
    ...layer.flatMap(({ data, encoding }) => [
      ...data.values.flatMap((row) => Object.entries(row)),
      ...Object.values(encoding).flatMap(({ scale }) => [
        ['domain', scale?.domain ?? 0] as const,
        ['range', scale?.range ?? 0] as const,
      ]),
    ]),
  ];
  return values
    .filter(([field, value]) => isHole(value) || (field === 'text' && value === null))
    .map(([field, value]) => `${field}: ${String(value)}`);
}
