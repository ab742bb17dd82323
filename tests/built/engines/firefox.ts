import puppeteer from 'puppeteer-core';
import { requireFirefox } from '../../../.ci/ensure-browser.mjs';
import { WINDOW, type Engine } from './engine.ts';

/** Headless Firefox, through WebDriver BiDi. */
export async function launchFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireFirefox(),
    defaultViewport: WINDOW,
  });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
