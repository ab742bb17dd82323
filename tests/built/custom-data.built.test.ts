import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idle, openSite, type Site } from './browser.ts';
import { itemsShown, openFigure, setAndHear, stateOf, stateWithTable, reportedSince } from './live-page.ts';
import { differenceOf } from './pixels.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a blogger would write: no ids of sources, no flags. */
const STAGES = [
  { stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 },
  { stage: 'mining', country: 'USA', year: 2024, share_pct: 12.5 },
  { stage: 'refining', country: 'CHN', year: 2024, share_pct: 88 },
];
const csvOf = (rows: readonly Readonly<Record<string, unknown>>[], delimiter = ','): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map(String).join(delimiter))
    .join('\n');

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/** Answers requests for `/rows/…` as a publisher's server would. */
async function answer(page: Page, { status = 200, type = 'text/plain', body = '' }: Answer): Promise<Route[]> {
  const seen: Route[] = [];
  await page.unroute('**/rows/**');
  await page.route('**/rows/**', async (route) => {
    seen.push(route);
    await route.fulfill({ status, contentType: type, body });
  });
  return seen;
}

describe('custom data', () => {
  test('are drawn in place of the bundled ones, in picture, words, table and source line', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' });
    expect(await setAndHear(page, { data: STAGES })).toEqual({ rendering: 'live' });
    const { labels, cells, source, states, tabs } = await stateWithTable(page);
    expect(states).toEqual(['live']);
    expect(labels).toEqual(expect.arrayContaining(['61%', '88%']));
    expect(cells.flat()).toEqual(expect.arrayContaining(['61', '12.5', '88']));
    expect(source).toContain('data supplied by this page');
    expect(source).not.toContain('data to');
    // The other views are drawn from other rows.
    expect(tabs).toEqual([]);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('are reported in the reader’s language', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', lang: 'ja' });
    await setAndHear(page, { data: STAGES });
    expect((await stateOf(page)).source).toContain('このページが用意したデータ');
    expect(await setAndHear(page, { data: [{ ...STAGES[0], share_pct: 161 }] })).toMatchObject({
      code: 'data-invalid',
      message: expect.stringMatching(/1行目.*share_pct.*161/u) as string,
    });
    await site.release(page);
  });

  test('for several views keep the switch between these', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const production = [2023, 2024].flatMap((year) => [
      { year, country: 'CHN', tonnes_reo: 200_000 },
      { year, country: 'USA', tonnes_reo: 40_000 },
    ]);
    await setAndHear(page, { data: { 'stage-shares': STAGES, 'mine-production': production } });
    const { tabs } = await stateOf(page);
    expect(tabs).toHaveLength(2);
    expect(await setAndHear(page, { view: 'countries' })).toEqual({ rendering: 'live' });
    expect((await stateWithTable(page)).cells.flat()).toContain('200,000');
    await site.release(page);
  });

  test('set twice quickly show the last', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await page.evaluate((rows) => {
      const { figure } = window as unknown as { figure: { data: unknown } };
      figure.data = rows.map((row) => ({ ...row, share_pct: 11 }));
    }, STAGES);
    await setAndHear(page, { data: STAGES });
    await idle(page);
    expect((await stateOf(page)).labels).toContain('61%');
    expect((await reportedSince(page)).filter(({ rendering }) => rendering)).toHaveLength(1);
    await site.release(page);
  });

  test('give way to the bundled ones when they are taken away', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    const before = await stateWithTable(page);
    await setAndHear(page, { data: STAGES });
    await setAndHear(page, { data: null });
    expect(await stateWithTable(page)).toEqual(before);
    await site.release(page);
  });

  test('never become markup', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'export-control-timeline' });
    const title = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const rows = [{ id: 'one', date: '2025-04-04', actor: 'china', kind: 'control', title_en: title }];
    expect(await setAndHear(page, { data: rows })).toEqual({ rendering: 'live' });
    expect((await stateWithTable(page)).cells.flat()).toContain(title);
    expect(await page.title()).toBe('One tag, one script');
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

