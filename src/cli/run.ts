import { FigureError } from '../core/figure/figure-error.ts';
import { VERSION } from '../core/output/site.ts';
import { figureNamed } from '../node/figure-request.ts';
import { RenderError } from '../node/render-error.ts';
import { demo } from './demo.ts';
import type { Environment } from './environment.ts';
import { FailedError } from './files.ts';
import { ALL, COMMANDS, operandsOf, readArguments, UsageError } from './flags.ts';
import { HELP, listJson, listText } from './help.ts';
import { printable } from './printable.ts';
import { publish } from './publish.ts';
import { render } from './render.ts';
import { validate } from './validate.ts';

const RIGHT = 0;
const FAILED = 1;
const MISUSED = 2;

/** Error codes that are caused by the data or the machine rather than by incorrect usage. */
const FAILURES = ['data-invalid', 'data-too-large', 'rasterizer-missing'];

async function dispatch(args: readonly string[], around: Environment): Promise<void> {
  const line = readArguments(args);
  const { command, flags, operands } = line;
  if (flags.has('help') || command === 'help') return around.print(HELP);
  if (flags.has('version')) return around.print(`${VERSION}\n`);
  switch (command) {
    case null:
      throw new UsageError(
        `A command is required: ${COMMANDS.join(', ')}. "rare-earth-figures demo" shows the figures.`,
      );
    case 'list':
      operandsOf(line, []);
      return around.print(flags.has('json') ? listJson() : listText());
    case 'demo':
      return demo(line, around);
    case 'publish':
      return publish(line, around);
    case 'render':
    case 'validate':
      // An unknown tag makes any other error meaningless.
      if (operands[0] !== undefined && !(command === 'render' && operands[0] === ALL)) figureNamed(operands[0]);
      return command === 'render' ? render(line, around) : validate(line, around);
  }
}

/** Runs a command line and returns the exit code. */
export async function run(args: readonly string[], given: Environment): Promise<number> {
  const around = {
    ...given,
    // A terminal shows text, which holds what the rows say; a pipe gets what a file would.
    print: (content: string | Uint8Array) =>
      given.print(given.isTerminal && typeof content === 'string' ? printable(content) : content),
    // Messages quote names and contents of files.
    printError: (text: string) => {
      given.printError(printable(text));
    },
  };
  try {
    await dispatch(args, around);
    return RIGHT;
  } catch (error) {
    const isMisuse = error instanceof UsageError || (error instanceof RenderError && !FAILURES.includes(error.code));
    const isExpected = error instanceof RenderError || error instanceof FigureError || error instanceof FailedError;
    const text = error instanceof Error ? error.message : String(error);
    around.printError(isMisuse || isExpected ? text : `Unexpected error: ${text}`);
    return isMisuse ? MISUSED : FAILED;
  }
}
