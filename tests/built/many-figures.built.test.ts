import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idle, openSite, type Site } from './browser.ts';

/** More than are drawn in idle time. */
const COUNT = 60;
/** As many as are drawn in idle time at most, and those near the window. */
const MOST = 40;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const figureOf = (index: number): string => `<rare-earth-share id="f${String(index)}"></rare-earth-share><p>Text.</p>`;

/** A page of many figures that notes their order and each shift of its layout. */
async function openMany(hash = ''): Promise<Page> {
  const figures = Array.from({ length: COUNT }, (_, index) => figureOf(index)).join('');
  const { page } = await site.openMarkup(
    `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Many</title><link rel="icon" href="data:," />
    <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css" />
    <script type="module" src="/dist/cdn/rare-earth-share.js"></script><body>${figures}</body></html>`,
    {
      width: 600,
      height: 800,
      isAlone: true,
      before: (opened) =>
        opened.addInitScript((id) => {
          const noted = { shift: 0, order: [] as string[] };
          Object.assign(window, { noted });
          addEventListener('figure-ready', ({ target }) => noted.order.push((target as Element).id));
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              noted.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          // Before the figures are drawn, as a browser that returns to where its reader was.
          if (id)
            document.addEventListener('readystatechange', () => document.getElementById(id)?.scrollIntoView(), {
              once: true,
            });
        }, hash),
    },
  );
  return page;
}

/** The ids of the figures that are drawn, as they are in the page. */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('rare-earth-share')]
      .filter((figure) => figure.shadowRoot?.querySelector('.picture svg'))
      .map(({ id }) => id),
  );

const isDrawn = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((of) => document.getElementById(of)?.shadowRoot?.querySelector('.picture svg'), id);

/** Waits until no further figure is drawn by itself. */
async function settled(page: Page): Promise<string[]> {
  for (let before = -1; ;) {
    await idle(page);
    await page.waitForTimeout(200);
    const now = await drawn(page);
    if (now.length === before) return now;
    before = now.length;
  }
}

const noted = (page: Page): Promise<{ shift: number; order: string[] }> =>
  page.evaluate(() => (window as unknown as { noted: { shift: number; order: string[] } }).noted);

describe('In a page of many figures', () => {
  test('those far away are drawn when they come near, and none is lost', async () => {
    const page = await openMany();
    await isDrawn(page, 'f0');
    const first = await settled(page);
    expect(first).toContain('f1');
    expect(first.length).toBeLessThan(MOST);
    // A browser’s search and a screen reader’s lists have more than the window.
    expect(first.length).toBeGreaterThan(10);
    expect(first).not.toContain(`f${String(COUNT - 1)}`);
    // As a reader scrolls.
    for (let at = first.length; at < COUNT; at += 1) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `f${String(at)}`);
      await isDrawn(page, `f${String(at)}`);
    }
    expect(await drawn(page)).toHaveLength(COUNT);
    const { order, shift } = await noted(page);
    expect([...new Set(order)]).toHaveLength(COUNT);
    expect(order).toHaveLength(COUNT);
    expect(shift).toBe(0);
    await site.release(page);
  });

  test('those in sight are drawn first, wherever the reader is', async () => {
    const page = await openMany('f40');
    await settled(page);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('rare-earth-share')]
        .filter((figure) => {
          const { top, bottom } = figure.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        })
        .map(({ id }) => id),
    );
    const { order } = await noted(page);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain('f0');
    expect(order.slice(0, seen.length)).toEqual(seen);
    expect(order).toContain('f0');
    await site.release(page);
  });

  test('one far away that is moved or asked for is drawn', async () => {
    const page = await openMany();
    await settled(page);
    const last = COUNT - 1;
    // Taken out and put elsewhere, while it waits.
    await page.evaluate(
      (id) => {
        const figure = document.getElementById(id);
        figure?.remove();
        if (figure) document.body.prepend(figure);
        scrollTo(0, 0);
      },
      `f${String(last)}`,
    );
    await isDrawn(page, `f${String(last)}`);
    expect(await drawn(page)).not.toContain(`f${String(last - 1)}`);
    // Its promise and a file need it.
    await page.evaluate(
      (id) => (document.getElementById(id) as HTMLElement & { ready: Promise<void> }).ready,
      `f${String(last - 1)}`,
    );
    const svg = await page.evaluate(
      async (id) => {
        const figure = document.getElementById(id) as HTMLElement & { exportFile(kind: string): Promise<Blob> };
        return (await figure.exportFile('svg')).text();
      },
      `f${String(last - 2)}`,
    );
    expect(svg).toContain('<svg');
    const now = await drawn(page);
    expect(now).toContain(`f${String(last - 1)}`);
    expect(now).toContain(`f${String(last - 2)}`);
    expect(now).not.toContain(`f${String(last - 3)}`);
    // One that has left the page is not drawn behind the reader’s back.
    expect(
      await page.evaluate(
        (id) => {
          const figure = document.getElementById(id);
          figure?.remove();
          return new Promise((resolve) =>
            requestAnimationFrame(() => {
              resolve(figure?.shadowRoot?.querySelector('.picture svg') ?? null);
            }),
          );
        },
        `f${String(last - 3)}`,
      ),
    ).toBeNull();
    await site.release(page);
  });

  test('all are drawn for paper', async () => {
    const page = await openMany();
    await isDrawn(page, 'f0');
    await page.pdf();
    expect(await drawn(page)).toHaveLength(COUNT);
    await site.release(page);
  });
});