describe('src', () => {
  const files: Readonly<Record<string, Answer>> = {
    'a JSON file': { type: 'application/json', body: JSON.stringify(STAGES) },
    'a CSV file': { type: 'text/csv', body: csvOf(STAGES) },
    'a CSV file of a spreadsheet': { type: 'text/plain', body: `\uFEFF${csvOf(STAGES, ';')}\r\n` },
    'CSV that its server calls something else': { type: 'application/octet-stream', body: csvOf(STAGES, '\t') },
  };
  test.each(Object.entries(files))('draws %s', async (_, file) => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' });
    const seen = await answer(page, file);
    expect(await setAndHear(page, { src: '/rows/stages' })).toEqual({ rendering: 'live' });
    expect((await stateOf(page)).labels).toEqual(expect.arrayContaining(['61%', '88%']));
    expect((await seen[0]?.request().allHeaders())?.['cookie']).toBeUndefined();
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('is read once for several languages, views of one dataset and widths', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const seen = await answer(page, { body: csvOf(STAGES) });
    await setAndHear(page, { src: '/rows/stages' });
    await setAndHear(page, { lang: 'ja' });
    expect(seen).toHaveLength(1);
    await site.release(page);
  });

  test('in markup draws without a line of script', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'src="rows/stages.csv"' }, 820, {
      before: (opened) => answer(opened, { body: csvOf(STAGES) }),
    });
    await expect.poll(() => page.locator('rare-earth-share').getByText('61%').count()).toBeGreaterThan(0);
    await site.release(page);
  });

  const html = '<!doctype html><title>Not found</title>';
  const bad: Readonly<Record<string, readonly [code: string, answer: Answer]>> = {
    'a missing file': ['data-unavailable', { status: 404, body: 'Not found' }],
    'a web page': ['data-unreadable', { type: 'text/html', body: html }],
    'a web page that is called JSON': ['data-unreadable', { type: 'application/json', body: html }],
    'JSON that breaks off': ['data-unreadable', { body: JSON.stringify(STAGES).slice(0, -20) }],
    'CSV that breaks off': ['data-unreadable', { body: csvOf(STAGES).slice(0, -12) }],
    'CSV with an open quote': ['data-unreadable', { body: `${csvOf(STAGES)}\nmining,"AUS,2024,3` }],
    'an empty file': ['data-invalid', { body: '' }],
    'a CSV file with a header alone': ['data-invalid', { body: 'stage,country,year,share_pct' }],
    'an empty list': ['data-invalid', { body: '[]' }],
    'a number': ['data-invalid', { body: '{"rows": 7}' }],
    'more bytes than a figure reads': ['data-too-large', { body: csvOf(STAGES).padEnd(9 * 2 ** 20) }],
    'rows of something else': ['data-invalid', { body: 'name,age\nAnn,31' }],
  };
  test.each(Object.entries(bad))('with %s takes the picture away and is reported', async (_, [code, file]) => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await answer(page, file);
    const reported = await setAndHear(page, { src: '/rows/stages' });
    expect(reported.code).toBe(code);
    expect(reported.message).toMatch(/\.$/u);
    const forReader =
      code === 'data-unavailable'
        ? 'The data of this page could not be loaded. Try again later.'
        : 'The data of this page can’t be drawn.';
    expect(await stateOf(page)).toEqual({
      error: forReader,
      states: ['error'],
      title: '',
      source: '',
      cells: [],
      tabs: [],
      labels: [],
    });
    await site.release(page);
  });

  const addresses = [
    'javascript:alert(1)',
    'data:text/csv,stage',
    'file:///etc/passwd',
    'blob:x',
    'ftp://example.org/a',
    'http://[',
  ];
  test.each(addresses)('%s is rejected without a network request', async (src) => {
    const { page, requests } = await openFigure(site, { tag: 'rare-earth-share' });
    const before = requests.length;
    expect(await setAndHear(page, { src })).toMatchObject({ code: 'data-address' });
    // The figure's own scripts may load in the meantime: the renderer and the interaction layer.
    expect(requests.slice(before).filter((path) => !path.startsWith('/dist/cdn/'))).toEqual([]);
    await site.release(page);
  });

  test('that never answers is given up after ten seconds', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' }, 820, { isAlone: true });
    // Nobody answers.
    await page.route('**/rows/**', () => undefined);
    await page.clock.install();
    const asked = page.waitForRequest('**/rows/**');
    const reported = setAndHear(page, { src: '/rows/stages' });
    await asked;
    await page.clock.runFor(10_000);
    expect(await reported).toMatchObject({ code: 'data-timeout' });
    await site.release(page);
  });

  test('is asked for again by retry()', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await answer(page, { status: 503 });
    expect(await setAndHear(page, { src: '/rows/stages' })).toMatchObject({ code: 'data-unavailable' });
    await answer(page, { body: csvOf(STAGES) });
    await page.evaluate(() => {
      (window as unknown as { figure: { retry(): void } }).figure.retry();
    });
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateOf(page)).error).toBe('');
    await site.release(page);
  });

  test('is given up when the figure leaves the page', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const aborted = new Promise<string>((resolve) => {
      page.on('requestfailed', (request) => {
        resolve(request.url());
      });
    });
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    await page.route('**/rows/**', () => {
      asked();
      return new Promise(() => undefined);
    });
    await page.evaluate(() => {
      (window as unknown as { figure: { src: string } }).figure.src = '/rows/stages';
    });
    await isAsked;
    await page.evaluate(() => {
      (window as unknown as { figure: Element }).figure.remove();
    });
    expect(await aborted).toContain('/rows/stages');
    expect(await reportedSince(page)).toEqual([]);
    await site.release(page);
  });
});

