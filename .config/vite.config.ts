/** The demo for `npm start` and `npm run dev`: from the sources, without a build; a changed source reloads it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtFilesOnDemand } from './dev-server/built-files-on-demand.ts';
import { picturesOnDemand } from './dev-server/pictures-on-demand.ts';
import { SourceLoader } from './dev-server/source-loader.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { PORT: port = '8080', HOST: host = '127.0.0.1' } = process.env;
const loader = new SourceLoader();

export default defineConfig({
  root: `${root}docs/demo`,
  appType: 'mpa',
  publicDir: false,
  cacheDir: `${root}.build/vite`,
  clearScreen: false,
  logLevel: 'warn',
  plugins: [picturesOnDemand(loader), builtFilesOnDemand(loader)],
  // As in a build: without the warnings that packages have for their own developers.
  resolve: { conditions: ['module', 'browser'] },
  // A package found only while a page loads would be bundled then, and the page reloaded.
  optimizeDeps: { entries: [`${root}src/{core,element,embed,figures,live}/**/*.ts`] },
  server: {
    host,
    port: Number(port),
    fs: { allow: [root] },
    // The overlay is markup from a string, which the pages' policy forbids. The terminal shows the error too.
    hmr: { overlay: false },
  },
});
