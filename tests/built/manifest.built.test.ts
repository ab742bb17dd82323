/** The tag descriptions for editors and frameworks match what the tags accept. */
import { readdir, readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { commonOptions } from '../../src/core/figure/common-options.ts';
import { optionText } from '../../src/core/figure/options.ts';
import { TOKENS } from '../../src/core/drawing/palette.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { Declaration, Manifest } from '../../src/build/manifest-schema.ts';

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

let manifest: Manifest;
beforeAll(async () => {
  manifest = (await readJson('dist/custom-elements.json')) as Manifest;
});

const described = (tag: string): Declaration => {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
};
const namesOf = (items: readonly { readonly name: string }[] = []): string[] => items.map(({ name }) => name).sort();

/** What a pattern names in the sources of the element. */
async function namesIn(pattern: RegExp): Promise<string[]> {
  const files = (await readdir('src/element', { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(`src/element/${file}`, 'utf8')));
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, list = '']) => list.split(' ')));
  return [...new Set(names)].sort();
}

test('the manifest is one by its schema', async () => {
  const schema = (await readJson('node_modules/custom-elements-manifest/schema.json')) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

test('every module that it names is a built file', async () => {
  for (const { path } of manifest.modules) expect(await readFile(path, 'utf8')).not.toBe('');
});

describe.each(FIGURES)('<$tag>', ({ tag, views, options }) => {
  test('has every attribute that the element observes or reads, and no other', async () => {
    const { tagName, attributes = [] } = described(tag);
    expect(tagName).toBe(tag);
    // Lit's Node build knows the class without a page.
    const module = (await import(`../../dist/${tag}/index.js`)) as Record<string, { observedAttributes: string[] }>;
    const [element] = Object.values(module);
    expect(namesOf(attributes)).toEqual(
      [...(element?.observedAttributes ?? []), 'share-url', 'structured-data'].sort(),
    );
  });

  test('gives values and default of each', () => {
    const { attributes = [] } = described(tag);
    for (const { attribute, type, default: initial } of Object.values({ ...commonOptions, ...options })) {
      const reported = attributes.find(({ name }) => name === attribute);
      expect(reported?.description).not.toBe('');
      if ('enum' in type) for (const value of type.enum) expect(reported?.type?.text).toContain(`'${value}'`);
      if ('minimum' in type)
        expect(reported?.type?.text).toMatch(new RegExp(`^${type.minimum} .*\\b${type.maximum}\\b`, 'u'));
      const text = initial === null ? '' : optionText(initial);
      if (text) expect(reported?.default).toBe(text);
    }
    const view = attributes.find(({ name }) => name === 'view');
    expect(view?.type?.text).toBe(
      views.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => `'${name}'`)).join(' | '),
    );
  });

  test('has the events, slots, parts and custom properties of the sources', async () => {
    const { events, slots, cssParts, cssProperties } = described(tag);
    expect(namesOf(events)).toEqual(await namesIn(/type = '(figure-[a-z-]+)'/gu));
    expect(namesOf(slots).filter(Boolean)).toEqual(await namesIn(/<slot name="?(\w+)/gu));
    expect(namesOf(cssParts)).toEqual(await namesIn(/\bpart(?:="|', ')([\w ]+)["']/gu));
    expect(namesOf(cssProperties)).toEqual(
      ['--figure-font-family', '--figure-print-details', ...TOKENS.map((token) => `--figure-${token}`)].sort(),
    );
  });
});

test('editors get the same tags and values', async () => {
  const { tags } = (await readJson('dist/vscode.html-custom-data.json')) as {
    tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
  };
  expect(namesOf(tags)).toEqual([...FIGURES.map(({ tag }) => tag), 'figure-steps'].sort());
  const measure = tags
    .find(({ name }) => name === 'rare-earth-share')
    ?.attributes.find(({ name }) => name === 'measure');
  expect(namesOf(measure?.values)).toEqual(['share', 'tonnes']);
  const webTypes = (await readJson('dist/web-types.json')) as {
    contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
  };
  const { elements } = webTypes.contributions.html;
  for (const { name, attributes } of elements) expect(namesOf(attributes)).toEqual(namesOf(described(name).attributes));
});
