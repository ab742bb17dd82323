import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/static-server.mjs';
import { renderFigure } from '../../src/node/render-figure.ts';
import { launchChromium } from './engines/chromium.ts';
import { inPage, type Engine } from './engines/engine.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { launchWebKit } from './engines/webkit.ts';

const CHILDREN = '<div><figure-annotation for="2005">The <b>peak</b></figure-annotation></div>';
const figure = (id: string, width: number): string =>
  `<div style="width: ${String(width)}px"><rare-earth-share id="${id}" view="trend">${CHILDREN}</rare-earth-share></div>`;

let served: Served;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotations-'));
  const annotations = [{ for: '2005', text: 'From Node' }];
  const fragment = await renderFigure('rare-earth-share', { view: 'trend', annotations });
  await writeFile(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css"><script type="module" src="/dist/cdn/rare-earth-share.js"></script></head>
<body>${figure('wide', 900)}${figure('narrow', 340)}<div id="fragment" style="width: 900px">${fragment}</div></body></html>`,
  );
  served = await serve({ mounts: { '/dist/': 'dist', '/pages/': folder }, port: 0, headers: () => ({}) });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** What the shown picture of a figure has of annotations, what is said of its item, and labels that a text covers. */
const seenIn = (engine: Engine, selector: string) =>
  inPage(
    engine,
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const svg = [...(root?.querySelectorAll('.picture > svg:not(.outline)') ?? [])].find(
        (one) => one.getBoundingClientRect().height > 100,
      );
      const own = [...(svg?.querySelectorAll('[data-annotations] text') ?? [])];
      const labels = [...(svg?.querySelectorAll('text') ?? [])].filter((text) => !own.includes(text));
      const frame = svg?.getBoundingClientRect() ?? new DOMRect();
      const boxOf = (text: Element): DOMRect => text.getBoundingClientRect();
      return {
        groups: svg?.querySelectorAll('[data-annotations]').length ?? 0,
        texts: own.map(({ textContent }) => textContent),
        // WebKit measures scaled texts elsewhere, so these are the squares and lines.
        isInside: [...(svg?.querySelectorAll('[data-annotations] path') ?? [])].every(
          (path) => boxOf(path).bottom <= frame.bottom + 1 && boxOf(path).top >= frame.top - 1,
        ),
        covered: labels
          .filter((label) =>
            own.some((text) => {
              const [a, b] = [boxOf(label), boxOf(text)];
              return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            }),
          )
          .map(({ textContent }) => textContent),
        said: [...(root?.querySelectorAll('.items button') ?? [])]
          .map((cell) => cell.getAttribute('aria-description') ?? '')
          .filter((text) => text.includes('Author')).length,
      };
    },
    selector,
  );

describe.each([
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
  { name: 'WebKit', launch: launchWebKit },
])('in $name', ({ launch }) => {
  const started = startedFor(launch);

  test('a page and a fragment have their annotations in the picture, over no label, and with the item', async () => {
    const engine = await started();
    await engine.open(`${served.origin}/pages/page.html`);
    const seen = { groups: 1, isInside: true, covered: [], said: 1 };
    for (const [selector, texts] of [
      ['#wide', ['The peak']],
      ['#narrow', ['4', '4', 'The peak']],
      ['#fragment > *', ['From Node']],
    ] as const) {
      await inPage(engine, (name) => document.querySelector(name)?.scrollIntoView(), selector);
      await expect.poll(() => seenIn(engine, selector), { timeout: 20_000 }).toEqual({ ...seen, texts });
    }
  });
});
