/** What the recipes and the plugin of `docs/hosts` name is what the library has and the build makes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { hasVoice } from '../../src/build/audio/voice.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { OptionDefinitions } from '../../src/core/figure/options.ts';
import { commonOptions, hidingAttributes } from '../../src/core/figure/common-options.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderFigure } from '../../src/node/render-figure.ts';

const recipes = readFileSync('docs/hosts.md', 'utf8');
const plugin = readFileSync('docs/hosts/wordpress/rare-earth-figures.php', 'utf8');
const editor = readFileSync('docs/hosts/wordpress/editor.js', 'utf8');

/** Each recipe by its heading. */
const sections = [...recipes.matchAll(/^##+ ([^\n]+)\n(.*?)(?=^##|(?![^]))/gmsu)].map(
  ([, heading = '', text = '']) => [heading, text] as const,
);

const typeOf = (options: OptionDefinitions) =>
  Object.fromEntries(Object.values(options).map(({ attribute, type }) => [attribute, type]));

/** The attributes that are there or not. */
const flags = [...hidingAttributes];

test('the plugin for WordPress takes the attributes that figures have, and of each the same values', () => {
  const [, listed = ''] = /const ATTRIBUTES = <<<'JSON'\n(.*?)\nJSON;/su.exec(plugin) ?? [];
  const figures = FIGURES.map((figure) => {
    const view = { kind: 'enum', enum: figure.views.map(({ id }) => id) };
    return [figure.tag, { view, ...typeOf(figure.options) }] as const;
  });
  expect(flags).toContain('no-title');
  expect(JSON.parse(listed)).toEqual({
    ...Object.fromEntries(figures),
    'every figure': {
      lang: { kind: 'enum', enum: [...LOCALES] },
      ...typeOf(commonOptions),
      ...Object.fromEntries(flags.map((name) => [name, { kind: 'flag' }])),
    },
  });
});

test('the plugin takes its files from the release it belongs to', () => {
  expect(plugin).toContain(`* Version: ${version}\n`);
  expect(plugin).toContain(`https://cdn.jsdelivr.net/npm/rare-earth-figures@${version}/dist/`);
});

test('the plugin’s block has one name in both of its files', () => {
  expect(plugin).toContain(`register_block_type(\n\t\t\t'rare-earth-figures/figure'`);
  expect(editor).toContain(`registerBlockType('rare-earth-figures/figure'`);
});

test('every recipe has a snippet or leads to one, and says what was and was not tested', () => {
  expect(sections.length).toBeGreaterThan(10);
  for (const [heading, text] of sections) {
    expect(text, heading).toMatch(/```|^1\. |\]\((?:#|hosts\/|frameworks)/mu);
    expect(text, heading).toMatch(/^(?:Tested|Not tested): .{20}|says what was tested/mu);
  }
});

test('every host of the overview has its recipe', () => {
  const links = [...recipes.matchAll(/^\| \[.*?\]\(#([a-z-]+)\)/gmu)].map(([, anchor = '']) => anchor);
  const anchors = sections.map(([heading]) => heading.toLowerCase().replaceAll(' ', '-'));
  expect(links.length).toBeGreaterThan(8);
  expect(anchors).toEqual(expect.arrayContaining(links));
});

test('the pictures of the recipes have the size that the build writes', async () => {
  const markup = await renderFigure('rare-earth-share', { format: 'plain' });
  const [, width, height] = / width="(\d+)" height="(\d+)"/u.exec(markup) ?? [];
  const sizeIn = (heading: string): (string | undefined)[] => {
    const [, text = ''] = sections.find(([each]) => each === heading) ?? [];
    return [/ width="(\d+)"(?=[^>]*(?:height|style))/u.exec(text)?.[1], / height="(\d+)"/u.exec(text)?.[1]];
  };
  expect(sizeIn('RSS and JSON Feed')).toEqual([width, height]);
  expect(sizeIn('AMP')).toEqual([width, height]);
  const [, style] = / style="([^"]+)"/u.exec(markup) ?? [];
  expect(recipes).toContain(`height="${String(height)}" style="${String(style)}">`);
});

test('every file that a recipe names is one that the build makes', () => {
  const languages = LOCALES.join('|');
  const made = FIGURES.flatMap(({ tag, views }) => [
    `cdn/${tag}\\.js`,
    `embed/${tag}\\.html`,
    `oembed/${tag}\\.(?:${languages})\\.json`,
    `static/${tag}\\.(?:${views.map(({ id }) => id).join('|')})\\.(?:${languages})\\.(?:html|plain\\.html|svg|png|card\\.png)`,
    `audio/${tag}\\.(?:${views.map(({ id }) => id).join('|')})\\.(?:${LOCALES.filter(hasVoice).join('|')})\\.(?:mp3|vtt)`,
  ]);
  const pattern = new RegExp(
    `^(?:${[...made, 'cdn/(?:integrity\\.json|rare-earth-figures\\.css)', 'static/index\\.json', 'embed/resize\\.js', 'wordpress'].join('|')})$`,
    'u',
  );
  const named = [...recipes.matchAll(/(?:\/dist\/|`dist\/|figures\.example\.org\/)([\w./-]*[\w-])/gu)].map(
    ([, file = '']) => file.replace(/^(?:static|cdn|audio)$/u, ''),
  );
  const files = named.filter(Boolean);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !pattern.test(file))).toEqual([]);
});
