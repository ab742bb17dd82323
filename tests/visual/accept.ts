/**
 * Writes the references of the figures anew from the last build: `npm run look:accept`, or `npm run look:accept -- trend`
 * for the screenshots with "trend" in their names. Look at what changed before you commit them.
 */
import { rm } from 'node:fs/promises';
import { openSite } from '../built/browser.ts';
import { differenceOf } from './difference.ts';
import { photograph, readReference, SCREENSHOTS, nameOf, writeReference } from './screenshots.ts';

const part = process.argv[2] ?? '';
const site = await openSite();
for (const screenshot of SCREENSHOTS.filter((one) => nameOf(one).includes(part))) {
  const image = await photograph(site, screenshot);
  const before = await readReference(screenshot).catch(() => undefined);
  // An image without a visible difference stays, so that a commit has only those that a person must look at.
  if (before && differenceOf(before, image).places.length === 0) continue;
  await writeReference(screenshot, image);
  process.stdout.write(`${nameOf(screenshot)}\n`);
}
await site.close();
await rm('.build/visual', { recursive: true, force: true });
