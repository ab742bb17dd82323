/** Runs a command line in this process, and collects what it prints. */
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Environment } from '../../src/cli/environment.ts';

export interface Commanded {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

export async function commanded(
  args: readonly string[],
  around: Partial<Environment> & { readonly onPrint?: (printed: string) => void } = {},
): Promise<Commanded> {
  let printed = '';
  const errors: string[] = [];
  const code = await run(args, {
    input: Readable.from([]),
    isTerminal: false,
    print: (content) => {
      printed += String(content);
      around.onPrint?.(printed);
      return Promise.resolve();
    },
    printError: (line) => void errors.push(line),
    ...around,
  });
  return { code, printed, errors: errors.join('\n') };
}
