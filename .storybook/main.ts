import type { StorybookConfig } from '@storybook/web-components-vite';
import { picturesOnDemand } from '../.config/dev-server/pictures-on-demand.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  // Files that stories name in `src`.
  staticDirs: [{ from: '../docs/examples', to: '/examples' }],
  // Not the one for Vitest: its button looks for a configuration at the top of the repository. `npm run test:stories`
  // runs the stories as tests, accessibility included.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook asks nobody and tells nobody anything.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), picturesOnDemand()],
    // Bundled together: Storybook imports the second by itself, which would bring a second copy of Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
