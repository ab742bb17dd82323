import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/static-server.mjs';
import { FALLBACK_LOCALE, LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { OembedAnswer } from '../../src/build/oembed.ts';
import { PAYLOAD_HOST, PAYLOADS, visible } from '../payloads.ts';
import { idle, openSite, type PageOptions, type Site } from './browser.ts';

/** The article’s site, and that of the figures, which also has a page whose publisher has listed the article’s site. */
let site: Site;
let articles: Served;
let figures: Served;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
  site = await openSite();
  // Pages that a test answers itself count as pages of the open net, from which browsers let nobody into a local one.
  articles = await serve({ mounts: { '/': folder }, port: 0 });
  figures = await serve({
    mounts: { '/': 'docs/demo', '/dist/': 'dist', '/listed/cdn/': 'dist/cdn', '/listed/embed/': folder },
    port: 0,
    host: 'localhost',
  });
  for (const file of ['page.js', 'embed.css'])
    await writeFile(join(folder, file), await readFile(`dist/embed/${file}`, 'utf8'));
  const page = await readFile('dist/embed/rare-earth-share.html', 'utf8');
  const listed = page.replace(`connect-src 'self'`, `connect-src 'self' ${site.origin}`);
  await writeFile(join(folder, 'rare-earth-share.html'), listed);
});
afterAll(async () => {
  await site.close();
  await articles.close();
  await figures.close();
  await rm(folder, { recursive: true });
});

const TAGS = FIGURES.map(({ tag }) => tag);
const embedAddress = (tag: string, query = ''): string => `${figures.origin}/dist/embed/${tag}.html${query}`;
const frameOf = (tag: string, query = '', more = ''): string =>
  `<iframe src="${embedAddress(tag, query).replaceAll('&', '&amp;')}" title="A figure" height="300" style="border:0;width:100%" ${more}></iframe>`;
const resizeScript = (): string => `<script async src="${figures.origin}/dist/embed/resize.js"></script>`;

const isExpected = (complaint: string): boolean =>
  [articles, figures].some(({ origin }) => complaint.startsWith(`foreign request: ${origin}`));

