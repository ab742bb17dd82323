/** A published spec as a designer edits it: one value, the domain of a scale, a colour, the width of a mark. */
import { expect } from 'vitest';
import type { Filter, Spec, SpecChannel, SpecLayer } from '../../src/core/drawing/spec.ts';

/** What a renderer draws of each layer, by the layer's name. */
export type DrawnLayers = ReadonlyMap<string, string>;
export type DrawLayers = (spec: Spec) => Promise<DrawnLayers>;

/** The part of a scenegraph that is compared: the places, texts and colours of its items. */
interface SceneNode {
  readonly name?: string;
  readonly items?: readonly SceneNode[];
}

const SHOWN = [
  ...['x', 'y', 'x2', 'y2', 'width', 'height', 'dx', 'dy', 'size', 'shape', 'defined'],
  ...['text', 'fontSize', 'fill', 'stroke', 'strokeWidth', 'strokeDash', 'opacity', 'fillOpacity', 'strokeOpacity'],
] as const;

const shownOf = (node: SceneNode): unknown => {
  const values = node as Readonly<Record<string, unknown>>;
  return [SHOWN.map((name) => (typeof values[name] === 'function' ? '' : values[name])), node.items?.map(shownOf)];
};

/** What is drawn of each layer, from the root of Vega's scenegraph. */
export function drawnLayers(root: unknown): DrawnLayers {
  const [frame] = (root as SceneNode).items ?? [];
  return new Map(
    (frame?.items ?? []).flatMap((mark) => {
      const [, name] = /^(.+)_(?:marks|pathgroup)$/u.exec(mark.name ?? '') ?? [];
      // Vega-Lite replaces hyphens in the names of marks.
      return name === undefined ? [] : [[name.replaceAll('_', '-'), JSON.stringify(shownOf(mark))] as const];
    }),
  );
}

const channelsOf = ({ encoding }: SpecLayer): Readonly<Record<string, SpecChannel>> => encoding;
const filtersOf = ({ transform = [] }: SpecLayer): readonly { readonly filter: Filter }[] => transform;

const changed = (before: DrawnLayers, after: DrawnLayers): string[] =>
  [...before.keys()].filter((name) => before.get(name) !== after.get(name));

/** A spec with one layer replaced. */
const withLayer = (spec: Spec, name: string, change: (layer: SpecLayer) => object): Spec => ({
  ...spec,
  layer: spec.layer.map((layer) => (layer.name === name ? (change(layer) as SpecLayer) : layer)),
});

const withRow = (spec: Spec, dataset: string, index: number, fields: object): Spec => ({
  ...spec,
  datasets: {
    ...spec.datasets,
    [dataset]: (spec.datasets[dataset] ?? []).map((row, place) => (place === index ? { ...row, ...fields } : row)),
  },
});

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);

/** Another value within the domain of a scale. */
function otherValue(value: unknown, domain: readonly unknown[]): unknown {
  const [first, last] = [domain[0], domain.at(-1)];
  if (isDay(first) && isDay(last)) {
    const middle = new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
    return middle === value ? first : middle;
  }
  if (typeof first === 'number' && typeof last === 'number') {
    const middle = first + (last - first) * 0.4375;
    return middle === value ? first : middle;
  }
  return domain.find((one) => one !== value);
}

/** Fields with a position on a scale, with the scale's domain, by dataset. */
const scaledFields = (spec: Spec) =>
  spec.layer.flatMap((layer) =>
    (['x', 'y'] as const).flatMap((channel) => {
      const { field = '', scale } = channelsOf(layer)[channel] ?? {};
      return scale?.domain ? [{ dataset: layer.data.name, field, domain: scale.domain }] : [];
    }),
  );

/** The layers that read a field of a dataset. */
const readersOf = (spec: Spec, dataset: string, field: string): string[] =>
  spec.layer
    .filter((layer) => {
      const isEncoded = Object.values(channelsOf(layer)).some((channel) => channel.field === field);
      return (
        layer.data.name === dataset && (isEncoded || filtersOf(layer).some(({ filter }) => filter.field === field))
      );
    })
    .map(({ name }) => name);

