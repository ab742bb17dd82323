import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { serve, type Mounts, type Served } from '../../.ci/serve.mjs';

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
}

export interface Site {
  readonly origin: string;
  /** A page that fails the test's `complaints` on any console message, error or foreign request. */
  open(path: string, options?: PageOptions): Promise<{ page: Page; complaints: string[]; requests: string[] }>;
  close(): Promise<void>;
}

async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  { width = 1280, height = 900, ...options }: PageOptions = {},
) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', ...options });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url().replace(origin, ''));
    if (!request.url().startsWith(origin)) complaints.push(`foreign request: ${request.url()}`);
  });
  await page.goto(origin + path);
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
  return {
    origin: served.origin,
    open: (path, options) => openPage(browser, served.origin, path, options),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

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
