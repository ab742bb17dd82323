import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interactionMessages } from '../../src/core/i18n/interaction.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { contrast } from '../contrast.ts';
import { idle, openSite, type Site } from './browser.ts';
import {
  accessibilityTree,
  countObservers,
  leftInPage,
  itemsOf,
  itemsShown,
  openFigure,
  setAndHear,
  stateOf,
  stateWithTable,
} from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => ({ tag, view: id })));
const SHOWN = VIEWS.flatMap((shown) => [
  { ...shown, lang: 'en', width: 1000 } as const,
  { ...shown, lang: 'ja', width: 320 } as const,
]);

interface Datum {
  readonly id: string;
  readonly title: string;
}
interface PageGlobals {
  readonly figure: HTMLElement & { updateComplete: Promise<unknown> };
  readonly selected: Datum[];
}

/** Collects the selection events of the page's figure. */
const collectSelected = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { figure } = window as unknown as PageGlobals;
    const selected: Datum[] = [];
    Object.assign(window, { selected });
    figure.addEventListener('figure-select', (event) => selected.push(event.datum as unknown as Datum));
  });

const selectedIn = (page: Page): Promise<readonly Datum[]> =>
  page.evaluate(() => (window as unknown as PageGlobals).selected.splice(0));

/** What a reader meets who goes everywhere that arrows lead. */
interface Walk {
  readonly reached: readonly string[];
  /** How often the tab key would not have come to exactly the mark under the focus. */
  readonly strays: number;
  /** How often a live region spoke. */
  readonly spoken: number;
}

/** Goes with arrow keys from the mark that the tab key comes to, until no arrow leads to a new one. */
const walkItems = (page: Page): Promise<Walk> =>
  page.evaluate(() => {
    const root = (window as unknown as PageGlobals).figure.shadowRoot!;
    const observer = new MutationObserver(() => undefined);
    for (const region of root.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]'))
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    const stop = root.querySelector<HTMLElement>('.items button[tabindex="0"]');
    const reached = new Set<Element>(stop ? [stop] : []);
    let strays = 0;
    for (const item of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        (item as HTMLElement).focus();
        item.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        const { activeElement } = root;
        const stops = [...root.querySelectorAll('.items button[tabindex="0"]')];
        if (!activeElement || stops.length !== 1 || stops[0] !== activeElement) strays += 1;
        if (activeElement?.matches('.items button')) reached.add(activeElement);
      }
    return {
      reached: [...reached].map(({ textContent }) => textContent),
      strays,
      spoken: observer.takeRecords().length,
    };
  });

/** The marks whose button is not on their shape. */
const strayBoxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { figure } = window as unknown as PageGlobals;
    const root = figure.shadowRoot!;
    const shapes = [...root.querySelectorAll<SVGGraphicsElement>('.picture [data-id]')];
    const stray: string[] = [];
    for (const button of root.querySelectorAll<HTMLElement>('.items button')) {
      let key = '';
      const hear = (event: HTMLElementEventMap['figure-select']): void => {
        key = String(event.datum['id']);
      };
      figure.addEventListener('figure-select', hear, { once: true });
      button.focus();
      button.click();
      const box = button.getBoundingClientRect();
      const ids = key.split(' ');
      const shows = shapes
        .filter(({ dataset }) => ids.every((id) => dataset['id']?.split(' ').includes(id)))
        .some((shape) => {
          const { left, top, right, bottom } = shape.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
        });
      if (!key || !shows) stray.push(button.textContent);
    }
    return stray;
  });

