import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idle, openSite, type Site } from './browser.ts';
import { itemsShown, openFigure, setAndHear, stateOf, stateWithTable } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const timeline = 'export-control-timeline';
const valuesOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { from, to, actor, kind } = (window as unknown as { figure: Record<string, unknown> }).figure;
    return { from, to, actor, kind };
  });
const openFilter = async (page: Page): Promise<void> => {
  await page.locator(`${timeline} details.controls > summary`).click();
  await page.locator(`${timeline} .strip svg`).waitFor();
};

describe('the year of countries', () => {
  test('is chosen by keyboard, with pre-rendered pictures only', async () => {
    const { page, complaints, requests } = await openFigure(site, {
      tag: 'rare-earth-share',
      attributes: 'view="countries"',
    });
    const slider = page.locator('rare-earth-share input[type=range]');
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toBe('2025');
    await page.keyboard.press('Home');
    await expect.poll(async () => (await stateOf(page)).labels.join(' ')).toContain('2018');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await stateOf(page)).labels.join(' ')).toContain('2019');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe('input');
    expect((await stateOf(page)).states).toEqual(['static']);
    expect(requests.filter((path) => path.includes('/live/renderer'))).toEqual([]);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('offers the years of custom data', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="countries"' });
    const data = [2019, 2020, 2021].flatMap((year) => [
      { year, country: 'CHN', tonnes_reo: year * 100 },
      { year, country: 'USA', tonnes_reo: 30_000 },
    ]);
    await setAndHear(page, { data });
    const slider = page.locator('rare-earth-share input[type=range]');
    expect(await slider.getAttribute('max')).toBe('2');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await stateOf(page)).cells.flat()).toContain('202,000');
    await site.release(page);
  });
});

describe('the filter of events', () => {
  test('leaves out actors and kinds, and takes all of it back', async () => {
    const { page, complaints } = await openFigure(site, { tag: timeline });
    // Dates of the table are in words once somebody may read them.
    await itemsShown(page);
    const before = await stateWithTable(page);
    await openFilter(page);
    const figure = page.locator(timeline);
    expect(await figure.getByRole('button', { name: 'Undo all changes' }).isDisabled()).toBe(true);
    await figure.getByRole('checkbox', { name: 'China' }).uncheck();
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateWithTable(page)).cells.map(([, actor]) => actor)).not.toContain('China');
    await figure.getByRole('checkbox', { name: 'Talks' }).uncheck();
    await expect.poll(async () => (await stateOf(page)).cells.map(([, , kind]) => kind)).not.toContain('Talks');
    await figure.getByRole('button', { name: 'Undo all changes' }).click();
    await expect.poll(() => stateOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('shows everything again when the last box is cleared', async () => {
    const { page } = await openFigure(site, { tag: timeline, attributes: 'actor="china"' });
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    await openFilter(page);
    await page.locator(timeline).getByRole('checkbox', { name: 'China' }).uncheck();
    await expect.poll(() => valuesOf(page)).toMatchObject({ actor: [] });
    await expect
      .poll(async () => new Set((await stateOf(page)).cells.map(([, actor]) => actor)).size)
      .toBeGreaterThan(2);
    await site.release(page);
  });

  test('takes days by keyboard, and moves the brush with them', async () => {
    const { page } = await openFigure(site, { tag: timeline });
    await openFilter(page);
    const brush = page.locator(`${timeline} .strip [aria-roledescription], ${timeline} .strip .mark-rect path`).last();
    const first = page.locator(`${timeline} input[type=date]`).first();
    await first.fill('2025-04-01');
    await expect.poll(() => valuesOf(page)).toMatchObject({ from: '2025-04-01', to: null });
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateWithTable(page)).cells.every(([date]) => date?.includes('2025'))).toBe(true);
    await expect.poll(async () => (await brush.boundingBox())?.width ?? 0).toBeGreaterThan(20);
    await site.release(page);
  });

  test('follows a brush that is drawn on the strip', async () => {
    const { page, complaints } = await openFigure(site, { tag: timeline });
    await openFilter(page);
    const strip = await page.locator(`${timeline} .strip svg`).boundingBox();
    if (!strip) throw new Error('There is no strip.');
    await page.mouse.move(strip.x + strip.width * 0.5, strip.y + 20);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.8, strip.y + 24, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    const { from, to } = await valuesOf(page);
    expect(from).toMatch(/^202[345]-\d\d-\d\d$/u);
    expect(String(to) > String(from)).toBe(true);
    const dates = page.locator(`${timeline} input[type=date]`);
    expect([await dates.first().inputValue(), await dates.last().inputValue()]).toEqual([from, to]);
    // What was brushed is what the list shows.
    const { cells } = await stateWithTable(page);
    expect(cells.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('stays within a screen of 320 px, and is written in the reader’s language', async () => {
    const { page } = await openFigure(site, { tag: timeline, lang: 'ja' }, 320);
    await openFilter(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const boxes = await page.locator(`${timeline} label`).allTextContents();
    expect(boxes.join()).toMatch(/中国/u);
    await site.release(page);
  });

  test('preloads the renderer on first hover, unless the reader saves data', async () => {
    const { page, requests } = await openFigure(site, { tag: timeline });
    await page.locator(`${timeline} details.controls`).hover();
    await expect.poll(() => requests.some((path) => path.includes('/live/renderer'))).toBe(true);
    await site.release(page);

    const saving = await openFigure(site, { tag: timeline });
    await saving.page.evaluate(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await saving.page.locator(`${timeline} details.controls`).hover();
    await idle(saving.page);
    expect(saving.requests.filter((path) => path.includes('/live/renderer'))).toEqual([]);
    await site.release(saving.page);
  });
});

describe('a pointer over the sankey', () => {
  test.each(['static', 'live'])('brings out the path of a country in a %s picture', async (rendering) => {
    const { page } = await openFigure(site, { tag: 'dependency-sankey' });
    if (rendering === 'live') await setAndHear(page, { rendering });
    const shape = (key: string) => page.locator(`dependency-sankey .picture [data-id="${key}"]`).first();
    const isQuiet = (key: string): Promise<boolean> =>
      shape(key).evaluate((one) => one.matches('[data-emphasis] [data-id]:not([data-lit])'));
    await shape('MYS').hover({ force: true });
    await expect.poll(() => isQuiet('CHN')).toBe(true);
    expect(await isQuiet('MYS')).toBe(false);
    expect(await isQuiet('compounds-metals')).toBe(false);
    expect(await isQuiet('MYS compounds-metals')).toBe(false);
    expect(await isQuiet('CHN compounds-metals')).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => isQuiet('CHN')).toBe(false);
    await site.release(page);
  });

  test('gives way to what the page brings out', async () => {
    const { page } = await openFigure(site, { tag: 'dependency-sankey', attributes: 'highlight="CHN"' });
    const us = page.locator('dependency-sankey .picture [data-id=MYS]').first();
    await expect.poll(() => us.evaluate((one) => one.matches('[data-emphasis] [data-id]:not([data-lit])'))).toBe(true);
    await us.hover({ force: true });
    await expect.poll(() => us.evaluate((one) => one.matches('[data-emphasis] [data-id]:not([data-lit])'))).toBe(false);
    await page.mouse.move(2, 2);
    await expect.poll(() => us.evaluate((one) => one.matches('[data-emphasis] [data-id]:not([data-lit])'))).toBe(true);
    await site.release(page);
  });
});
