import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idle, openSite, type Site } from './browser.ts';
import { readHeap } from './heap.ts';
import { countObservers, leftInPage, openFigure, setAndHear } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Takes the page's figure out and puts it back so many times; `isRedrawn` waits each time until it is drawn anew. */
const connectAgain = (page: Page, times: number, isRedrawn: boolean): Promise<void> =>
  page.evaluate(
    async ({ count, wait }) => {
      const { figure } = window as unknown as { figure: HTMLElement };
      const parent = figure.parentElement;
      // Timers that follow each other wait for some ms each.
      const { port1, port2 } = new MessageChannel();
      const task = (): Promise<unknown> =>
        new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage('');
        });
      for (let time = 0; time < count; time += 1) {
        figure.remove();
        await task();
        const settled = new Promise((resolve) => {
          if (wait) figure.addEventListener('figure-ready', resolve, { once: true });
          else void task().then(resolve);
        });
        parent?.append(figure);
        await settled;
      }
      port1.close();
    },
    { count: times, wait: isRedrawn },
  );

/** Lit keeps one template, with its content, for each place in the code that has one, however many figures there are. */
const isFigures = (name: string): boolean => !['<template>', '<slot>', 'DocumentFragment'].includes(name);

test('1,000 times in and out of the page leave nothing of a live figure behind', async () => {
  const { page } = await openFigure(site, { tag: 'dependency-sankey' }, 820, {
    async before(opened) {
      await countObservers(opened);
      // What answers the reader comes when the browser is idle, and would be counted or not. It has a test of its own.
      await opened.route('**/live/interaction-*', (route) => route.abort());
    },
  });
  await setAndHear(page, { rendering: 'live' });
  await connectAgain(page, 5, false);
  const before = await leftInPage(page);
  await connectAgain(page, 1000, false);
  expect(await leftInPage(page)).toEqual(before);

  // With a spec of the page's own, which may answer the reader, each time is another view.
  await page.evaluate('window.figure.transformSpec = (spec) => ({ ...spec, params: [{ name: "grid", value: 1 }] })');
  await page.waitForFunction('window.figure.matches(":state(live)")');
  await connectAgain(page, 5, true);
  const answering = await leftInPage(page);
  const devtools = await page.context().newCDPSession(page);
  const kept = (await readHeap(devtools)).detached.length;
  await connectAgain(page, 200, true);
  expect(await leftInPage(page)).toEqual(answering);

  // One view answers the reader now; Vega remembers the one element that it wrote last.
  const heap = await readHeap(devtools);
  expect(heap.countOf('_scenegraph')).toBe(1);
  expect(heap.detached.filter(isFigures).length).toBeLessThanOrEqual(1);
  expect(heap.detached.length).toBeLessThanOrEqual(kept + 1);

  await page.evaluate(() => {
    const all = window as unknown as { figure: Element | undefined };
    all.figure?.remove();
    all.figure = undefined;
  });
  await idle(page);
  const after = await readHeap(devtools);
  expect(after.countOf('_scenegraph')).toBe(0);
  expect(after.detached.filter(isFigures).length).toBeLessThanOrEqual(1);
  expect(after.detached.length).toBeLessThanOrEqual(kept + 1);
  await page.close();
}, 180_000);

/** Bytes that a page's scripts keep once the garbage is gone. */
async function keptBytes(page: Page): Promise<number> {
  await idle(page);
  const devtools = await page.context().newCDPSession(page);
  // Some objects are let go of by what collects others.
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

test.each(['auto', 'live'])(
  'three times 1,000 quick reconnects keep no memory, with rendering="%s"',
  async (rendering) => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' }, 820, { isAlone: true });
    if (rendering === 'live') await setAndHear(page, { rendering });
    await page.evaluate('window.figure.dispatchEvent(new PointerEvent("pointerenter"))');
    await page.locator('rare-earth-share .items button').first().waitFor({ state: 'attached' });
    // The first thousand fill what is kept once, such as what the browser learns of functions that run often.
    await connectAgain(page, 1000, false);
    const before = await keptBytes(page);
    for (let round = 0; round < 3; round += 1) await connectAgain(page, 1000, false);
    const grown = (await keptBytes(page)) - before;
    // 100 bytes each would be an object each.
    expect(grown).toBeLessThan(3000 * 100);
    await page.close();
  },
  180_000,
);