describe('the marks of a picture', () => {
  test.each(SHOWN)('$tag $view, $lang, $width px: are each reached by arrow keys and named once', async (shown) => {
    const { tag, view, lang, width } = shown;
    const { page, complaints } = await openFigure(site, { tag, lang, attributes: `view="${view}"` }, width);
    const { names, stops, focused } = await itemsShown(page);
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(stops).toEqual([names[0]]);
    expect(focused).toBeNull();

    const { reached, strays, spoken } = await walkItems(page);
    expect([...reached].sort()).toEqual([...names].sort());
    expect({ strays, spoken }).toEqual({ strays: 0, spoken: 0 });
    expect((await itemsOf(page)).tooltip?.length).toBeGreaterThan(0);

    const tree = await accessibilityTree(page);
    const [grid, ...others] = tree.filter(({ role }) => role === 'grid');
    expect(grid?.name.endsWith(interactionMessages(lang).keys)).toBe(true);
    expect(others).toEqual([]);
    const cells = tree.filter(({ role }) => role === 'gridcell');
    expect(cells.map(({ name }) => name)).toEqual(names);
    expect(tree.filter(({ within }) => ['svg', 'tooltip'].includes(within))).toEqual([]);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('are not all restyled by each key', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="trend"' }, 1000);
    const { names } = await itemsShown(page);
    await tabToItems(page);
    const devtools = await page.context().newCDPSession(page);
    const restyled: number[] = [];
    devtools.on('Tracing.dataCollected', ({ value }) => {
      const events = value as unknown as readonly { name: string; args: { elementCount?: number } }[];
      restyled.push(
        ...events.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0),
      );
    });
    const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('ArrowRight');
    await devtools.send('Tracing.end');
    await ended;
    expect(names.length).toBeGreaterThan(80);
    expect(restyled.length).toBeGreaterThan(0);
    expect(Math.max(...restyled)).toBeLessThan(names.length / 2);
    await site.release(page);
  });

  test.each(VIEWS)('$tag $view: are the same, in their place, when it is drawn live', async ({ tag, view }) => {
    const { page, complaints } = await openFigure(site, { tag, attributes: `view="${view}"` }, 1000);
    const before = await itemsShown(page);
    const height = (): Promise<number> =>
      page.evaluate(() => (window as unknown as PageGlobals).figure.getBoundingClientRect().height);
    const tall = await height();
    expect(await setAndHear(page, { rendering: 'live' })).toEqual({ rendering: 'live' });
    await expect.poll(async () => (await itemsOf(page)).names).toEqual(before.names);
    expect(await height()).toBe(tall);
    expect(await strayBoxes(page)).toEqual([]);
    // A pointer finds every mark that the keys find.
    const [first = ''] = before.names;
    const middle = await page.evaluate(async () => {
      const root = (window as unknown as PageGlobals).figure.shadowRoot!;
      root.querySelector<HTMLElement>('.items button')?.focus();
      const { left, top, width, height: tallness } = root.activeElement!.getBoundingClientRect();
      (root.activeElement as HTMLElement).blur();
      // Scrolling closes a tooltip, and the page says with its next frame that the focus has scrolled it.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return { x: left + width / 2, y: top + tallness / 2 };
    });
    await page.keyboard.press('Escape');
    await page.mouse.move(middle.x, middle.y);
    await expect
      .poll(async () => first.startsWith((await itemsOf(page)).tooltip?.[0] ?? '-'), { message: first })
      .toBe(true);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test.each(VIEWS)('$tag $view: have their buttons where they are', async ({ tag, view }) => {
    const { page } = await openFigure(site, { tag, attributes: `view="${view}"` }, 1000);
    await itemsShown(page);
    expect(await strayBoxes(page)).toEqual([]);
    const drawnFor = (): Promise<string | null | undefined> =>
      page.evaluate(() =>
        (window as unknown as PageGlobals).figure.shadowRoot?.querySelector('svg')?.getAttribute('viewBox'),
      );
    const wide = await drawnFor();
    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(drawnFor).not.toBe(wide);
    await itemsShown(page);
    await idle(page);
    expect(await strayBoxes(page)).toEqual([]);
    await site.release(page);
  });
});

/** Presses the tab key from the view switch until it comes to a mark. */
async function tabToItems(page: Page): Promise<string> {
  await itemsShown(page);
  await page.evaluate(() =>
    (window as unknown as PageGlobals).figure.shadowRoot?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
  );
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    const { focused } = await itemsOf(page);
    if (focused) return focused;
  }
  throw new Error('The tab key comes to no mark.');
}

describe('keys', () => {
  test.each(VIEWS)('$tag $view: go to the ends, pin, and let go step by step', async ({ tag, view }) => {
    const { page, complaints } = await openFigure(site, { tag, attributes: `view="${view}"` }, 1000);
    const { names } = await itemsShown(page);
    await collectSelected(page);
    expect(await tabToItems(page)).toBe(names[0]);
    await page.keyboard.press('End');
    expect((await itemsOf(page)).focused).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect((await itemsOf(page)).focused).toBe(names[0]);

    await page.keyboard.press('Enter');
    expect(await itemsOf(page)).toMatchObject({ focused: names[0], pinned: [names[0]] });
    const [datum, ...others] = await selectedIn(page);
    expect(others).toEqual([]);
    expect(names[0]?.startsWith(datum?.title ?? '-')).toBe(true);
    await page.keyboard.press('Enter');
    expect((await itemsOf(page)).pinned).toEqual([]);
    // Letting go is no choice.
    expect(await selectedIn(page)).toEqual([]);

    await page.keyboard.press('Space');
    await page.keyboard.press('?');
    expect(await itemsOf(page)).toMatchObject({ areShortcutsListed: true, pinned: [names[0]], focused: names[0] });
    await page.keyboard.press('Escape');
    expect(await itemsOf(page)).toMatchObject({ areShortcutsListed: false, pinned: [names[0]], focused: names[0] });
    await page.keyboard.press('Escape');
    expect(await itemsOf(page)).toMatchObject({ pinned: [], focused: names[0] });
    await page.keyboard.press('Escape');
    expect(await itemsOf(page)).toMatchObject({ pinned: [], focused: null, tooltip: null });

    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const root = (window as unknown as PageGlobals).figure.shadowRoot;
      const [picture, active] = [root?.querySelector('.picture'), root?.activeElement];
      return Boolean(
        picture &&
        active &&
        picture.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !picture.contains(active),
      );
    });
    expect(isPast).toBe(true);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('pinning reports the cells of the item’s row to the page', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' }, 1000);
    await collectSelected(page);
    await tabToItems(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [datum] = await selectedIn(page);
    const { cells } = await stateWithTable(page);
    const row = cells.find(([stage, country]) => stage === 'Mining' && country === 'United States');
    expect(datum).toMatchObject({ title: 'United States', country: 'United States' });
    const reported = Object.values(datum ?? {});
    for (const cell of row?.slice(0, -1) ?? ['-'])
      expect(reported.map((one) => String(one))).toContainEqual(expect.stringContaining(cell));
    await site.release(page);
  });

  test('are listed in the reader’s language, each with its action, and announced once', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', lang: 'ja' }, 820);
    await tabToItems(page);
    await page.keyboard.press('?');
    const { shortcuts, keyNames } = interactionMessages('ja');
    const listed = await page.evaluate(() => {
      const list = (window as unknown as PageGlobals).figure.shadowRoot?.querySelector('.shortcuts');
      return [...(list?.querySelectorAll('strong, dt, dd') ?? [])].map(({ textContent }) => textContent);
    });
    expect(listed).toEqual([
      shortcuts.title,
      ...[keyNames.arrows, shortcuts.arrows, 'Home, End', shortcuts.ends, keyNames.pages, shortcuts.extremes],
      ...[keyNames.letters, shortcuts.letters, keyNames.enter, shortcuts.pin],
      ...[keyNames.escape, shortcuts.leave, '?', shortcuts.help],
    ]);
    await expect.poll(async () => (await itemsOf(page)).said).not.toBe('');
    const { said } = await itemsOf(page);
    for (const text of listed.slice(1)) expect(said).toContain(text);
    // Run together, a name and its deed are no words any more.
    expect(said).not.toContain(keyNames.arrows + shortcuts.arrows);
    await page.keyboard.press('?');
    expect((await itemsOf(page)).areShortcutsListed).toBe(false);
    await site.release(page);
  });

  test('are no longer listed once the focus is elsewhere', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await tabToItems(page);
    await page.keyboard.press('?');
    await page.keyboard.press('Tab');
    expect(await itemsOf(page)).toMatchObject({ areShortcutsListed: false, focused: null });
    await page.keyboard.press('?');
    expect((await itemsOf(page)).areShortcutsListed).toBe(false);
    await site.release(page);
  });

  test('with a modifier are the browser’s', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const first = await tabToItems(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('keydown', ({ key, defaultPrevented }) => {
        heard.push(`${key} ${defaultPrevented ? 'taken' : 'left'}`);
      });
    });
    for (const shortcuts of ['Control+End', 'Meta+ArrowRight', 'Alt+ArrowDown']) await page.keyboard.press(shortcuts);
    expect((await itemsOf(page)).focused).toBe(first);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((one) => /^(End|Arrow)/u.test(one))).toEqual(['End left', 'ArrowRight left', 'ArrowDown left']);
    // Those that a figure takes are no business of the page.
    await page.keyboard.press('End');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.at(-1))).not.toMatch(
      /^End taken/u,
    );
    await site.release(page);
  });

  test.each(['light', 'dark', 'forced'] as const)('show where the focus is: %s', async (theme) => {
    const { page } = await openFigure(
      site,
      { tag: 'rare-earth-share', attributes: theme === 'dark' ? 'theme="dark"' : '' },
      820,
      theme === 'forced' ? { forcedColors: 'active' } : {},
    );
    await tabToItems(page);
    const outline = await page.evaluate(() => {
      const root = (window as unknown as PageGlobals).figure.shadowRoot!;
      const line = root.querySelector('.outline .focused > :not(.around)')!;
      const { display } = getComputedStyle(line.parentElement!);
      const { stroke, strokeWidth } = getComputedStyle(line);
      const { backgroundColor } = getComputedStyle(root.querySelector('svg')!);
      const channels = (color: string): number[] => [...color.matchAll(/[\d.]+/gu)].slice(0, 3).map(Number);
      return {
        display,
        width: Number.parseFloat(strokeWidth),
        ink: channels(stroke),
        ground: channels(backgroundColor),
      };
    });
    expect(outline.display).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
    expect(contrast(outline.ink, outline.ground)).toBeGreaterThanOrEqual(3);
    await site.release(page);
  });
});