/** One changed value moves something in each layer that reads it, and in no other. */
export async function expectValuesToMove(spec: Spec, draw: DrawLayers): Promise<void> {
  const before = await draw(spec);
  const fields = new Map(scaledFields(spec).map((one) => [`${one.dataset} ${one.field}`, one]));
  expect(fields.size).toBeGreaterThan(0);
  for (const { dataset, field, domain } of fields.values()) {
    const readers = readersOf(spec, dataset, field);
    const moved = new Set<string>();
    for (const [index, row] of (spec.datasets[dataset] ?? []).entries()) {
      const value = otherValue((row as Readonly<Record<string, unknown>>)[field], domain);
      if (value === undefined) continue;
      const layers = changed(before, await draw(withRow(spec, dataset, index, { [field]: value })));
      expect(readers, `${dataset}, ${field}`).toEqual(expect.arrayContaining(layers));
      layers.forEach((name) => moved.add(name));
      if (moved.size === readers.length) break;
    }
    if (domain.length > 1) expect([...moved].sort(), `${dataset}, ${field}`).toEqual([...readers].sort());
  }
}

/** Later numbers or days, or categories in another order. */
function otherDomain(domain: readonly unknown[]): readonly unknown[] {
  const [first, last] = [domain[0], domain.at(-1)];
  if (typeof first === 'number' && typeof last === 'number')
    return domain.map((value) => Number(value) + Math.max(1, (last - first) / 2));
  if (isDay(first) && isDay(last))
    return domain.map((value) => String(Number(String(value).slice(0, 4)) - 1) + String(value).slice(4));
  return [...domain.slice(1), first];
}

/** A changed domain redraws its layer, and no other. */
export async function expectDomainsToRescale(spec: Spec, draw: DrawLayers): Promise<void> {
  const before = await draw(spec);
  for (const one of spec.layer) {
    const { name } = one;
    for (const channel of ['x', 'y'] as const) {
      const definition = channelsOf(one)[channel];
      if ((definition?.scale?.domain?.length ?? 0) < 2) continue;
      const scale = { ...definition?.scale, domain: otherDomain(definition?.scale?.domain ?? []) };
      const edited = withLayer(spec, name, (layer) => ({
        ...layer,
        encoding: { ...layer.encoding, [channel]: { ...definition, scale } },
      }));
      expect(changed(before, await draw(edited)), `${name}, ${channel}`).toEqual([name]);
    }
  }
}

/** A colour that is set in the mark of a layer, found by its name, is the layer’s only colour. */
export async function expectColorsByName(spec: Spec, draw: DrawLayers): Promise<void> {
  const before = await draw(spec);
  for (const one of spec.layer) {
    const { name } = one;
    const { fill: _, stroke: __, ...others } = channelsOf(one);
    const edited = withLayer(spec, name, (layer) => ({
      ...layer,
      mark: Object.assign({}, layer.mark, { fill: '#00ff00', stroke: '#00ff00' }),
      encoding: others,
    }));
    const after = await draw(edited);
    expect(changed(before, after), name).toEqual([name]);
    expect(after.get(name), name).toContain('#00ff00');
  }
}

/** The property of a mark that sets how thick, wide or large it is drawn. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  bar: ['height', 'width'],
  tick: ['thickness'],
  text: ['fontSize'],
  rect: ['strokeWidth'],
  rule: ['strokeWidth'],
  line: ['strokeWidth'],
  point: ['strokeWidth'],
  square: ['strokeWidth'],
};

/** A size that is changed in the mark of a layer redraws that layer, and no other. */
export async function expectSizesByMark(spec: Spec, draw: DrawLayers): Promise<void> {
  for (const one of spec.layer) {
    const { name, mark } = one;
    const values: Record<string, unknown> = {};
    Object.assign(values, mark);
    const names = SIZES[mark.type] ?? [];
    const size = names.find((property) => property in values) ?? names[0] ?? '';
    const { [size]: _, ...others } = channelsOf(one);
    const sized = (factor: number): Spec =>
      withLayer(spec, name, (layer) => ({
        ...layer,
        // An edge that is not drawn has no width to see.
        mark: { ...values, stroke: values['stroke'] ?? '#00ff00', [size]: (Number(values[size]) || 1) * factor },
        encoding: others,
      }));
    expect(changed(await draw(sized(1)), await draw(sized(2))), `${name}, ${size}`).toEqual([name]);
  }
}
