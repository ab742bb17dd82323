import { DataError } from '../core/data/data-error.ts';
import { isRow } from '../core/data/raw-tables.ts';
import { annotationSchema, parseAnnotations } from '../core/data/rows/parse-annotations.ts';
import { textColumn } from '../core/data/text-columns.ts';
import type { Annotation } from '../core/figure/annotation.ts';
import { issueMessage } from '../core/i18n/issue.ts';
import { resolveLocale } from '../core/i18n/locale.ts';
import type { FigureRequest } from '../node/figure-request.ts';
import type { Environment } from './environment.ts';
import { FailedError } from './files.ts';
import { printableName } from './printable.ts';
import { readTable } from './read-rows.ts';

const NAME = 'annotations';

/** A row whose `text` is an object by language, as the property of the tag has it, as a row of a table. */
function asRow(row: unknown): unknown {
  if (!isRow(row) || !isRow(row['text'])) return row;
  const { text, ...others } = row;
  const texts = Object.entries(text).map(([language, each]) => {
    const locale = resolveLocale(language);
    return [locale ? textColumn('text', locale) : 'text', each] as const;
  });
  return { ...others, ...Object.fromEntries(texts) };
}

/**
 * Annotations of a file: a table with the fields of the table `annotations` of custom data, or the array that the
 * property of the tag has.
 *
 * @throws {FailedError} if a row is not valid.
 */
export async function readAnnotations(
  file: string,
  { locale }: Pick<FigureRequest, 'locale'>,
  around: Pick<Environment, 'input' | 'printError'>,
): Promise<readonly Annotation[]> {
  const read = await readTable(file, new Set(Object.keys(annotationSchema.pipe[0].entries)), locale, around);
  const rows = isRow(read) ? read[NAME] : read;
  if (!Array.isArray(rows))
    throw new FailedError(
      `${printableName(file)} has no list of annotations. Write a table with the fields "for" and "text", or JSON such as [{ "for": "2010", "text": "…" }].`,
    );
  try {
    return parseAnnotations({ [NAME]: rows.map(asRow) });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new FailedError(`${printableName(file)}: ${issueMessage(error.issue, locale)}`);
  }
}
