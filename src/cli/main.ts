#!/usr/bin/env node
import { FileError } from './files.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr } = process;

// Whoever closed the output is told by the failed write; without listeners the process would break off.
stdout.on('error', () => undefined);
stderr.on('error', () => undefined);

// Not `process.exit`, which would cut off what is still being written.
process.exitCode = await run(process.argv.slice(2), {
  input: stdin,
  isTerminal: stdout.isTTY,
  print: (content) =>
    new Promise((resolve, reject) => {
      stdout.write(content, (error) => {
        if (error) reject(new FileError('The output was closed before all was written.'));
        else resolve();
      });
    }),
  printError: (text) => {
    stderr.write(`${text}\n`);
  },
});
