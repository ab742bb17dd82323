/** Custom data for `renderFigure`. */
import { customModel, type CustomModel } from '../core/data/custom-model.ts';
import { customTables, locatedIssue } from '../core/data/custom-rows.ts';
import type { Issues } from '../core/data/find-issues.ts';
import { pageSource, type NamedSource } from '../core/data/page-source.ts';
import type { RawTables } from '../core/data/raw-tables.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import { fileMessages } from '../core/i18n/file.ts';
import { issueMessage } from '../core/i18n/issue.ts';
import { loadMessages } from '../core/i18n/load.ts';
import { uncheckedText } from '../core/i18n/unchecked.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import { readTables } from './datasets.ts';
import type { FigureRequest } from './figure-request.ts';
import { RenderError, type DataIssue } from './render-error.ts';

/** The error for issues of custom data, with a sentence if some rows were not checked. */
function issuesError(
  { issues: found, unchecked }: Issues,
  { locale, figure }: FigureRequest,
  tables: RawTables,
): RenderError {
  const issues = found.map((issue): DataIssue => {
    const { dataset, row, field } = issue;
    return { dataset, row, field, message: issueMessage(locatedIssue(issue, tables, figure), locale) };
  });
  const more = unchecked ? uncheckedText(issues.length, unchecked, locale) : '';
  const sentences = [...issues.map(({ message }) => message), more].filter(Boolean);
  return new RenderError('data-invalid', sentences.join('\n'), issues);
}

/**
 * Reads custom data for a view.
 *
 * @param rows - An array for the dataset of the view, or an object of arrays by dataset name.
 * @param named - What is known of the source of rows that give none.
 * @param warn - Receives what the author should know, in sentences.
 * @throws {RenderError} with every issue of the rows.
 */
export function customFigure(
  request: FigureRequest,
  rows: unknown,
  named: NamedSource,
  warn: (sentence: string) => void,
): CustomModel {
  const { figure, view, locale, options } = request;
  loadDirectory();
  try {
    const tables = customTables(rows, {
      figure,
      dataset: view.dataset(options),
      views: figure.views.map((one) => ({ id: one.id, dataset: one.dataset(options) })),
      load: loadMessages(locale),
      file: fileMessages(locale),
      warn,
    });
    const source = pageSource(named, '', loadMessages(locale).customSource);
    const data = customModel(request, tables, readTables(['sources'])['sources'] ?? [], source);
    if ('data' in data) return data;
    throw issuesError(data, request, tables.tables);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const { code, message } = error;
    throw code === 'data-invalid' || code === 'data-too-large' ? new RenderError(code, message) : error;
  }
}
