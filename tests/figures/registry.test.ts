/** The entry points of the package can’t be lists, because bundlers and types follow their imports: each names all figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';

const tags = FIGURES.map(({ tag }) => tag);

/** The tags in the paths that a file imports from or exports from. */
const tagsIn = (file: string, module: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`'\\./figures/([^/']+)/${module}\\.ts'`, 'gu'))].map(
    ([, tag = '']) => tag,
  );

test('every folder is a figure of the registry', () => {
  const folders = readdirSync('src/figures', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(tags.toSorted());
});

test.each([
  ['src/define.ts', 'define'],
  ['src/index.ts', 'element'],
  ['src/index.ts', 'figure'],
])('%s names the module “%s” of every figure', (file, module) => {
  expect(tagsIn(file, module)).toEqual(tags.toSorted());
});
