/**
 * Times 10,000 rows: a figure with custom data against plain vega-embed with the same Vega-Lite spec,
 * in one run of Chromium, turn and turn about. Prints medians, their ratio, and the longest piece of work in which the
 * page could not answer its reader. `npm run build` comes first.
 */
import type { Page } from 'playwright';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { exportControlTimeline } from '../../src/figures/export-control-timeline/figure.ts';
import { openSite } from '../built/browser.ts';
import { specFrom } from '../figures/from-rows.ts';

const COUNT = 10_000;
const RUNS = 41;
const ACTORS = ['us', 'china', 'both', 'company', 'other'];
const KINDS = ['control', 'tariff', 'relaxation', 'statement'];
/** Five hours, so that the rows span about six years. */
const STEP = 18_000_000;

const rows = Array.from({ length: COUNT }, (_, index) => ({
  id: `event-${String(index)}`,
  date: new Date(Date.UTC(2020, 0, 1) + index * STEP).toISOString().slice(0, 10),
  actor: ACTORS[index % ACTORS.length],
  kind: KINDS[index % KINDS.length],
  title: `Event ${String(index)}`,
}));

function specOfRows(): unknown {
  const [view] = exportControlTimeline.views;
  if (!view) throw new Error('The timeline has no view.');
  const data = exportControlTimeline.parse({
    events: rows,
    sources: [{ id: 'page', short: 'This page', title: 'This page' }],
  });
  const context = { locale: 'en', options: defaultsOf(exportControlTimeline.options) } as const;
  return specFrom(view, data, context, { width: 783, palette: LIGHT });
}

interface Run {
  readonly ms: number;
  /** Longest task in ms; 0 where none took 50. */
  readonly longest: number;
}

/** Times what a page calls `draw` until its result is on the screen. */
const timeInPage = (page: Page): Promise<Run> =>
  page.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    await (window as unknown as { draw(): Promise<unknown> }).draw();
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const ms = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { ms, longest: Math.max(0, ...tasks) };
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const site = await openSite();

/** A page of one contestant, so that neither carries the other's picture. */
async function openPage(): Promise<Page> {
  const { page } = await site.open('/pages/empty.html', { width: 820 });
  // The runner of this file names functions by a call that only Node has.
  await page.evaluate('globalThis.__name = (named) => named');
  return page;
}

async function openPlain(): Promise<Page> {
  const page = await openPage();
  const packages = ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'];
  for (const path of packages) await page.addScriptTag({ path: `node_modules/${path}` });
  await page.evaluate((spec) => {
    const mount = document.createElement('div');
    document.body.append(mount);
    const { vegaEmbed } = window as unknown as {
      vegaEmbed: (element: Element, spec: unknown, options: object) => Promise<{ finalize(): void }>;
    };
    let last: { finalize(): void } | undefined;
    Object.assign(window, {
      draw: async () => {
        last?.finalize();
        last = await vegaEmbed(mount, spec, { actions: false, renderer: 'svg' });
      },
    });
  }, specOfRows());
  return page;
}

async function openOurs(): Promise<Page> {
  const page = await openPage();
  await page.addScriptTag({ url: `${site.origin}/dist/cdn/export-control-timeline.js`, type: 'module' });
  await page.evaluate((own) => {
    const figure = document.createElement('export-control-timeline') as HTMLElement & { data: unknown };
    document.body.append(figure);
    Object.assign(window, {
      draw: () => {
        const drawn = new Promise((resolve) => {
          figure.addEventListener('figure-ready', function listen(event) {
            if ((event as Event & { rendering: string }).rendering !== 'live') return;
            figure.removeEventListener('figure-ready', listen);
            resolve(event);
          });
        });
        figure.data = [...own];
        return drawn;
      },
    });
  }, rows);
  return page;
}

const [pageOfPlain, pageOfOurs] = [await openPlain(), await openOurs()];
const plain: Run[] = [];
const ours: Run[] = [];
// The first of each also fetches and compiles.
for (let run = 0; run <= RUNS; run += 1) {
  const [a, b] = [await timeInPage(pageOfPlain), await timeInPage(pageOfOurs)];
  if (run) {
    plain.push(a);
    ours.push(b);
  }
}
await site.close();

const report = (name: string, runs: readonly Run[]): string =>
  `${name.padEnd(20)} ${median(runs.map(({ ms }) => ms))
    .toFixed(0)
    .padStart(5)} ms, longest task ${median(runs.map(({ longest }) => longest)).toFixed(0)} ms`;
const ratio = median(ours.map(({ ms }) => ms)) / median(plain.map(({ ms }) => ms));
process.stdout.write(
  [
    `${COUNT.toLocaleString('en')} rows, median of ${String(RUNS)} runs`,
    report('vega-embed', plain),
    report('rare-earth-figures', ours),
    `ratio ${ratio.toFixed(2)} (bound 0.50)`,
    '',
  ].join('\n'),
);
