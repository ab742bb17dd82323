/**
 * Photographs one view for the eye: `npm run look -- rare-earth-share stages ja,en light,dark 288,610,1000`. The image is
 * written to `.build/look/` and its name is printed. A fourth list picks other widths; a key such as
 * `stages.edition-2025` picks a variant.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { DARK, LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { readSources, readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { drawView } from '../../src/node/snapshot.ts';
import { svgText } from '../../src/node/svg.ts';

const [tag = '', cacheKey = '', locales = 'ja,en', themes = 'light,dark', widths = '288,610,1000'] =
  process.argv.slice(2);
const figure = FIGURES.find((one) => one.tag === tag);
const pictureSet = figure && pictureSetsOf(figure).find((one) => one.cacheKey === cacheKey);
if (!figure || !pictureSet) {
  const known = FIGURES.flatMap((one) => pictureSetsOf(one).map((each) => `${one.tag} ${each.cacheKey}`));
  throw new Error(`No view "${tag} ${cacheKey}". There are:\n${known.join('\n')}`);
}
const requested = widths.split(',').map(Number);
const model = pictureSet.view.model(figure.parse(readTables(figure.datasets)), pictureSet.options);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
await mkdir('.build/look', { recursive: true });
for (const locale of locales.split(',') as Locale[])
  for (const theme of themes.split(',')) {
    const palette = theme === 'dark' ? DARK : LIGHT;
    const view = await drawView(pictureSet.view, model, locale, readSources());
    const drawn = PICTURE_WIDTHS.flatMap((width, index) =>
      requested.includes(width) ? (view.pictures[index] ?? []) : [],
    );
    const body = drawn
      .map(
        (picture) =>
          `<div style="width:${String(picture.width)}px;background:${palette.surface}"><b>${view.text.title}</b><br><small>${view.text.subtitle}</small>${svgText(picture, palette, locale)}<small>${view.text.note ?? ''}</small></div>`,
      )
      .join('');
    const page = await browser.newPage({
      viewport: { width: drawn.reduce((sum, { width }) => sum + width + 20, 20), height: 400 },
    });
    await page.setContent(
      `<html lang="${locale}"><body style="margin:10px;display:flex;gap:20px;align-items:flex-start;color:${palette.text};background:${theme === 'dark' ? '#000' : '#ddd'};font-family:Arial">${body}`,
    );
    const file = `.build/look/${tag}.${cacheKey}.${locale}.${theme}.png`;
    await writeFile(file, await page.screenshot({ fullPage: true }));
    process.stdout.write(`${file}\n`);
    await page.close();
  }
await browser.close();
