import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { toolbarMessages } from '../../src/core/i18n/toolbar.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { inPage, type Engine } from './engines/engine.ts';
import {
  answeringIn,
  complaintsIn,
  drawnIn,
  fileOf,
  focusIn,
  heightsIn,
  openFigure,
  picturesIn,
  seenIn,
  servePages,
  type Pages,
} from './engines/figure-page.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { launchWebKit } from './engines/webkit.ts';

const TAGS = FIGURES.map(({ tag }) => tag);
const WORDS = toolbarMessages('en');
const ENGINES = [
  { name: 'Firefox', launch: launchFirefox },
  { name: 'WebKit', launch: launchWebKit },
];

let pages: Pages;
beforeAll(async () => {
  pages = await servePages(TAGS);
});
afterAll(() => pages.close());

/** How many pixels of an image have nearly a colour, written like `#c4232b`. */
function pixelsOf(image: PNG, colour: string): number {
  const parts = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  let count = 0;
  for (let pixel = 0; pixel < image.data.length; pixel += 4)
    if (parts.every((part, index) => Math.abs((image.data[pixel + index] ?? 0) - part) <= 8)) count += 1;
  return count;
}

/** How many pixels of the window have nearly a colour. */
const drawn = async (engine: Engine, colour: string): Promise<number> =>
  pixelsOf(PNG.sync.read(await engine.screenshot()), colour);

/** What the test of a figure's life keeps in the page. */
interface LifeGlobals {
  readonly figure: HTMLElement & { readonly ready: Promise<void> };
  readonly parent: Element;
  /** Observers and listeners that are there. */
  readonly kept: ReadonlySet<string>;
  /** Resolves in another task. */
  task(): Promise<unknown>;
}

