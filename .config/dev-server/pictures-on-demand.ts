import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SourceLoader } from './source-loader.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inputs of the pictures, and the scripts that show them. */
const INPUTS = ['src/', 'datasets/'];

/** Ids of the modules that this plugin creates: `\0on-demand/pictures/<tag>/<name>.js`, `…rows/<tag>.js`, `…data/<tag>.js` and so on. */
const PREFIX = '\0on-demand/';

const isInput = (file: string): boolean => {
  const path = relative(ROOT, file).split(sep).join('/');
  return INPUTS.some((folder) => path.startsWith(folder));
};

/**
 * Provides the modules `#pictures/<tag>`, `#rows/<tag>`, `#data/<tag>` and so on without pre-rendering: each is created when
 * a page requests it.
 * When a spec, a message, a number or a script has changed, pages reload.
 */
export function picturesOnDemand(loader = new SourceLoader()): Plugin {
  return {
    name: 'pictures-on-demand',
    enforce: 'pre',
    // Vitest and builds read what `npm run pictures` has written.
    apply: (_, { command }) => command === 'serve' && !process.env['VITEST'],
    configureServer(server) {
      loader.start(server);
      server.watcher.add(INPUTS.map((folder) => ROOT + folder));
    },
    resolveId(id, importer) {
      const [, kind, tag] = /^#(pictures|rows|data|details|sources|tables)\/([^/]+)$/u.exec(id) ?? [];
      if (kind && tag) return PREFIX + (kind === 'pictures' ? `pictures/${tag}/index.js` : `${kind}/${tag}.js`);
      if (importer?.startsWith(PREFIX) && id.startsWith('./')) return importer.replace(/[^/]*$/u, id.slice(2));
      return null;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const { pictureModule, rowModule } = await loader.load();
      const [kind = '', tag = '', name = ''] = id.slice(PREFIX.length, -'.js'.length).split('/');
      return kind === 'pictures' ? pictureModule(tag, name) : rowModule(kind, tag);
    },
    hotUpdate({ file, server }) {
      if (!isInput(file)) return undefined;
      const { client } = server.environments;
      if (this.environment !== client) return [];
      loader.invalidate(server);
      for (const module of client.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith(PREFIX)) client.moduleGraph.invalidateModule(module);
      client.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