/** An article of another site, with some markup in its body. */
async function openArticle(body: string, options?: PageOptions): Promise<{ page: Page; complaints: () => string[] }> {
  const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><title>An article</title></head>
    <body style="margin:0">${body}</body></html>`;
  await writeFile(join(folder, 'article.html'), article);
  const { page, complaints } = await site.open(`${articles.origin}/article.html`, options);
  return { page, complaints: () => complaints.filter((one) => !isExpected(one)) };
}

/** An embed page as a page of its own. */
async function openEmbed(tag: string, query: string, options?: PageOptions) {
  const { page, complaints, requests } = await site.open(embedAddress(tag, query), options);
  return {
    page,
    requests,
    complaints: () => complaints.filter((one) => !isExpected(one)),
  };
}

const pathIs =
  (path: string) =>
  ({ pathname }: URL): boolean =>
    pathname === path;

type Stateful = HTMLElement & { readonly state: string };
type Figure = HTMLElement & { ready: Promise<void>; updateComplete: Promise<unknown> };

/** The frame in an article, with its figure drawn. */
async function drawnFrame(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = (await handle.contentFrame())!;
  // Until its document has come, a frame holds an empty one.
  await expect
    .poll(() => frame.evaluate(() => Boolean(document.querySelector('main :defined')?.shadowRoot)))
    .toBe(true);
  await ready(frame);
  return frame;
}

const ready = (frame: Frame | Page): Promise<void> =>
  frame.evaluate(() => (document.querySelector('main')?.firstElementChild as Figure).ready);

/** Whether a frame is as tall as what is in it, and nothing in it scrolls. */
async function fitOf(page: Page, frame: Frame, index = 0) {
  const height = await page
    .locator('iframe')
    .nth(index)
    .evaluate(({ clientHeight }) => clientHeight);
  const inside = await frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    const content = document.querySelector('main')?.getBoundingClientRect().height ?? 0;
    return { content: Math.ceil(content), scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth };
  });
  return { left: height - inside.content, scrolls: inside.scrolls };
}

const FITS = { left: 0, scrolls: false };
const heightOf = (page: Page, index = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate(({ clientHeight }) => clientHeight);

describe.each(TAGS)('a frame with <%s> in a page of another origin', (tag) => {
  test.each([320, 1000])('is as tall as its figure in a column of %i px, also with the table open', async (width) => {
    const { page, complaints } = await openArticle(frameOf(tag) + resizeScript(), { width });
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    const closed = await heightOf(page);
    // A figure of several views has tabs, and pictures of some height.
    const views = FIGURES.find((figure) => figure.tag === tag)?.views ?? [];
    expect(closed).toBeGreaterThan(views.length > 1 ? 400 : 300);
    await frame.locator('summary').last().click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(closed);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await frame.locator('summary').last().click();
    await expect.poll(() => heightOf(page)).toBe(closed);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });
});

test('a source opens outside of the frame', async () => {
  const { page } = await openArticle(frameOf('rare-earth-share'), { isAlone: true });
  const frame = await drawnFrame(page);
  const opened = page.context().waitForEvent('page');
  await frame.locator('.source a').first().click();
  await (await opened).close();
  expect(frame.url()).toContain('/embed/rare-earth-share.html');
  await site.release(page);
});

test('a link shared from a frame of another origin opens it in its article, where it is', async () => {
  const far = '<p style="height:6000px">A long read.</p>';
  const framed = far + frameOf('rare-earth-share', '', 'id="far" loading="lazy"') + far;
  const { page, complaints } = await openArticle(framed);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = await drawnFrame(page);
  const share = frame.locator('[data-tool=share]');
  await frame.locator('[data-tool=cite]').waitFor();
  expect(await share.count()).toBe(0);
  // Its script may come when the figure has long been there.
  await page.addScriptTag({ url: `${figures.origin}/dist/embed/resize.js` });
  await frame.locator('#tab-trend').click();
  await share.click();
  // No page has allowed it to write to the clipboard.
  const link = await frame.locator('.popup textarea').inputValue();
  expect(link).toBe(`${articles.origin}/article.html#far:view=trend`);
  await site.release((await openArticle(framed + resizeScript())).page);
  await page.goto('about:blank');
  await page.goto(link);
  const opened = await drawnFrame(page);
  const stateIn = (): Promise<string | undefined> =>
    opened.evaluate(() => document.querySelector<Stateful>('rare-earth-share')?.state);
  await expect.poll(stateIn).toBe('view=trend');
  await expect.poll(() => opened.locator('[aria-selected=true]').getAttribute('id')).toBe('tab-trend');
  await expect
    .poll(() => page.locator('iframe').evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
    .toBeLessThan(50);
  await opened.locator('#tab-countries').click();
  // Another such script does not put it back.
  await page.addScriptTag({ url: `${figures.origin}/dist/embed/resize.js` });
  await idle(page);
  expect(await stateIn()).toBe('view=countries');
  await page.evaluate(() => {
    location.hash = '#far:view=stages&highlight=CHN';
  });
  await expect.poll(stateIn).toBe('highlight=CHN');
  expect(complaints().filter((one) => !one.includes('Clipboard API has been blocked'))).toEqual([]);
  await site.release(page);
});

test('a frame has the annotations that its address names, marked as the author’s, and says what is no list', async () => {
  const annotations = JSON.stringify([{ for: '2010', text: { en: 'Halted <b>&</b> missed', ja: '停止' } }]);
  const { page, complaints } = await openEmbed(
    'rare-earth-share',
    `?${new URLSearchParams({ view: 'trend', annotations }).toString()}`,
    { width: 900 },
  );
  const drawn = page.locator('[data-annotations] text');
  await expect.poll(() => drawn.allTextContents()).toEqual(['Halted <b>&</b> missed']);
  await expect.poll(() => page.locator('.items button[aria-description*="Author’s note"]').count()).toBe(1);
  expect(complaints()).toEqual([]);
  await page.goto(embedAddress('rare-earth-share', '?view=trend&annotations=2010'));
  await ready(page);
  expect(complaints()).toEqual([expect.stringContaining('The parameter "annotations" is no list. Write JSON')]);
  expect(await drawn.count()).toBe(0);
  await site.release(page);
});

