import { readFile, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { indexedPng } from '../../src/node/indexed-png.ts';
import { idle, type Site } from '../built/browser.ts';

/** One view in one language and theme, at all widths: one image, so that a person can look at all of them. */
export interface Screenshot {
  readonly tag: string;
  readonly view: string;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
}

/** Of a phone, a column of text and a wide page, in CSS px. */
const WIDTHS = [320, 700, 1000];
const LOCALES: readonly Locale[] = ['ja', 'en'];
const THEMES = ['light', 'dark'] as const;

/** Every reference. */
export const SCREENSHOTS: readonly Screenshot[] = FIGURES.flatMap((figure) =>
  pictureSetsOf(figure)
    .filter(({ cacheKey, view }) => cacheKey === view.id)
    .flatMap(({ view }) =>
      LOCALES.flatMap((locale) => THEMES.map((theme) => ({ tag: figure.tag, view: view.id, locale, theme }))),
    ),
);

export const nameOf = ({ tag, view, locale, theme }: Screenshot): string => `${tag}.${view}.${locale}.${theme}`;

const REFERENCES = new URL('references/', import.meta.url);
const referenceFile = (screenshot: Screenshot): URL => new URL(`${nameOf(screenshot)}.png`, REFERENCES);

export const readReference = (screenshot: Screenshot): Promise<Buffer> => readFile(referenceFile(screenshot));
export const writeReference = (screenshot: Screenshot, image: Buffer): Promise<void> =>
  writeFile(referenceFile(screenshot), image);

/** Arial's metrics everywhere, so that a machine with other fonts for the system draws the same letters. */
const FONTS = `'Liberation Sans', 'Noto Sans CJK JP'`;

function pageOf({ tag, view, locale }: Screenshot): string {
  const figures = WIDTHS.map((width) => `<div style="width:${String(width)}px"><${tag} view="${view}"></${tag}></div>`);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${view}</title>
<link rel="icon" href="data:,"><script type="module" src="/dist/cdn/rare-earth-figures.js"></script>
<style>:root{color-scheme:light dark}body{margin:12px;display:grid;gap:24px;--figure-font-family:${FONTS}}</style>
${figures.join('\n')}</html>`;
}

/** Height of the window in px; it grows where the figures need more. */
const HEIGHT = 1600;

/** A screenshot of the figures, when all their scripts have come. */
export async function photograph(site: Site, screenshot: Screenshot): Promise<Buffer> {
  const { page } = await site.openMarkup(pageOf(screenshot), {
    width: 1024,
    height: HEIGHT,
    colorScheme: screenshot.theme,
  });
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('body > div > *')].map(async (figure) => {
        await customElements.whenDefined(figure.localName);
        await (figure as HTMLElement & { ready: Promise<void> }).ready;
      }),
    ),
  );
  // The scripts of the interaction come for what is in the window.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1024, height: Math.max(HEIGHT, tall) });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > div > *')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('[part=toolbar] button'),
    ),
  );
  await page.waitForLoadState('networkidle');
  await idle(page);
  // Chromium keeps the space between a bracket and a comma, or not, as a line came to be. Laid out anew, all lines are alike.
  await page.evaluate(() => {
    const { style } = document.body;
    style.display = 'none';
    document.body.getBoundingClientRect();
    style.display = '';
  });
  const { width, height, data } = PNG.sync.read(
    await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }),
  );
  await site.release(page);
  // In few colours, a reference is small enough to keep all versions of it.
  return Buffer.from(indexedPng({ width, height, pixels: data }));
}
