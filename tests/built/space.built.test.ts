import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { noteShifts, openSite, type Site } from './browser.ts';

const WIDTHS = [320, 700, 1000];
/** Each width with one language, and the narrowest, where texts have most lines, with another. */
const SHOWN = [
  [320, 'en'],
  [320, 'ja'],
  [700, 'ja'],
  [1000, 'en'],
] as const;
/** Below it nothing counts as seen. */
const SCREEN = 800;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const STORY = '<div class="story"></div>';

/** A page of figures of one tag, each with its attributes. The first is in sight, unless it comes after a story. */
const markupOf = (tag: string, lang: string, figures: readonly string[], before = ''): string => `<!doctype html>
  <html lang="${lang}"><meta charset="utf-8" /><title>Space</title><link rel="icon" href="data:," />
  <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css" />
  <style>body { margin: 0 } .story { block-size: ${String(2 * SCREEN)}px }</style>
  <script type="module" src="/dist/cdn/${tag}.js"></script>
  <body>${figures.map((attributes) => `${before}<${tag} ${attributes}></${tag}><p>Text below the figure.</p>${STORY}`).join('')}</body></html>`;

/** Opens a page that notes each shift of its layout that the reader has not caused. */
async function openNoting(markup: string, width: number): Promise<Page> {
  const { page } = await site.openMarkup(markup, {
    width,
    height: SCREEN,
    isAlone: true,
    before: noteShifts,
  });
  return page;
}

/** The empty space under a figure of the page, in px, and what has shifted. */
const measured = (page: Page, tag: string, at = 0): Promise<{ spare: number; shifts: readonly number[] }> =>
  page.evaluate(
    async ([name, index]) => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const figure = document.querySelectorAll(name)[index];
      const last = figure?.shadowRoot?.querySelector('figure > details:last-of-type');
      return {
        spare: (figure?.getBoundingClientRect().bottom ?? 0) - (last?.getBoundingClientRect().bottom ?? 0),
        shifts: (window as unknown as { shifts: number[] }).shifts,
      };
    },
    [tag, at] as const,
  );

/** Waits until a figure is drawn, the reader has come to it, and everything has arrived that comes by itself. */
const reached = (page: Page, tag: string, at = 0): Promise<unknown> =>
  page.evaluate(
    async ([name, index]) => {
      const figure = document.querySelectorAll(name)[index] as HTMLElement & { ready: Promise<void> };
      await figure.ready;
      const { top } = figure.getBoundingClientRect();
      if (top > 0) scrollBy(0, top - innerHeight + 100);
      while (!figure.shadowRoot?.querySelector('.items button')) await new Promise(requestAnimationFrame);
    },
    [tag, at] as const,
  );

test.each(FIGURES.flatMap((figure) => SHOWN.map(([width, lang]) => ({ figure, tag: figure.tag, width, lang }))))(
  'no empty space stands under a figure of $tag with any option, at $width px in $lang, when a reader comes to it',
  async ({ figure, tag, width, lang }) => {
    const sets = pictureSetsOf(figure);
    const figures = sets.map(({ view, attributes }) =>
      [['view', view.id], ...attributes].map(([name, text]) => `${name}="${text}"`).join(' '),
    );
    const page = await openNoting(markupOf(tag, lang, figures, STORY), width);
    for (const [at, { cacheKey }] of sets.entries()) {
      await reached(page, tag, at);
      await expect.poll(async () => (await measured(page, tag, at)).spare, { message: cacheKey }).toBeLessThan(24);
    }
    expect((await measured(page, tag)).shifts).toEqual([]);
    await page.close();
  },
);

describe('an option that the reader changes', () => {
  test.each(WIDTHS)('moves the page at once and leaves no space, at %i px', async (width) => {
    const tag = 'rare-earth-share';
    const page = await openNoting(markupOf(tag, 'en', ['view="countries"']), width);
    await reached(page, tag);
    const slider = page.locator(`${tag} input[type=range]`);
    await slider.focus();
    const years = ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'];
    for (const key of years) {
      await page.keyboard.press(key);
      await expect.poll(() => page.locator(`${tag} .picture[aria-busy]`).count()).toBe(0);
      await page.evaluate(async (name) => {
        const figure = document.querySelector(name)?.shadowRoot?.querySelector('figure');
        await Promise.all(figure?.getAnimations().map(({ finished }) => finished) ?? []);
      }, tag);
      const { spare } = await measured(page, tag);
      expect(Math.abs(spare)).toBeLessThan(1);
    }
    await page.close();
  });

  test('does not move the page where the page asks for the option itself and the figure is in sight', async () => {
    const tag = 'dependency-sankey';
    const page = await openNoting(markupOf(tag, 'en', ['edition="2025"']), 1000);
    await reached(page, tag);
    const { spare, shifts } = await measured(page, tag);
    // The text is only known to a line before it is there.
    expect(spare).toBeLessThan(30);
    expect(shifts).toEqual([]);
    await page.close();
  });

  test('changes the height smoothly, unless the reader has asked for less motion', async () => {
    const tag = 'rare-earth-share';
    const page = await openNoting(markupOf(tag, 'en', ['view="countries"']), 700);
    await reached(page, tag);
    const motions = (): Promise<number> =>
      page.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            const figure = document.querySelector(name)?.shadowRoot?.querySelector('figure');
            const animate = Element.prototype.animate;
            let count = 0;
            if (figure)
              figure.animate = (...args) => {
                count += 1;
                return animate.apply(figure, args);
              };
            document.addEventListener('figure-ready', () => setTimeout(() => resolve(count)), { once: true });
            figure?.querySelector<HTMLElement>('[role=tab][tabindex="-1"]')?.click();
          }),
        tag,
      );
    expect(await motions()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motions()).toBe(0);
    await page.close();
  });
});

describe('the space for a figure whose script does not come', () => {
  test.each([
    ['with a text in its place', '<p>China mines 7 in 10 tonnes.</p>', 60],
    ['without one', '', 0],
  ])('ends after some seconds, %s', async (_, fallback, most) => {
    const { page } = await site.openMarkup(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lost</title><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css">
      ${FIGURES.map(({ tag }) => `<${tag}>${fallback}</${tag}>`).join('')}</html>`,
    );
    const heights = (): Promise<number[]> =>
      page
        .locator(FIGURES.map(({ tag }) => tag).join())
        .evaluateAll((figures) => figures.map((one) => one.clientHeight));
    expect(Math.min(...(await heights()))).toBeGreaterThan(300);
    const waits = await page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const { endTime = 0 } = animation.effect?.getComputedTiming() ?? {};
        animation.finish();
        return Number(endTime);
      }),
    );
    expect(waits.every((wait) => wait >= 5000 && wait <= 15_000)).toBe(true);
    expect(Math.max(...(await heights()))).toBeLessThanOrEqual(most);
    // If the script comes after all, there is space for the figure again.
    await page.addScriptTag({ type: 'module', url: `${site.origin}/dist/cdn/rare-earth-share.js` });
    await expect.poll(async () => (await heights())[0]).toBeGreaterThan(300);
    await site.release(page);
  });
});
