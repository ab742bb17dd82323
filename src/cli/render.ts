/** The command `render`: one figure, or several into a folder. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LOCALES } from '../core/i18n/locale.ts';
import { FIGURES } from '../figures/registry.ts';
import {
  figureNamed,
  findFigure,
  formatNamed,
  sizeNamed,
  themeFor,
  type FigureNames,
  type FigureRequest,
  type Size,
} from '../node/figure-request.ts';
import { fileStem } from '../node/file-stem.ts';
import { loadRasterizer } from '../node/rasterizer.ts';
import { quoted } from '../node/render-error.ts';
import { FORMATS, renderFigure, type Format, type RenderOptions } from '../node/render-figure.ts';
import type { Environment } from './environment.ts';
import { fileError, isSameFile, writeWhole } from './files.ts';
import { ALL, listed, operandsOf, UsageError, type CommandLine } from './flags.ts';
import { printableName } from './printable.ts';
import { readAnnotations } from './read-annotations.ts';
import { readRows } from './read-rows.ts';

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

/** The flags that name a file with rows. */
const READ = ['data', 'annotations'] as const;

/** The number in a flag. */
function numberIn(flags: CommandLine['flags'], name: string): number | undefined {
  const text = flags.get(name);
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  throw new UsageError(`The flag --${name} needs a number, not ${quoted(text)}.`);
}

/** A figure to render. */
interface Requested {
  readonly tag: string;
  readonly names: FigureNames;
  readonly request: FigureRequest;
}

/** The figures that the tags, `--view` and `--lang` name. */
function requestedFigures(tags: readonly string[], { flags, attributes }: CommandLine): Requested[] {
  const isCustom = flags.has('data');
  const langs = flags.get('lang') === ALL ? LOCALES : listed(flags.get('lang') ?? '');
  return tags.flatMap((tag) => {
    const views =
      flags.get('view') === ALL ? figureNamed(tag).views.map(({ id }) => id) : listed(flags.get('view') ?? '');
    return (views.length ? views : [undefined]).flatMap((view) =>
      (langs.length ? langs : [undefined]).map((lang) => {
        const names = { view, lang, attributes };
        return { tag, names, request: findFigure(tag, names, isCustom) };
      }),
    );
  });
}

/** The name of a file in a folder of several figures. */
const fileNameOf = ({ tag, request: { view, locale } }: Requested, format: Format, size: Size): string =>
  `${fileStem({ tag, view: view.id, locale })}${size === 'small' ? '.small' : ''}.${format === 'plain' ? 'plain.html' : format}`;

const isFolderName = (output: string | undefined): output is string => output !== undefined && /[\\/]$/u.test(output);

/** Where the figures go: a folder, a file, or standard output. */
function targetOf(
  count: number,
  output: string | undefined,
): { readonly folder: string } | { readonly file: string } | null {
  const isPrinted = output === undefined || output === '-';
  if (count === 1 && !isFolderName(output)) return isPrinted ? null : { file: output };
  if (isPrinted) throw new UsageError(`${count} figures need a folder: name it with -o DIR/.`);
  if (formatOfName(output))
    throw new UsageError(
      `${count} figures do not fit into one file, ${printableName(output)}: name a folder with -o DIR/.`,
    );
  return { folder: output };
}

/** @throws {UsageError} if the output is a file that is read. */
async function assertKept(flags: CommandLine['flags'], outputs: readonly string[]): Promise<void> {
  for (const flag of READ) {
    const file = flags.get(flag);
    for (const output of outputs)
      if (file !== undefined && (await isSameFile(file, output)))
        throw new UsageError(
          `-o names the file of --${flag}, whose rows would be lost: ${printableName(file)}. Name another file.`,
        );
  }
}

/**
 * Creates a folder, but not those that it is to be in: a name that is wrong leaves nothing behind.
 *
 * @throws {FileError} if it can't be created.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileError('write', folder, error);
  }
}

export async function render(line: CommandLine, around: Environment): Promise<void> {
  const operands = operandsOf(line, ['a figure tag'], true);
  const tags = operands.includes(ALL) ? FIGURES.map(({ tag }) => tag) : [...new Set(operands)];
  const { flags } = line;
  for (const tag of tags) figureNamed(tag);
  const data = flags.get('data');
  for (const flag of READ)
    if (flags.has(flag) && tags.length > 1)
      throw new UsageError(
        `The flag --${flag} needs one tag: each figure has ${flag === 'data' ? 'rows' : 'items'} of its own.`,
      );
  if (READ.every((flag) => flags.get(flag) === '-'))
    throw new UsageError('Standard input is one file: name another for --annotations.');
  const source = ['source-name', 'source-url'].find((name) => flags.has(name));
  if (source && data === undefined)
    throw new UsageError(`The flag --${source} needs --data FILE: the bundled data have their own sources.`);
  // Incorrect usage is reported before a file is read.
  const requested = requestedFigures(tags, line);
  const target = targetOf(requested.length, flags.get('output'));
  const format = formatFor(flags.get('format'), target && 'file' in target ? target.file : undefined);
  const theme = themeFor(format, flags.get('theme'));
  const size = sizeNamed(flags.get('size'));
  const options: RenderOptions = {
    format,
    theme,
    size,
    width: numberIn(flags, 'width'),
    scale: numberIn(flags, 'scale'),
    sourceName: flags.get('source-name'),
    sourceUrl: flags.get('source-url'),
    heading: flags.get('heading'),
    subheading: flags.get('subheading'),
    credit: flags.get('credit'),
    alt: flags.get('alt'),
    warn: around.printError,
  };
  if (format === 'png' && !target && around.isTerminal)
    throw new UsageError('A terminal cannot show a PNG. Name a file with -o FILE or redirect the output.');
  const files = requested.map((one) => {
    if (!target) return null;
    return 'file' in target ? target.file : join(target.folder, fileNameOf(one, format, size));
  });
  await assertKept(
    flags,
    files.filter((file) => file !== null),
  );
  if (format === 'png') await loadRasterizer();
  const [first] = requested;
  const rows = data === undefined || !first ? undefined : await readRows(data, first.request, around);
  const written = flags.get('annotations');
  const annotations =
    written === undefined || !first ? undefined : await readAnnotations(written, first.request, around);
  for (const [index, { tag, names }] of requested.entries()) {
    const given = { ...(rows !== undefined && { data: rows }), ...(annotations && { annotations }) };
    const content = await renderFigure(tag, { ...options, ...names, ...given });
    const file = files[index] ?? null;
    if (file === null) {
      await around.print(content);
      continue;
    }
    if (target && 'folder' in target) await makeFolder(target.folder);
    await writeWhole(file, content);
    if (target && 'folder' in target) await around.print(`${printableName(file)}\n`);
  }
}
