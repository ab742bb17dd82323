/** What `docs/own-data.md`, its reference and `docs/specs.md` say and show is so. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { rowSchemas } from '../../src/build/dataset-schemas.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { guideSections } from '../figures/smallest-rows.ts';
import { openSite, type Site } from './browser.ts';
import { openFigure, setAndHear, stateOf, stateWithTable } from './live-page.ts';

const guide = ['own-data', 'own-data-reference', 'specs']
  .map((page) => readFileSync(`docs/${page}.md`, 'utf8'))
  .join('\n');
const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gmsu'))].map(([, block = '']) => block);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Answers requests for `/rows/…` with a file. */
const serveRows = (page: Page, body: string) =>
  page.route('**/rows/**', (route) => route.fulfill({ contentType: 'text/plain', body }));

const tagOf = (view: string): string => FIGURES.find(({ views }) => views.some(({ id }) => id === view))?.tag ?? '';

describe('the examples', () => {
  const files = readdirSync('docs/examples');

  test('are files that can be copied, named by their views', () => {
    const linked = guideSections
      .map(({ view }) => `${view}.csv`)
      .filter((file) => guide.includes(`(examples/${file})`));
    expect(files.filter((file) => file.endsWith('.csv')).sort()).toEqual([...new Set(linked)].sort());
    // A figure that was scaffolded has none yet; every view of the others has one.
    const views = FIGURES.filter((figure) => figure.views.length > 1).flatMap((figure) => figure.views);
    expect(linked).toEqual(expect.arrayContaining(views.map(({ id }) => `${id}.csv`)));
  });

  test.each(files)('%s is drawn live, in picture, table and source line', async (file) => {
    const [view = ''] = file.split('.');
    const tag = tagOf(view);
    const { page, complaints } = await openFigure(site, { tag, attributes: `view="${view}"` });
    const before = await stateWithTable(page);
    await serveRows(page, readFileSync(`docs/examples/${file}`, 'utf8'));
    expect(await setAndHear(page, { src: `/rows/${file}` })).toEqual({ rendering: 'live' });
    const { labels, source, error } = await stateOf(page);
    expect(error).toBe('');
    expect(source).toContain('Source: data supplied by this page');
    expect(labels.length).toBeGreaterThan(5);
    expect(labels).not.toEqual(before.labels);
    // The table comes with the scripts that answer a reader.
    await expect.poll(async () => (await stateOf(page)).cells, { timeout: 10_000 }).not.toEqual(before.cells);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

describe('the smallest rows', () => {
  test('are given for every view', () => {
    expect(new Set(guideSections.map(({ tag, view }) => `${tag} ${view}`))).toEqual(
      new Set(FIGURES.flatMap((figure) => figure.views.map(({ id }) => `${figure.tag} ${id}`))),
    );
  });

  test.each(guideSections)('are drawn by <$tag $attributes>, and nothing less', async ({ tag, attributes, csv }) => {
    const { page } = await openFigure(site, { tag, attributes });
    const [header = '', ...rows] = csv.split('\n');
    const columns = header.split(',');
    let body = csv;
    await page.route('**/rows/**', (route) => route.fulfill({ contentType: 'text/csv', body }));
    expect(await setAndHear(page, { src: '/rows/all' })).toEqual({ rendering: 'live' });
    for (const column of columns) {
      // Under another name a field is passed over.
      body = [columns.map((name) => (name === column ? 'other' : name)).join(','), ...rows].join('\n');
      expect(await setAndHear(page, { src: `/rows/without-${column}` }), column).toMatchObject({
        code: 'data-invalid',
        message: expect.stringContaining(column) as string,
      });
    }
    await site.release(page);
  });
});

describe('the snippets', () => {
  const [countries = ''] = blocksOf(guide, 'csv');
  // The tags of the recipes have no scripts.
  const snippets = blocksOf(guide, 'html').filter((markup) => markup.includes('<script'));
  const [height = ''] = blocksOf(guide, 'css');

  const serveCountries = (route: Route): Promise<void> => route.fulfill({ contentType: 'text/csv', body: countries });

  /** Opens a page that has nothing but what was pasted. */
  const paste = (markup: string, answer: (route: Route) => unknown = serveCountries) => {
    const local = markup.replaceAll(
      /https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu,
      `${site.origin}/`,
    );
    return site.openMarkup(`<!doctype html><link rel="icon" href="data:,">${local}`, {
      before: (page) => page.route('**/pages/countries.csv', answer),
    });
  };
  const isLive = (page: Page): Promise<boolean> =>
    page.evaluate(
      (tags) => document.querySelector(tags)?.matches(':state(live)') ?? false,
      String(FIGURES.map(({ tag }) => tag)),
    );

  const seen = ['265,000', 'Talks open in Geneva', '270,000', 'Preliminary'];

  test('are as many as there are things to look for', () => {
    expect(snippets).toHaveLength(seen.length);
  });

  test.each(snippets.map((markup, index) => [seen[index] ?? '', markup] as const))(
    'that show “%s” do so in an empty page',
    async (text, markup) => {
      const { page, complaints } = await paste(markup);
      await expect.poll(() => isLive(page)).toBe(true);
      expect(await page.locator('.picture').getByText(text).count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await site.release(page);
    },
  );

  test.each([
    ['until its rows are drawn', 200, 'live', false],
    ['until it is known that there are none, and then with an error', 404, 'error', true],
  ] as const)('that name a file show the fallback %s', async (_, status, end, staysVisible) => {
    let answer: () => void = () => undefined;
    const isRequested = new Promise<void>((resolve) => (answer = resolve));
    const { page } = await paste(snippets[0] ?? '', async (route) => {
      await isRequested;
      await route.fulfill({ status, contentType: 'text/csv', body: countries });
    });
    const figure = page.locator('rare-earth-share');
    const isIn = (state: string): Promise<boolean> =>
      figure.evaluate((host, name) => host.matches(`:state(${name})`), state);
    await expect.poll(() => isIn('loading')).toBe(true);
    const fallback = page.getByText('China mined 265,000 tonnes', { exact: false }).first();
    expect(await fallback.isVisible()).toBe(true);
    const { height } = (await figure.boundingBox()) ?? {};
    answer();
    await expect.poll(() => isIn(end)).toBe(true);
    expect(await figure.locator('> p').isVisible()).toBe(staysVisible);
    // The stylesheet reserves the height.
    if (staysVisible) expect((await figure.boundingBox())?.height).toBe(height);
    await site.release(page);
  });

  test('that reserve a height do so', async () => {
    const { page } = await paste(`<style>${height}</style>${snippets[1] ?? ''}`);
    await expect.poll(() => isLive(page)).toBe(true);
    const figure = page.locator('export-control-timeline');
    const [availableWidth, drawn] = await figure.evaluate((host: HTMLElement) => [
      host.offsetHeight,
      host.shadowRoot?.querySelector('figure')?.offsetHeight ?? 0,
    ]);
    expect(availableWidth).toBe(420);
    expect(drawn).toBeGreaterThan(200);
    await site.release(page);
  });

  const tables = blocksOf(guide, 'json').map((block) => JSON.parse(block) as Record<string, object[]>);

  test.each(tables.map((data) => [Object.keys(data).join(' and '), data] as const))(
    'with the tables %s are drawn',
    async (_, data) => {
      const [dataset = ''] = Object.keys(data);
      const views = FIGURES.flatMap((figure) =>
        figure.views
          .filter((view) => (view.dataset as (options: object) => string)(defaultsOf(figure.options)) === dataset)
          .map(({ id }) => ({ tag: figure.tag, view: id })),
      );
      const { tag = '', view = '' } = views[0] ?? {};
      const { page } = await openFigure(site, { tag, attributes: `view="${view}"` });
      expect(await setAndHear(page, { data })).toEqual({ rendering: 'live' });
      const { source, tabs } = await stateOf(page);
      for (const custom of data['sources'] ?? []) expect(source).toContain((custom as { short: string }).short);
      expect(source.includes('data supplied by this page')).toBe(!data['sources']);
      expect(tabs).toEqual([]);
      await site.release(page);
    },
  );
});

describe('the tables of the guide', () => {
  /** Rows of a table whose header begins with a word, from a line of the guide on. */
  const rowsFrom = (lines: readonly string[], start: number): string[][] => {
    const after = lines.slice(start);
    const end = after.findIndex((line) => !line.startsWith('|'));
    return after.slice(2, end).map((line) => line.split('|').map((cell) => cell.trim()));
  };
  const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);

  test('name every field of every table, and in bold those that a row can’t do without', () => {
    const lines = guide.split('\n');
    const reported = new Map<string, { fields: string[]; required: string[] }>();
    let table = '';
    lines.forEach((line, index) => {
      if (line.startsWith('## ')) table = '';
      table = /[Tt]able `([a-z-]+)`/u.exec(line)?.[1] ?? table;
      if (!line.startsWith('| field') || !table) return;
      const cells = rowsFrom(lines, index).map(([, first = '']) => first);
      reported.set(table, {
        fields: cells.flatMap(codesIn).sort(),
        required: cells.flatMap((cell) => [...cell.matchAll(/\*\*`(\w+)`\*\*/gu)].map(([, name = '']) => name)).sort(),
      });
    });
    const inEvery = ['flag', 'source_id', 'source_ids'];
    // A row can do without a year in the scope of the article alone, and without the others if it has other fields.
    const alsoRequired: Readonly<Record<string, string[]>> = {
      'stage-shares': ['year'],
      'mining-shares': ['china_share_pct'],
      'mine-production': ['tonnes_reo'],
      'supply-chain-links': ['value_pct'],
    };
    const known = [...rowSchemas()].map(([dataset, { entries }]) => {
      // That a label may end in a language is said once.
      const fields = Object.keys(entries).filter(
        (field) => !inEvery.includes(field) && !/(?:label|description)_(?:ko|zh_.*)$|label_(?:en|ja)$/u.test(field),
      );
      const required = fields.filter((field) => entries[field]?.type !== 'optional');
      return [
        dataset,
        { fields: fields.sort(), required: [...required, ...(alsoRequired[dataset] ?? [])].sort() },
      ] as const;
    });
    expect(Object.fromEntries(reported)).toEqual(Object.fromEntries(known));
  });

  test('say which tables name several sources', () => {
    const several = [...rowSchemas()].flatMap(([dataset, { entries }]) => ('source_ids' in entries ? [dataset] : []));
    const [, reported = ''] = /`source_ids` in ([^,;]*,.*?), several/u.exec(guide) ?? [];
    expect(codesIn(reported).sort()).toEqual(several.sort());
  });
});

test('the demo draws custom data, reports an invalid row and changes a picture', async () => {
  const { page, complaints } = await site.open('/own-data.html');
  const figures = page.locator('[id]').and(page.locator(FIGURES.map(({ tag }) => tag).join()));
  const states = (): Promise<Record<string, string>> =>
    figures.evaluateAll((hosts) =>
      Object.fromEntries(
        hosts.map((host) => [
          host.id,
          ['loading', 'static', 'live', 'error'].filter((name) => host.matches(`:state(${name})`)).join(' '),
        ]),
      ),
    );
  await expect.poll(states).toEqual({ mining: 'live', talks: 'live', typo: 'error', marked: 'live' });
  for (const text of [
    '265,000',
    'Talks open in Geneva',
    'Gazette archive',
    'Gazette data desk',
    'Checked by the Gazette',
  ])
    expect(await page.getByText(text).count(), text).toBeGreaterThan(0);
  // The author reads in the console what is wrong, and where.
  expect(complaints).toEqual([expect.stringContaining('"791"')]);
  await site.release(page);
});