describe('layout', () => {
  test.each([
    ['drawn', 200, 'live'],
    ['reported', 404, 'error'],
  ])('does not move while rows are loading, nor when they are %s', async (_, status, end) => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'lang="en"' }, 820);
    await page.evaluate(() => {
      const after = document.createElement('p');
      after.id = 'after';
      after.textContent = 'After the figure';
      document.querySelector('rare-earth-share')?.after(after);
    });
    const topOf = () => page.evaluate(() => document.querySelector('#after')?.getBoundingClientRect().top);
    const top = await topOf();
    await answer(page, { status, body: csvOf(STAGES) });
    const heard = setAndHear(page, { src: '/rows/stages' });
    await page.waitForFunction(() =>
      document.querySelector('rare-earth-share')?.shadowRoot?.querySelector('.placeholder'),
    );
    expect(await topOf()).toBe(top);
    await heard;
    expect((await stateOf(page)).states).toEqual([end]);
    expect(await topOf()).toBe(top);
    await site.release(page);
  });
});

describe('rows that can’t be drawn', () => {
  const share = { stage: 'mining', country: 'CHN', year: 2024, share_pct: 60 };
  const event = { id: 'one', date: '2025-04-04', actor: 'china', kind: 'control', title_en: 'One' };
  const link = {
    source_stage: 'mine',
    source_party: 'CHN',
    target_stage: 'refine',
    target_party: 'CHN',
    value_pct: 50,
  };
  const cases: readonly (readonly [string, string, string, unknown, RegExp])[] = [
    ['a text for a number', 'rare-earth-share', 'stages', [{ ...share, share_pct: 'much' }], /row 1.*share_pct.*much/u],
    [
      'a missing field',
      'rare-earth-share',
      'stages',
      [share, { stage: 'mining', country: 'USA' }],
      /row 2.*share_pct/u,
    ],
    ['a negative number', 'rare-earth-share', 'stages', [{ ...share, share_pct: -3 }], /row 1.*-3/u],
    ['an infinite number', 'rare-earth-share', 'stages', [{ ...share, share_pct: Infinity }], /row 1.*share_pct/u],
    ['a share over 100', 'rare-earth-share', 'stages', [{ ...share, share_pct: 101 }], /row 1.*101/u],
    ['an unknown country', 'rare-earth-share', 'stages', [{ ...share, country: 'XYZ' }], /row 1.*XYZ/u],
    ['an unknown source', 'rare-earth-share', 'stages', [{ ...share, source_id: 'nobody' }], /row 1.*nobody/u],
    ['the same row twice', 'rare-earth-share', 'stages', [share, share], /row 2/u],
    ['what is no row', 'rare-earth-share', 'stages', [7], /row 1/u],
    [
      'a date that does not exist',
      'export-control-timeline',
      'events',
      [{ ...event, date: '2025-02-30' }],
      /2025-02-30/u,
    ],
    ['no date', 'export-control-timeline', 'events', [{ ...event, date: 'soon' }], /row 1.*soon/u],
    ['the same id twice', 'export-control-timeline', 'events', [event, event], /row 2.*id/u],
    [
      'a link to itself',
      'dependency-sankey',
      'supply-chain',
      { 'supply-chain-links': [{ ...link, target_stage: 'mine' }], 'stage-shares': [share] },
      /row 1.*mine/u,
    ],
    [
      'a link backwards',
      'dependency-sankey',
      'supply-chain',
      {
        'supply-chain-links': [link, { ...link, source_stage: 'refine', target_stage: 'mine' }],
        'stage-shares': [share],
      },
      /row 2/u,
    ],
    ['no rows', 'dependency-sankey', 'us-imports', [], /us-imports/u],
    ['a text', 'dependency-sankey', 'us-imports', 'rows', /us-imports/u],
  ];
  test.each(cases)('%s', async (_, tag, view, data, message) => {
    const { page } = await openFigure(site, { tag, attributes: `view="${view}"` });
    const reported = await setAndHear(page, { data });
    expect(reported.code).toBe('data-invalid');
    expect(reported.message).toMatch(message);
    const { labels, error } = await stateOf(page);
    expect(labels).toEqual([]);
    expect(error).toBe('The data of this page can’t be drawn.');
    await site.release(page);
  });

  test('leave the page’s other figures alone', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await page.evaluate(async () => {
      const other = document.createElement('rare-earth-share') as HTMLElement & { ready: Promise<void> };
      document.body.append(other);
      await other.ready;
    });
    await setAndHear(page, { data: [7] });
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('rare-earth-share')].map((figure) => figure.matches(':state(error)')),
    );
    expect(states).toEqual([true, false]);
    await site.release(page);
  });

  test('100,000 of them are rejected with a readable error', async () => {
    const { page } = await openFigure(site, { tag: 'export-control-timeline' });
    const reported = await page.evaluate(async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { data: unknown } };
      const failed = new Promise<{ code: string; message: string }>((resolve) => {
        figure.addEventListener('figure-error', (failure) =>
          resolve(failure as unknown as { code: string; message: string }),
        );
      });
      figure.data = Array.from({ length: 100_000 }, (_, index) => ({ id: String(index) }));
      const { code, message } = await failed;
      return { code, message };
    });
    expect(reported.code).toBe('data-too-large');
    expect(reported.message).toContain('100,000');
    await site.release(page);
  });
});