test('a frame keeps its figure on wider paper as it is on the screen, so that its height is enough', async () => {
  const { page } = await openArticle(frameOf('rare-earth-share') + resizeScript(), { width: 390 });
  const frame = await drawnFrame(page);
  await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
  const height = await heightOf(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 900 });
  await idle(page);
  expect(await frame.evaluate(() => innerWidth)).toBe(718);
  expect(await frame.locator('main').evaluate(({ clientWidth }) => clientWidth)).toBe(390);
  expect(await heightOf(page)).toBe(height);
  await page.emulateMedia({ media: null });
  await site.release(page);
});

test('a page says that its `src` is empty', async () => {
  const { page, complaints } = await openEmbed('rare-earth-share', '?src=');
  await page.getByText('The data of this page can’t be drawn.').waitFor();
  expect(complaints()).toEqual([expect.stringContaining('The attribute src is empty')]);
  await site.release(page);
});

describe('the height of a frame', () => {
  test('follows the reader’s font size, the width and the view, up and down', async () => {
    const { page } = await openArticle(frameOf('rare-earth-share') + resizeScript(), { width: 800 });
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    const before = await heightOf(page);
    await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await frame.evaluate(() => (document.documentElement.style.fontSize = ''));
    await expect.poll(() => heightOf(page)).toBe(before);
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(() => heightOf(page)).not.toBe(before);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    const narrow = await heightOf(page);
    await frame.locator('[role=tab]').nth(2).click();
    await expect.poll(() => heightOf(page)).not.toBe(narrow);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await site.release(page);
  });

  test('is right for a frame in a shadow tree', async () => {
    const { page } = await openArticle('<div id="outer"></div>' + resizeScript(), { width: 800 });
    await page.locator('#outer').evaluate((outer, markup) => {
      const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      const tree = inner.attachShadow({ mode: 'open' });
      tree.append(document.createRange().createContextualFragment(markup));
    }, frameOf('rare-earth-share'));
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await site.release(page);
  });

  test('is right for lazy frames far below, for several, and for one that comes later, with the script there twice', async () => {
    const far = '<p style="height:9000px">A long read.</p>';
    const body =
      resizeScript() + frameOf('dependency-sankey') + far + frameOf('rare-earth-share', '?lang=ja', 'loading="lazy"');
    const { page } = await openArticle(body + resizeScript(), { width: 600 });
    await expect.poll(async () => fitOf(page, await drawnFrame(page))).toEqual(FITS);
    expect(await heightOf(page, 1)).toBe(300);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect.poll(async () => fitOf(page, await drawnFrame(page, 1), 1)).toEqual(FITS);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      // As pages do that count borders into every width and height.
      Object.assign(frame.style, { boxSizing: 'border-box', border: '7px solid', width: '500px' });
      frame.src = src;
      document.body.append(frame);
    }, embedAddress('export-control-timeline'));
    // Out of sight, Chromium lays out a frame of another origin when it finds the time.
    await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
    await expect.poll(async () => fitOf(page, await drawnFrame(page, 2), 2)).toEqual(FITS);
    expect(
      await page.evaluate(() => Object.keys(window).filter((name) => /resize|figure|height/iu.test(name))),
    ).toEqual(
      await page.evaluate(() => {
        const plain = document.createElement('iframe');
        document.body.append(plain);
        return Object.keys(plain.contentWindow ?? {}).filter((name) => /resize|figure|height/iu.test(name));
      }),
    );
    await site.release(page);
  });

  test('is right where the script comes after the frame has spoken', async () => {
    const { page } = await openArticle(frameOf('rare-earth-share'), { width: 600 });
    const frame = await drawnFrame(page);
    expect(await heightOf(page)).toBe(300);
    await page.addScriptTag({ url: `${figures.origin}/dist/embed/resize.js` });
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await site.release(page);
  });

  test('is not changed by who is not the frame: another window, another origin, another kind of page, no height', async () => {
    const other = `<iframe id="other" src="${figures.origin}/index.html" height="222" title="An advertisement"></iframe>`;
    const { page } = await openArticle(frameOf('rare-earth-share') + other + resizeScript(), { width: 600 });
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    const before = await heightOf(page);
    const advertisement = (): Frame | undefined => page.frames().find((one) => one.url().endsWith('/index.html'));
    await expect.poll(() => advertisement() !== undefined).toBe(true);
    const stranger = advertisement() as Frame;
    await stranger.waitForLoadState();
    const say = (from: Frame | Page, height: unknown) =>
      from.evaluate(
        (requested) => window.parent.postMessage({ type: 'rare-earth-figures:height', height: requested }, '*'),
        height,
      );
    // Of the right origin, but another window.
    await say(stranger, 1234);
    // The article itself.
    await say(page, 1234);
    // The right window, but with no height that a frame can have.
    for (const height of [0, -1, 20_001, '1234', null, Infinity, NaN, -Infinity, 1e308, [500], { height: 500 }])
      await say(frame, height);
    // A frame in the right window, of the same origin, which speaks to the page around both.
    await frame.evaluate(() => document.body.append(document.createElement('iframe')));
    await frame
      .childFrames()[0]!
      .evaluate(() => window.top?.postMessage({ type: 'rare-earth-figures:height', height: 1234 }, '*'));
    await frame.evaluate(() => document.querySelector('body > iframe')?.remove());
    // Messages come in the order in which they are sent: this one is the last.
    await say(frame, before + 50);
    await expect.poll(() => heightOf(page)).toBe(before + 50);
    expect(await page.locator('#other').evaluate(({ clientHeight }) => clientHeight)).toBe(222);
    // The right window, now at another origin than its address says.
    await frame.evaluate((address) => location.replace(address), `${site.origin}/pages/empty.html`);
    await expect.poll(() => frame.url()).toContain(site.origin);
    await say(frame, 777);
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true });
          window.parent.postMessage('are you there', '*');
          window.postMessage('yes', '*');
        }),
    );
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true });
          window.postMessage('last', '*');
        }),
    );
    await idle(page);
    expect(await heightOf(page)).toBe(before + 50);
    await site.release(page);
  });

  test('is the last of a flood of messages, for which the page is looked through once', async () => {
    const { page } = await openArticle(frameOf('rare-earth-share') + resizeScript(), { width: 600 });
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    await page.evaluate(() => {
      const tree = document as unknown as Record<'querySelectorAll', (selector: string) => unknown>;
      const find = tree.querySelectorAll.bind(document);
      Object.assign(window, { searches: 0 });
      tree.querySelectorAll = (selector) => {
        (window as unknown as { searches: number }).searches += 1;
        return find(selector);
      };
    });
    await frame.evaluate(() => {
      for (let height = 1001; height <= 3000; height += 1)
        window.parent.postMessage({ type: 'rare-earth-figures:height', height }, '*');
    });
    await expect.poll(() => heightOf(page)).toBe(3000);
    expect(await page.evaluate('searches')).toBeLessThan(100);
    await site.release(page);
  });

  test('is not changed by a page beside the embed pages that is none of a figure', async () => {
    const speaking = `<!doctype html><title>Speaks</title><script>parent.postMessage({ type: 'rare-earth-figures:height', height: 777 }, '*')</script>`;
    await writeFile(join(folder, 'an-advertisement.html'), speaking);
    const listening = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data.height))</script>`;
    const frame = `<iframe src="${figures.origin}/listed/embed/an-advertisement.html" height="222" title="Other"></iframe>`;
    const { page } = await openArticle(
      listening + `<script src="${figures.origin}/dist/embed/resize.js"></script>` + frame,
    );
    await expect.poll(() => page.evaluate('heard')).toEqual([777]);
    expect(await heightOf(page)).toBe(222);
    await site.release(page);
  });

  test('is reported to pages with Datawrapper’s script and to AMP pages too', async () => {
    const listening = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`;
    const { page } = await openArticle(listening + frameOf('dependency-sankey'), { width: 600 });
    const frame = await drawnFrame(page);
    const height = await frame.evaluate(() =>
      Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
    );
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
      .toEqual(
        expect.arrayContaining([
          { 'datawrapper-height': { 'dependency-sankey': height } },
          { sentinel: 'amp', type: 'embed-size', height },
        ]),
      );
    await site.release(page);
  });
});

