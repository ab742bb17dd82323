/** Figures without script, as they are pasted, and what becomes of one whose page has the script too. */
import { fileStem } from '../../src/node/file-stem.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { MARGIN } from '../../src/core/drawing/picture.ts';
import { BASE_URL } from '../../src/core/output/site.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readSnapshots } from '../../src/build/prerendered-files.ts';
import type { FigureSnapshot } from '../../src/node/snapshot.ts';
import {
  openSite,
  PASTED,
  delayScripts,
  serveMarkup,
  STRICT_POLICY,
  type MarkupOptions,
  type PageOptions,
  type Site,
} from './browser.ts';
import { itemsShown } from './live-page.ts';

const snapshots = await readSnapshots();
const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => ({ tag, view: id })));
const isDefault = ({ tag, view }: { tag: string; view: string }): boolean =>
  FIGURES.some((figure) => figure.tag === tag && figure.views[0]?.id === view);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const built = (snapshot: Pick<FigureSnapshot, 'tag' | 'view' | 'locale'>, ending: string): Promise<string> =>
  readFile(`dist/static/${fileStem(snapshot)}${ending}`, 'utf8');

interface Pasted extends MarkupOptions {
  /** Markup of the head, after what every page has. */
  readonly head?: string;
}

/** A page with some markup and nothing else in it. */
const pageOf = (markup: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">${head}</head><body>${markup}</body></html>`;

/** Puts markup in place of the page that is there. */
async function pasteInto(page: Page, markup: string): Promise<void> {
  await serveMarkup(page, pageOf(markup));
  await page.goto(site.origin + PASTED);
}

const paste = (markup: string, { head, ...options }: Pasted = {}) => site.openMarkup(pageOf(markup, head), options);

/** What a reader sees of the only figure of a page. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('body > *')?.shadowRoot;
    if (!root) return undefined;
    const pictures = [...root.querySelectorAll<SVGSVGElement>('.picture > svg:not(.outline)')].filter(
      (svg) => svg.getBoundingClientRect().height > 0,
    );
    const [picture] = pictures;
    const texts = [...(picture?.querySelectorAll('text') ?? [])];
    const scale = (picture?.getBoundingClientRect().width ?? 0) / (picture?.viewBox.baseVal.width ?? 1);
    const title = root.querySelector('[part=title]');
    return {
      pictures: pictures.length,
      shownPart: picture?.viewBox.baseVal.width,
      scale,
      min: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)),
      text: texts.map((text) => text.textContent).join(' '),
      title: { text: title?.textContent, width: title?.getBoundingClientRect().width },
      surface: getComputedStyle(picture ?? document.body).backgroundColor,
      rows: root.querySelectorAll('tbody tr').length,
      outside: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      fallback: document.querySelector('body > * > p')?.getBoundingClientRect().height,
    };
  });

describe('a page without script', () => {
  let opened: Awaited<ReturnType<Site['open']>>;
  beforeAll(async () => {
    opened = await site.open('/pages/empty.html', { javaScriptEnabled: false });
  });

  test.each(snapshots)('draws $tag $view in $locale from 320 to 1200 px', async (snapshot) => {
    const { page, requests, complaints } = opened;
    requests.length = 0;
    await pasteInto(page, await built(snapshot, '.html'));
    for (const width of [320, 475, 760, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const figure = await seen(page);
      expect(figure?.pictures).toBe(1);
      expect(figure?.title.text).toBe(snapshot.text.title);
      expect(figure?.rows).toBe(snapshot.table.rows.length);
      expect(figure?.min).toBeGreaterThanOrEqual(11.99);
      expect(figure?.scale).toBeLessThan(1.3);
      expect(figure?.outside).toBe(false);
      expect(figure?.fallback).toBe(0);
    }
    expect([requests, complaints]).toEqual([['/pages/pasted.html'], []]);
  });

  test('is dark where the page and its reader are', async () => {
    const fragment = await built({ tag: 'rare-earth-share', view: 'stages', locale: 'ja' }, '.html');
    const surfaces = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await paste(fragment, { colorScheme, javaScriptEnabled: false });
      surfaces.push((await seen(page))?.surface);
      await site.release(page);
    }
    expect(surfaces).toEqual(['rgb(255, 255, 255)', 'rgb(21, 25, 30)']);
  });

  test('opens the table of a fragment', async () => {
    const { page } = await paste(await built({ tag: 'rare-earth-share', view: 'stages', locale: 'en' }, '.html'), {
      javaScriptEnabled: false,
    });
    await page.getByText('Data, notes and sources').click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await site.release(page);
  });

  test.each(VIEWS)('shows one legible picture of $tag $view where its style is forbidden', async (view) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await paste(await built({ ...view, locale: 'en' }, '.html'), {
        width: 800,
        colorScheme,
        policy: `default-src 'none'; style-src 'self'; img-src data:`,
        javaScriptEnabled: false,
      });
      const figure = await seen(page);
      expect(figure?.pictures).toBe(1);
      expect(figure?.min).toBeGreaterThanOrEqual(11.99);
      const colors = await page.evaluate(() => {
        const picture = [...(document.querySelector('body > *')?.shadowRoot?.querySelectorAll('svg') ?? [])].find(
          (svg) => svg.getBoundingClientRect().height > 0,
        );
        const [ground, ...texts] = [...(picture?.querySelectorAll('svg > rect, text') ?? [])];
        const fillOf = (element: Element | undefined): string | undefined => element && getComputedStyle(element).fill;
        return { ground: fillOf(ground), texts: [...new Set(texts.map(fillOf))] };
      });
      expect(colors.ground).toBe('rgb(255, 255, 255)');
      // Words take the colour of the stylesheet; without it, they are black.
      expect(colors.texts).toContain('rgb(0, 0, 0)');
      await site.release(page);
    }
  });
});

describe('the markup of a fragment', () => {
  test.each(snapshots)(
    'of $tag $view in $locale holds no script that runs, and says what its data are',
    async (snapshot) => {
      const fragment = await built(snapshot, '.html');
      expect(fragment.match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">']);
      expect(fragment).not.toMatch(/\son\w+=|javascript:|style=|\.js"/u);
      const [, json = ''] = /<script[^>]*>(.*)<\/script>/su.exec(fragment) ?? [];
      expect(JSON.parse(json)).toMatchObject({
        '@type': 'Dataset',
        name: snapshot.text.title,
        description: snapshot.text.summary,
        inLanguage: snapshot.locale,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        version: snapshot.edition?.version,
        distribution: [{ contentUrl: expect.stringMatching(/\/datasets\/[\w-]+\.csv$/u) as string }],
      });
    },
  );

  test('has a dataset behind each address that it names', async () => {
    for (const snapshot of snapshots) {
      const [, file = ''] = /"contentUrl":"[^"]*\/(datasets\/[^"]+)"/u.exec(await built(snapshot, '.html')) ?? [];
      expect(await readFile(`dist/${file}`, 'utf8')).toContain(',');
    }
  });

  test('has the style whose hash a strict page can allow', async () => {
    const { styles } = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as {
      styles: Record<string, string>;
    };
    const { page, complaints } = await paste(
      await built({ tag: 'rare-earth-share', view: 'trend', locale: 'en' }, '.html'),
      { policy: `default-src 'none'; style-src '${styles['static/*.html'] ?? ''}'; img-src data:` },
    );
    const figure = await seen(page);
    expect([figure?.shownPart, figure?.surface]).toEqual([1000 - 2 * MARGIN, 'rgb(255, 255, 255)']);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

/** In the page: notes what every frame shows of its first element, and whatever shifts. */
function watchFrames(): void {
  const frames: string[] = [];
  const shifts: number[] = [];
  const first: Element[] = [];
  Object.assign(window, { frames, shifts, first });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const note = (): void => {
    const root = document.querySelector('body > *')?.shadowRoot;
    // What is still being read grows by itself.
    if (root && document.readyState !== 'loading') {
      const pictures = [...root.querySelectorAll('.picture > svg')];
      if (!first.length) first.push(...pictures);
      const boxes = pictures.map((picture) => picture.getBoundingClientRect()).filter(({ height }) => height > 0);
      const sizes = boxes.map(({ x, y, width, height }) => [width, height, x, y].join(' '));
      const rest = document.querySelector('#below')?.getBoundingClientRect().top;
      frames.push(`${String(boxes.length)} picture of ${sizes.join()}, the rest at ${String(rest)}`);
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

describe('a page that has the script too', () => {
  /** A fragment, the script of its tag, and a record of every drawn frame. */
  async function takenOver(asked: { tag: string; view: string; locale?: Locale }, options: PageOptions = {}) {
    const { tag, locale = 'en' } = asked;
    const { styles } = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as {
      styles: Record<string, string>;
    };
    const policy = STRICT_POLICY.replace(`style-src 'self'`, `style-src 'self' '${styles['static/*.html'] ?? ''}'`);
    return paste(`${await built({ ...asked, locale }, '.html')}<p id="below">below</p>`, {
      ...options,
      policy,
      head: `<script type="module" src="/dist/cdn/${tag}.js"></script>`,
      async before(page) {
        // The fragment is drawn before the script loads, as on a slow connection.
        await delayScripts(page, '**/cdn/*.js');
        await page.addInitScript(watchFrames);
      },
    });
  }
  const ready = (page: Page) =>
    page.evaluate(async () => {
      const figure = document.querySelector('body > *') as HTMLElement & { ready: Promise<void> };
      await figure.ready;
      const root = figure.shadowRoot;
      // Two more frames, so that what comes after the change is seen as well.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { frames, shifts, first } = window as unknown as { frames: string[]; shifts: number[]; first: Element[] };
      const svg = root?.querySelector('.picture > svg');
      return {
        figures: root?.querySelectorAll('figure').length,
        pictures: root?.querySelectorAll('.picture > svg').length,
        isSame: svg ? first.includes(svg) : false,
        frames: [...new Set(frames)],
        shift: shifts.reduce((sum, shift) => sum + shift, 0),
        isStyledByElement: root?.querySelector('style') === null,
      };
    });

  test.each(VIEWS.flatMap((view) => [340, 900].map((width) => ({ ...view, width }))))(
    'takes over $tag $view at $width px without flash, shift or a second picture',
    async ({ width, ...view }) => {
      const { page, requests, complaints } = await takenOver(view, { width });
      const { frames, ...state } = await ready(page);
      expect(state).toEqual({
        figures: 1,
        pictures: 1,
        isSame: !isDefault(view),
        shift: 0,
        isStyledByElement: true,
      });
      // One picture of one size in one place, in every frame.
      expect(frames).toHaveLength(1);
      expect(frames[0]).toMatch(/^1 picture of [1-9]/u);
      const pictures = requests.filter((path) => path.includes('/pictures-') && !path.includes('.items.'));
      expect(pictures.map((path) => path.replace(/.*\//u, ''))).toEqual(
        isDefault(view) ? [] : [`${view.view}.text.en.js`],
      );
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('answers keys at the marks of the picture that was there, and exports it whole', async () => {
    const { page } = await takenOver({ tag: 'dependency-sankey', view: 'end-uses' });
    await ready(page);
    await page.evaluate(() => Object.assign(window, { figure: document.querySelector('dependency-sankey') }));
    const { names } = await itemsShown(page);
    expect(names.length).toBeGreaterThan(5);
    const svg = await page.evaluate(async () => {
      const figure = document.querySelector('dependency-sankey');
      const file = await (figure as unknown as { exportFile(kind: string): Promise<Blob> }).exportFile('svg');
      return file.text();
    });
    expect(svg).not.toContain('display="none"');
    await page.close();
  });

  test('takes the picture for another width out of the fragment', async () => {
    const { page, requests } = await takenOver({ tag: 'rare-earth-share', view: 'countries' }, { width: 900 });
    await ready(page);
    requests.length = 0;
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(async () => (await seen(page))?.shownPart).toBe(288 - 2 * MARGIN);
    expect((await seen(page))?.pictures).toBe(1);
    expect(requests.filter((path) => path.includes('/pictures-') && !path.includes('.items.'))).toEqual([]);
    await page.close();
  });

  test('shows another view when it is asked for, and the first again', async () => {
    const { page } = await takenOver({ tag: 'rare-earth-share', view: 'countries' });
    await ready(page);
    const titleAfter = (view: string) =>
      page.evaluate(async (requested) => {
        const figure = document.querySelector('rare-earth-share') as HTMLElement & { view: string };
        const drawn = new Promise((resolve) => {
          figure.addEventListener('figure-ready', resolve, { once: true });
        });
        figure.view = requested;
        await drawn;
        return figure.shadowRoot?.querySelector('[part=title]')?.textContent.trim();
      }, view);
    const titleOf = (id: string): string | undefined =>
      snapshots.find(({ tag, view, locale }) => tag === 'rare-earth-share' && view === id && locale === 'en')?.text
        .title;
    expect(await titleAfter('trend')).toBe(titleOf('trend'));
    expect(await titleAfter('countries')).toBe(titleOf('countries'));
    expect((await seen(page))?.pictures).toBe(1);
    await page.close();
  });

  test('keeps the fragment, with a sentence, where the words can’t be fetched', async () => {
    const fragment = await built({ tag: 'rare-earth-share', view: 'trend', locale: 'en' }, '.html');
    const { page } = await paste(`${fragment}<script type="module" src="/dist/cdn/rare-earth-share.js"></script>`, {
      before: (opened) => opened.route('**/*.text.en.js*', (route) => route.abort()),
    });
    await page.getByText('This part could not be loaded').waitFor();
    expect((await seen(page))?.pictures).toBe(1);
    await site.release(page);
  });
});

describe('a plain figure', () => {
  let opened: Awaited<ReturnType<Site['open']>>;
  beforeAll(async () => {
    opened = await site.open('/pages/empty.html', { width: 700, javaScriptEnabled: false });
  });

  test.each(snapshots)('of $tag $view in $locale shows its image and its sources without script', async (snapshot) => {
    const plain = await built(snapshot, '.plain.html');
    // The one style keeps the image within a narrow column, where the page has no rule for images.
    expect(plain.match(/ style="[^"]*"/gu)).toEqual([' style="max-width: 100%; height: auto"']);
    expect(plain).not.toMatch(/<(?:template|script|style|svg|[a-z]+-[a-z-]+)|class=/u);
    const { page, complaints } = opened;
    await pasteInto(page, plain.replaceAll(BASE_URL, '/dist/'));
    const image = page.getByRole('img', { name: snapshot.text.summary });
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(950);
    expect(await page.getByText(snapshot.text.title).isVisible()).toBe(true);
    // A source without an address is no link.
    expect((await page.getByRole('link').count()) > 0).toBe(snapshot.sources.some(({ url }) => url));
    expect(complaints).toEqual([]);
  });
});
