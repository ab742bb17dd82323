/**
 * Every view looks as it did when a person last looked at it. After an intended change: look at the images that the test
 * left in `.build/visual`, then accept all with `npm run look:accept`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../built/browser.ts';
import { differenceOf } from './difference.ts';
import { photograph, readReference, SCREENSHOTS, nameOf } from './screenshots.ts';

const FOLDER = '.build/visual';

let site: Site;
beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  site = await openSite();
});
afterAll(() => site.close());

test.each(SCREENSHOTS)('$tag $view in $locale, $theme', async (screenshot) => {
  const actual = await photograph(site, screenshot);
  const { places, image } = differenceOf(await readReference(screenshot), actual);
  if (places.length > 0) {
    await writeFile(`${FOLDER}/${nameOf(screenshot)}.actual.png`, actual);
    if (image) await writeFile(`${FOLDER}/${nameOf(screenshot)}.difference.png`, image);
  }
  expect(places, `see ${FOLDER}/${nameOf(screenshot)}.*.png`).toEqual([]);
});