/** What a reader sees of an embed page. */
const shownIn = (page: Page) =>
  page.evaluate(async () => {
    const figure = document.querySelector('main')?.firstElementChild as Figure;
    await figure.ready;
    await figure.updateComplete;
    const root = figure.shadowRoot;
    const textOf = (selector: string): string | null =>
      root?.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim() ?? null;
    return {
      lang: [document.documentElement.lang, root?.querySelector('figure')?.lang],
      title: textOf('.title'),
      heading: root?.querySelector('.title')?.getAttribute('aria-level') ?? null,
      subtitle: textOf('.subtitle'),
      source: textOf('.source') ?? '',
      tab: textOf('[aria-selected=true]'),
      page: document.title,
      colors: [
        getComputedStyle(document.documentElement).colorScheme,
        getComputedStyle(root?.querySelector('figure') ?? figure).backgroundColor,
      ],
      attributes: figure.getAttributeNames().sort(),
    };
  });

/** The attributes of the figure in an embed page. */
const observedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { observedAttributes } = (await customElements.whenDefined('rare-earth-share')) as {
      readonly observedAttributes?: readonly string[];
    };
    return observedAttributes ?? [];
  });

const DARK_SURFACE = 'rgb(21, 25, 30)';
const LIGHT_SURFACE = 'rgb(255, 255, 255)';

