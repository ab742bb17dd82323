/** The page on theming lists what the manifest describes. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { publishManifest } from '../../src/build/manifest.ts';
import type { Described, Manifest, Typed } from '../../src/build/manifest-schema.ts';
import { THEME_PACKS } from '../../src/core/drawing/theme-packs.ts';
import { BASE_URL } from '../../src/core/output/site.ts';

const page = readFileSync('docs/theming.md', 'utf8');

let properties: readonly Typed[];
let parts: readonly Described[];
beforeAll(async () => {
  const files = new Map<string, string>();
  properties = await publishManifest((name, content) => {
    files.set(name, String(content));
    return Promise.resolve();
  });
  const { modules } = JSON.parse(files.get('custom-elements.json') ?? '') as Manifest;
  const declared = modules.flatMap(({ declarations }) => declarations);
  parts = declared.find(({ name }) => name === 'FigureElement')?.cssParts ?? [];
});

/** The rows of the table under a heading, as their cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ', 1)[0]?.split('\n') ?? [];
  const rows = lines.filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    line
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('it has every custom property with its meaning and its default', () => {
  expect(rowsUnder('Custom properties')).toEqual(
    properties.map(({ name, description, default: initial }) => [`\`${name}\``, description, `\`${initial ?? ''}\``]),
  );
});

test('it has every part with what it is', () => {
  expect(rowsUnder('Parts')).toEqual(parts.map(({ name, description }) => [`\`${name}\``, description]));
});

test('it has a snippet for each theme', () => {
  const files = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href);
  expect(files).toEqual(THEME_PACKS.map(({ id }) => `${BASE_URL}cdn/themes/${id}.css`));
});
