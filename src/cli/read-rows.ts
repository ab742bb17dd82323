import { basename } from 'node:path';
import { fieldsOf } from '../core/data/file/read-file.ts';
import { readTableFile } from '../core/data/file/read-table-file.ts';
import { MAX_ISSUES } from '../core/data/find-issues.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { fileMessages } from '../core/i18n/file.ts';
import type { FigureRequest } from '../node/figure-request.ts';
import type { Environment } from './environment.ts';
import { readBytes } from './files.ts';
import { printableName } from './printable.ts';

/** Rows of a file; messages are in a language. */
export async function readTable(
  file: string,
  fields: ReadonlySet<string>,
  locale: Locale,
  { input, printError }: Pick<Environment, 'input' | 'printError'>,
): Promise<unknown> {
  return readTableFile(await readBytes(file, input), {
    name: file === '-' ? 'standard input' : printableName(basename(file)),
    fields,
    messages: fileMessages(locale),
    maxIssues: MAX_ISSUES,
    warn: printError,
  });
}

/** Rows of a data file; messages are in the language of the figure. */
export const readRows = (
  file: string,
  { figure, locale }: Pick<FigureRequest, 'figure' | 'locale'>,
  around: Pick<Environment, 'input' | 'printError'>,
): Promise<unknown> => readTable(file, fieldsOf(figure), locale, around);