describe.each(ENGINES)('in $name', ({ launch }) => {
  const started = startedFor(launch);

  async function open(tag: string): Promise<Engine> {
    const launched = await started();
    await openFigure(launched, pages, tag);
    return launched;
  }

  /** Opens a figure and waits for the marks and buttons that answer its reader. */
  async function openAnswering(tag: string): Promise<Engine> {
    const launched = await open(tag);
    await focusIn(launched, '[role=tab][aria-selected=true]');
    await expect.poll(async () => (await answeringIn(launched)).items.length).toBeGreaterThan(3);
    return launched;
  }

  test('a page’s policy is enforced, and a breach is noticed', async () => {
    const launched = await open('rare-earth-share');
    expect(await complaintsIn(launched)).toEqual([]);
    await inPage(launched, () => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.querySelector('p')?.append(style);
    });
    await expect.poll(() => complaintsIn(launched)).toContainEqual(expect.stringContaining('violation: style-src'));
  });

  test.each(TAGS)('%s draws its default view', async (tag) => {
    const launched = await open(tag);
    const { states, size, shapeCount, labels, lostLabels } = await seenIn(launched);
    expect(states).toEqual(['static']);
    expect(size[0]).toBeGreaterThan(900);
    expect(size[1]).toBeGreaterThan(100);
    expect(shapeCount).toBeGreaterThan(8);
    expect(labels.length).toBeGreaterThan(8);
    expect(lostLabels).toEqual([]);
    await expect.poll(() => drawn(launched, LIGHT.china)).toBeGreaterThan(50);
    await expect.poll(() => drawn(launched, LIGHT.text)).toBeGreaterThan(200);
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('a small figure opens the whole one by keyboard, and takes the focus back', async () => {
    const launched = await openAnswering('rare-earth-share');
    await inPage(launched, async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { size: string } };
      figure.size = 'small';
      while (!figure.shadowRoot?.querySelector('.opener')) await new Promise(requestAnimationFrame);
      figure.shadowRoot.querySelector<HTMLElement>('.opener')?.focus();
    });
    await launched.press('Enter');
    const isOpen = (): Promise<unknown> =>
      inPage(launched, () => {
        const { figure } = window as unknown as { figure: HTMLElement };
        return figure.shadowRoot?.querySelector('dialog')?.open;
      });
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(true);
    const opened = await inPage(launched, async () => {
      const { figure } = window as unknown as { figure: HTMLElement };
      const whole = figure.shadowRoot?.querySelector<HTMLElement & { ready: Promise<void> }>(
        'dialog[open] > rare-earth-share',
      );
      await whole?.ready;
      return {
        tabs: whole?.shadowRoot?.querySelectorAll('[role=tab]').length,
        width: whole?.getBoundingClientRect().width ?? 0,
        isInside: figure.shadowRoot?.activeElement?.closest('dialog') !== null,
      };
    });
    expect(opened).toMatchObject({ tabs: 3, isInside: true });
    expect(opened.width).toBeGreaterThan(600);
    await launched.press('Escape');
    const focused = (): Promise<unknown> =>
      inPage(launched, () => {
        const { figure } = window as unknown as { figure: HTMLElement };
        return [figure.shadowRoot?.querySelector('dialog')?.open, figure.shadowRoot?.activeElement?.className];
      });
    await expect.poll(focused).toEqual([false, 'opener']);
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('hundreds of times in and out of the page leave no listener and no observer of a figure', async () => {
    const launched = await openAnswering('rare-earth-share');
    await inPage(launched, async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { ready: Promise<void> } };
      const task = (): Promise<unknown> =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(undefined);
          };
          port2.postMessage('');
        });
      const parent = figure.parentElement!;
      figure.remove();
      await task();
      const kept = new Set<string>();
      const ids = new WeakMap<object, number>();
      let count = 0;
      const idOf = (one: object): number => {
        if (!ids.has(one)) ids.set(one, (count += 1));
        return ids.get(one) ?? 0;
      };
      for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
        const prototype = window[name].prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
        const { observe, disconnect } = prototype;
        prototype['observe'] = function (...given) {
          kept.add(`${name} ${String(idOf(this))}`);
          return observe?.apply(this, given);
        };
        prototype['disconnect'] = function () {
          kept.delete(`${name} ${String(idOf(this))}`);
          return disconnect?.apply(this);
        };
      }
      for (const target of [window, document, document.documentElement]) {
        const { addEventListener: add, removeEventListener: remove } = target;
        const entry = (type: string, listener: object): string =>
          `${type} ${String(idOf(target))} ${String(idOf(listener))}`;
        target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
          kept.add(entry(type, listener));
          add.call(target, type, listener, options);
        };
        target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
          kept.delete(entry(type, listener));
          remove.call(target, type, listener, options);
        };
      }
      Object.assign(window, { kept, task, parent });
      parent.append(figure);
    });
    let during = 0;
    for (const rendering of ['auto', 'live']) {
      // A driver waits only so long for a script.
      for (let part = 0; part < 4; part += 1)
        during += await inPage(
          launched,
          async (attribute) => {
            const { figure, kept, task, parent } = window as unknown as LifeGlobals;
            figure.setAttribute('rendering', attribute);
            await figure.ready;
            for (let time = 0; time < 60; time += 1) {
              figure.remove();
              if (time % 3) await task();
              parent.append(figure);
              if (time % 2) await task();
            }
            await figure.ready;
            return kept.size;
          },
          rendering,
        );
      await inPage(launched, () => {
        (window as unknown as LifeGlobals).figure.remove();
      });
      // Some are let go of when the browser has time.
      await expect.poll(() => inPage(launched, () => [...(window as unknown as LifeGlobals).kept])).toEqual([]);
      await inPage(launched, async () => {
        const { figure, parent } = window as unknown as LifeGlobals;
        parent.append(figure);
        await figure.ready;
      });
    }
    expect(during).toBeGreaterThan(8);
    // `ready` may still be that of the last time.
    await expect.poll(async () => (await seenIn(launched)).states).toEqual(['live']);
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test.each(TAGS)('a fragment of %s draws without script, as wide as its column', async (tag) => {
    const launched = await started();
    await launched.open(pages.fragmentsOf(tag, 'still'));
    expect(await picturesIn(launched, tag)).toEqual([[288], [475], [1000]]);
    await expect.poll(() => drawn(launched, LIGHT.china)).toBeGreaterThan(50);
    await launched.open(pages.fragmentsOf(tag, 'unstyled'));
    expect(await picturesIn(launched, tag)).toEqual([[370], [370], [370]]);
  });

  test.each(TAGS)('%s takes over its fragments', async (tag) => {
    const launched = await started();
    await launched.open(pages.fragmentsOf(tag, 'taken'));
    await drawnIn(launched, tag);
    expect(await picturesIn(launched, tag)).toEqual([[288], [475], [1000]]);
  });

  test.each(['framed', 'sandboxed'] as const)('an embed page is drawn %s, and reports one height', async (as) => {
    const launched = await started();
    await launched.open(pages.articleOf('rare-earth-share', as));
    await expect.poll(() => drawn(launched, LIGHT.china)).toBeGreaterThan(50);
    await expect.poll(async () => (await heightsIn(launched)).length).toBeGreaterThan(0);
    // Wide enough for the one-line title, with tabs, picture, note and source.
    expect((await heightsIn(launched))[0]).toBeGreaterThan(400);
    expect(new Set(await heightsIn(launched)).size).toBe(1);
  });

  test.each(TAGS)('%s answers keys', async (tag) => {
    const launched = await openAnswering(tag);
    const { items } = await answeringIn(launched);
    expect(new Set(items).size).toBe(items.length);
    let presses = 0;
    while (!items.includes((await answeringIn(launched)).focused ?? '') && presses < 10) {
      await launched.press('Tab');
      presses += 1;
    }
    expect((await answeringIn(launched)).focused).toBe(items[0]);

    await launched.press('ArrowDown');
    const { focused, tooltip, isInPlace } = await answeringIn(launched);
    expect(items.slice(1)).toContain(focused);
    expect(focused?.startsWith(tooltip?.[0] ?? '-')).toBe(true);
    expect(isInPlace).toBe(true);

    await launched.press('Escape');
    expect(await answeringIn(launched)).toMatchObject({ focused, tooltip: null, pinned: [] });
    await launched.press('Enter');
    expect(await answeringIn(launched)).toMatchObject({ focused, pinned: [focused] });
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test.each(TAGS)('%s is made into files', async (tag) => {
    const launched = await open(tag);
    const svg = String(await fileOf(launched, 'svg'));
    expect(svg).toMatch(/^<\?xml .*<svg .*<\/svg>\s*$/su);
    expect(svg).not.toContain('var(');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
    const image = PNG.sync.read(await fileOf(launched, 'png'));
    expect([image.width, image.height]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(pixelsOf(image, LIGHT.china)).toBeGreaterThan(200);
    expect(pixelsOf(image, LIGHT.text)).toBeGreaterThan(800);
    expect(String(await fileOf(launched, 'csv')).split('\n').length).toBeGreaterThan(4);
    expect(JSON.parse(String(await fileOf(launched, 'json')))).toMatchObject({ rows: expect.any(Array) });
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('a file is downloaded by keys', async () => {
    const launched = await openAnswering('rare-earth-share');
    await inPage(launched, () => {
      const saved: string[] = [];
      Object.assign(window, { saved });
      HTMLAnchorElement.prototype.click = function () {
        saved.push(`${new URL(this.href).protocol} ${this.download}`);
      };
    });
    await focusIn(launched, '[data-tool=download]');
    await launched.press('Enter');
    await expect
      .poll(() => answeringIn(launched))
      .toMatchObject({ popup: expect.stringContaining('files'), isInPlace: true });
    for (let presses = 0; presses < 4; presses += 1) {
      if ((await answeringIn(launched)).focused === WORDS.files.csv) break;
      await launched.press('Tab');
    }
    expect((await answeringIn(launched)).focused).toBe(WORDS.files.csv);
    await launched.press('Enter');
    const saved = (): Promise<string[]> => inPage(launched, () => (window as unknown as { saved: string[] }).saved);
    const name = 'rare-earth-share.stages.en.csv';
    await expect.poll(saved).toEqual([`blob: ${name}`]);
    await expect
      .poll(() => answeringIn(launched))
      .toMatchObject({
        focused: WORDS.download.label,
        popup: null,
        reported: WORDS.saved(name),
      });
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('custom data is drawn live', async () => {
    const launched = await open('rare-earth-share');
    await inPage(launched, () => {
      const { figure } = window as unknown as { figure: { data: unknown } };
      figure.data = [
        { stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 },
        { stage: 'mining', country: 'USA', year: 2024, share_pct: 12.5 },
        { stage: 'refining', country: 'CHN', year: 2024, share_pct: 88 },
      ];
    });
    await expect.poll(async () => (await seenIn(launched)).states).toEqual(['live']);
    const { size, shapeCount, labels, lostLabels } = await seenIn(launched);
    expect(size[0]).toBeGreaterThan(900);
    expect(size[1]).toBeGreaterThan(50);
    expect(shapeCount).toBeGreaterThan(3);
    expect(labels).toEqual(expect.arrayContaining(['61%', '88%']));
    expect(lostLabels).toEqual([]);
    await expect.poll(() => drawn(launched, LIGHT.china)).toBeGreaterThan(50);
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('a text is copied by keys', async () => {
    const launched = await openAnswering('rare-earth-share');
    await focusIn(launched, '[data-tool=cite]');
    await launched.press('Enter');
    await expect.poll(async () => (await answeringIn(launched)).reported).toBe(WORDS.citationCopied);
    expect(await complaintsIn(launched)).toEqual([]);
  });

  test('a text that can not be copied is offered, selected', async () => {
    const launched = await openAnswering('rare-earth-share');
    await inPage(launched, () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
    });
    await focusIn(launched, '[data-tool=embed]');
    await launched.press('Enter');
    await expect
      .poll(() => answeringIn(launched))
      .toMatchObject({
        popup: expect.stringContaining('blocked'),
        isInPlace: true,
        selected: expect.stringContaining('<rare-earth-share></rare-earth-share>'),
      });
    await launched.press('Escape');
    expect(await answeringIn(launched)).toMatchObject({ popup: null, focused: WORDS.embed.label });
    expect(await complaintsIn(launched)).toEqual([]);
  });
});
