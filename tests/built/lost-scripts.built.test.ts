import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './engines/chromium.ts';
import { inPage, type Engine } from './engines/engine.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { serveUnreliably, type Failure, type Mishaps, type UnreliableHost } from './engines/unreliable-host.ts';
import { launchWebKit } from './engines/webkit.ts';

const ENGINES = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
  { name: 'WebKit', launch: launchWebKit },
];
const FAILURES: readonly Failure[] = ['cut', 'error', 'page'];

const RETRIES = { interval: 200, timeout: 10_000 };

/** What the journey below needs of the page. */
interface PageGlobals {
  figure: HTMLElement & {
    readonly ready: Promise<void>;
    retry(): void;
  } & Record<string, unknown>;
}

const markupOf = (head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>An article</title><link rel="icon" href="data:,">${head}
  <script type="module" src="dist/cdn/rare-earth-share.js"></script></head>
  <body><rare-earth-share></rare-earth-share></body></html>`;

let host: UnreliableHost;
beforeAll(async () => {
  host = await serveUnreliably();
});
afterAll(() => host.close());

/** A service worker that keeps whatever a page has fetched. */
const WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith((async () => {
    const cache = await caches.open('kept');
    const kept = await cache.match(event.request);
    if (kept) return kept;
    const response = await fetch(event.request);
    if (response.ok) await cache.put(event.request, response.clone());
    return response;
  })()));`;

async function open(engine: Engine, mishaps?: Mishaps, head?: (folder: string) => string): Promise<string> {
  const address = host.serve((folder) => markupOf(head?.(folder)), mishaps);
  await openAt(engine, address);
  return address;
}

async function openAt(engine: Engine, address: string): Promise<void> {
  await engine.open(address);
  await inPage(engine, async () => {
    await customElements.whenDefined('rare-earth-share');
    const figure = document.querySelector<PageGlobals['figure']>('rare-earth-share');
    Object.assign(window, { figure });
    await figure?.ready;
  });
}

/** Names of the marks, after another contact with the figure. */
const marksIn = (engine: Engine): Promise<number> =>
  inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    figure.dispatchEvent(new FocusEvent('focusin'));
    return figure.shadowRoot?.querySelectorAll('.items *').length ?? 0;
  });

const statesIn = (engine: Engine): Promise<readonly string[]> =>
  inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    return ['loading', 'static', 'live', 'error'].filter((name) => figure.matches(`:state(${name})`));
  });

/** The words of the picture. */
const pictureIn = (engine: Engine): Promise<string> =>
  inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    return figure.shadowRoot?.querySelector('.picture svg')?.textContent ?? '';
  });

/** The sentence of an error that is shown. */
const errorIn = (engine: Engine): Promise<string> =>
  inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    return figure.shadowRoot?.querySelector('.error [aria-live]')?.textContent.trim() ?? '';
  });

/** Sets properties and waits for what they lead to. */
const set = (engine: Engine, values: Readonly<Record<string, unknown>>): Promise<void> =>
  inPage(
    engine,
    async (properties) => {
      const { figure } = window as unknown as PageGlobals;
      const outcome = new Promise((resolve) => {
        for (const type of ['figure-ready', 'figure-error']) figure.addEventListener(type, resolve, { once: true });
      });
      Object.assign(figure, properties);
      await outcome;
    },
    values,
  );

/** Presses “Try again” if it is there, as a reader would, and reports the states of the figure. */
async function tryAgain(engine: Engine): Promise<readonly string[]> {
  await inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    figure.shadowRoot?.querySelector<HTMLElement>('.error button')?.click();
  });
  return statesIn(engine);
}

