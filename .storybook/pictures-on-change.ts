import { spawn } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What the pictures are made of; what else Vite watches is not their business. */
const INPUTS = ['src/figures', 'src/core', 'src/node', 'src/build', 'datasets'];

const isInput = (path: string): boolean => INPUTS.some((folder) => path.startsWith(`${folder}/`));

function prerenderPictures(): Promise<boolean> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['.ci/pictures.mjs', '--if-stale'], { stdio: 'inherit' });
    run.once('error', () => resolve(false));
    run.once('exit', (code) => resolve(code === 0));
  });
}

/** Makes the pictures anew, and reloads the page, whenever a spec, a word or a number has changed. */
export function picturesOnChange(): Plugin {
  return {
    name: 'pictures-on-change',
    // Under Vitest the suite's own set-up makes them, once and for all projects.
    apply: () => !process.env['VITEST'],
    configureServer(server) {
      server.watcher.add(INPUTS);
      let isRunning = false;
      let isWaiting = false;
      // One run at a time; whatever was saved during a run is drawn by one more.
      const update = async (): Promise<void> => {
        if (isRunning) {
          isWaiting = true;
          return;
        }
        isRunning = true;
        do {
          isWaiting = false;
          // The page reloads by itself at the first new file; it needs the last one.
          if (await prerenderPictures()) server.ws.send({ type: 'full-reload' });
        } while (isWaiting as boolean);
        isRunning = false;
      };
      server.watcher.on('all', (_event, file) => {
        const path = relative(process.cwd(), file).split(sep).join('/');
        if (isInput(path)) void update();
      });
    },
  };
}
