import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { serve, type Mounts, type Served } from '../../src/cli/static-server.mjs';

/** What a strict news site allows its pages. */
export const STRICT_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html 'allow-duplicates'`,
].join('; ');

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Whether its reader has a touch screen. */
  readonly hasTouch?: boolean;
  /** Whether its scripts run. Default true. */
  readonly javaScriptEnabled?: boolean;
  /** Whether it shares nothing with other pages: for a test that sets the clock, which all pages of a context share. */
  readonly isAlone?: boolean;
  /** Sets up the page before it is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface MarkupOptions extends PageOptions {
  /** What the page's scripts and styles may do. */
  readonly policy?: string;
}

interface Opened {
  readonly page: Page;
  /** Console messages, errors and requests to other sites, from the beginning. */
  readonly complaints: string[];
  /** Addresses that were asked for; of the site's own without its origin. */
  readonly requests: string[];
}

export interface Site {
  readonly origin: string;
  /** @param address - A path of the site, or an address of another. */
  open(address: string, options?: PageOptions): Promise<Opened>;
  /** A page for one tag, under the strict policy. */
  openTag(asked: OneTag, options?: PageOptions): Promise<Opened>;
  /** A page that a test writes. */
  openMarkup(body: string, options?: MarkupOptions): Promise<Opened>;
  /**
   * Returns a page for another test to use. A page with scripts added by `addInitScript` is closed instead, as they
   * can't be removed again.
   */
  release(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Pages of a browser that are used again: a new one takes longer than what most tests do in it. */
function pagesOf(browser: Browser) {
  const contexts = new Map<string, BrowserContext>();
  const spare = new Map<BrowserContext, Page[]>();

  async function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    const id = JSON.stringify(options);
    const context = contexts.get(id) ?? (await browser.newContext(options));
    contexts.set(id, context);
    return context;
  }

  return {
    async take({ width = 1280, height = 900, isAlone, before: _, ...options }: PageOptions): Promise<Page> {
      const requested = { colorScheme: 'light' as const, ...options };
      if (isAlone) return browser.newPage({ ...requested, viewport: { width, height } });
      const context = await contextFor(requested);
      const page = spare.get(context)?.pop() ?? (await context.newPage());
      await page.setViewportSize({ width, height });
      return page;
    },
    async release(page: Page): Promise<void> {
      const context = page.context();
      if (![...contexts.values()].includes(context)) {
        await page.close();
        return;
      }
      for (const event of ['console', 'pageerror', 'request', 'requestfailed']) page.removeAllListeners(event);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.goto('about:blank');
      // Where the pointer was, the next page may have a figure.
      await page.mouse.move(0, 0);
      spare.set(context, [...(spare.get(context) ?? []), page]);
    },
  };
}

async function load(page: Page, origin: string, address: string, before: PageOptions['before']): Promise<Opened> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url().replace(origin, ''));
    if (!request.url().startsWith(origin)) complaints.push(`foreign request: ${request.url()}`);
  });
  await before?.(page);
  await page.goto(new URL(address, origin).href);
  return { page, complaints, requests };
}

/** The built files and the demo. */
const OWN_FILES: Mounts = {
  '/': 'docs/demo',
  '/dist/': 'dist',
  '/pages/': 'tests/built/pages',
};

/**
 * Files as a static host serves them, before a real Chromium.
 *
 * @param mounts - Folders by the paths they are served at. Default: the built files and the demo.
 */
export async function openSite(mounts = OWN_FILES): Promise<Site> {
  const served: Served = await serve({ mounts, port: 0 });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--font-render-hinting=none',
    ],
  });
  const { origin } = served;
  const pages = pagesOf(browser);
  const open: Site['open'] = async (address, options = {}) =>
    load(await pages.take(options), origin, address, options.before);
  return {
    origin,
    open,
    openTag: (asked, { before, ...options } = {}) =>
      open('/pages/one-tag.html', {
        ...options,
        async before(page) {
          await serveOneTag(page, asked);
          await before?.(page);
        },
      }),
    openMarkup: (body, { before, policy, ...options } = {}) =>
      open(PASTED, {
        ...options,
        async before(page) {
          await serveMarkup(page, body, policy);
          await before?.(page);
        },
      }),
    release: (page) => pages.release(page),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Where a page is that a test writes. */
export const PASTED = '/pages/pasted.html';

/** Answers `PASTED` with a page. */
export async function serveMarkup(page: Page, body: string, policy?: string): Promise<void> {
  await page.unroute(`**${PASTED}`);
  await page.route(`**${PASTED}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      ...(policy && { headers: { 'content-security-policy': policy } }),
      body,
    }),
  );
}

/** Delays scripts until the page without them has been drawn, as on a slow connection. */
export const delayScripts = (page: Page, scripts: string): Promise<unknown> =>
  page.route(scripts, async (route) => {
    const drawn = page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    // A page that was left in the meantime draws no more frames and needs no script.
    await drawn.then(
      () => route.continue(),
      () => undefined,
    );
  });

/** Notes in `window.shifts` each shift of the layout that the reader has not caused: to be called before a page opens. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Waits until a page has nothing to do any more: until then, what must not happen may only not have happened yet. */
export const idle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)))),
  );

/** A page with one tag and its one script, as a publisher pastes them. */
export interface OneTag {
  readonly tag: string;
  readonly lang?: string;
  /** Attributes of the tag, as in markup. */
  readonly attributes?: string;
  /** Languages of as many tags, one below the other, in place of one tag in the language of the page. */
  readonly languages?: readonly string[];
}

/** Markup of a page for one tag. */
export async function oneTagPage({ tag, lang = 'en', attributes = '', languages }: OneTag): Promise<string> {
  const template = await readFile(new URL('pages/one-tag.html', import.meta.url), 'utf8');
  return template
    .replace('lang="en"', `lang="${lang}"`)
    .replace(/<the-tag>.*<\/the-tag>/u, (markup) =>
      (languages ?? ['']).map((own) => (own ? `<div lang="${own}">${markup}</div>` : markup)).join('\n'),
    )
    .replaceAll('<the-tag>', `<the-tag ${attributes}>`)
    .replaceAll('the-tag', tag);
}

/** Answers `/pages/one-tag.html` with a page for one tag, under the strict policy. */
export async function serveOneTag(page: Page, asked: OneTag): Promise<void> {
  const body = await oneTagPage(asked);
  await page.unroute('**/one-tag.html');
  await page.route('**/one-tag.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': STRICT_POLICY }, body }),
  );
}
