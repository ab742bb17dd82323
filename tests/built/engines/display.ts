import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { WINDOW } from './engine.ts';

/** Starts a separate display, which prints its name once it is ready. */
export async function startDisplay(
  command: string,
  { width, height }: { readonly width: number; readonly height: number } = WINDOW,
): Promise<{ readonly process: ChildProcess; readonly name: string }> {
  const started = spawn(command, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let reported = '';
  for await (const text of started.stdio[3] as Readable) {
    reported += String(text);
    if (reported.endsWith('\n')) return { process: started, name: `:${reported.trim()}` };
  }
  throw new Error(`${command} did not start.`);
}

export async function stop(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null) return;
  const ended = once(started, 'exit');
  started.kill();
  await ended;
}
