import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/static-server.mjs';
import { launchChromium } from './engines/chromium.ts';
import { inPage, type Engine } from './engines/engine.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { launchWebKit } from './engines/webkit.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css"><script type="module" src="/dist/cdn/rare-earth-share.js"></script></head>
<body><p><a href="#share" data-figure="share" data-view="countries" data-year="2019">a link</a></p><div style="height: 2000px"></div>
<rare-earth-share id="share"></rare-earth-share><div style="height: 2000px"></div></body></html>`;

/** An article with a figure in a frame, which says what it has copied. */
const FRAMED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head>
<body><div style="height: 2000px"></div><iframe id="図 1" src="/dist/embed/rare-earth-share.html" title="A figure" height="500" style="border: 0; width: 100%"></iframe>
<div style="height: 2000px"></div><script type="module" src="/dist/embed/resize.js"></script></body></html>`;

/** A page that its reader leaves and comes back to. WebKit keeps it as it was; the others load it again here. */
const STEPS = PAGE.replace(
  '</head>',
  `<script type="module" src="/dist/cdn/figure-steps.js"></script><script>addEventListener('pageshow', ({ persisted }) => { kept = persisted })</script></head>`,
).replace(
  /<rare-earth-share.*?<\/rare-earth-share>/u,
  `<figure-steps><rare-earth-share slot="figure"></rare-earth-share>
    <section data-view="stages"><h3>One</h3></section><section data-view="trend"><h3>Two</h3></section>
    <section data-view="countries" data-year="2019"><h3>Three</h3></section></figure-steps>`,
);

let served: Served;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steps-'));
  await writeFile(join(folder, 'page.html'), PAGE);
  await writeFile(join(folder, 'framed.html'), FRAMED);
  await writeFile(join(folder, 'steps.html'), STEPS);
  served = await serve({
    mounts: { '/': 'docs/demo', '/dist/': 'dist', '/pages/': folder },
    port: 0,
    // Browsers keep a page for a reader who comes back, unless it is not to be stored.
    headers: (path) => (path === '/pages/steps.html' ? { 'Cache-Control': 'no-cache' } : {}),
  });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

type Stateful = HTMLElement & { state: string };
type Steps = HTMLElement & { readonly step: number; readonly figure: Stateful | null };

const figureIn = (engine: Engine): Promise<{ state: string; view: string | undefined; top: number; focus: string }> =>
  inPage(engine, () => {
    const figure = document.querySelector<Stateful>('#share')!;
    return {
      state: figure.state,
      view: figure.shadowRoot?.querySelector('[role=tab][aria-selected=true]')?.id,
      top: figure.getBoundingClientRect().top,
      focus: document.activeElement?.localName ?? '',
    };
  });

/** What the figure in the frame of a page shows. */
const framedIn = (engine: Engine) =>
  inPage(engine, () => {
    const frame = document.querySelector('iframe')!;
    const figure = frame.contentDocument?.querySelector<Stateful>('rare-earth-share');
    const root = figure?.shadowRoot;
    return {
      view: root?.querySelector('[role=tab][aria-selected=true]')?.id,
      hasShare: Boolean(root?.querySelector('[data-tool=share]')),
      isStill: figure?.matches(':state(static)') && !figure.matches(':state(loading)'),
      picture: [...(root?.querySelectorAll('.picture > svg:not(.outline) text') ?? [])].map(
        ({ textContent }) => textContent,
      ),
      top: frame.getBoundingClientRect().top,
      focus: document.activeElement?.localName,
    };
  });

