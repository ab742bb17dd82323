import type { StorybookConfig } from '@storybook/web-components-vite';
import { picturesOnDemand } from '../.config/dev-server/pictures-on-demand.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  // Data files used by stories through `src`.
  staticDirs: [
    { from: '../docs/examples', to: '/examples' },
    { from: '../docs/demo/stories', to: '/other-stories' },
  ],
  // The add-on for Vitest is omitted, because its button requires a configuration in the root of the repository. `npm
  // run test:stories` runs the stories as tests, including accessibility.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // No telemetry, no network requests.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Lit’s variant for development writes this warning into the console of every story.
  previewHead: (head) => `${head ?? ''}<script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>`,
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), picturesOnDemand()],
    // Bundled together, because Storybook imports the second by itself, which would add a second copy of Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
