import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../.ci/ensure-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Pages are slow on a busy machine. A result that is available at once does not wait. */
const PATIENCE = { timeout: 20_000 };

/** Settings of the reader's system that a page can query. */
type System = NonNullable<PlaywrightProviderOptions['contextOptions']>;

/** Headless Chromium from the machine, started alike for all browser projects. */
function provider(contextOptions: System) {
  const executablePath = findChromium();
  return playwright({
    contextOptions,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The sandbox rarely works in containers, and all pages are our own.
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // For equal colours and letter widths on every machine.
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  });
}

/** @param systems - Settings by name; every file is run once for each. */
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

/**
 * @param systems - Settings by name; every story is run once for each.
 * @param exclude - Tags of stories to leave out.
 * @param files - Files of which all stories are left out, so that they are not loaded.
 */
const stories = (
  name: string,
  systems: Readonly<Record<string, System>>,
  exclude: string[] = [],
  files: string[] = [],
) => ({
  root,
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL('../.storybook', import.meta.url)),
      // The pages support both colour schemes, so that the system decides.
      initialGlobals: { theme: 'auto' },
      tags: { exclude },
    }),
  ],
  test: {
    name,
    exclude: ['**/node_modules/**', ...files.map((file) => `**/stories/${file}.stories.ts`)],
    // Ten thousand events are drawn and then checked by axe.
    testTimeout: 60_000,
    expect: { poll: PATIENCE },
    globalSetup: ['tests/setup/pictures.ts'],
    // A check of colours in the middle of a motion would see what is clipped.
    browser: chromium(systems),
  },
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
          setupFiles: ['tests/setup/directory.ts'],
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/**/*.{browser,built,heard}.test.ts'],
          // Vega and other packages are loaded once for all files, which takes a third of the time.
          isolate: false,
          // Some compile specs of several views, beside whatever else the machine does.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          // Drives browsers from Node, using the last build in `dist`.
          name: 'built',
          setupFiles: ['tests/setup/directory.ts'],
          environment: 'node',
          include: ['tests/**/*.built.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: PATIENCE },
        },
      },
      {
        root,
        test: {
          // What a screen reader says of the last build; see `.ci/release-check.mjs`.
          name: 'heard',
          setupFiles: ['tests/setup/directory.ts'],
          environment: 'node',
          include: ['tests/**/*.heard.test.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        root,
        // A package found only while a test is running would be bundled then, and the page reloaded during the test.
        optimizeDeps: {
          // Code for Node does not belong in a page, and includes native modules.
          entries: ['src/{core,element,figures,live}/**/*.ts', 'tests/**/*.browser.test.ts'],
          exclude: ['vega', 'vega-lite'],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/setup/pictures.ts'],
          setupFiles: ['tests/setup/directory.ts'],
          testTimeout: 60_000,
          expect: { poll: PATIENCE },
          browser: chromium({ 'browser (chromium)': {} }),
        },
      },
      stories('stories', { 'stories (light)': { colorScheme: 'light', reducedMotion: 'reduce' } }),
      // The colours of some stories are those of others.
      stories(
        'stories in other colours',
        {
          'stories (dark)': { colorScheme: 'dark', reducedMotion: 'reduce' },
          'stories (forced colours)': { forcedColors: 'active', reducedMotion: 'reduce' },
        },
        ['one-theme'],
        ['matrix', 'options', 'own-data', 'sister-stories', 'states', 'theming'],
      ),
    ],
  },
});
