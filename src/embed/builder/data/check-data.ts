/**
 * Reads and checks an author's rows with the figures' own functions. Of a page's scripts, this is the only one with all
 * figures and the reader of workbooks, so the data panel imports it on demand.
 */
import { customModel } from '../../../core/data/custom-model.ts';
import { customTables, givenTables, locatedIssue, type CustomReading } from '../../../core/data/custom-rows.ts';
import { fieldsOf } from '../../../core/data/file/read-file.ts';
import { fieldColumns, missingColumns } from '../../../core/data/file/normal-rows.ts';
import { readTableFile } from '../../../core/data/file/read-table-file.ts';
import { MAX_ISSUES } from '../../../core/data/find-issues.ts';
import { AmbiguousCell } from '../../../core/data/issue.ts';
import { pageSource } from '../../../core/data/page-source.ts';
import type { RawRow, RawTables } from '../../../core/data/raw-tables.ts';
import { withDatasetNames } from '../../../core/data/table-aliases.ts';
import { columnsOf, isRow } from '../../../core/data/raw-tables.ts';
import type { RowSchema } from '../../../core/data/row-schema.ts';
import { highlightable } from '../../../core/figure/items.ts';
import { FigureError } from '../../../core/figure/figure-error.ts';
import { viewNamed, type Figure, type FigureView } from '../../../core/figure/figure.ts';
import { defaultsOf } from '../../../core/figure/options.ts';
import { fileMessages } from '../../../core/i18n/file.ts';
import { issueMessage } from '../../../core/i18n/issue.ts';
import { loadMessages } from '../../../core/i18n/load.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { uncheckedText } from '../../../core/i18n/unchecked.ts';
import { loadDirectory } from '../../../core/i18n/whole-directory.ts';
import { dataCsv } from '../../../core/output/data-file.ts';
import type { Attribute } from '../../../core/output/snippets.ts';
import { FIGURES } from '../../../figures/registry.ts';
import type { AuthorRows } from './author-rows.ts';
import type { Check, CheckedIssue, CheckedTable, Fit, ReadRows, Target } from './check.ts';

loadDirectory();

type View = FigureView<unknown, Readonly<Record<string, unknown>>>;

/** A view with the options that attributes give; those that the figure does not accept are left out. */
interface Request {
  readonly figure: Figure;
  readonly view: View;
  readonly options: Readonly<Record<string, unknown>>;
}

