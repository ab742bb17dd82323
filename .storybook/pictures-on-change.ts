import { spawn } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The inputs of the pictures; other files that Vite watches are ignored. */
const INPUTS = ['src/figures', 'src/core', 'src/node', 'src/build', 'datasets'];

const isInput = (path: string): boolean => INPUTS.some((folder) => path.startsWith(`${folder}/`));

function prerenderPictures(): Promise<boolean> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['.ci/pictures.mjs', '--if-stale'], { stdio: 'inherit' });
    run.once('error', () => resolve(false));
    run.once('exit', (code) => resolve(code === 0));
  });
}

/** Renders the pictures again and reloads the page whenever a spec, message or dataset has changed. */
export function picturesOnChange(): Plugin {
  return {
    name: 'pictures-on-change',
    // For Vitest, the global setup renders them once for all projects.
    apply: () => !process.env['VITEST'],
    configureServer(server) {
      server.watcher.add(INPUTS);
      let isRunning = false;
      let isWaiting = false;
      // One run at a time. Changes during a run start one more.
      const update = async (): Promise<void> => {
        if (isRunning) {
          isWaiting = true;
          return;
        }
        isRunning = true;
        do {
          isWaiting = false;
          // The page would reload at the first new file, but it needs the last.
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
