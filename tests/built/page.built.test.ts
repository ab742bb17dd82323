import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { delayScripts, openSite, serveOneTag, type Site } from './browser.ts';

const TAGS = FIGURES.map(({ tag }) => tag);
const WIDTHS = [320, 390, 700, 1000];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a page with one tag and one script', () => {
  test.each(TAGS)('draws <%s> in one request under a strict policy, without a message', async (tag) => {
    const { page, complaints, requests } = await site.openTag(
      { tag },
      {
        // What answers a reader is fetched once the browser is idle, after the picture: it comes too late here.
        before: (opened) => opened.route('**/live/**', () => undefined),
      },
    );
    const lang = await page.evaluate(async (name) => {
      const figure = document.querySelector(name) as HTMLElement & { ready: Promise<void> };
      await figure.ready;
      return figure.shadowRoot?.querySelector('figure')?.lang;
    }, tag);
    expect(lang).toBe('en');
    expect(complaints).toEqual([]);
    const scripts = requests.filter((path) => path.endsWith('.js') && !path.includes('/live/'));
    expect(scripts).toEqual([`/dist/cdn/${tag}.js`]);
    await site.release(page);
  });

  test.each(TAGS)('shows the fallback of <%s> where the script is blocked', async (tag) => {
    const { page } = await site.openTag(
      { tag },
      { before: (opened) => opened.route('**/*.js', (route) => route.abort()) },
    );
    expect(await page.getByText("The page's own fallback.").isVisible()).toBe(true);
    await site.release(page);
  });

  test.each([
    ['Array.from', 'Array.from = () => { throw new Error("Overridden."); }'],
    ['Array.prototype.map', 'Array.prototype.map = () => { throw new Error("Overridden."); }'],
    ['Object.entries', 'Object.entries = () => { throw new Error("Overridden."); }'],
    ['createElementNS', 'document.createElementNS = () => { throw new Error("Overridden."); }'],
    ['createTreeWalker', 'Document.prototype.createTreeWalker = () => { throw new Error("Overridden."); }'],
    ['stylesheets', 'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("Overridden."); }'],
    ['observers of size', 'delete window.ResizeObserver'],
    ['observers of view', 'delete window.IntersectionObserver'],
    ['internals', 'HTMLElement.prototype.attachInternals = () => { throw new Error("Overridden."); }'],
    ['languages', 'Intl.DateTimeFormat = () => { throw new Error("Overridden."); }'],
  ])('shows figure or fallback where a page has overridden %s', async (_, script) => {
    const { page } = await site.openTag(
      { tag: 'rare-earth-share' },
      { isAlone: true, before: (opened) => opened.addInitScript(script) },
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const shown = await page.evaluate(() => {
      const figure = document.querySelector('rare-earth-share')!;
      const svg = figure.shadowRoot?.querySelector('.picture svg');
      const fallback = figure.firstElementChild!;
      return [svg, fallback].filter((part) => part?.checkVisibility() && part.getClientRects().length > 0).length;
    });
    expect(shown).toBe(1);
    await site.release(page);
  });
});

describe('the layout', () => {
  const cases = FIGURES.flatMap((figure) =>
    pictureSetsOf(figure).flatMap(({ cacheKey, view, attributes }) =>
      WIDTHS.map((width) => {
        const markup = [['view', view.id], ...attributes].map(([name, text]) => `${name}="${text}"`);
        return { tag: figure.tag, cacheKey, width, attributes: markup.join(' ') };
      }),
    ),
  );
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open('/pages/empty.html'));
    // The page is drawn before script and pictures load, as on a slow connection.
    await delayScripts(page, '**/*.js');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });

  test.each(cases)(
    'does not shift when $tag $cacheKey is drawn at $width px, in any language',
    async ({ tag, width, attributes }) => {
      // All figures are in sight, where their shifts count.
      await page.setViewportSize({ width, height: 40_000 });
      await serveOneTag(page, { tag, attributes, languages: LOCALES });
      await page.goto(`${site.origin}/pages/one-tag.html`);
      const { shifts, figures } = await page.evaluate(async (name) => {
        const elements = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(name)];
        await Promise.all(elements.map(({ ready }) => ready));
        // Two frames later every shift has been reported.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return {
          shifts: (window as unknown as { shifts: number[] }).shifts,
          figures: elements.map((element) => ({
            lang: element.shadowRoot?.querySelector('figure')?.lang,
            reserved: element.offsetHeight,
            needed: element.shadowRoot?.querySelector('figure')?.scrollHeight ?? 0,
            bottom: element.getBoundingClientRect().bottom,
          })),
        };
      }, tag);
      expect(shifts).toEqual([]);
      expect(figures.map(({ lang }) => lang)).toEqual([...LOCALES]);
      for (const { lang, reserved, needed, bottom } of figures) {
        expect(needed, `${String(lang)}: what is reserved is enough`).toBeLessThanOrEqual(reserved);
        expect(bottom).toBeLessThan(40_000);
      }
    },
  );
});

