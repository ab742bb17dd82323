import type { Spec } from '../../src/core/drawing/spec.ts';

const NO_VALUE = /\bNaN\b|undefined|Infinity/u;

/** The field of a line’s values, in which null is a gap. */
const GAP_FIELD = 'value';

const isHole = (value: unknown, mayBeGiven: boolean): boolean =>
  value === undefined ||
  (typeof value === 'number' && !Number.isFinite(value)) ||
  (typeof value === 'string' && !mayBeGiven && NO_VALUE.test(value)) ||
  (Array.isArray(value) && value.some((one) => isHole(one, mayBeGiven)));

/**
 * What of a spec can't be drawn, found without drawing it: fields of rows, ends of scales and sizes that are missing or
 * no numbers. Vega would draw nothing there, or at the edge.
 *
 * @param rows - What the spec was made of: a word that stands there may stand in ids and texts.
 */
export function specHoles(spec: Spec, rows: unknown): string[] {
  const isGiven = NO_VALUE.test(JSON.stringify(rows));
  const { width, height, datasets, layer } = spec;
  const encodings = layer.map(({ data, encoding }) => ({ dataset: data.name, channels: Object.values(encoding) }));
  const isEncoded = (dataset: string, field: string): boolean =>
    encodings.some((one) => one.dataset === dataset && one.channels.some((channel) => channel.field === field));
  const values = [
    ['width', width] as const,
    ['height', height] as const,
    ...encodings.flatMap(({ channels }) =>
      channels.flatMap(({ scale }) => [
        ['domain', scale ? scale.domain : 0] as const,
        ['range', scale ? scale.range : 0] as const,
      ]),
    ),
    // What no channel shows may be unknown.
    ...Object.entries(datasets).flatMap(([dataset, shown]) =>
      shown
        .flatMap((row) => Object.entries(row))
        .filter(([field, value]) => value !== null || (field !== GAP_FIELD && isEncoded(dataset, field))),
    ),
  ];
  return values
    .filter(([, value]) => value === null || isHole(value, isGiven))
    .map(([field, value]) => `${field}: ${String(value)}`);
}
