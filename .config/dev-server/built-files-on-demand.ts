import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { contentTypeOf } from '../../src/cli/static-server.mjs';
import type { SourceLoader } from './source-loader.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const TAGS = readdirSync(source('figures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Sources of the scripts in `dist` that pages name. */
const SCRIPTS = new Map([
  ['/dist/cdn/rare-earth-figures.js', source('define.ts')],
  ...TAGS.map((tag) => [`/dist/cdn/${tag}.js`, source(`figures/${tag}/define.ts`)] as const),
  ...['builder', 'page', 'resize'].map((name) => [`/dist/embed/${name}.js`, source(`embed/${name}.ts`)] as const),
]);

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** @param path - Relative to `dist`. */
async function answer(path: string, loader: SourceLoader, response: ServerResponse): Promise<void> {
  try {
    const { builtFile } = await loader.load();
    const content = await builtFile(path);
    if (content !== undefined) send(response, 200, contentTypeOf(path), content);
    else send(response, 404, 'text/plain', `dist/${path} is not made here: "npm run build" makes every file of dist.`);
  } catch (error) {
    console.error(error);
    send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
  }
}

/** Draws the figures of the first page, and then prints its address. */
async function announce(server: ViteDevServer, loader: SourceLoader): Promise<void> {
  const script = server.warmupRequest('/dist/cdn/rare-earth-figures.js');
  try {
    const { pictureModule } = await loader.load();
    for (const tag of TAGS) await pictureModule(tag, 'bundle');
    await script;
  } catch (error) {
    // A source has an error: the page reloads when it is corrected.
    console.error(error);
  }
  const [address = ''] = server.resolvedUrls?.local ?? [];
  console.log(`The figures are at ${address} (Ctrl-C ends).`);
}

/** Time in ms without a request or a changed file, after which the server counts as idle. */
const QUIET = 1000;

/** While the server is idle, creates files that pages may request next. Each blocks this process for a moment. */
async function makeAhead(loader: SourceLoader, isQuiet: () => boolean): Promise<never> {
  for (;;) {
    await delay(QUIET, undefined, { ref: false });
    while (isQuiet()) {
      // A source that cannot be loaded is reported to the page that requests it.
      const { makeNext } = await loader.load().catch(() => ({ makeNext: () => false }));
      if (!(await makeNext())) break;
      await delay(0);
    }
  }
}

/** Serves the files of `dist` without a build: scripts from their sources, other files created on request. */
export function builtFilesOnDemand(loader: SourceLoader): Plugin {
  return {
    name: 'built-files-on-demand',
    resolveId: (id) => SCRIPTS.get(id),
    configureServer(server) {
      let lastBusy = 0;
      const noteBusy = (): void => {
        lastBusy = Date.now();
      };
      // Raw events arrive before the watcher has determined what changed.
      server.watcher.on('raw', noteBusy);
      server.middlewares.use((request, response, next) => {
        noteBusy();
        const { pathname } = new URL(request.url ?? '/', 'http://server.invalid');
        if (!pathname.startsWith('/dist/') || SCRIPTS.has(pathname)) next();
        else void answer(decodeURIComponent(pathname.slice('/dist/'.length)), loader, response);
      });
      server.httpServer?.once('listening', () => {
        void announce(server, loader).then(() => makeAhead(loader, () => Date.now() - lastBusy > QUIET));
      });
    },
  };
}