describe('the parameters of an embed page', () => {
  test('are the attributes of its figure', async () => {
    const query =
      '?view=countries&year=2019&lang=ja&theme=dark&highlight=CHN&subheading=Sub&credit=Desk&heading-level=3&no-tabs&no-toolbar';
    const { page, complaints } = await openEmbed('rare-earth-share', query);
    await page.waitForFunction(() =>
      document.querySelector('rare-earth-share')?.shadowRoot?.textContent.includes('2019'),
    );
    const shown = await shownIn(page);
    expect(shown).toMatchObject({ lang: ['ja', 'ja'], subtitle: 'Sub', heading: '3', tab: null });
    expect(shown.title).toMatch(/米国の約\d倍/u);
    expect(shown.page).toMatch(/レアアース/u);
    expect(shown.source).toContain('Desk');
    expect(shown.colors).toEqual(['dark', DARK_SURFACE]);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });

  test('are texts, and whatever is no attribute of a figure is passed over', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const query = new URLSearchParams({
      heading: markup,
      alt: markup,
      onload: 'document.title=1',
      onclick: 'document.title=1',
      style: 'position:fixed',
      class: 'x',
      id: 'x',
      slot: 'x',
      hidden: '',
      data: '[]',
      'transform-spec': 'x',
      'Heading-Level': '3',
      highlight: 'javascript:document.title=1',
    }).toString();
    const { page, complaints } = await openEmbed('rare-earth-share', `?${query}&heading=second`);
    const shown = await shownIn(page);
    expect(shown.title).toBe(markup);
    expect(shown.page).toMatch(/^China mines/u);
    expect(shown.attributes.filter((name) => name !== 'view')).toEqual(['alt', 'heading', 'highlight']);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });

  test('and the hash are texts, whatever an attacker writes into them', async () => {
    const { page, complaints, requests } = await openEmbed('rare-earth-share', '', {
      isAlone: true,
      before: (opened) => opened.addInitScript('ran = []; alert = () => ran.push("alert")'),
    });
    // Addresses to fetch have tests of their own.
    const names = (await observedIn(page)).filter((name) => !['src', 'check-updates'].includes(name));
    const loads = Math.ceil(PAYLOADS.length / names.length);
    for (let load = 0; load < loads; load += 1) {
      const payloadAt = (place: number): string => PAYLOADS[(load * names.length + place) % PAYLOADS.length] ?? '';
      const query = new URLSearchParams(names.map((name, place) => [name, payloadAt(place)]));
      const hash = encodeURIComponent(payloadAt(3)).replaceAll('%3C', '<');
      await page.goto(embedAddress('rare-earth-share', `?${query.toString()}#${hash}`));
      const heading = query.get('heading') ?? '';
      const found = await page.evaluate(async () => {
        const figure = document.querySelector<Figure>('rare-earth-share')!;
        await figure.ready;
        await figure.updateComplete;
        const root = figure.shadowRoot!;
        return {
          title: root.querySelector('.title')?.textContent ?? '',
          harm: [...root.querySelectorAll('*')].filter(
            (element) =>
              element.matches('script, img, iframe, object, embed, base, meta, link, use, image, form[action]') ||
              [...element.attributes].some(({ name }) => name.startsWith('on')) ||
              /^(?!https?:|#)/u.test(element.getAttribute('href') ?? '#'),
          ).length,
          attributes: figure.getAttributeNames().filter((name) => name.startsWith('on')),
        };
      });
      expect(found.harm).toBe(0);
      expect(found.attributes).toEqual([]);
      expect(visible(found.title)).toContain(visible(heading));
    }
    expect(await page.evaluate('ran')).toEqual([]);
    expect(requests.filter((one) => one.includes(PAYLOAD_HOST) && !one.startsWith(figures.origin))).toEqual([]);
    expect(complaints().filter((one) => !/^(?:warning|error): <rare-earth-share>/u.test(one))).toEqual([]);
    await page.close();
  });

  test.each([
    ['', 'dark', 'light', LIGHT_SURFACE],
    ['?theme=auto', 'dark', 'light dark', DARK_SURFACE],
    ['?theme=auto', 'light', 'light dark', LIGHT_SURFACE],
    ['?theme=light', 'dark', 'light', LIGHT_SURFACE],
  ] as const)('with "%s" and a %s system give the page %s', async (query, colorScheme, scheme, surface) => {
    const { page } = await openEmbed('dependency-sankey', query, { colorScheme });
    expect((await shownIn(page)).colors).toEqual([scheme, surface]);
    await site.release(page);
  });
});

