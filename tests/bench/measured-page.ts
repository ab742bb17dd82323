/** Loads a page under the conditions of a reader, and measures what that reader waits for. */
import type { CDPSession, Page } from 'playwright';
import type { Site } from '../built/browser.ts';

export interface Conditions {
  /** Width of the window in px. */
  readonly width: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** Null for the speed of this machine. */
  readonly network: { readonly latency: number; readonly bytesPerSecond: number } | null;
}

/** Slow 4G, as Lighthouse defines it, and a phone that is four times slower than this machine. */
export const PHONE: Conditions = {
  width: 390,
  slowdown: 4,
  network: { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 },
};
export const DESKTOP: Conditions = { width: 1000, slowdown: 1, network: null };

export interface Measured {
  /** Transferred, with headers. */
  readonly bytes: number;
  readonly requests: number;
  /** From the start of the navigation to the frame with the first figure, and with the last, in ms. */
  readonly first: number;
  readonly last: number;
  /** Largest contentful paint, in ms. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** What tasks took beyond 50 ms each, in ms. */
  readonly blocking: number;
  /** The longest task in ms; 0 if none took 50. */
  readonly longest: number;
  /** JavaScript heap after garbage was collected, in KiB. */
  readonly heap: number;
}

/** How long a page has nothing more to do before it counts as finished, in ms, on this machine. */
const QUIET = process.argv.includes('--quick') ? 500 : 1000;
/** After this time in ms, what is not drawn counts as never drawn. */
const PATIENCE = 60_000;

/** Runs in the page before its own scripts: notes when figures are drawn, and what the page does. */
const observer = (isDrawn: string): string => `{
  const seen = { first: 0, last: 0, lcp: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { seen, __name: (named) => named });
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('longtask', ({ duration }) => seen.tasks.push(duration));
  on('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  on('largest-contentful-paint', ({ startTime }) => { seen.lcp = startTime; });
  const isDrawn = (figure) => ${isDrawn};
  const look = () => {
    const figures = [...document.getElementsByClassName('figure')];
    if (figures.length && document.readyState !== 'loading') {
      if (!seen.first && figures.some(isDrawn)) seen.first = performance.now();
      if (figures.every(isDrawn)) { seen.last = performance.now(); return; }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

interface Seen {
  readonly first: number;
  readonly last: number;
  readonly lcp: number;
  readonly shift: number;
  readonly tasks: readonly number[];
}

async function under(devtools: CDPSession, { slowdown, network }: Conditions): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.bytesPerSecond,
      uploadThroughput: network.bytesPerSecond,
    });
}

export interface MeasuredPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly measured: Measured;
}

/**
 * Opens a page with nothing cached, and measures until it is quiet.
 *
 * @param isDrawn - An expression that is true once the element `figure` shows a picture.
 * @param isWhole - Whether to wait for every figure; otherwise for the first.
 */
export async function openMeasured(
  site: Site,
  address: string,
  isDrawn: string,
  conditions: Conditions,
  isWhole: boolean,
): Promise<MeasuredPage> {
  let [bytes, requests, lastRequest] = [0, 0, Date.now()];
  let devtools: CDPSession | undefined;
  const { page } = await site.open(address, {
    width: conditions.width,
    height: 800,
    isAlone: true,
    async before(opened) {
      await opened.addInitScript(observer(isDrawn));
      devtools = await opened.context().newCDPSession(opened);
      devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        requests += 1;
        lastRequest = Date.now();
      });
      await under(devtools, conditions);
    },
  });
  if (!devtools) throw new Error('The page was not opened.');
  await page
    .waitForFunction(`seen.${isWhole ? 'last' : 'first'} > 0`, null, { timeout: PATIENCE })
    .catch(() => undefined);
  const quiet = QUIET * Math.max(1, conditions.slowdown / 2);
  while (Date.now() - lastRequest < quiet) await page.waitForTimeout(quiet / 4);
  const { first, last, lcp, shift, tasks } = await page.evaluate<Seen>('seen');
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return {
    page,
    devtools,
    measured: {
      bytes,
      requests,
      first: first || Number.NaN,
      last: last || Number.NaN,
      lcp,
      shift,
      blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks),
      heap: usedSize / 1024,
    },
  };
}
