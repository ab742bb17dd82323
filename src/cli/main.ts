#!/usr/bin/env node
/*
 * Starts the command line, if this Node can run it. Old releases must be able to read this file to say so: it has no
 * `import` statement, and no syntax that is newer than Node 10.
 */
export {};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const end = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

// The oldest release in which everything works; `engines` names the oldest that is tested.
if (major < 20 || (major === 20 && minor < 19))
  end(
    `Node ${process.versions.node} is too old for rare-earth-figures: install Node 22 or newer from https://nodejs.org/ and run the command again.`,
  );
else
  import('./start.ts').then(
    ({ start }) => {
      start();
    },
    (error: unknown) => {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      end('A file of rare-earth-figures is missing. Install it again with: npm install rare-earth-figures');
    },
  );
