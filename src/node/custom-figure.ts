import type { RawTables } from '../core/data/raw-tables.ts';
import { DataError } from '../core/data/data-error.ts';
import { findIssues } from '../core/data/find-issues.ts';
import type { Issue } from '../core/data/issue.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import { issueMessage } from '../core/i18n/issue.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import { specOf } from '../core/figure/figure.ts';
import { LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { loadMessages } from '../core/i18n/load.ts';
import {
  customTables,
  locatedIssue,
  readCustom,
  tableIssues,
  type CustomData,
  type CustomTables,
} from '../core/data/custom-rows.ts';
import { fileMessages } from '../core/i18n/file.ts';
import { withNamedSources } from '../core/data/named-sources.ts';
import { pageSource, type NamedSource } from '../core/data/page-source.ts';
import { PAGE_SOURCE } from '../core/data/page-source.ts';
import { uncheckedText } from '../core/i18n/unchecked.ts';
import { readTables } from './datasets.ts';
import type { FigureRequest } from './figure-request.ts';
import { RenderError, type DataIssue } from './render-error.ts';

/** The issues of custom data, and a sentence if some rows were not checked. */
interface IssueReport {
  readonly issues: readonly DataIssue[];
  readonly more: string;
}

const bundledSources = () => readTables(['sources'])['sources'] ?? [];

/** Custom data, and the view's model of them. */
interface CustomModel extends CustomData {
  readonly model: unknown;
}

/**
 * The view's model, described and laid out at every width once: what prevents that is an issue of the rows.
 *
 * @throws {DataError} if rows that are valid one by one can't be drawn together.
 */
function drawableModel({ view, locale, options }: FigureRequest, data: unknown): unknown {
  const model = view.model(data, options);
  view.describe(model, locale);
  for (const width of PICTURE_WIDTHS) specOf(view, model, locale, { width, palette: LIGHT });
  return model;
}

function issueReport(
  found: readonly Issue[],
  unchecked: number,
  { locale, figure }: FigureRequest,
  tables: RawTables,
): IssueReport {
  const issues = found.map((issue) => {
    const { dataset, row, field } = issue;
    return { dataset, row, field, message: issueMessage(locatedIssue(issue, tables, figure), locale) };
  });
  return { issues, more: unchecked ? uncheckedText(issues.length, unchecked, locale) : '' };
}

/** The custom data for a view, or their issues. */
function read(request: FigureRequest, given: CustomTables, named: NamedSource): CustomModel | IssueReport {
  const { figure, locale } = request;
  const custom = given.tables;
  const related = tableIssues(given, figure);
  const sources = bundledSources();
  const source = pageSource(named, '', loadMessages(locale).customSource);
  try {
    const data = readCustom(custom, figure, sources, source);
    if (related.length) return issueReport(related, 0, request, custom);
    try {
      return { ...data, model: drawableModel(request, data.data) };
    } catch (error) {
      if (error instanceof DataError) return issueReport([error.issue], 0, request, custom);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { name } = source;
    const page = { id: PAGE_SOURCE, short: name, title: name };
    const cited = withNamedSources(custom, sources, name);
    const { issues, unchecked } = findIssues(cited, figure, [...sources, page]);
    // The first issue is valid on its own, whatever depends on the others.
    // Sums say nothing while some of their parts can't be read.
    const whole = related.filter(({ row }) => row === null);
    return issueReport([...(issues.length ? issues : [error.issue]), ...whole], unchecked, request, custom);
  }
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
    const data = read(request, tables, named);
    if ('data' in data) return data;
    const sentences = [...data.issues.map(({ message }) => message), data.more].filter(Boolean);
    throw new RenderError('data-invalid', sentences.join('\n'), data.issues);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const { code, message } = error;
    throw code === 'data-invalid' || code === 'data-too-large' ? new RenderError(code, message) : error;
  }
}
