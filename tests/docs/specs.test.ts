/** The examples of docs/specs.md change the published spec as their text says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Spec } from '../../src/core/drawing/spec.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { Shape } from '../../src/core/drawing/picture.ts';
import { specOf } from '../../src/core/figure/figure.ts';
import { countries } from '../../src/figures/rare-earth-share/countries/view.ts';
import { rareEarthShare } from '../../src/figures/rare-earth-share/figure.ts';
import { stages } from '../../src/figures/rare-earth-share/stages/view.ts';
import { readTables } from '../../src/node/datasets.ts';
import { namedSpec } from '../../src/node/named-spec.ts';
import { renderSpec } from '../../src/node/render-spec.ts';

const text = readFileSync('docs/specs.md', 'utf8');

/** The code of the first example in a language. */
function example(language: string): string {
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'u').exec(text) ?? [];
  if (code === undefined) throw new Error(`docs/specs.md has no example in ${language}.`);
  return code;
}

const data = rareEarthShare.parse(readTables(rareEarthShare.datasets));
const options = defaultsOf(rareEarthShare.options);
const published = (): Spec => namedSpec(rareEarthShare, stages, stages.model(data, options), 'en');

const shapesOf = async (spec: Spec): Promise<readonly Shape[]> => (await renderSpec(spec)).shapes;
const bars = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter(({ id = '', element }) => element === 'rect' && id.includes(' '));
const barOf = (shapes: readonly Shape[], id: string): Shape['attributes'] =>
  bars(shapes).find((shape) => shape.id === id)?.attributes ?? {};

type Run = (...parameters: unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as new (...code: string[]) => Run;

test('the replacement for the Vega editor makes all bars thinner', async () => {
  const [, from = '', to = ''] = /^- +(.*)\n\+ +(.*)$/mu.exec(example('diff')) ?? [];
  const before = JSON.stringify(published(), null, 1);
  const names = [...text.matchAll(/the layers `([\w-]+)` and `([\w-]+)`/gu)].flatMap(([, ...layers]) => layers);
  expect(names).toHaveLength(2);
  const after = names.reduce((spec, name) => {
    const at = spec.indexOf(`"name": "${name}"`);
    return spec.slice(0, at) + spec.slice(at).replace(from, to);
  }, before);
  const heights = async (spec: string) =>
    new Set(bars(await shapesOf(JSON.parse(spec) as Spec)).map(({ attributes }) => attributes['height']));
  // The outline of one bar is within it; it is a layer of its own and stays.
  expect(await heights(before)).toEqual(new Set([36, 35]));
  expect(await heights(after)).toEqual(new Set([20, 35]));
});

test('the cell for Observable rescales bars and labels', async () => {
  const fetchSpec = (address: string) => {
    expect(address).toMatch(/\/dist\/specs\/rare-earth-share\.stages\.en\.vl\.json$/u);
    return Promise.resolve({ json: () => Promise.resolve(published()) });
  };
  const spec = (await new AsyncFunction('fetch', `${example('js')}\nreturn spec;`)(fetchSpec)) as Spec;
  const [before, after] = [await shapesOf(published()), await shapesOf(spec)];
  const width = (shapes: readonly Shape[]): number => Number(barOf(shapes, 'CHN refining')['width']);
  expect(width(after) / width(before)).toBeCloseTo(100 / 120, 2);
  const label = (shapes: readonly Shape[]) => shapes.find(({ lines }) => lines?.join() === '69%')?.attributes['x'];
  expect(Number(label(after))).toBeLessThan(Number(label(before)));
});

test('the script for Altair changes a colour and a value', async () => {
  const original = (): Spec => namedSpec(rareEarthShare, countries, countries.model(data, options), 'en');
  const spec = original();
  const changes = example('python')
    .split('\n')
    .filter((line) => /^(?:layers|spec)\[/u.test(line));
  expect(changes).toHaveLength(3);
  const layers = Object.fromEntries(spec.layer.map((layer) => [layer.name, layer]));
  // A change of a dictionary is written alike in Python and JavaScript.
  await new AsyncFunction('layers', 'spec', changes.join('\n'))(layers, spec);
  const bar = async (of: Spec, id: string) =>
    (await shapesOf(of)).find((shape) => shape.id === id && shape.element === 'rect')?.attributes;
  expect((await bar(spec, 'CHN'))?.['fill']).toBe('#7b3294');
  expect(Number((await bar(spec, 'USA'))?.['width'])).toBeGreaterThan(
    Number((await bar(original(), 'USA'))?.['width']),
  );
  expect((await shapesOf(spec)).some(({ id, lines }) => id === 'USA' && lines?.join() === '90,000')).toBe(true);
});

test('the script for a page makes the bars of the countries thinner', async () => {
  const [, script = ''] = /<script type="module">([^]*?)<\/script>/u.exec(example('html')) ?? [];
  const figure: { transformSpec?: (spec: Spec) => Spec } = {};
  await new AsyncFunction('document', script)({ querySelector: () => figure });
  const spec = specOf(countries, countries.model(data, options), 'en', { width: 783, palette: LIGHT });
  const thick = (await shapesOf(spec)).filter(({ attributes }) => attributes['height'] === 16);
  const thin = (await shapesOf(figure.transformSpec?.(structuredClone(spec)) ?? spec)).filter(
    ({ attributes }) => attributes['height'] === 8,
  );
  expect(thick.length).toBeGreaterThan(5);
  expect(thin.length).toBeGreaterThanOrEqual(thick.length);
});