describe('the snippet’s stylesheet', () => {
  test.each(TAGS)('leaves a hidden <%s> hidden', async (tag) => {
    const { page } = await site.openTag({ tag, attributes: 'hidden' });
    expect(await page.locator(tag).isVisible()).toBe(false);
    await site.release(page);
  });

  test.each(TAGS)('reserves no more than half a screen that <%s> does not need', async (tag) => {
    const { page } = await site.openTag({ tag }, { width: 390 });
    const spare = await page.evaluate(async (name) => {
      const element = document.querySelector(name) as HTMLElement & { ready: Promise<void> };
      await element.ready;
      const last = element.shadowRoot?.querySelector('figure')?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return element.getBoundingClientRect().bottom - last;
    }, tag);
    expect(spare).toBeLessThan(100);
    await site.release(page);
  });
});

describe('a figure without tabs and controls', () => {
  const views = FIGURES.flatMap(({ tag, views: all }) => all.map(({ id }) => ({ tag, view: id })));

  test.each(views)('reserves the space that $tag $view needs, and little more', async ({ tag, view }) => {
    const { page } = await site.openTag({ tag, attributes: `view="${view}" no-tabs no-controls` }, { width: 800 });
    const { reserved, needed } = await page.evaluate(async (name) => {
      const element = document.querySelector(name) as HTMLElement & { ready: Promise<void> };
      await element.ready;
      const figure = element.shadowRoot?.querySelector('figure');
      const top = figure?.getBoundingClientRect().top ?? 0;
      const bottom = figure?.querySelector('details:last-of-type')?.getBoundingClientRect().bottom ?? 0;
      return { reserved: element.getBoundingClientRect().height, needed: bottom - top };
    }, tag);
    expect(reserved).toBeGreaterThanOrEqual(Math.floor(needed));
    expect(reserved - needed).toBeLessThan(40);
    await site.release(page);
  });
});

describe('a picture that cannot be fetched', () => {
  // The picture of a single view is in the tag’s script.
  const lazy = FIGURES.flatMap(({ tag, views: [, second] }) => (second ? [[tag, second.id] as const] : []));

  test.each(lazy)(
    'keeps the fallback of <%s view="%s"> and reports an error, until a retry loads it',
    async (tag, view) => {
      const { page } = await site.open('/pages/empty.html');
      await page.route('**/pictures-*/**', (route) => route.abort());
      const failure = await page.evaluate(
        async ({ name, requested }) => {
          const figure = document.createElement(name);
          figure.setAttribute('view', requested);
          const fallback = document.createElement('p');
          fallback.textContent = 'Fallback';
          figure.append(fallback);
          const failed = new Promise<{ code: string; message: string }>((resolve) => {
            figure.addEventListener('figure-error', (event) => {
              resolve(event);
            });
          });
          document.body.append(figure);
          const { code, message } = await failed;
          return { code, message, visible: fallback.checkVisibility(), error: figure.matches(':state(error)') };
        },
        { name: tag, requested: view },
      );
      expect(failure).toMatchObject({ code: 'picture-unavailable', visible: true, error: true });
      expect(failure.message).toMatch(/\.$/u);

      await page.unroute('**/pictures-*/**');
      const after = await page.evaluate(async (name) => {
        const figure = document.querySelector(name) as HTMLElement & { ready: Promise<void>; retry(): void };
        figure.retry();
        await figure.ready;
        return { error: figure.matches(':state(error)'), drawn: figure.shadowRoot?.querySelector('svg') !== null };
      }, tag);
      expect(after).toEqual({ error: false, drawn: true });
      await site.release(page);
    },
  );
});

