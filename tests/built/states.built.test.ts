/** What a figure shows and where the focus is while something is on its way, and where it does not come. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { itemsShown, openFigure, setAndHear, stateOf, stateWithTable } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const share = 'rare-earth-share';
const timeline = 'export-control-timeline';

/** What has the focus: an element inside the figure, or `body`. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside ? inside.id || inside.className || inside.textContent.trim() : 'body';
  });

describe('a view that can’t be loaded', () => {
  test('leaves the tab of the picture selected, and says beside it which one failed', async () => {
    const { page } = await openFigure(site, { tag: share });
    const before = await stateWithTable(page);
    await page.route('**/countries.en.js*', (route) => route.abort());
    const tab = (name: string) => page.locator(share).getByRole('tab', { name });
    await tab('By country').click();
    await expect.poll(async () => (await stateOf(page)).error).toMatch(/^By country: .*could not be loaded/u);
    expect(await tab('By stage').getAttribute('aria-selected')).toBe('true');
    expect(await tab('By country').getAttribute('aria-selected')).toBe('false');
    expect((await stateOf(page)).labels).toEqual(before.labels);
    const [error, picture] = await Promise.all(
      ['.error', '.picture'].map((selector) => page.locator(`${share} ${selector}`).boundingBox()),
    );
    expect((error?.y ?? 0) + (error?.height ?? 0)).toBeLessThanOrEqual(picture?.y ?? 0);
    await page.unroute('**/countries.en.js*');
    await page.locator(share).getByRole('button', { name: 'Try again' }).press('Enter');
    await expect.poll(() => tab('By country').getAttribute('aria-selected')).toBe('true');
    await expect.poll(async () => (await stateOf(page)).labels).not.toEqual(before.labels);
    expect((await stateOf(page)).error).toBe('');
    expect(await focused(page)).not.toBe('body');
    await site.release(page);
  });

  test('is given up by going back to the other tab', async () => {
    const { page } = await openFigure(site, { tag: share });
    await page.route('**/countries.en.js*', (route) => route.abort());
    const tab = (name: string) => page.locator(share).getByRole('tab', { name });
    await tab('By country').click();
    await expect.poll(async () => (await stateOf(page)).states).toContain('error');
    await tab('By stage').click();
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['static']);
    expect(await page.evaluate(() => (window as unknown as { figure: { view: string } }).figure.view)).toBe('stages');
    await site.release(page);
  });
});

describe('the focus stays in the figure', () => {
  test('when a page sets rows, and when these are drawn', async () => {
    const { page } = await openFigure(site, { tag: share });
    await page.locator(share).getByRole('tab', { name: 'By stage' }).focus();
    await page.evaluate(async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { updateComplete: Promise<unknown> } };
      Object.assign(figure, { data: [{ stage: 'mining', country: 'CHN', year: 2030, share_pct: 61 }] });
      await figure.updateComplete;
    });
    expect(await focused(page)).not.toBe('body');
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect(await focused(page)).not.toBe('body');
    await site.release(page);
  });

  test('when all changes are undone', async () => {
    const { page } = await openFigure(site, { tag: timeline });
    await itemsShown(page);
    await page.locator(`${timeline} details.controls > summary`).click();
    await page.locator(timeline).getByRole('checkbox', { name: 'China' }).uncheck();
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    await page.locator(timeline).getByRole('button', { name: 'Undo all changes' }).press('Enter');
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['static']);
    expect(await focused(page)).toBe('Undo all changes');
    await site.release(page);
  });

  test('when the last rows of a table are shown', async () => {
    const { page } = await openFigure(site, { tag: timeline });
    const data = Array.from({ length: 150 }, (_, index) => ({
      id: `event-${String(index)}`,
      date: `2025-0${String(1 + (index % 9))}-${String(10 + (index % 18))}`,
      actor: 'us',
      kind: 'tariff',
      title: `Event ${String(index)}`,
    }));
    await setAndHear(page, { data });
    await page.locator(`${timeline} details:not(.controls) > summary`).click();
    await page.locator(timeline).getByRole('button', { name: 'Show 50 more rows' }).press('Enter');
    await expect.poll(async () => (await stateOf(page)).cells.length).toBe(150);
    expect(await focused(page)).toBe('scroll');
    await site.release(page);
  });
});

describe('the reader’s controls', () => {
  test('of the filter are there at once, and what is still on its way says so', async () => {
    const { page } = await openFigure(site, { tag: timeline });
    await itemsShown(page);
    await page.route(/\/live\/(renderer|export-control-timeline)/u, () => undefined);
    await page.locator(`${timeline} details.controls > summary`).click();
    const figure = page.locator(timeline);
    await figure.getByRole('checkbox', { name: 'China' }).waitFor();
    expect(await figure.locator('.strip').getByText('Loading…').isVisible()).toBe(true);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await site.release(page);
  });

  test('of the filter work without the time strip where it can’t be loaded', async () => {
    const { page } = await openFigure(site, { tag: timeline });
    await itemsShown(page);
    await page.route(/\/live\/(renderer|export-control-timeline)/u, (route) => route.abort());
    await page.locator(`${timeline} details.controls > summary`).click();
    await page.locator(`${timeline} .controls input[type=date]`).first().waitFor();
    // Without the strip, the two date fields do the same.
    await expect.poll(() => page.locator(`${timeline} .strip`).count()).toBe(0);
    expect(await page.locator(`${timeline} input[type=date]`).count()).toBe(2);
    await site.release(page);
  });

  test('of the year have a tick for each, print the first and the last, and are easy to hit', async () => {
    const { page } = await openFigure(site, { tag: share, attributes: 'view="countries"' }, 320);
    const step = page.locator(`${share} .step`);
    await step.waitFor();
    const slider = step.getByRole('slider', { name: 'Year' });
    expect(await step.locator('small').allTextContents()).toEqual(['2018', '2025']);
    expect(await step.locator('b').textContent()).toBe('2025');
    expect(await step.locator('i').count()).toBe(8);
    const { height = 0, width = 0 } = (await slider.boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeGreaterThanOrEqual(100);
    await slider.press('Home');
    expect(await step.locator('b').textContent()).toBe('2018');
    await site.release(page);
  });
});
