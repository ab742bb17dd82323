import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishDatasets } from '../../src/build/datasets-files.ts';
import { publishQuotations, quotedViews } from '../../src/build/publish-quotations.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { fileStem } from '../../src/node/file-stem.ts';
import { renderFigure } from '../../src/node/render-figure.ts';

const files = new Map<string, string>();
const write = (path: string, content: string | Uint8Array): Promise<void> => {
  files.set(path, String(content));
  return Promise.resolve();
};
beforeAll(async () => {
  await publishQuotations(write);
  await publishDatasets(write);
});

interface QuotedRecord {
  readonly claim: string;
  readonly columns: readonly { readonly id: string; readonly kind: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly sources: readonly { readonly id: string; readonly url: string }[];
  readonly corrections: readonly string[];
  readonly notes: readonly string[];
  readonly citation: string;
  readonly embed: Readonly<Record<string, string>>;
}
const VIEWS = quotedViews();
const stems = VIEWS.map((view) => [fileStem(view), view] as const);

test('every view has both texts in every language', () => {
  expect(VIEWS).toHaveLength(8 * LOCALES.length);
  for (const [stem] of stems)
    expect([...files.keys()]).toEqual(expect.arrayContaining([`static/${stem}.md`, `static/${stem}.json`]));
});

describe.each(stems)('%s', (stem, view) => {
  const json = (): QuotedRecord => JSON.parse(files.get(`static/${stem}.json`)!) as QuotedRecord;

  test('as JSON has the claim, the rows and a source for each', () => {
    const { claim, rows, columns, sources, corrections, notes, citation, embed } = json();
    expect(claim).toBe(view.text.title);
    expect(rows).toHaveLength(view.table.rows.length);
    const cited = columns.filter(({ kind }) => kind === 'sources').map(({ id }) => id);
    expect(cited.length).toBeGreaterThan(0);
    const known = sources.map(({ id }) => id);
    for (const row of rows) for (const id of cited) expect(known).toEqual(expect.arrayContaining(row[id] as string[]));
    for (const correction of corrections) expect(notes).toContain(correction);
    expect(citation).toContain(claim);
    expect(embed['html']).toContain(`view="${view.view}"`);
  });

  test('as Markdown says the same, and every address is a link', () => {
    const text = files.get(`static/${stem}.md`)!;
    const html = new MarkdownIt().render(text);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html.match(/<tr>/gu)).toHaveLength(view.table.rows.length + 1);
    for (const { url } of json().sources)
      if (url) expect(html, url).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    // Nothing of the record is missing or written as code.
    expect(html).not.toMatch(/undefined|\[object|null/u);
  });
});

test('a missing value and a small number are written as in the table of a page', async () => {
  const imports = files.get('static/dependency-sankey.us-imports.en.md')!;
  expect(imports).toContain('| Samarium | none | no figure | no figure published | none |');
  const row = { stage: 'mining', scope: 'all', year: 2020, flag: 'sourced' };
  const data = [
    { ...row, country: 'CHN', share_pct: 60 },
    { ...row, country: 'NOR', share_pct: 0.04 },
  ];
  const text = await renderFigure('rare-earth-share', { view: 'stages', lang: 'en', format: 'md', data });
  expect(text).toMatch(/Norway \| 0\.04 \|/u);
  // A point in a number is no list of a Markdown reader.
  expect([...files.values()].filter((each) => /\d\\\./u.test(each))).toEqual([]);
});

test('custom rows with markup stay text, and have no licence, citation and embed code of ours', async () => {
  const name = '[x](javascript:alert(1)) <img src=x> | `a` *b*\n# c';
  const data = [{ country: name, share_pct: 60, year: 2020, stage: 'mining', scope: 'all', flag: 'sourced' }];
  const options = { view: 'stages', lang: 'en', data: { 'stage-shares': data } } as const;
  const html = new MarkdownIt({ html: true }).render(
    await renderFigure('rare-earth-share', { ...options, format: 'md' }),
  );
  expect(html).not.toMatch(/<img|href="javascript|<em>|<code>a|<h1> ?c/u);
  const { licence, embed, edition, citation } = JSON.parse(
    await renderFigure('rare-earth-share', { ...options, format: 'json' }),
  ) as Record<string, unknown>;
  expect([licence, embed, edition, citation]).toEqual([null, null, null, null]);
  expect(html).not.toMatch(/How to cite|accessed/u);
});

test('the author’s heading and credit are in the text and in the citation', async () => {
  const text = await renderFigure('rare-earth-share', {
    view: 'trend',
    lang: 'en',
    format: 'md',
    heading: 'Our title',
    credit: 'Desk',
  });
  expect(text).toMatch(/^# Our title\n/u);
  expect(text).toContain('“Our title”');
  expect(text).toContain('Desk');
  expect(text).toContain('heading="Our title"');
});

test('llms.txt links a text that exists for every view and dataset', () => {
  const text = files.get('llms.txt')!;
  const links = [...text.matchAll(/\]\(<[^>]*\/dist\/([^>]+)>\)/gu)].map(([, path]) => path!);
  expect(links.filter((path) => path.endsWith('.en.md'))).toHaveLength(8);
  for (const path of links) expect([...files.keys()], path).toContain(path);
});

test('Croissant metadata describe every field of every dataset, with hashes of the files', () => {
  interface Croissant {
    readonly distribution: readonly { readonly '@id': string; readonly sha256: string; readonly contentSize: string }[];
    readonly recordSet: readonly {
      readonly '@id': string;
      readonly field: readonly {
        readonly '@id': string;
        readonly source: object;
        readonly references?: { readonly '@id': string };
      }[];
    }[];
  }
  const { distribution, recordSet } = JSON.parse(files.get('datasets/croissant.json')!) as Croissant;
  for (const { '@id': path, sha256, contentSize } of distribution) {
    const bytes = readFileSync(new URL(`../../datasets/${path}`, import.meta.url));
    expect([sha256, contentSize], path).toEqual([
      createHash('sha256').update(bytes).digest('hex'),
      `${bytes.length} B`,
    ]);
  }
  const ids = recordSet.flatMap(({ field }) => field.map((each) => each['@id']));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { '@id': id, field } of recordSet) {
    const path = distribution.find((file) => file['@id'].startsWith(`${id}.`))?.['@id'];
    expect(path, id).toBeDefined();
    for (const each of field) expect(each.source).toMatchObject({ fileObject: { '@id': path } });
    if (!path?.endsWith('.csv')) continue;
    const [head = ''] = files.get(`datasets/${path}`)!.split(/\r?\n/u);
    expect(field.map((each) => each['@id'])).toEqual(head.split(',').map((name) => `${id}/${name}`));
  }
  for (const { field } of recordSet)
    for (const { references } of field) if (references) expect(ids).toContain(references['@id']);
});
