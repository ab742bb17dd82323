import type { RawTables } from '../core/data/raw-tables.ts';
import { DataError } from '../core/data/data-error.ts';
import { findIssues } from '../core/data/find-issues.ts';
import type { Issue } from '../core/data/issue.ts';
import { issueMessage } from '../core/i18n/issue.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import { LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { loadMessages } from '../core/i18n/load.ts';
import { customTables, readCustom, type CustomData } from '../core/data/custom-rows.ts';
import { PAGE_SOURCE } from '../core/data/row-schema.ts';
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

/** The issue that prevents a view from drawing rows which are valid one by one; empty if there is none. */
function issuesOfView({ view, locale, options }: FigureRequest, data: unknown): Issue[] {
  try {
    view.describe(data, { locale, options });
    for (const width of PICTURE_WIDTHS) view.spec(data, { locale, options }, { width, palette: LIGHT });
    return [];
  } catch (error) {
    if (error instanceof DataError) return [error.issue];
    throw error;
  }
}

function issueReport(found: readonly Issue[], unchecked: number, { locale }: FigureRequest): IssueReport {
  const issues = found.map((issue) => {
    const { dataset, row, field } = issue;
    return { dataset, row, field, message: issueMessage(issue, locale) };
  });
  return { issues, more: unchecked ? uncheckedText(issues.length, unchecked, locale) : '' };
}

/** The custom data for a view, or their issues. */
function read(request: FigureRequest, custom: RawTables): CustomData | IssueReport {
  const { figure, locale } = request;
  const sources = bundledSources();
  const name = loadMessages(locale).customSource;
  try {
    const data = readCustom(custom, figure, sources, name);
    const issues = issuesOfView(request, data.data);
    return issues.length ? issueReport(issues, 0, request) : data;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const page = { id: PAGE_SOURCE, short: name, title: name };
    const { issues, unchecked } = findIssues(custom, figure, [...sources, page]);
    // The first issue is valid on its own, whatever depends on the others.
    return issueReport(issues.length ? issues : [error.issue], unchecked, request);
  }
}

/**
 * Reads custom data for a view.
 *
 * @param rows - An array for the dataset of the view, or an object of arrays by dataset name.
 * @throws {RenderError} with every issue of the rows.
 */
export function customFigure(request: FigureRequest, rows: unknown): CustomData {
  const { figure, view, locale, options } = request;
  try {
    const data = read(request, customTables(rows, figure, view.dataset(options), loadMessages(locale)));
    if ('data' in data) return data;
    const sentences = [...data.issues.map(({ message }) => message), data.more].filter(Boolean);
    throw new RenderError('data-invalid', sentences.join('\n'), data.issues);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const { code, message } = error;
    throw code === 'data-invalid' || code === 'data-too-large' ? new RenderError(code, message) : error;
  }
}
