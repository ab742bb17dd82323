import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_ISSUES } from '../core/data/find-issues.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import { fieldsOf } from '../core/data/file/read-file.ts';
import { readTableFile } from '../core/data/file/read-table-file.ts';
import { fileMessages } from '../core/i18n/file.ts';
import { VERSION } from '../core/output/site.ts';
import { figureNamed, findFigure, formatNamed, themeFor, type FigureRequest } from '../node/figure-request.ts';
import { loadRasterizer } from '../node/rasterizer.ts';
import { quoted } from '../node/render-error.ts';
import { FORMATS, RenderError, renderFigure, type Format, type RenderOptions } from '../node/render-figure.ts';
import { customFigure } from '../node/custom-figure.ts';
import { FileError, isSameFile, readBytes, writeWhole } from './files.ts';
import { readArguments, UsageError, type CommandLine } from './flags.ts';
import { HELP, listJson, listText } from './help.ts';
import { printable, printableName } from './printable.ts';

/** Input and output of a command. */
export interface Environment {
  readonly input: Readable;
  readonly isTerminal: boolean;
  /** Writes to standard output; rejects if the reader has closed it. */
  print(content: string | Uint8Array): Promise<void>;
  /** Writes lines to standard error. */
  readonly printError: (text: string) => void;
}

const RIGHT = 0;
const FAILED = 1;
const MISUSED = 2;

/** Error codes that are caused by the data or the machine rather than by incorrect usage. */
const FAILURES = ['data-invalid', 'data-too-large', 'rasterizer-missing'];

function operandsOf({ command, operands }: CommandLine, names: readonly string[]): readonly string[] {
  const missing = names[operands.length];
  if (missing) throw new UsageError(`${String(command)} requires ${missing}. See rare-earth-figures --help.`);
  const more = operands[names.length];
  if (more !== undefined)
    throw new UsageError(
      `Unexpected argument ${JSON.stringify(more)} for ${String(command)}. See rare-earth-figures --help.`,
    );
  return operands;
}

/** Rows of a data file; messages are in the language of the figure. */
async function rowsOf(
  file: string,
  { figure, locale }: FigureRequest,
  { input, printError }: Environment,
): Promise<unknown> {
  return readTableFile(await readBytes(file, input), {
    name: file === '-' ? 'standard input' : printableName(basename(file)),
    fields: fieldsOf(figure),
    messages: fileMessages(locale),
    maxIssues: MAX_ISSUES,
    warn: printError,
  });
}

/** Formats that an extension stands for. */
const NAMED = FORMATS.filter((format) => format !== 'plain');

/** The format given by the extension of a file name. */
const formatOfName = (file: string | undefined): string | undefined =>
  NAMED.find((format) => file?.toLowerCase().endsWith(`.${format}`));

/**
 * The format to write: the one asked for, otherwise the one of the file's extension, otherwise `html`.
 *
 * @throws {UsageError} if the extension of the file stands for another format, or for none.
 */
function formatFor(asked: string | undefined, file: string | undefined): Format {
  const named = formatOfName(file);
  const [extension] = /\.[\p{L}\d]+$/u.exec(basename(file ?? '')) ?? [];
  const format = formatNamed(asked ?? named ?? 'html');
  const isHtml = format === 'html' || format === 'plain';
  const fits = named ? named === (isHtml ? 'html' : format) : asked !== undefined || (extension ?? '.htm') === '.htm';
  if (fits) return format;
  const formats = NAMED.map((name) => `.${name}`).join(', ');
  throw new UsageError(
    asked === undefined
      ? `No format is written to files ending in ${quoted(extension ?? '')}: expected ${formats}, or --format FORMAT.`
      : `The format ${format} does not belong into a file ending in .${String(named)}: change -o or --format.`,
  );
}

async function render(line: CommandLine, around: Environment): Promise<void> {
  const [tag = ''] = operandsOf(line, ['a figure tag']);
  const { flags, attributes } = line;
  const output = flags.get('output');
  const isPrinted = output === undefined || output === '-';
  const format = formatFor(flags.get('format'), isPrinted ? undefined : output);
  const file = flags.get('data');
  const names = { view: flags.get('view'), lang: flags.get('lang'), attributes };
  const theme = themeFor(format, flags.get('theme'));
  const source = ['source-name', 'source-url'].find((name) => flags.has(name));
  if (source && file === undefined)
    throw new UsageError(`The flag --${source} needs --data FILE: the bundled data have their own sources.`);
  // Incorrect usage is reported before a file is read.
  const request = findFigure(tag, names, file !== undefined);
  if (format === 'png' && isPrinted && around.isTerminal)
    throw new UsageError('A terminal cannot show a PNG. Name a file with -o FILE or redirect the output.');
  if (!isPrinted && file !== undefined && (await isSameFile(file, output)))
    throw new UsageError(
      `-o names the file of --data, whose rows would be lost: ${printableName(file)}. Name another file.`,
    );
  if (format === 'png') await loadRasterizer();
  const options: RenderOptions = {
    ...names,
    format,
    theme,
    ...(file !== undefined && { data: await rowsOf(file, request, around), warn: around.printError }),
    sourceName: flags.get('source-name'),
    sourceUrl: flags.get('source-url'),
    heading: flags.get('heading'),
    subheading: flags.get('subheading'),
    credit: flags.get('credit'),
    alt: flags.get('alt'),
  };
  const content = await renderFigure(tag, options);
  await (isPrinted ? around.print(content) : writeWhole(output, content));
}

async function validate(line: CommandLine, around: Environment): Promise<void> {
  const [tag = '', file = ''] = operandsOf(line, ['a figure tag', 'a data file']);
  const { flags, attributes } = line;
  const names = { view: flags.get('view'), lang: flags.get('lang'), attributes };
  const request = findFigure(tag, names, true);
  customFigure(request, await rowsOf(file, request, around), {}, around.printError);
  await around.print(`${printableName(file)} is valid data for <${tag} view="${request.view.id}">.\n`);
}

async function dispatch(args: readonly string[], around: Environment): Promise<void> {
  const line = readArguments(args);
  const { command, flags, operands } = line;
  if (flags.has('help')) return around.print(HELP);
  if (flags.has('version')) return around.print(`${VERSION}\n`);
  switch (command) {
    case null:
      throw new UsageError('A command is required: render, validate or list. See rare-earth-figures --help.');
    case 'list':
      operandsOf(line, []);
      return around.print(flags.has('json') ? listJson() : listText());
    case 'render':
    case 'validate':
      // An unknown tag makes any other error meaningless.
      if (operands[0] !== undefined) figureNamed(operands[0]);
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
    const isExpected = error instanceof RenderError || error instanceof FigureError || error instanceof FileError;
    const text = error instanceof Error ? error.message : String(error);
    around.printError(isMisuse || isExpected ? text : `Unexpected error: ${text}`);
    return isMisuse ? MISUSED : FAILED;
  }
}
