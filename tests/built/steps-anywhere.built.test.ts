/** Steps where pages put them: in frames, columns and tables of their own, on paper, and where no script runs. */
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteShifts, openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

type Stateful = HTMLElement & { state: string };
type Steps = HTMLElement & { readonly step: number; readonly figure: Stateful | null };

const HEAD = `<meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css">
  <script type="module" src="/dist/cdn/rare-earth-share.js"></script><script type="module" src="/dist/cdn/figure-steps.js"></script>
  <script>shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value })
    .observe({ type: 'layout-shift', buffered: true })</script>`;

const IMAGE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
const PICTURE = `<p data-step-picture><img src="${IMAGE}" alt="A picture" width="300" height="150"></p>`;
const section = (attributes: string, name: string, more = ''): string =>
  `<section ${attributes}><h3>${name}</h3><p>Text of ${name}.</p>${more}</section>`;
const THREE = [
  section('data-view="stages"', 'First', PICTURE),
  section('data-view="trend" data-highlight="CHN"', 'Second', PICTURE),
  section('data-view="countries" data-year="2019"', 'Third', PICTURE),
].join('');
const steps = (id: string, sections: string, figure = ''): string =>
  `<figure-steps id="${id}"><rare-earth-share slot="figure" no-tabs ${figure}><p>What the chart says.</p></rare-earth-share>${sections}</figure-steps>`;
const SPACE = '<div style="height: 1200px">Text</div>';

/** The years of a page's own data, each a step. */
const YEARS = Array.from({ length: 30 }, (_, index) => 2000 + index);
const OWN = YEARS.map((year) => section(`data-year="${String(year)}"`, `Year ${String(year)}`)).join('');
const OWN_DATA = `<script>
  document.querySelector('#own > [slot=figure]').data = ${JSON.stringify(
    YEARS.flatMap((year) => [
      { year, country: 'Freedonia', tonnes_reo: 900 + year },
      { year, country: 'Sylvania', tonnes_reo: 400 },
    ]),
  )}</script>`;

const EVERYWHERE = `<!doctype html><html lang="en" style="scroll-behavior: smooth"><head>${HEAD}</head><body>${SPACE}
  <div style="columns: 2; column-gap: 20px">${steps('columns', THREE, 'view="stages"')}<p>What follows.</p></div>
  <div style="display: grid; grid-template-columns: 320px 1fr"><div>${steps('narrow', section('data-view="trend"', 'Only'), 'view="trend"')}</div><p>Beside</p></div>
  ${steps('own', OWN, 'view="countries"')}${SPACE}${OWN_DATA}</body></html>`;

const shiftIn = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as { shift: number }).shift);

/** Scrolls through a whole page and back, so fast that what is loaded comes in between. */
const scrollThrough = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    const stops = Array.from({ length: Math.ceil(scrollHeight / 400) }, (_, index) => index * 400);
    for (const top of [...stops, ...stops.toReversed()]) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

/** What a reader sees of steps: which is reached, what the one figure shows that is seen, and where it is. */
const seenIn = (frame: Page | Frame, id: string) =>
  frame.evaluate((name) => {
    const all = document.querySelector<Steps>(`#${name}`)!;
    const seen = [...all.querySelectorAll<Stateful>('[slot=figure]')].filter(
      (figure) => getComputedStyle(figure).visibility === 'visible',
    );
    const box = seen[0]?.getBoundingClientRect();
    return {
      step: all.step,
      count: seen.length,
      isIts: seen[0] === all.figure,
      state: seen[0]?.state,
      words: seen[0]?.shadowRoot?.querySelector('figure')?.textContent ?? '',
      isInView: box !== undefined && box.top < innerHeight / 2 && box.bottom > 0 && box.width > 200,
    };
  }, id);

const goTo = (frame: Page | Frame, id: string, index: number): Promise<void> =>
  frame.evaluate(
    ([name, at]) => {
      document.querySelectorAll(`#${String(name)} > section`)[Number(at)]!.scrollIntoView({ block: 'end' });
    },
    [id, index],
  );

async function expectAt(frame: Page | Frame, id: string, index: number, state: string): Promise<void> {
  await goTo(frame, id, index);
  await expect
    .poll(() => seenIn(frame, id), { timeout: 20_000 })
    .toMatchObject({ step: index, count: 1, isIts: true, state, isInView: true });
}

test('in columns, in a narrow cell, with thirty states of own data and smooth scrolling, nothing moves', async () => {
  const { page, complaints } = await site.openMarkup(EVERYWHERE);
  await expectAt(page, 'columns', 2, 'view=countries&year=2019');
  await expectAt(page, 'columns', 0, '');
  await expectAt(page, 'narrow', 0, '');
  await expectAt(page, 'own', 29, 'year=2029');
  await expect.poll(() => seenIn(page, 'own')).toMatchObject({ words: expect.stringContaining('2029') as string });
  await expectAt(page, 'own', 1, 'year=2001');
  expect(await page.locator('#own > [slot=figure]').count()).toBe(30);
  await scrollThrough(page);
  expect(await shiftIn(page)).toBeLessThan(0.0005);
  expect(complaints).toEqual([]);
  await site.release(page);
});

const INNER = '/pages/inner.html';
const ARTICLE = `<!doctype html><html lang="en"><head>${HEAD}</head><body>${SPACE}${steps('steps', THREE, 'view="stages"')}${SPACE}</body></html>`;

