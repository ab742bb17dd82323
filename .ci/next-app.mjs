/**
 * Builds an app of Next with a packed release, as its developer would, and looks at its pages in a browser. Next is too
 * large for the packages that all tests need.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '../src/cli/static-server.mjs';

/** What a page must show: a figure that the server has sent, and one that the browser draws. */
const PAGES = ['/index.html', '/client.html'];

/**
 * @param {object} given
 * @param {string} given.packed - The packed file.
 * @param {string} given.folder - Where the app is built.
 * @param {string} given.browser - Path of Chromium.
 * @param {(command: string, parameters: string[], folder: string) => boolean} given.run - Whether a command succeeds.
 * @returns {Promise<boolean>} whether both figures are drawn, without a message.
 */
export async function checkNextApp({ packed, folder, browser, run }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('tests/apps/next', folder, { recursive: true });
  const install = ['install', '--no-audit', '--no-fund', packed];
  if (!run('npm', install, folder) || !run('npx', ['next', 'build'], folder)) return false;
  const site = await serve({ mounts: { '/': join(folder, 'out') }, port: 0 });
  const launched = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const page = await launched.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const path of PAGES) {
      await page.goto(site.origin + path);
      // Of the pictures that the server sends, the one for this width is shown.
      await page.locator('rare-earth-share svg:visible').first().waitFor();
    }
    for (const complaint of complaints) console.error(`In the app of Next: ${complaint}`);
    return complaints.length === 0;
  } finally {
    await launched.close();
    await site.close();
  }
}
