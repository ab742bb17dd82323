/** A page with figures that React has rendered on a server and makes its own in the browser. */
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import type { renderFigure as RenderFigure } from '../../src/node/render-figure.ts';
import { openSite, type Site } from './browser.ts';
import { Article } from './hydration/article.ts';

let site: Site;
/** React as developers have it, which reports what differs. */
let script: string;
let renderFigure: typeof RenderFigure;
beforeAll(async () => {
  site = await openSite();
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        import { Article } from './article.ts';
        window.hydrate = (html) => hydrateRoot(document.querySelector('#root'), createElement(Article, { html }), {
          onRecoverableError: (error) => console.error('React has rendered the page anew:', error),
        });`,
      resolveDir: 'tests/built/hydration',
    },
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
  const entry = '../../dist/node/index.js';
  ({ renderFigure } = (await import(/* @vite-ignore */ entry)) as { renderFigure: typeof RenderFigure });
});
afterAll(() => site.close());

/** What is there of a figure, before React and after. */
interface Kept {
  readonly figure: Element | null;
  readonly picture: Element | null | undefined;
}

test.each(
  FIGURES.flatMap(({ tag }) => [
    { tag, as: 'without the script of the tag', hasScript: false },
    { tag, as: 'with the script of the tag', hasScript: true },
  ]),
)('<$tag> $as stays as it is, and nothing is reported', async ({ tag, hasScript }) => {
  const html = await renderFigure(tag, { lang: 'en' });
  const root = renderToString(createElement(Article, { html }));
  const { page, complaints } = await site.openMarkup(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
    ${hasScript ? `<script type="module" src="/dist/cdn/${tag}.js"></script>` : ''}</head><body><div id="root">${root}</div></body></html>`,
  );
  if (hasScript)
    await page.evaluate(async (name) => {
      await customElements.whenDefined(name);
      await (document.querySelector(name) as HTMLElement & { ready: Promise<void> }).ready;
    }, tag);
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ({ name, markup }) => {
      const figure = document.querySelector(name);
      const kept: Kept = { figure, picture: figure?.shadowRoot?.querySelector('.picture svg') };
      Object.assign(window, { kept });
      (window as unknown as { hydrate(html: string): void }).hydrate(markup);
    },
    { name: tag, markup: html },
  );
  await expect
    .poll(async () => {
      await page.locator('button', { hasText: 'Pressed' }).click();
      return page.locator('button', { hasText: 'Pressed' }).textContent();
    })
    .toMatch(/[1-9]/u);
  const isKept = await page.evaluate((name) => {
    const { kept } = window as unknown as { kept: Kept };
    const figure = document.querySelector(name);
    const picture = figure?.shadowRoot?.querySelector('.picture svg');
    return [figure === kept.figure, picture?.isConnected, picture === kept.picture];
  }, tag);
  expect(isKept).toEqual([true, true, true]);
  expect(complaints.filter((text) => !text.includes('React DevTools'))).toEqual([]);
  await site.release(page);
});
