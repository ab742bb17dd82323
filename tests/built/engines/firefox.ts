import { requireFirefox } from '../../../.ci/ensure-browser.mjs';
import type { Engine } from './engine.ts';
import { launchWith } from './puppeteer.ts';

/** Headless Firefox, through WebDriver BiDi. */
export const launchFirefox = (): Promise<Engine> => launchWith('firefox', requireFirefox());
