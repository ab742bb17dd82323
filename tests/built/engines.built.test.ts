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

    await launched.press('ArrowRight');
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
