/** The recipes, the templates and the files of several tables in `docs/own-data.md` are drawn as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderFigure, type RenderOptions } from '../../src/node/render-figure.ts';
import { RECIPES } from './recipes.ts';
import { tagRequest } from './tag-request.ts';

const guide = readFileSync('docs/own-data.md', 'utf8');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The title of a drawn figure, and all its text. */
async function drawn(tag: string, request: RenderOptions, lang: Locale = 'en') {
  const html = await renderFigure(tag, { ...request, lang, format: 'html' });
  const [, title = ''] = /<slot name="?title"?>(.*?)<\/slot>/u.exec(html) ?? [];
  return { title: title.replaceAll(/<[^>]*>/gu, ''), text: html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/gu, ' ') };
}

test('there is a recipe for each view', () => {
  const views = RECIPES.map(({ tag, attributes }) => `${tag} ${/view="(.*?)"/u.exec(attributes)?.[1] ?? ''}`);
  const own = FIGURES.filter(({ views: all }) => all.length > 1).flatMap((figure) =>
    figure.views.map(({ id, aliases = [] }) => [id, ...aliases].map((name) => `${figure.tag} ${name}`)),
  );
  expect(own.filter((names) => !names.some((name) => views.includes(name)))).toEqual([]);
});

describe.each(RECIPES.map((recipe) => [recipe.name, recipe] as const))('%s', (_, recipe) => {
  const { tag, attributes, csv, text } = recipe;
  const warnings: string[] = [];
  const request = tagRequest(tag, attributes, bytesOf(csv), (sentence) => warnings.push(sentence));

  test('has the title that the guide gives', async () => {
    const { title } = await drawn(tag, request);
    expect(title).not.toBe('');
    expect(text).toContain(`entitled “${title}”`);
    expect(warnings).toEqual([]);
  });

  test('names its source, and has another title in each language', async () => {
    const figures = await Promise.all(LOCALES.map((locale) => drawn(tag, request, locale)));
    expect(new Set(figures.map(({ title }) => title)).size).toBe(LOCALES.length);
    for (const { text: shown } of figures) {
      // A part in another language is an element of its own.
      expect(shown.replace(/\s/gu, '')).toContain(String(request.sourceName).replace(/\s/gu, ''));
      expect(shown).not.toMatch(/NaN|undefined/u);
    }
  });
});

describe('the templates', () => {
  const [section = ''] = /^## Templates\n.*?(?=^## )/msu.exec(guide) ?? [];
  const rows = [...section.matchAll(/^\| `<(\S+) view="(\S+)">` *\| \[(\S+)\]\((\S+?)\)/gmu)];

  test('are given for each view', () => {
    const views = FIGURES.filter((figure) => figure.views.length > 1).flatMap((figure) => figure.views);
    expect(rows).toHaveLength(views.length);
    expect(rows.map(([, , , file]) => file).sort()).toEqual(
      FIGURES.filter((figure) => figure.views.length > 1)
        .flatMap((figure) => figure.views.map((view) => `${view.dataset(defaultsOf(figure.options))}.csv`))
        .sort(),
    );
  });

  test.each(rows.map(([, tag = '', view = '', file = '', path = '']) => [file, { tag, view, path }] as const))(
    '%s can be drawn as it is',
    async (_, { tag, view, path }) => {
      const file = readFileSync(new URL(path, new URL('../../docs/', import.meta.url)));
      const { title } = await drawn(
        tag,
        tagRequest(tag, `view="${view}"`, file, () => undefined),
      );
      expect(title).not.toBe('');
    },
  );
});

test('a file of several tables says what its rows are about', async () => {
  const [, csv = ''] = /^```csv\n(#table,.*?)^```/msu.exec(guide) ?? [];
  const request = tagRequest('rare-earth-share', 'view="countries"', bytesOf(csv), () => undefined);
  const { title } = await drawn('rare-earth-share', request);
  expect(title).toBe('Chile: 49 kt of lithium in 2030, 36% of the total');
});