describe('many rows', () => {
  test('are drawn with few elements, identical to Vega’s one element per row', async () => {
    const { page } = await openFigure(site, { tag: 'export-control-timeline', lang: 'en' });
    const actors = ['us', 'china', 'both', 'company', 'other'];
    const data = Array.from({ length: 1200 }, (_, index) => ({
      id: `event-${String(index)}`,
      date: new Date(Date.UTC(2020, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
      actor: actors[index % actors.length],
      kind: 'tariff',
      title_en: `Event ${String(index)}`,
    }));
    const look = async () => ({
      shapes: await page.locator('export-control-timeline .picture [data-id^="event-"]').count(),
      image: await page.locator('export-control-timeline').screenshot(),
    });
    expect(await setAndHear(page, { data })).toEqual({ rendering: 'live' });
    const ours = await look();
    await page.evaluate(() => Object.assign(window, { same: (spec: object) => spec }));
    await page.evaluate(async () => {
      const { figure, same } = window as unknown as { figure: HTMLElement & Record<string, unknown>; same: unknown };
      const drawn = new Promise((resolve) => figure.addEventListener('figure-ready', resolve, { once: true }));
      figure['transformSpec'] = same;
      await drawn;
    });
    const vegas = await look();
    expect(vegas.shapes).toBe(1200);
    expect(ours.shapes).toBeLessThan(400);
    expect(differenceOf(ours.image, vegas.image).largest).toBeLessThan(40);
    await site.release(page);
  });

  test('10,000 events are drawn, each with its mark', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'export-control-timeline' });
    const drawn = await page.evaluate(async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { data: unknown } };
      const ready = new Promise<string>((resolve) => {
        figure.addEventListener('figure-ready', (event) => resolve((event as Event & { rendering: string }).rendering));
        figure.addEventListener('figure-error', (event) => resolve((event as Event & { message: string }).message));
      });
      const actors = ['us', 'china', 'both', 'company', 'other'];
      const kinds = ['control', 'tariff', 'relaxation', 'statement'];
      figure.data = Array.from({ length: 10_000 }, (_, index) => ({
        id: `event-${String(index)}`,
        date: new Date(Date.UTC(2020, 0, 1) + index * 18_000_000).toISOString().slice(0, 10),
        actor: actors[index % actors.length],
        kind: kinds[index % kinds.length],
        title_en: `Event ${String(index)}`,
      }));
      const rendering = await ready;
      const ids = [...(figure.shadowRoot?.querySelectorAll('.picture [data-id]') ?? [])].flatMap(
        (shape) => shape.getAttribute('data-id')?.split(' ') ?? [],
      );
      return { rendering, ids: new Set(ids.filter((id) => id.startsWith('event-'))).size };
    });
    expect(drawn).toEqual({ rendering: 'live', ids: 10_000 });
    // The table is made page by page.
    await expect.poll(async () => (await stateOf(page)).cells.length).toBe(100);
    await page.locator('export-control-timeline summary').last().click();
    await page.getByRole('button', { name: 'Show 100 more rows (9,900 left)' }).click();
    await expect.poll(async () => (await stateOf(page)).cells.length).toBe(200);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});
