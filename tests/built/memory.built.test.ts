import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { readHeap } from './heap.ts';
import { openFigure, setAndHear } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Counts observers that watch something, from before the page's scripts. */
const countObservers = (page: Page) =>
  page.addInitScript(() => {
    const active = new Set<unknown>();
    Object.assign(window, { active });
    for (const name of ['ResizeObserver', 'MutationObserver'] as const) {
      const { prototype } = window[name] as { prototype: { observe: unknown; disconnect: unknown } };
      const { observe, disconnect } = prototype as Record<string, (...given: unknown[]) => unknown>;
      prototype.observe = function (...given: unknown[]) {
        active.add(this);
        return observe?.apply(this, given);
      };
      prototype.disconnect = function () {
        active.delete(this);
        return disconnect?.apply(this);
      };
    }
  });

async function counts(page: Page, devtools: CDPSession) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const observers = await page.evaluate(() => (window as unknown as { active: Set<unknown> }).active.size);
  return { observers, listeners: jsEventListeners };
}

/** Takes the page's figure out and puts it back so many times; `isRedrawn` waits each time until it is drawn anew. */
const connectAgain = (page: Page, times: number, isRedrawn: boolean): Promise<void> =>
  page.evaluate(
    async ({ count, wait }) => {
      const { figure } = window as unknown as { figure: HTMLElement };
      const parent = figure.parentElement;
      for (let time = 0; time < count; time += 1) {
        figure.remove();
        await new Promise((resolve) => setTimeout(resolve));
        const settled = new Promise((resolve) => {
          if (wait) figure.addEventListener('figure-ready', resolve, { once: true });
          else setTimeout(resolve);
        });
        parent?.append(figure);
        await settled;
      }
    },
    { count: times, wait: isRedrawn },
  );

/** Lit keeps one template for each place in the code that has one, however many figures there are. */
const isFigures = (name: string): boolean => name !== '<template>';

test('1,000 times in and out of the page leave nothing of a live figure behind', async () => {
  const { page } = await openFigure(site, { tag: 'dependency-sankey' });
  await countObservers(page);
  await page.reload();
  await page.evaluate(() => {
    Object.assign(window, { figure: document.querySelector('dependency-sankey'), told: [] });
    for (const type of ['figure-ready', 'figure-error'])
      document.addEventListener(type, () =>
        (window as unknown as { told: unknown[] }).told.push({ rendering: 'live' }),
      );
  });
  const devtools = await page.context().newCDPSession(page);
  await setAndHear(page, { rendering: 'live' });
  await connectAgain(page, 5, false);
  const before = await counts(page, devtools);
  await connectAgain(page, 1000, false);
  expect(await counts(page, devtools)).toEqual(before);

  // With a spec of the page's own, which may answer the reader, each time is another view.
  await page.evaluate('window.figure.transformSpec = (spec) => ({ ...spec, params: [{ name: "grid", value: 1 }] })');
  await page.waitForFunction('window.figure.matches(":state(live)")');
  await connectAgain(page, 5, true);
  const answering = await counts(page, devtools);
  await connectAgain(page, 200, true);
  expect(await counts(page, devtools)).toEqual(answering);

  // One view answers the reader now; Vega remembers the one element that it wrote last.
  const heap = await readHeap(devtools);
  expect(heap.countOf('_scenegraph')).toBe(1);
  expect(heap.detached.filter(isFigures).length).toBeLessThanOrEqual(1);

  await page.evaluate(() => {
    const all = window as unknown as { figure: Element | undefined };
    all.figure?.remove();
    all.figure = undefined;
  });
  await page.waitForTimeout(50);
  const after = await readHeap(devtools);
  expect(after.countOf('_scenegraph')).toBe(0);
  expect(after.detached.filter(isFigures).length).toBeLessThanOrEqual(1);
  await page.close();
}, 180_000);