test('in a frame that scrolls by itself, the figure moves with the text, and nothing else', async () => {
  const { page, complaints } = await site.openMarkup(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
      <body>${SPACE}<iframe title="An article" src="${INNER}" style="width: 900px; height: 500px"></iframe>${SPACE}</body></html>`,
    {
      before: (opened) =>
        opened.route(`**${INNER}`, (route) => route.fulfill({ contentType: 'text/html', body: ARTICLE })),
    },
  );
  // Partly out of the window, as it may be.
  await page.locator('iframe').evaluate((frame) => {
    scrollTo(0, frame.getBoundingClientRect().top - innerHeight + 350);
  });
  const frame = page.frames()[1]!;
  await frame.waitForLoadState();
  const top = await page.evaluate(() => scrollY);
  for (const [index, state] of [
    [1, 'view=trend&highlight=CHN'],
    [2, 'view=countries&year=2019'],
    [0, ''],
  ] as const) {
    await frame.evaluate((at) => {
      const { top: place } = document.querySelectorAll('section')[at]!.getBoundingClientRect();
      scrollTo(0, scrollY + place - innerHeight / 4);
    }, index);
    await expect
      .poll(() => seenIn(frame, 'steps'), { timeout: 20_000 })
      .toMatchObject({ step: index, count: 1, isIts: true, state });
  }
  await scrollThrough(frame);
  expect([await shiftIn(frame), await page.evaluate(() => scrollY)]).toEqual([0, top]);
  expect(complaints).toEqual([]);
  await site.release(page);
});

/** For each step, whether its picture is seen, below its heading and above the next. */
const pictured = (page: Page): Promise<readonly boolean[]> =>
  page.locator('#steps > section').evaluateAll((sections) =>
    sections.map((each) => {
      const picture = each.querySelector('img')!.getBoundingClientRect();
      const { bottom } = each.querySelector('h3')!.getBoundingClientRect();
      return picture.height > 100 && picture.top >= bottom && picture.bottom <= each.getBoundingClientRect().bottom + 1;
    }),
  );

test('on paper, each step has its own picture, and the figure none; back on the screen, it is as before', async () => {
  const { page } = await site.openMarkup(ARTICLE);
  await expectAt(page, 'steps', 1, 'view=trend&highlight=CHN');
  expect(await pictured(page)).toEqual([false, false, false]);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => pictured(page)).toEqual([true, true, true]);
  expect(
    await page.locator('[slot=figure]').evaluateAll((all) => all.map((each) => each.getClientRects().length)),
  ).toEqual([0, 0, 0]);
  const height = await page.locator('#steps').evaluate((all) => all.getBoundingClientRect().height);
  // Not as tall as for scrolling.
  expect(height).toBeLessThan(3 * 400);
  await page.emulateMedia({ media: null });
  await expect.poll(() => pictured(page)).toEqual([false, false, false]);
  await expectAt(page, 'steps', 2, 'view=countries&year=2019');
  await site.release(page);
});

test('without script, the content of the figure and the steps are there in order, each with its picture', async () => {
  const { page } = await site.openMarkup(ARTICLE, { javaScriptEnabled: false });
  // No script can say how tall anything is; the text comes from the page itself.
  const tops: number[] = [];
  for (const selector of [
    '[slot=figure] > p',
    ...[1, 2, 3].flatMap((at) => [`section:nth-of-type(${String(at)}) h3`, `section:nth-of-type(${String(at)}) img`]),
  ]) {
    const box = await page.locator(`#steps ${selector}`).boundingBox();
    expect(box?.height).toBeGreaterThan(selector.endsWith('img') ? 100 : 10);
    tops.push(box?.y ?? 0);
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // Nothing is reserved for what does not come.
  expect(tops.at(-1)! - tops[0]!).toBeLessThan(900);
  await site.release(page);
});

/** Where figure, steps and the end of the article are in the page. */
const placesIn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure-steps, figure-steps > section, main > :last-child')].map((each) =>
      Math.round(each.getBoundingClientRect().top + scrollY),
    ),
  );

test.each([
  [390, 844],
  [1280, 800],
])('an article %i px wide that is opened in its middle does not move when the scripts come', async (width, height) => {
  let come: () => void = () => undefined;
  let coming = Promise.resolve();
  const { page } = await site.open('/lever.en.html', {
    width,
    height,
    async before(opened) {
      await noteShifts(opened);
      await opened.route('**/dist/cdn/*.js', async (route) => {
        await coming;
        await route.continue();
      });
    },
  });
  const isLive = () =>
    page.waitForFunction(() => [...document.querySelectorAll('figure-steps')].every((all) => 'live' in all.dataset));
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  const toMiddle = () =>
    page.evaluate(() => {
      document.querySelectorAll('figure-steps > section')[4]!.scrollIntoView({ behavior: 'instant' });
    });
  await isLive();
  await toMiddle();
  const places = await placesIn(page);
  coming = new Promise((resolve) => (come = resolve));
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(() => {
    // However long this machine takes, the scripts are awaited.
    for (const animation of document.getAnimations()) animation.pause();
  });
  await toMiddle();
  expect(await placesIn(page)).toEqual(places);
  come();
  await isLive();
  expect(await placesIn(page)).toEqual(places);
  expect(await shifts()).toEqual([]);
  await site.release(page);
});

test('where the scripts do not come, each step has its own picture after a time', async () => {
  const { page } = await site.open('/lever.en.html', {
    isAlone: true,
    before: (opened) => opened.route('**/dist/cdn/*.js', (route) => route.abort()),
  });
  const heights = () =>
    page.locator('[data-step-picture]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  await expect.poll(heights).toEqual([0, 0, 0, 0, 0, 0, 0]);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(100);
  await site.release(page);
});
