import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../.ci/ensure-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the system of a reader tells a page. */
type System = NonNullable<PlaywrightProviderOptions['contextOptions']>;

/** Headless Chromium as on the machine; all browser projects start it alike. */
function provider(contextOptions: System) {
  const executablePath = findChromium();
  return playwright({
    contextOptions,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Containers seldom allow the sandbox; the pages are our own.
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // The same colours and letter widths on every machine.
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  });
}

/** @param systems - Each by its name; every file is run once in each. */
const chromium = (systems: Readonly<Record<string, System>>) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 800 },
  instances: Object.entries(systems).map(([name, system]) => ({
    browser: 'chromium' as const,
    name,
    provider: provider(system),
  })),
});

export default defineConfig({
  root,
  test: {
    attachmentsDir: '.build/attachments',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{browser,built}.test.ts'],
          // Vega and the others are loaded once for all files: a third of the time.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          // Drives browsers from Node, against `dist` as it was last built.
          name: 'built',
          environment: 'node',
          include: ['tests/**/*.built.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // On a busy machine a page takes its time; what comes at once is not waited for.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        root,
        // Found while a test runs, a package would be bundled then and the page reloaded under the test.
        optimizeDeps: {
          // What runs in Node alone is no page's, and brings machine code.
          entries: ['src/{core,element,figures,live}/**/*.ts', 'tests/**/*.browser.test.ts'],
          exclude: ['vega', 'vega-lite'],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/setup/pictures.ts'],
          browser: chromium({ 'browser (chromium)': {} }),
        },
      },
      {
        root,
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL('../.storybook', import.meta.url)),
            // The pages declare both colour schemes, so that the system decides.
            initialGlobals: { theme: 'auto' },
          }),
        ],
        test: {
          name: 'stories',
          // Ten thousand events are drawn, and then looked at by axe.
          testTimeout: 30_000,
          globalSetup: ['tests/setup/pictures.ts'],
          browser: chromium({
            'stories (light)': { colorScheme: 'light' },
            'stories (dark)': { colorScheme: 'dark' },
            'stories (forced colours)': { forcedColors: 'active' },
          }),
        },
      },
    ],
  },
});