/** Rows that name a publisher who has not published them. */
const CLAIMING = 'stage,country,year,share_pct,source_id\nmining,CHN,2030,12,usgs-mcs2026-ree\n';

describe('rows that the address names', () => {
  test('are drawn from the page’s own site, and a loopback host is no source', async () => {
    const { page, complaints } = await openEmbed('rare-earth-share', '?src=/rows/stages.csv', {
      before: (opened) =>
        opened.route(pathIs('/rows/stages.csv'), (route) => route.fulfill({ contentType: 'text/csv', body: CLAIMING })),
    });
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(live)'));
    const { source, title } = await shownIn(page);
    expect(title).toContain('12%');
    expect(source).toMatch(/^Source: data supplied by this page, USGS/u);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });

  test.each([
    ['', CLAIMING, 'gazette.example, USGS'],
    ['', CLAIMING.replace('source_id', 'source').replace('usgs-mcs2026-ree', 'USGS'), 'gazette.example, USGS'],
    ['&source-name=Eurostat', CLAIMING, 'Eurostat (gazette.example), USGS'],
  ])('name their host, with "%s" and whatever they claim', async (query, body, source) => {
    const { page } = await openEmbed('rare-earth-share', '', {
      before: (opened) =>
        opened.route('https://gazette.example/**', async (route) => {
          const { pathname } = new URL(route.request().url());
          if (pathname === '/rows.csv') await route.fulfill({ contentType: 'text/csv', body });
          else await route.fulfill({ response: await route.fetch({ url: figures.origin + pathname }) });
        }),
    });
    await page.goto(`https://gazette.example/dist/embed/rare-earth-share.html?src=/rows.csv${query}`);
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(live)'));
    expect((await shownIn(page)).source).toContain(`Source: ${source}`);
    await site.release(page);
  });

  test.each([
    ['', 'tables.example, USGS'],
    ['&source-name=Eurostat', 'Eurostat (tables.example), USGS'],
  ])('name the host that answers after a redirect, with "%s"', async (query, source) => {
    const { page } = await openEmbed('rare-earth-share', `?src=/rows/moved.csv${query}`, {
      isAlone: true,
      before: (opened) =>
        opened.addInitScript((body) => {
          const usual = globalThis.fetch;
          globalThis.fetch = (asked, ...rest) => {
            if (!String(asked instanceof Request ? asked.url : asked).endsWith('/rows/moved.csv'))
              return usual(asked, ...rest);
            const response = new Response(body, { headers: { 'content-type': 'text/csv' } });
            return Promise.resolve(
              Object.defineProperty(response, 'url', { value: 'https://tables.example/rows.csv' }),
            );
          };
        }, CLAIMING),
    });
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(live)'));
    expect((await shownIn(page)).source).toContain(`Source: ${source}`);
    await site.release(page);
  });

  test('that are named by an empty address are an error, not the bundled ones', async () => {
    const { page } = await openEmbed('rare-earth-share', '?src=');
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(error)'));
    const figure = page.locator('rare-earth-share');
    expect(await figure.getByText('The data of this page can’t be drawn.').count()).toBe(1);
    expect(await figure.locator('svg, table').count()).toBe(0);
    await site.release(page);
  });

  test.each([
    'https://evil.example/rows.csv',
    '//evil.example/rows.csv',
    'javascript:document.title=1',
    'data:text/csv,stage',
    'blob:http://localhost/1',
    'http://reader:secret@localhost/rows.csv',
  ])('are rejected from %s, with a sentence and no figure', async (src) => {
    const query = `?lang=ko&view=stages&src=${encodeURIComponent(src)}`;
    const { page, complaints, requests } = await openEmbed('rare-earth-share', query);
    await page.waitForLoadState('load');
    expect(await page.locator('main').innerText()).toMatch(/의 데이터는 표시하지 않습니다/u);
    expect(await page.locator('rare-earth-share').count()).toBe(0);
    expect(await page.title()).toMatch(/희토류/u);
    expect(requests.filter((one) => !one.startsWith(`${figures.origin}/dist/`))).toEqual([]);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });

  test('may come from a host that the publisher has listed, and from no other to which that sends on', async () => {
    const address = `${figures.origin}/listed/embed/rare-earth-share.html?view=countries&src=${site.origin}`;
    const { page } = await site.open(`${address}/mining.csv`);
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(live)'));
    expect((await shownIn(page)).source).toContain('Source: data supplied by this page');
    const headers = { 'access-control-allow-origin': '*', location: `${articles.origin}/mining.csv` };
    await writeFile(join(folder, 'mining.csv'), await readFile('docs/demo/mining.csv'));
    await page.route(pathIs('/moved.csv'), (route) => route.fulfill({ status: 302, headers }));
    await page.goto(`${address}/moved.csv`);
    await page.waitForFunction(() => document.querySelector('rare-earth-share:state(error)'));
    await site.release(page);
  });
});