describe.each([
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
  { name: 'WebKit', launch: launchWebKit },
])('in $name', ({ launch }) => {
  const started = startedFor(launch);

  test('the address of a page shows a state, and a link in the text another, which it undoes', async () => {
    const engine = await started();
    await engine.open(`${served.origin}/pages/page.html#share:view=trend`);
    await expect.poll(() => figureIn(engine)).toMatchObject({ state: 'view=trend', view: 'tab-trend', focus: 'body' });
    await expect.poll(async () => Math.abs((await figureIn(engine)).top)).toBeLessThan(50);
    await inPage(engine, () => {
      scrollTo(0, 0);
    });
    await expect.poll(() => inPage(engine, () => document.querySelector('a')!.ariaDescription)).toContain('chart');
    await inPage(engine, () => {
      document.querySelector('a')!.click();
    });
    await expect
      .poll(() => figureIn(engine))
      .toMatchObject({ state: 'view=countries&year=2019', view: 'tab-countries' });
    expect((await figureIn(engine)).top).toBeLessThan(900);
    await inPage(engine, () => {
      document.querySelector('a')!.click();
    });
    await expect.poll(() => figureIn(engine)).toMatchObject({ state: 'view=trend', view: 'tab-trend' });
  });

  test('a link shared from a frame opens the page around it with the same picture in the frame', async () => {
    const engine = await started();
    const address = `${served.origin}/pages/framed.html`;
    await engine.open(address);
    await inPage(engine, () => document.querySelector('iframe')!.scrollIntoView());
    await expect.poll(() => framedIn(engine)).toMatchObject({ view: 'tab-stages', hasShare: true });
    await inPage(engine, () => {
      const { contentWindow } = document.querySelector('iframe')!;
      const { document: inner, navigator } = contentWindow!;
      Object.assign(navigator.clipboard, {
        writeText: (text: string) => {
          Object.assign(window, { copied: text });
          return Promise.resolve();
        },
      });
      const figure = inner.querySelector<Stateful>('rare-earth-share')!;
      figure.shadowRoot!.querySelector<HTMLElement>('#tab-countries')!.click();
      figure.setAttribute('year', '2019');
    });
    await expect.poll(() => framedIn(engine)).toMatchObject({ view: 'tab-countries', isStill: true });
    const { picture } = await framedIn(engine);
    await inPage(engine, () => {
      const figure = document.querySelector('iframe')!.contentDocument!.querySelector('rare-earth-share')!;
      figure.shadowRoot!.querySelector<HTMLElement>('[data-tool=share]')!.click();
    });
    const copied = (): Promise<string | undefined> =>
      inPage(engine, () => (window as unknown as { copied?: string }).copied);
    await expect.poll(copied).toBe(`${address}#%E5%9B%B3%201:view=countries&year=2019`);
    const link = await copied();
    // A page of its own, as for somebody else.
    await engine.open(`${served.origin}/pages/page.html`);
    await engine.open(link!);
    await expect
      .poll(() => framedIn(engine), { timeout: 10_000 })
      .toMatchObject({ view: 'tab-countries', picture, focus: 'body' });
    await expect.poll(async () => Math.abs((await framedIn(engine)).top)).toBeLessThan(50);
    // In the page that is open already.
    await inPage(engine, () => {
      location.hash = '#図 1:view=trend';
    });
    await expect.poll(() => framedIn(engine)).toMatchObject({ view: 'tab-trend' });
  });

  test('a reader who goes away and comes back is at the same step, which still moves', async () => {
    const engine = await started();
    const at = () =>
      inPage(engine, () => {
        const steps = document.querySelector<Steps>('figure-steps');
        return { step: steps?.step, state: steps?.figure?.state };
      });
    const goTo = (index: number): Promise<void> =>
      inPage(
        engine,
        (which) => {
          document.querySelectorAll('section')[which]!.scrollIntoView({ block: 'center' });
        },
        index,
      );
    await engine.open(`${served.origin}/pages/steps.html`);
    await expect.poll(async () => (await at()).step).toBe(0);
    await goTo(2);
    await expect.poll(at).toEqual({ step: 2, state: 'view=countries&year=2019' });
    await engine.open(`${served.origin}/pages/framed.html`);
    await inPage(engine, () => {
      history.back();
    });
    await expect.poll(at, { timeout: 10_000 }).toEqual({ step: 2, state: 'view=countries&year=2019' });
    await goTo(1);
    await expect.poll(at).toEqual({ step: 1, state: 'view=trend' });
  });

  test.each(['en', 'ja'])('the demo article (%s) has seven steps, and back', async (language) => {
    const engine = await started();
    await engine.open(`${served.origin}/lever.${language}.html`);
    await inPage(engine, () => {
      document.documentElement.style.scrollBehavior = 'auto';
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift' });
    });
    const seen: string[] = [];
    const there = [0, 1, 2, 3, 4, 5, 6];
    for (const index of [...there, ...there.toReversed()]) {
      await inPage(
        engine,
        (at) => document.querySelectorAll('figure-steps > section')[at]!.scrollIntoView({ block: 'end' }),
        index,
      );
      await expect
        .poll(() =>
          inPage(
            engine,
            (at) => {
              const section = document.querySelectorAll('figure-steps > section')[at]!;
              const steps = section.parentElement as Steps;
              const sections = [...steps.querySelectorAll(':scope > section')];
              const all = [...steps.querySelectorAll('[slot=figure]')];
              const visible = all.filter((each) => getComputedStyle(each).visibility === 'visible');
              const { view } = (section as HTMLElement).dataset;
              return (
                steps.step === sections.indexOf(section) &&
                visible.length === 1 &&
                visible[0] === steps.figure &&
                visible[0].getAttribute('view') === view
              );
            },
            index,
          ),
        )
        .toBe(true);
      seen.push(
        await inPage(
          engine,
          (at) => (document.querySelectorAll('figure-steps > section')[at]!.parentElement as Steps).figure!.state,
          index,
        ),
      );
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen.slice(7)).toEqual(seen.slice(0, 7).toReversed());
    const shifts = await inPage(engine, () => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.0005);
  });
});
