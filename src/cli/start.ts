import { once } from 'node:events';
import { FileError } from './files.ts';
import { run } from './run.ts';

/** Runs the command line of this process, and sets its exit code. */
export function start(): void {
  const { stdin, stdout, stderr } = process;

  // A closed output is reported by the failed write. Without listeners, the error event would end the process.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);

  const code = run(process.argv.slice(2), {
    input: stdin,
    isTerminal: stdout.isTTY,
    print: (content) =>
      new Promise((resolve, reject) => {
        stdout.write(content, (error) => {
          if (error) reject(new FileError('The output was closed before everything was written.'));
          else resolve();
        });
      }),
    printError: (text) => {
      stderr.write(`${text}\n`);
    },
    stopped: async () => {
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    },
  });
  void code.then((ended) => {
    // `process.exit` would discard output that is still being written.
    process.exitCode = ended;
  });
}
