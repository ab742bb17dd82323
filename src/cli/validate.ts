import { FigureError } from '../core/figure/figure-error.ts';
import { customFigure } from '../node/custom-figure.ts';
import { findFigure } from '../node/figure-request.ts';
import { RenderError } from '../node/render-error.ts';
import type { Environment } from './environment.ts';
import { FailedError, FileError } from './files.ts';
import { operandsOf, type CommandLine } from './flags.ts';
import { matchingFiles } from './matching-files.ts';
import { printableName } from './printable.ts';
import { readRows } from './read-rows.ts';

/** Checks data files for a view and reports each. */
export async function validate(line: CommandLine, around: Environment): Promise<void> {
  const [tag = '', ...patterns] = operandsOf(line, ['a figure tag', 'a data file'], true);
  const { flags, attributes } = line;
  const request = findFigure(tag, { view: flags.get('view'), lang: flags.get('lang'), attributes }, true);
  const found = await Promise.all(patterns.map(matchingFiles));
  const files = [...new Set(found.flat())];
  let invalid = 0;
  for (const file of files) {
    const name = printableName(file);
    // Of several files, each message says whose it is.
    const where = files.length > 1 ? `${name}: ` : '';
    const printError = (text: string): void => {
      around.printError(text.replace(/^/gmu, where));
    };
    try {
      customFigure(request, await readRows(file, request, { ...around, printError }), {}, printError);
      await around.print(`${name} is valid data for <${tag} view="${request.view.id}">.\n`);
    } catch (error) {
      const isOfFile = error instanceof RenderError || error instanceof FigureError || error instanceof FileError;
      if (!isOfFile || files.length === 1) throw error;
      printError(error.message);
      invalid += 1;
    }
  }
  if (invalid) throw new FailedError(`${invalid} of ${files.length} files are not valid data.`);
}