/** The first shape of the picture whose ids are all of these; a mark comes before its label. */
async function shapeBox(page: Page, ids: readonly string[]) {
  const box = await page.evaluate((requested) => {
    const shapes = (window as unknown as PageGlobals).figure.shadowRoot!.querySelectorAll<SVGElement>('[data-id]');
    const shape = [...shapes].find(
      ({ localName, dataset }) =>
        localName !== 'text' && requested.every((id) => dataset['id']?.split(' ').includes(id)),
    );
    const { left, top, width, height } = shape?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  }, ids);
  if (!box.width) throw new Error(`No shape stands for ${ids.join(' and ')}.`);
  return box;
}

async function hover(page: Page, ...ids: readonly string[]) {
  const box = await shapeBox(page, ids);
  await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2);
  return box;
}

const tooltipBox = async (page: Page) => {
  const box = await page.evaluate(() => {
    const { figure } = window as unknown as PageGlobals;
    const tooltip = figure.shadowRoot?.querySelector('.tooltip:popover-open');
    if (!tooltip) return null;
    const { left, top, right, bottom, width, height } = tooltip.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  });
  if (!box) throw new Error('There is no tooltip.');
  return box;
};

/** Longer, in ms of the page's own clock, than words stay whose mark the pointer has left. */
const LONGEST_GRACE = 1000;

