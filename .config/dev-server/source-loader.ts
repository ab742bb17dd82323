import { fileURLToPath } from 'node:url';
import { createServerModuleRunner, type ViteDevServer } from 'vite';

type OnDemand = typeof import('../../src/build/on-demand.ts');

const ON_DEMAND = fileURLToPath(new URL('../../src/build/on-demand.ts', import.meta.url));

/** Loads the current `src/build/on-demand.ts` into the process of a Vite server. */
export class SourceLoader {
  #load: (() => Promise<OnDemand>) | undefined;

  start({ environments }: ViteDevServer): void {
    // Without hot updates, the runner keeps every module that no change affects, and with it the rendered pictures.
    const runner = createServerModuleRunner(environments.ssr, { hmr: false });
    this.#load = () => runner.import<OnDemand>(ON_DEMAND);
  }

  load(): Promise<OnDemand> {
    if (!this.#load) throw new Error('The server has not started.');
    return this.#load();
  }

  /** Call this when a source has changed, including files that no module imports, such as a dataset. */
  invalidate({ environments }: ViteDevServer): void {
    const { moduleGraph } = environments.ssr;
    for (const module of moduleGraph.getModulesByFile(ON_DEMAND) ?? []) moduleGraph.invalidateModule(module);
  }
}
