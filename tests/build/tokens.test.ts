/** The tokens for design tools, and the themes, say what the figure's CSS does. */
import { beforeAll, describe, expect, test } from 'vitest';
import { publishManifest } from '../../src/build/manifest.ts';
import { publishThemes, publishTokens } from '../../src/build/publish-tokens.ts';
import { BASE_CSS } from '../../src/core/drawing/base-css.ts';

interface Token {
  readonly $type: string;
  readonly $value: string | readonly string[];
  readonly $description: string;
  readonly $extensions: { readonly 'rare-earth-figures': Readonly<Record<string, string>> };
}
type Sets = Readonly<Record<string, Readonly<Record<string, Token>>>>;

const files = new Map<string, string>();
let sets: Sets;
let properties: string[];
beforeAll(async () => {
  const write = (name: string, content: string | Uint8Array): Promise<void> => {
    files.set(name, String(content));
    return Promise.resolve();
  };
  const described = await publishManifest(write);
  properties = described.map(({ name }) => name);
  await publishTokens(described, write);
  await publishThemes(write);
  sets = JSON.parse(files.get('tokens.json') ?? '') as Sets;
});

const themes = (): [string, string][] => [...files].filter(([name]) => name.startsWith('cdn/themes/'));

/** The declarations of the figure under a condition, as its own stylesheet has them. */
function declared(condition: RegExp): Map<string, string> {
  const block = new RegExp(`${condition.source}[^{]*\\{\\s*figure \\{([^}]*)\\}`, 'u').exec(BASE_CSS)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--_([\w-]+):\s*([^;]+)/gu)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

test('light and dark have the colours and the fonts of the figure’s stylesheet', () => {
  const colors = [...BASE_CSS.matchAll(/--_([\w-]+):var\(--figure-[\w-]+,light-dark\((#\w+),(#\w+)\)\)/gu)];
  expect(colors.length).toBeGreaterThan(10);
  for (const [, name = '', light, dark] of colors) {
    expect(sets['light']?.[name]?.$value, name).toBe(light);
    expect(sets['dark']?.[name]?.$value, name).toBe(dark);
  }
  expect(Object.keys(sets['light'] ?? {})).toHaveLength(colors.length + 1);
  expect(BASE_CSS).toContain('font-family: var(--figure-font-family, "Helvetica Neue", Helvetica,');
  expect(sets['light']?.['font-family']?.$value.slice(0, 2)).toEqual(['Helvetica Neue', 'Helvetica']);
});

test.each(['light', 'dark'])('the set for more contrast, %s, has what the stylesheet changes', (theme) => {
  const changed = declared(/prefers-contrast: more/u);
  expect([...changed.keys()]).toEqual(['muted', 'grid']);
  for (const [name, token] of Object.entries(sets[`${theme}-contrast`] ?? {})) {
    const other = /^var\(--_([\w-]+)\)$/u.exec(changed.get(name) ?? '')?.[1] ?? name;
    expect(token.$value, name).toEqual(sets[theme]?.[other]?.$value);
  }
});

test('the system colours of forced colours are those of the stylesheet', () => {
  const forced = declared(/media \(forced-colors: active\)/u);
  expect(forced.size).toBeGreaterThan(5);
  for (const [name, value] of forced)
    expect(sets['light-contrast']?.[name]?.$extensions['rare-earth-figures']['forced-colors'], name).toBe(value);
});

test('every set names each token with a type, a value of that type and a description', () => {
  for (const [set, tokens] of Object.entries(sets)) {
    // A dot or a brace in a name would be read as a reference.
    expect(set).toMatch(/^[\w-]+$/u);
    const names = Object.values(tokens).map((token) => token.$extensions['rare-earth-figures']['property']);
    expect(names.sort()).toEqual(properties.filter((name) => name !== '--figure-print-details').sort());
    for (const [name, { $type, $value, $description }] of Object.entries(tokens)) {
      expect(name).toMatch(/^[\w-]+$/u);
      expect($description).not.toBe('');
      if ($type === 'color') expect($value).toMatch(/^#[\da-f]{6}$/u);
      else expect([$type, Array.isArray($value)]).toEqual(['fontFamily', true]);
    }
  }
});

test('there are three themes, with the colours of their sets', () => {
  expect(themes().map(([name]) => name)).toEqual(['newspaper', 'mono', 'vivid'].map((id) => `cdn/themes/${id}.css`));
  for (const [file, css] of themes()) {
    const id = /(\w+)\.css$/u.exec(file)?.[1] ?? '';
    for (const [, name = '', light, dark] of css.matchAll(/--figure-([\w-]+): light-dark\((#\w+), (#\w+)\)/gu)) {
      expect(sets[`${id}-light`]?.[name]?.$value).toBe(light);
      expect(sets[`${id}-dark`]?.[name]?.$value).toBe(dark);
    }
  }
});

describe('a theme', () => {
  test('sets public custom properties only, with no weight over the rules of a page', () => {
    for (const [file, css] of themes()) {
      const rules = [...css.replace(/^\/\*.*\*\/\n/u, '').matchAll(/([^{}]+)\{([^}]*)\}/gu)];
      for (const [, selector = ''] of rules) expect(selector.trim(), file).toMatch(/^:where\([^)]+\)$/u);
      const set = rules.flatMap(([, , body = '']) => body.match(/[\w-]+(?=: )/gu) ?? []);
      for (const name of set) expect(properties).toContain(name);
      expect(new Set(set).size).toBe(properties.length - 1);
    }
  });

  test('requests nothing', () => {
    for (const [, css] of themes()) expect(css).not.toMatch(/url\(|@import|@font-face|https?:/u);
  });
});