function optionsFor({ options }: Figure, attributes: readonly Attribute[]): Request['options'] {
  const texts = new Map(attributes);
  const chosen = Object.entries(options).flatMap(([name, { attribute, parse }]) => {
    const text = texts.get(attribute);
    const value: unknown = text === undefined ? undefined : parse(text, true);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...defaultsOf(options), ...Object.fromEntries(chosen) };
}

function requestFor({ tag, view, attributes }: Pick<Target, 'tag' | 'view' | 'attributes'>): Request {
  const figure = FIGURES.find((one) => one.tag === tag);
  const found = figure && viewNamed(figure.views as readonly View[], view);
  if (!figure || !found) throw new Error(`There is no view ${view} of ${tag}.`);
  return { figure, view: found, options: optionsFor(figure, attributes) };
}

const readingFor = ({ figure, view, options }: Request, locale: Locale, warn: (sentence: string) => void) =>
  ({
    figure,
    dataset: view.dataset(options),
    views: (figure.views as readonly View[]).map((one) => ({ id: one.id, dataset: one.dataset(options) })),
    load: loadMessages(locale),
    file: fileMessages(locale),
    warn,
  }) satisfies CustomReading;

const isTable = (name: string): boolean =>
  FIGURES.some(({ schemas, views }) => name in schemas || views.some(({ aliases }) => aliases?.includes(name)));

/** The list of rows, where an object wraps one that is not named as a table; otherwise lists by dataset. */
function unwrapped(given: unknown): AuthorRows {
  if (Array.isArray(given)) return given as readonly unknown[];
  const entries = Object.entries(given as RawTables);
  const lists = entries.filter(([, list]) => Array.isArray(list) && list.some(isRow));
  const [only] = lists;
  if (only && lists.length === 1 && !entries.some(([name]) => isTable(name))) return only[1];
  return FIGURES.reduce((rows, figure) => withDatasetNames(rows, figure), given as RawRow) as RawTables;
}

/**
 * The rows of a file.
 *
 * @throws {FigureError} if it can't be read, with a sentence in the language.
 */
export async function readRows(bytes: Uint8Array, name: string, locale: Locale): Promise<ReadRows> {
  const warnings: string[] = [];
  const rows = await readTableFile(bytes, {
    name,
    fields: new Set(FIGURES.flatMap((figure) => [...fieldsOf(figure)])),
    messages: fileMessages(locale),
    maxIssues: MAX_ISSUES,
    warn: (sentence) => warnings.push(sentence),
  });
  return { rows: unwrapped(rows), warnings };
}

const hasFields = (schema: RowSchema | undefined): schema is RowSchema =>
  schema !== undefined && Object.keys(schema.entries).length > 0;

function checkedTable(dataset: string, rows: readonly unknown[], schema: RowSchema | undefined): CheckedTable {
  const columns = columnsOf(rows);
  const fields = new Map(schema ? [...fieldColumns(columns, schema)].map(([field, column]) => [column, field]) : []);
  return {
    dataset,
    rows,
    columns: columns.map((name) => ({ name, field: fields.get(name) ?? null })),
    fields: Object.keys(schema?.entries ?? {}),
  };
}

/** Rows with the fields of their schema alone, as they were understood. */
function plainTables(tables: RawTables, { schemas }: Figure): RawTables {
  return Object.fromEntries(
    Object.entries(tables).map(([dataset, rows]) => {
      const fields = Object.keys(schemas[dataset]?.entries ?? {});
      const plain = rows.filter(isRow).map((row) =>
        Object.fromEntries(
          fields.map((field) => {
            const value = row[field];
            return [field, value instanceof AmbiguousCell ? value.text : value] as const;
          }),
        ),
      );
      return [dataset, plain];
    }),
  );
}

/** The rows as a file that `src` reads, in field ids. */
const csvOf = ({ figure, view, options }: Request, tables: RawTables): string =>
  dataCsv({
    tag: figure.tag,
    view: view.id,
    datasets: [view.dataset(options), ...(view.beside ?? [])],
    tables: plainTables(tables, figure),
  });

function checkedIssue(
  issue: Parameters<typeof locatedIssue>[0],
  tables: RawTables,
  shown: readonly CheckedTable[],
  { figure }: Request,
  locale: Locale,
): CheckedIssue {
  const { dataset, row, field } = issue;
  const fields = field?.split('/') ?? [];
  const columns = shown.find((table) => table.dataset === dataset)?.columns ?? [];
  return {
    sentence: issueMessage(locatedIssue(issue, tables, figure), locale),
    dataset,
    row: row === null ? null : row - 1,
    columns: columns.flatMap((column) => (column.field !== null && fields.includes(column.field) ? [column.name] : [])),
  };
}

/**
 * Checks rows for a view.
 *
 * @param sources - Rows of the bundled sources, which the rows may cite.
 */
export function checkRows(rows: AuthorRows, target: Target, sources: readonly unknown[]): Check {
  const { locale } = target;
  const request = requestFor(target);
  const warnings: string[] = [];
  const reading = readingFor(request, locale, (sentence) => warnings.push(sentence));
  const { schemas } = request.figure;
  let tables: readonly CheckedTable[] = [];
  try {
    const shown = Object.entries(givenTables(rows, reading));
    tables = shown.map(([dataset, list]) => checkedTable(dataset, list, schemas[dataset]));
    const custom = customTables(rows, { ...reading });
    const source = pageSource({}, '', reading.load.customSource);
    const model = customModel({ ...request, locale }, custom, sources, source);
    const csv = (): string => csvOf(request, custom.tables);
    const found = 'issues' in model ? model : { issues: [], unchecked: 0 };
    return {
      tables,
      warnings: [...new Set(warnings)],
      problem: '',
      issues: found.issues.map((issue) => checkedIssue(issue, custom.tables, tables, request, locale)),
      more: found.unchecked ? uncheckedText(found.issues.length, found.unchecked, locale) : '',
      csv,
      highlights: 'issues' in model ? [] : highlightable(request.view.items(model.model, locale).items),
    };
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const { message: problem } = error;
    return { tables, warnings: [...new Set(warnings)], problem, issues: [], more: '', csv: null, highlights: [] };
  }
}

const ignore = (): void => undefined;

/** How many columns of rows a view reads; 0 if it needs others. */
function fieldsRead(rows: AuthorRows, request: Request): number {
  const reading = readingFor(request, 'en', ignore);
  const schema = request.figure.schemas[reading.dataset];
  try {
    const columns = columnsOf(givenTables(rows, reading)[reading.dataset] ?? []);
    if (!hasFields(schema) || missingColumns(columns, schema).length) return 0;
    return fieldColumns(columns, schema).size;
  } catch (error) {
    if (error instanceof FigureError) return 0;
    throw error;
  }
}

/**
 * The views whose columns the rows have, of all figures: those that can draw the rows first, then by columns read.
 *
 * @param check - What was found for the target, which is not checked again.
 */
export function viewsFor(rows: AuthorRows, target: Target, sources: readonly unknown[], check: Check): Fit[] {
  const fits = FIGURES.flatMap(({ tag, views }) =>
    views.flatMap(({ id: view }): Fit[] => {
      const isTarget = tag === target.tag && view === target.view;
      const here = isTarget ? target : { ...target, tag, view, attributes: [] };
      const fields = fieldsRead(rows, requestFor(here));
      if (!fields) return [];
      const { problem, issues } = isTarget ? check : checkRows(rows, here, sources);
      return [{ tag, view, isDrawn: !problem && !issues.length, fields }];
    }),
  );
  return fits.sort((a, b) => Number(b.isDrawn) - Number(a.isDrawn) || b.fields - a.fields);
}