const tooltipOf = async (page: Page) => (await itemsOf(page)).tooltip;

describe('the tooltip', () => {
  test('shows an item’s name and values while the pointer is over the item or the tooltip', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' }, 820, { isAlone: true });
    await itemsShown(page);
    await page.clock.install();
    expect(await tooltipOf(page)).toBeNull();
    await hover(page, 'CHN', 'mining');
    const reported = await tooltipOf(page);
    expect(reported?.[0]).toBe('China');
    expect(reported?.[1]).toBe('Mining: 69.2%');
    expect(reported?.join()).toContain('USGS MCS 2026');

    const box = await tooltipBox(page);
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 20 });
    await page.clock.runFor(LONGEST_GRACE);
    expect(await tooltipOf(page)).toEqual(reported);
    await page.mouse.move(5, 5);
    await page.clock.runFor(LONGEST_GRACE);
    expect(await tooltipOf(page)).toBeNull();
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('lets its words be selected', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    await hover(page, 'CHN', 'mining');
    const box = await tooltipBox(page);
    await page.mouse.move(box.left + box.width / 2, box.top + 16, { steps: 20 });
    await page.mouse.dblclick(box.left + 20, box.top + 16);
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/China/u);
    expect(await tooltipOf(page)).not.toBeNull();
    await site.release(page);
  });

  test('goes with Escape, while the pointer stays', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    await hover(page, 'CHN', 'mining');
    expect(await tooltipOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await tooltipOf(page)).toBeNull();
    await site.release(page);
  });

  test('follows its pinned mark when the page scrolls, until a click elsewhere', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' }, 820, {
      height: 420,
      isAlone: true,
    });
    await itemsShown(page);
    await page.clock.install();
    await collectSelected(page);
    const { left, top, width, height } = await shapeBox(page, ['CHN', 'mining']);
    await page.mouse.click(left + width / 2, top + height / 2);
    expect(await selectedIn(page)).toHaveLength(1);
    await page.mouse.move(2, 2);
    await page.clock.runFor(LONGEST_GRACE);
    const reported = await tooltipOf(page);
    expect(reported?.[0]).toBe('China');
    const gap = async (): Promise<number> => {
      const [tip, item] = [await tooltipBox(page), await shapeBox(page, ['CHN', 'mining'])];
      return Math.round(Math.max(item.top - tip.bottom, tip.top - item.top - item.height));
    };
    const before = await gap();
    await page.evaluate(() => {
      scrollBy(0, 60);
    });
    expect(await page.evaluate(() => scrollY)).toBe(60);
    await expect.poll(gap).toBe(before);
    expect(await tooltipOf(page)).toEqual(reported);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.mouse.click(10, 5);
    expect(await itemsOf(page)).toMatchObject({ pinned: [], tooltip: null });
    await site.release(page);
  });

  test.each(VIEWS)('$tag $view: stays within a window of 320 px', async ({ tag, view }) => {
    const { page } = await openFigure(site, { tag, attributes: `view="${view}"` }, 320);
    await itemsShown(page);
    const outside = await page.evaluate(async () => {
      const root = (window as unknown as PageGlobals).figure.shadowRoot!;
      const found: string[] = [];
      // A loop of measuring is an error event of the window.
      window.addEventListener('error', ({ message }) => found.push(message));
      const shown = (): DOMRect | undefined => root.querySelector('.tooltip:popover-open')?.getBoundingClientRect();
      for (const button of root.querySelectorAll<HTMLElement>('.items button')) {
        button.focus();
        await new Promise(requestAnimationFrame);
        const first = shown();
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const tooltip = shown();
        if (first?.left !== tooltip?.left || first?.right !== tooltip?.right)
          found.push(`${button.textContent} creeps from ${JSON.stringify(first)} to ${JSON.stringify(tooltip)}`);
        const { clientWidth, clientHeight } = document.documentElement;
        const isWithin =
          tooltip &&
          tooltip.left >= 0 &&
          tooltip.right <= clientWidth &&
          tooltip.top >= 0 &&
          tooltip.bottom <= clientHeight;
        if (!isWithin) found.push(`${button.textContent} ${JSON.stringify(tooltip)}`);
      }
      return found;
    });
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await site.release(page);
  });

  test('writes what rows hold as text', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'export-control-timeline' });
    const title = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    await setAndHear(page, {
      data: [{ id: 'one', date: '2025-04-04', actor: 'china', kind: 'control', title_en: title }],
    });
    await expect.poll(async () => (await itemsOf(page)).names.length).toBe(1);
    await hover(page, 'one');
    expect((await tooltipOf(page))?.[0]).toBe(title);
    expect((await itemsOf(page)).names[0]?.startsWith(title)).toBe(true);
    expect(await page.title()).toBe('One tag, one script');
    expect(await page.locator('export-control-timeline img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

/** Ids of the shapes that stand out and of those that are quiet. */
const emphasisOf = (page: Page): Promise<{ readonly bright: readonly string[]; readonly quiet: readonly string[] }> =>
  page.evaluate(() => {
    const root = (window as unknown as PageGlobals).figure.shadowRoot!;
    const shortcutsOf = (selector: string): string[] =>
      [...root.querySelectorAll<SVGElement>(`.picture ${selector}`)].map(({ dataset }) => dataset['id'] ?? '').sort();
    const quiet = '[data-emphasis] [data-id]:not([data-lit])';
    return { bright: shortcutsOf(`[data-id]:not(${quiet})`), quiet: shortcutsOf(`:is(${quiet})`) };
  });

describe('a mark under the pointer', () => {
  test('brings out its country in every stage', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    expect((await emphasisOf(page)).quiet).toEqual([]);
    await hover(page, 'CHN', 'mining');
    const { bright, quiet } = await emphasisOf(page);
    const isChina = (key: string): boolean => key.split(' ').includes('CHN');
    expect(bright.every(isChina)).toBe(true);
    expect(quiet.some(isChina)).toBe(false);
    for (const stage of ['mining', 'refining', 'heavy-separation', 'magnets'])
      expect(bright.some((key) => key.includes(stage))).toBe(true);
    expect(quiet.some((key) => key.includes('USA'))).toBe(true);
    await site.release(page);
  });

  test('brings out a link with its two ends', async () => {
    const { page } = await openFigure(site, { tag: 'dependency-sankey' }, 1000);
    await itemsShown(page);
    const { left, top, width, height } = await shapeBox(page, ['CHN', 'Y']);
    // A ribbon’s box is not all ribbon; its beginning is.
    const inside = await page.evaluate(
      (box) => {
        const root = (window as unknown as PageGlobals).figure.shadowRoot!;
        for (let x = 0.1; x < 1; x += 0.1)
          for (let y = 0.02; y < 1; y += 0.02) {
            const point = { x: box.left + x * box.width, y: box.top + y * box.height };
            const shape = root.elementsFromPoint(point.x, point.y).find((one) => one.matches('[data-id]'));
            const key = shape?.getAttribute('data-id')?.split(' ') ?? [];
            if (key.includes('CHN') && key.includes('Y')) return point;
          }
        throw new Error('The ribbon is nowhere on top.');
      },
      { left, top, width, height },
    );
    await page.mouse.move(inside.x, inside.y);
    const { bright, quiet } = await emphasisOf(page);
    expect(new Set(bright)).toEqual(new Set(['CHN', 'Y', bright.find((key) => key.includes(' '))]));
    expect(quiet.length).toBeGreaterThan(bright.length);
    await site.release(page);
  });

  test('gives way again to what the page brings out', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'highlight="USA"' });
    await itemsShown(page);
    const before = await emphasisOf(page);
    expect(before.quiet.length).toBeGreaterThan(0);
    await hover(page, 'CHN', 'mining');
    expect(await emphasisOf(page)).not.toEqual(before);
    await page.mouse.move(2, 2);
    await expect.poll(() => emphasisOf(page)).toEqual(before);
    await site.release(page);
  });

  test('changes nothing where the page brings out what is not there', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'highlight="nothing"' });
    await itemsShown(page);
    expect((await emphasisOf(page)).quiet).toEqual([]);
    await site.release(page);
  });
});

