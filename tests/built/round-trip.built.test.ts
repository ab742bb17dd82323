/** The rows behind a figure, saved from its menu and read back as `src`, draw the same picture. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';
import { itemsShown, openFigure, setAndHear, stateWithTable } from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const views = FIGURES.flatMap(({ tag, views: all }) => all.map(({ id }) => ({ tag, view: id })));
const saved = views.flatMap((one) =>
  ([320, 820] as const).map((width) => ({ ...one, width, kind: width === 320 ? 'src-json' : 'src-csv' })),
);

test.each(saved)('<$tag> $view as $kind at $width px', async ({ tag, view, width, kind }) => {
  const asked = { tag, attributes: `view="${view}"`, lang: width === 320 ? 'ja' : 'en' };
  const { page, complaints } = await openFigure(site, asked, width);
  expect(await setAndHear(page, { rendering: 'live' })).toEqual({ rendering: 'live' });
  // The interaction layer writes dates in the language of the figure.
  await itemsShown(page);
  const picture = (): Promise<string> =>
    page
      .locator(`${tag} .picture svg`)
      .first()
      .evaluate((svg) => svg.outerHTML);
  const [before, state] = [await picture(), await stateWithTable(page)];
  const file = await page.evaluate(async (format) => {
    const { figure } = window as unknown as { figure: { exportFile(kind: string): Promise<Blob> } };
    return (await figure.exportFile(format)).text();
  }, kind);
  await page.route('**/saved-rows', (route) => route.fulfill({ body: file }));
  expect(await setAndHear(page, { src: '/saved-rows' })).toEqual({ rendering: 'live' });
  const { title, cells, labels } = await stateWithTable(page);
  expect({ title, cells, labels }).toEqual({ title: state.title, cells: state.cells, labels: state.labels });
  expect(await picture()).toBe(before);
  expect(complaints).toEqual([]);
  await site.release(page);
});