describe('the demo', () => {
  const pages = [
    'index.html',
    'lever.en.html',
    'lever.ja.html',
    'article.ja.html',
    'article.en.html',
    'blog.html',
    'languages.html',
    'own-data.html',
  ];

  /** The figure whose file has a typing error on purpose. It is never drawn. */
  const TYPO = '#typo';

  test.each(pages)('%s draws all its figures without a message or a foreign request', async (path) => {
    const { page, complaints } = await site.open(`/${path}`);
    const figures = page.locator(TAGS.map((tag) => `${tag}:not(${TYPO})`).join());
    await figures.evaluateAll((elements) =>
      Promise.all(elements.map((element) => (element as HTMLElement & { ready: Promise<void> }).ready)),
    );
    const drawn = () =>
      figures.evaluateAll((elements) => elements.map(({ shadowRoot }) => shadowRoot?.querySelector('svg') !== null));
    expect((await drawn()).length).toBeGreaterThan(0);
    // A script may set rows after the bundled picture was ready; theirs comes later.
    await expect.poll(drawn).not.toContain(false);
    // The console names the row of the file with a typing error; see the next test.
    expect(complaints.filter((text) => path !== 'own-data.html' || !/row \d/u.test(text))).toEqual([]);
    await site.release(page);
  });

  test('own-data.html shows the fallback and an error where the file has a typing error, and the console the row to fix', async () => {
    const { page, complaints } = await site.open('/own-data.html');
    const figure = page.locator(TYPO);
    await expect.poll(() => figure.locator('.error [aria-live]').textContent()).toContain('can’t be drawn');
    expect(await figure.locator('p').first().isVisible()).toBe(true);
    const state = await figure.evaluate(async (element: HTMLElement & { ready: Promise<void> }) => ({
      isReady: await Promise.race([
        element.ready.then(() => true),
        new Promise((resolve) => setTimeout(resolve, 100, false)),
      ]),
      isInError: element.matches(':state(error)'),
      hasPicture: element.shadowRoot?.querySelector('svg') !== null,
    }));
    expect(state).toEqual({ isReady: false, isInError: true, hasPicture: false });
    expect(complaints).toEqual([expect.stringMatching(/row \d/u)]);
    await site.release(page);
  });

  test.each([...pages, 'embed.html', 'specs.html'])('%s fits a screen of 320 px', async (path) => {
    const { page } = await site.open(`/${path}`, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await site.release(page);
  });

  test('the first page shows its figure and the tag to copy without scrolling', async () => {
    const { page } = await site.open('/index.html', { width: 1000, height: 800 });
    const figure = page.locator('rare-earth-share');
    await figure.locator('.picture svg').first().waitFor();
    const bottoms = await page
      .locator('rare-earth-share, .copy button')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(800);
    await page.setViewportSize({ width: 390, height: 844 });
    // On a phone, the first two bars.
    expect(await figure.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(844 / 2);
    await site.release(page);
  });

  test('the tag of the first page is copied, and selected where copying is blocked', async () => {
    const { page } = await site.open('/index.html', { isAlone: true });
    const text = await page.locator('.copy textarea').inputValue();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => page.locator('.copy [role=status]').textContent()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => page.locator('.copy [role=status]').textContent()).toContain('blocked');
    expect(await page.evaluate(() => String(getSelection()))).toBe(text);
    await site.release(page);
  });

  test('the gallery has a picture of each view and opens it in the builder', async () => {
    const { page, complaints } = await site.open('/index.html');
    const views = FIGURES.flatMap(({ tag, views: all }) => all.map(({ id }) => `${tag} ${id}`));
    const links = page.locator('.gallery a');
    const chosen = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).search),
    );
    expect(
      chosen.map((query) => {
        const { figure = '', view = '' } = Object.fromEntries(new URLSearchParams(query));
        return `${figure} ${view}`;
      }),
    ).toEqual(views);
    await links.last().scrollIntoViewIfNeeded();
    const missing = (): Promise<number> =>
      page
        .locator('.gallery img')
        .evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth).length);
    await expect.poll(missing).toBe(0);
    expect(complaints).toEqual([]);
    await links.last().click();
    await page.locator('.figures input:checked').waitFor();
    expect(await page.locator('.figures input:checked').getAttribute('value')).toBe(views.at(-1));
    await site.release(page);
  });

  test.each(['article.en.html', 'article.ja.html'])(
    '%s is printed on nine pages at most, each figure on one',
    async (path) => {
      const { page } = await site.open(`/${path}`);
      await page
        .locator(TAGS.join())
        .evaluateAll((figures) =>
          Promise.all(figures.map((figure) => (figure as HTMLElement & { ready: Promise<void> }).ready)),
        );
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThanOrEqual(9);
      // Columns as high and wide as the text of a page break where pages do, and can be measured.
      await page.emulateMedia({ media: 'print' });
      const broken = await page.evaluate((tags) => {
        document.body.style.cssText = 'columns: 680px; block-size: 1001px; column-fill: auto; column-gap: 0';
        return [...document.querySelectorAll(tags)].flatMap((figure) => {
          const parts = [...(figure.shadowRoot?.querySelectorAll('figcaption, .picture, .note, .source') ?? [])];
          const columns = new Set(
            parts.flatMap((part) => [...part.getClientRects()].map(({ left }) => Math.round(left / 680))),
          );
          return columns.size === 1 ? [] : [figure.localName];
        });
      }, TAGS.join());
      expect(broken).toEqual([]);
      await page.emulateMedia({ media: null });
      await site.release(page);
    },
  );

  test('specs.html sends each spec to the Vega editor', async () => {
    const { page, complaints } = await site.open('/specs.html');
    await page.evaluate(() => {
      const sent: unknown[] = [];
      // The editor is another site, whose window stands in here.
      const editor = { postMessage: (message: unknown, origin: string) => sent.push({ message, origin }) };
      Object.assign(window, { sent, open: (address: string) => (sent.push(address), editor) });
    });
    const links = page.getByRole('link', { name: 'Open in the Vega editor' });
    await expect.poll(() => links.count()).toBe(8);
    await links.first().click();
    const sent = () => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);
    await expect.poll(async () => (await sent()).length).toBeGreaterThan(1);
    const [address, first] = await sent();
    expect(address).toBe('https://vega.github.io/editor/');
    expect(first).toMatchObject({ origin: 'https://vega.github.io', message: { mode: 'vega-lite' } });
    const { message } = first as { message: { spec: string } };
    expect(JSON.parse(message.spec)).toMatchObject({ name: 'rare-earth-share.stages' });
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});
