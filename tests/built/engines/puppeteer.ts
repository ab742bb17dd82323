import puppeteer from 'puppeteer-core';
import { WINDOW, type Engine } from './engine.ts';

/** A headless browser through Puppeteer. */
export async function launchWith(
  browserName: 'chrome' | 'firefox',
  executablePath: string,
  args: string[] = [],
): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: browserName, executablePath, args, defaultViewport: WINDOW });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      // Firefox may take long over pictures that are not near; what a test needs, it waits for.
      await page.waitForFunction(() => document.readyState === 'complete', { timeout: 10_000 }).catch(() => undefined);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
