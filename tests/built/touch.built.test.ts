import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';
import { itemsOf, itemsShown, openFigure } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface PageGlobals {
  readonly figure: HTMLElement;
  readonly selected: string[];
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phone's page with one figure, which scrolls. */
async function openOnPhone(tag: string, attributes = '') {
  const opened = await openFigure(site, { tag, attributes }, 360, { height: 640, hasTouch: true });
  const { page } = opened;
  await page.evaluate(() => {
    const { figure } = window as unknown as PageGlobals;
    const selected: string[] = [];
    Object.assign(window, { selected });
    figure.addEventListener('figure-select', ({ datum }) => selected.push(String(datum['title'])));
    document.body.style.paddingBlockEnd = '2000px';
  });
  await itemsShown(page);
  return opened;
}

const selectedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PageGlobals).selected.splice(0));

/** The middle of the shape that stands for all of these ids. */
const middleOf = (page: Page, ...ids: readonly string[]): Promise<Point> =>
  page.evaluate((requested) => {
    const shapes = (window as unknown as PageGlobals).figure.shadowRoot!.querySelectorAll<SVGElement>('[data-id]');
    const shape = [...shapes].find(
      ({ localName, dataset }) =>
        localName !== 'text' && requested.every((id) => dataset['id']?.split(' ').includes(id)),
    );
    const { left, top, width, height } = shape!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, ids);

const tap = async (page: Page, { x, y }: Point): Promise<void> => page.touchscreen.tap(x, y);

/** A finger goes up or down by so many px. */
async function swipe(page: Page, { x, y }: Point, distance: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const at = (share: number): { touchPoints: Point[] } => ({ touchPoints: [{ x, y: y + share * distance }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
  for (let step = 1; step <= 10; step += 1)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(step / 10) });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe('a finger', () => {
  test('pins what it taps, and lets go with the second tap', async () => {
    const { page, complaints } = await openOnPhone('rare-earth-share');
    const china = await middleOf(page, 'CHN', 'mining');
    await tap(page, china);
    const { pinned, tooltip } = await itemsOf(page);
    expect(pinned).toHaveLength(1);
    expect(pinned[0]).toMatch(/^China, Mining/u);
    expect(tooltip?.[0]).toBe('China');
    expect(await selectedIn(page)).toEqual(['China']);
    await tap(page, china);
    expect(await itemsOf(page)).toMatchObject({ pinned: [], tooltip: null });
    expect(await selectedIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('goes from mark to mark', async () => {
    const { page } = await openOnPhone('rare-earth-share');
    await tap(page, await middleOf(page, 'CHN', 'mining'));
    await tap(page, await middleOf(page, 'CHN', 'refining'));
    const { pinned, tooltip } = await itemsOf(page);
    expect(pinned).toHaveLength(1);
    expect(pinned[0]).toMatch(/^China, Refining/u);
    expect(tooltip?.[1]).toMatch(/^Refining/u);
    expect(await selectedIn(page)).toEqual(['China', 'China']);
    await site.release(page);
  });

  test.each(['beside the figure', 'beside the marks'])('lets go %s', async (where) => {
    const { page } = await openOnPhone('rare-earth-share');
    const china = await middleOf(page, 'CHN', 'mining');
    await tap(page, china);
    expect((await itemsOf(page)).pinned).toHaveLength(1);
    const free = await page.evaluate(() => {
      const root = (window as unknown as PageGlobals).figure.shadowRoot!;
      const { left, right, top, bottom } = root.querySelector('.picture')!.getBoundingClientRect();
      const tooltip = root.querySelector('.tooltip')!.getBoundingClientRect();
      for (let y = bottom - 2; y > top; y -= 4)
        for (let x = left + 2; x < right; x += 4) {
          const target = root.elementFromPoint(x, y);
          const isClear = y < tooltip.top || y > tooltip.bottom;
          if (isClear && target?.closest('.picture') && !target.closest('[data-id], button')) return { x, y };
        }
      throw new Error('Marks are everywhere.');
    });
    await tap(page, where === 'beside the figure' ? { x: 100, y: 8 } : free);
    expect(await itemsOf(page)).toMatchObject({ pinned: [], tooltip: null });
    await site.release(page);
  });

  test('may rest on the words that it has called up', async () => {
    const { page } = await openOnPhone('rare-earth-share');
    await tap(page, await middleOf(page, 'CHN', 'mining'));
    const { pinned } = await itemsOf(page);
    const middle = await page.evaluate(() => {
      const { figure } = window as unknown as PageGlobals;
      const tooltip = figure.shadowRoot?.querySelector('.tooltip');
      if (!tooltip) throw new Error('There is no tooltip.');
      const { left, top, width, height } = tooltip.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tap(page, middle);
    expect((await itemsOf(page)).pinned).toEqual(pinned);
    await site.release(page);
  });

  test('lets go by scrolling, wherever it begins', async () => {
    const { page } = await openOnPhone('rare-earth-share');
    const china = await middleOf(page, 'CHN', 'mining');
    await tap(page, china);
    expect((await itemsOf(page)).pinned).toHaveLength(1);
    await swipe(page, { x: 180, y: 600 }, -150);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    await expect.poll(() => itemsOf(page)).toMatchObject({ pinned: [], tooltip: null });
    await site.release(page);
  });

  test.each(FIGURES.map(({ tag }) => tag))(
    'that begins on the picture of %s scrolls the page, and chooses nothing',
    async (tag) => {
      const { page, complaints } = await openOnPhone(tag);
      const picture = await page.evaluate(() => {
        const { left, top, width } = (window as unknown as PageGlobals).figure
          .shadowRoot!.querySelector('.picture svg')!
          .getBoundingClientRect();
        return { x: left + width / 2, y: Math.min(top + 300, 600) };
      });
      await swipe(page, picture, -250);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
      expect(await selectedIn(page)).toEqual([]);
      expect((await itemsOf(page)).tooltip).toBeNull();
      const touchAction = await page.evaluate(
        () =>
          getComputedStyle((window as unknown as PageGlobals).figure.shadowRoot!.querySelector('.picture svg')!)
            .touchAction,
      );
      // Two fingers make the page larger, and one then moves it in all directions.
      expect(touchAction).toBe('auto');
      expect(complaints).toEqual([]);
      await site.release(page);
    },
  );

  test('may hit the label of an event as well as its mark', async () => {
    const { page } = await openOnPhone('export-control-timeline');
    const { names } = await itemsOf(page);
    const label = await page.evaluate((name) => {
      const texts = (window as unknown as PageGlobals).figure.shadowRoot!.querySelectorAll('.picture text[data-id]');
      const line = [...texts]
        .flatMap(({ firstChild }) => firstChild ?? [])
        .find(({ textContent: text }) => text && text.length > 8 && name.startsWith(text));
      const range = document.createRange();
      range.selectNodeContents(line!);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, names[1] ?? '');
    await tap(page, label);
    expect((await itemsOf(page)).pinned).toEqual([names[1]]);
    await site.release(page);
  });
});
