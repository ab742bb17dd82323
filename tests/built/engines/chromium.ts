import { ensureChromium } from '../../../.ci/ensure-browser.mjs';
import { launchWith } from './puppeteer.ts';
import type { Engine } from './engine.ts';

/** Headless Chromium. */
export const launchChromium = (): Promise<Engine> => launchWith('chrome', ensureChromium(), ['--no-sandbox']);