describe.each(ENGINES)('in $name', ({ name, launch }) => {
  const started = startedFor(launch);

  test.each(FAILURES)('every script whose first request fails (%s) comes back', async (failure) => {
    const launched = await started();
    await open(launched, { first: failure });
    await expect.poll(() => marksIn(launched), RETRIES).toBeGreaterThan(3);

    // A page in the place of a script is noticed by the import alone, which in Firefox is the second request.
    const isNoticed = failure !== 'page' || name !== 'Firefox';
    await set(launched, { view: 'trend' });
    if (isNoticed) expect(await statesIn(launched)).toContain('error');
    await expect.poll(() => tryAgain(launched), RETRIES).toEqual(['static']);

    await set(launched, { view: 'stages', data: [{ stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 }] });
    if (isNoticed) expect(await statesIn(launched)).toContain('error');
    await expect.poll(() => tryAgain(launched), RETRIES).toEqual(['live']);
  });

  test.each(['gone', 'offline'] as const)(
    'scripts that are %s for good leave the picture, a sentence and a page that works',
    async (always) => {
      const launched = await started();
      await open(launched);
      host.meet({ always });
      const before = await pictureIn(launched);
      await set(launched, { view: 'trend' });
      for (let presses = 0; presses < 3; presses += 1) await tryAgain(launched);
      await expect.poll(() => errorIn(launched)).toMatch(/\S/u);
      await set(launched, { data: [{ stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 }] });
      expect(await errorIn(launched)).toMatch(/\S/u);
      await inPage(launched, async () => {
        const { figure } = window as unknown as PageGlobals;
        Object.assign(figure, { view: 'stages', data: null });
        await figure.ready;
      });
      await expect.poll(() => statesIn(launched)).toEqual(['static']);
      expect(await pictureIn(launched)).toBe(before);
      expect(await errorIn(launched)).toBe('');
      // The host has them again.
      host.meet({});
      await set(launched, { view: 'trend' });
      await expect.poll(() => tryAgain(launched), RETRIES).toEqual(['static']);
    },
  );

  test('behind a service worker, what was seen is there without a network, and the rest has a sentence', async () => {
    const launched = await started();
    const address = await open(launched, { worker: WORKER });
    await inPage(launched, async () => {
      const controlled = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
      await navigator.serviceWorker.register('worker.js');
      await controlled;
    });
    await openAt(launched, address);
    await set(launched, { view: 'trend' });
    expect(await statesIn(launched)).toEqual(['static']);
    const trend = await pictureIn(launched);

    host.meet({ always: 'offline', worker: WORKER });
    await openAt(launched, address);
    expect(await pictureIn(launched)).toMatch(/\S/u);
    await set(launched, { view: 'trend' });
    expect(await pictureIn(launched)).toBe(trend);
    await set(launched, { view: 'countries' });
    expect(await errorIn(launched)).toMatch(/\S/u);
    expect(await pictureIn(launched)).toBe(trend);
  });

  test('a script is served once, although it is fetched before it is imported', async () => {
    const launched = await started();
    await open(launched);
    await expect.poll(() => marksIn(launched)).toBeGreaterThan(3);
    await set(launched, { view: 'trend' });
    await set(launched, { view: 'stages', data: [{ stage: 'mining', country: 'CHN', year: 2024, share_pct: 61 }] });
    expect(host.served.size).toBeGreaterThan(5);
    expect([...host.served].filter(([, times]) => times > 1)).toEqual([]);
  });

  test('a script that was changed on the way is not run, even after a failure', async () => {
    const launched = await started();
    const { importmap } = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as {
      readonly importmap: { readonly integrity: Readonly<Record<string, string>> };
    };
    await open(launched, { first: 'cut', added: 'globalThis.isTampered = true;' }, (folder) => {
      const byAddress = Object.entries(importmap.integrity).map(([path, hash]) => [
        new URL(path, `${folder}dist/cdn/`).href,
        hash,
      ]);
      return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(byAddress) as unknown })}</script>`;
    });
    await marksIn(launched);
    await set(launched, { view: 'trend' });
    for (let presses = 0; presses < 5; presses += 1) {
      await tryAgain(launched);
      expect(await marksIn(launched)).toBe(0);
    }
    await expect.poll(() => statesIn(launched)).toContain('error');
    expect(await inPage(launched, () => 'isTampered' in globalThis)).toBe(false);
  });
});