const ACTORS = ['us', 'china'];
const batch = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `event-${String(index)}`,
    date: new Date(Date.UTC(2020, 0, 1) + index * 36_000_000).toISOString().slice(0, 10),
    actor: ACTORS[index % ACTORS.length],
    kind: 'control',
    title: `Event ${String(index)} of many`,
  }));

describe('a figure of 5,000 rows', () => {
  test('leads through all of them with few buttons in the page, and pages through its table', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'export-control-timeline' });
    await itemsShown(page);
    await setAndHear(page, { data: batch(5000) });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/^Event 0 of many/u);
    expect((await itemsOf(page)).names.length).toBeLessThanOrEqual(200);
    await tabToItems(page);
    await page.keyboard.press('End');
    const last = await itemsOf(page);
    expect(last.focused).toMatch(/^Event 4999 of many, /u);
    expect(last.names.length).toBeLessThanOrEqual(200);
    expect(last.stops).toEqual([last.focused]);
    expect(last.tooltip?.[0]).toBe('Event 4999 of many');
    await page.keyboard.press('ArrowUp');
    expect((await itemsOf(page)).focused).toMatch(/^Event 4997 of many, /u);
    await page.keyboard.press('Home');
    expect((await itemsOf(page)).focused).toMatch(/^Event 0 of many, /u);

    await page.locator('export-control-timeline details:not(.controls) > summary').click();
    await expect.poll(async () => (await stateOf(page)).cells.length).toBe(100);
    await page.locator('export-control-timeline .scroll > button').click();
    await expect.poll(async () => (await stateOf(page)).cells.length).toBe(200);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('shows the event under the pointer', async () => {
    const { page } = await openFigure(site, { tag: 'export-control-timeline' }, 1000);
    await itemsShown(page);
    await setAndHear(page, { data: batch(5000) });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/^Event 0 of many/u);
    await tabToItems(page);
    const { focused } = await itemsOf(page);
    const box = await page.evaluate(() => {
      const { activeElement } = (window as unknown as PageGlobals).figure.shadowRoot!;
      const { left, top, width, height } = activeElement!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.evaluate(() => {
      (window as unknown as PageGlobals).figure.shadowRoot?.querySelector<HTMLElement>(':focus')?.blur();
    });
    expect(await tooltipOf(page)).toBeNull();
    await page.mouse.move(box.x, box.y);
    expect(focused?.startsWith((await tooltipOf(page))?.[0] ?? '-')).toBe(true);
    await site.release(page);
  });
});

