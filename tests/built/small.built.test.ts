/** Small figures in a page: nothing moves while they come, and without their scripts they are there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderFigure } from '../../src/node/render-figure.ts';
import { noteShifts, openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));

const pageOf = (figures: readonly string[], width: number, lang: string, scripts: string): string => `<!doctype html>
  <html lang="${lang}"><meta charset="utf-8" /><title>Small</title><link rel="icon" href="data:," />
  <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css" />${scripts}
  <style>ul { display: grid; grid-template-columns: repeat(2, ${String(width)}px); margin: 0; padding: 0; list-style: none }</style>
  <body><ul>${figures.map((figure) => `<li>${figure}</li>`).join('')}</ul><p>Text below.</p></body></html>`;

test.each([
  [160, 'ja'],
  [300, 'en'],
  [220, 'ko'],
] as const)('nothing moves while eight of %i px come, in %s', async (width, lang) => {
  const figures = VIEWS.map(([tag, view]) => `<${tag} size="small" view="${view}"></${tag}>`);
  const script = '<script type="module" src="/dist/cdn/rare-earth-figures.js"></script>';
  const { page, complaints } = await site.openMarkup(pageOf(figures, width, lang, script), {
    width: 640,
    height: 1200,
    isAlone: true,
    before: noteShifts,
  });
  const seen = await page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>('[size=small]')];
    await Promise.all(all.map(({ ready }) => ready));
    const buttons = (): number => all.filter(({ shadowRoot }) => shadowRoot?.querySelector('.opener')).length;
    while (buttons() < all.length) await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return {
      spare: all.map((figure) => {
        const inner = figure.shadowRoot?.querySelector('figure')?.getBoundingClientRect().height ?? 0;
        return figure.getBoundingClientRect().height - inner;
      }),
      shifts: (window as unknown as { shifts: number[] }).shifts,
    };
  });
  expect(seen.shifts).toEqual([]);
  expect(seen.spare).toHaveLength(8);
  for (const spare of seen.spare) expect(Math.abs(spare)).toBeLessThan(3);
  expect(complaints).toEqual([]);
  await page.close();
});

test('without script, the markup of each shows its picture and its title', async () => {
  const figures = await Promise.all(VIEWS.map(([tag, view]) => renderFigure(tag, { view, size: 'small', lang: 'ja' })));
  const { page } = await site.openMarkup(pageOf(figures, 300, 'ja', ''), { width: 640, javaScriptEnabled: false });
  for (const [index] of VIEWS.entries()) {
    const figure = page.locator('[size=small]').nth(index);
    const picture = await figure.locator('.picture svg').boundingBox();
    const title = await figure.locator('.title').boundingBox();
    expect(picture?.width).toBeCloseTo(276, 0);
    expect(picture?.height).toBeGreaterThan(140);
    expect(title?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0) - 1);
    expect(await figure.locator('summary').isVisible()).toBe(false);
  }
  await page.close();
});