describe('the snippets', () => {
  test('of the guide draw a figure, as tall as it is, in an empty page', async () => {
    const guide = await readFile('docs/embed.md', 'utf8');
    const [, snippet = ''] = /```html\n(<iframe.*?)```/su.exec(guide) ?? [];
    const local = snippet.replaceAll('https://figures.example.org/', `${figures.origin}/dist/`);
    expect(local).toContain(figures.origin);
    const { page, complaints } = await openArticle(local, { width: 700 });
    const frame = await drawnFrame(page);
    await expect.poll(() => fitOf(page, frame)).toEqual(FITS);
    expect(complaints()).toEqual([]);
    await site.release(page);
  });

  test.each(TAGS)(
    'of oEmbed for <%s>, found by the link in its page, are tall enough without any script',
    async (tag) => {
      const { page } = await openEmbed(tag, '');
      const links = await page
        .locator('link[type="application/json+oembed"]')
        .evaluateAll((all) =>
          all.map((link) => ({ href: (link as HTMLLinkElement).href, lang: (link as HTMLLinkElement).hreflang })),
        );
      expect(links.map(({ lang }) => lang).sort()).toEqual([...LOCALES].sort());
      expect(links[0]?.lang).toBe(FALLBACK_LOCALE);
      await site.release(page);
      for (const { href, lang } of links) {
        const path = href.replace(/^.*\/dist\//u, '/dist/');
        const answer = (await (await fetch(figures.origin + path)).json()) as OembedAnswer;
        const base = href.replace(/oembed\/.*$/u, '');
        for (const width of lang === FALLBACK_LOCALE ? [320, 610, 783] : [320]) {
          const pasted = await openArticle(answer.html.replace(base, `${figures.origin}/dist/`), { width });
          const frame = await drawnFrame(pasted.page);
          expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
          const { left, scrolls } = await fitOf(pasted.page, frame);
          expect(scrolls, `${lang}, ${String(width)} px`).toBe(false);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(pasted.complaints()).toEqual([]);
          await site.release(pasted.page);
        }
      }
    },
  );
});