describe('what answers the reader', () => {
  test('may fail to come for its marks: the figure works, and the next contact brings them', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' }, 820, {
      before: (opened) => opened.route('**/*.items.*', (route) => route.abort()),
    });
    await page.locator('rare-earth-share .tools').waitFor({ state: 'attached' });
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('.items.'));
    await hover(page, 'CHN', 'mining');
    await failed;
    await idle(page);
    expect(await itemsOf(page)).toMatchObject({ names: [], tooltip: null });
    const { cells, labels, states } = await stateWithTable(page);
    expect(cells.length).toBeGreaterThan(5);
    expect(labels).toContain('Mining');
    expect(states).toEqual(['static']);
    expect(complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual([]);

    await page.unroute('**/*.items.*');
    await page.mouse.move(2, 2);
    await hover(page, 'CHN', 'mining');
    await expect.poll(async () => (await itemsOf(page)).names.length).toBeGreaterThan(3);
    await site.release(page);
  });

  test('may fail to come at all, and comes with the next contact', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' }, 820, {
      before: (opened) => opened.route('**/live/interaction-*', (route) => route.abort()),
    });
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/live/interaction-'));
    await hover(page, 'CHN', 'mining');
    await failed;
    await idle(page);
    expect((await stateOf(page)).states).toEqual(['static']);
    expect(complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual([]);
    await page.unroute('**/live/interaction-*');
    await page.mouse.move(2, 2);
    await hover(page, 'CHN', 'mining');
    await expect.poll(async () => (await itemsOf(page)).names.length).toBeGreaterThan(3);
    await site.release(page);
  });

  test.each(['pointer', 'focus'])('waits for the %s where the reader saves data', async (contact) => {
    const { page, requests } = await openFigure(site, { tag: 'rare-earth-share' }, 820, {
      before: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
        }),
    });
    const fetched = (): string[] => requests.filter((path) => /\/live\/|\.items\./u.test(path));
    await idle(page);
    expect(fetched()).toEqual([]);
    if (contact === 'pointer') await hover(page, 'CHN', 'mining');
    else await page.locator('rare-earth-share [aria-selected=true]').focus();
    await itemsShown(page);
    expect(fetched().length).toBeGreaterThan(0);
    await page.close();
  });

  test('answers for the view that the reader has changed to', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' });
    const before = await itemsShown(page);
    await page.locator('rare-earth-share').getByRole('tab', { name: 'By country' }).click();
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/^China, Mined: /u);
    const after = await itemsOf(page);
    expect(after.names.filter((name) => before.names.includes(name))).toEqual([]);
    expect(after.stops).toEqual([after.names[0]]);
    await hover(page, 'USA');
    expect((await tooltipOf(page))?.[0]).toBe('United States');
    await page.mouse.move(2, 2);
    await expect.poll(() => tooltipOf(page)).toBeNull();
    await page.locator('rare-earth-share').getByRole('tab', { name: 'By stage' }).click();
    await expect.poll(async () => (await itemsOf(page)).names).toEqual(before.names);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  /** Whether the focus is still within the figure, and not lost to the page. */
  const hasFocus = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const { figure } = window as unknown as PageGlobals;
      return document.activeElement === figure && figure.shadowRoot?.activeElement != null;
    });

  test('keeps the focus at its mark when the picture gets another width', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' }, 1000);
    await tabToItems(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const { focused, pinned } = await itemsOf(page);
    expect(focused).toMatch(/^United States/u);
    const width = () =>
      page.evaluate(() =>
        (window as unknown as PageGlobals).figure.shadowRoot?.querySelector('svg')?.getAttribute('viewBox'),
      );
    const before = await width();
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(width).not.toBe(before);
    await expect.poll(async () => (await itemsOf(page)).focused).toBe(focused);
    expect((await itemsOf(page)).pinned).toEqual(pinned);
    await site.release(page);
  });

  /** Rows of the page. The focus comes later: the first of them replace the bundled picture by the fallback. */
  const ownRows = [
    { stage: 'mining', country: 'CHN', year: 2024, share_pct: 58 },
    { stage: 'mining', country: 'USA', year: 2024, share_pct: 14 },
  ];

  test('keeps the focus in the figure when the page sets other rows', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    expect(await setAndHear(page, { data: ownRows })).toEqual({ rendering: 'live' });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/58/u);
    await tabToItems(page);
    const data = [
      { stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 },
      { stage: 'mining', country: 'USA', year: 2024, share_pct: 12.5 },
    ];
    expect(await setAndHear(page, { data })).toEqual({ rendering: 'live' });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/61/u);
    expect(await hasFocus(page)).toBe(true);
    await site.release(page);
  });

  test('keeps the focus in the figure when the mark is in it no more', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await setAndHear(page, { data: ownRows });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/58/u);
    await tabToItems(page);
    await page.keyboard.press('End');
    await setAndHear(page, { data: [{ stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 }] });
    await expect.poll(async () => (await itemsOf(page)).names[0]).toMatch(/61/u);
    expect(await hasFocus(page)).toBe(true);
    await site.release(page);
  });

  test('leaves nothing behind after 200 times in and out of the page', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' }, 820, { before: countObservers });
    await itemsShown(page);
    const { onDocument } = await leftInPage(page);
    await hover(page, 'CHN', 'mining');
    await page.locator('rare-earth-share details > summary').last().click();
    await page.locator('rare-earth-share .sort').first().click();
    await page.mouse.move(2, 2);
    await expect.poll(() => tooltipOf(page)).toBeNull();
    /** Takes the figure out and puts it back; each time a mark has the focus and is pinned. */
    const again = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        const { figure } = window as unknown as PageGlobals;
        const parent = figure.parentElement;
        for (let time = 0; time < count; time += 1) {
          const item = figure.shadowRoot?.querySelector<HTMLElement>('.items button');
          item?.focus();
          item?.click();
          figure.remove();
          await new Promise((resolve) => setTimeout(resolve));
          parent?.append(figure);
          await new Promise((resolve) => setTimeout(resolve));
        }
        figure.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }, times);
    await again(5);
    const before = await leftInPage(page);
    expect(before.onDocument).toEqual(onDocument);
    await page.evaluate(() => document.querySelector('p')?.after((window as unknown as PageGlobals).figure));
    await again(200);
    expect(await leftInPage(page)).toEqual(before);
    await page.evaluate(() => document.querySelector('p')?.after((window as unknown as PageGlobals).figure));
    // It answers as before.
    const { names } = await itemsShown(page);
    await tabToItems(page);
    expect((await itemsOf(page)).focused).toBe(names[0]);
    await hover(page, 'CHN', 'mining');
    expect((await tooltipOf(page))?.[0]).toBe('China');
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);
});
