/** Custom data: rows that a page supplies instead of the bundled ones. */
import { wholeIssues } from './file/whole-checks.ts';
import { cellHint } from './file/cell-hint.ts';
import { plainName, similarName } from './file/field-names.ts';
import { isRequired, missingColumns, normalRows } from './file/normal-rows.ts';
import type { Issue } from './issue.ts';
import { isRow, type RawTables } from './raw-tables.ts';
import { linesOf } from './row-lines.ts';
import type { Annotation } from '../figure/annotation.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { FileMessages } from '../i18n/file/messages.ts';
import type { LoadMessages } from '../i18n/load/messages.ts';
import { withNamedSources } from './named-sources.ts';
import type { PageSource } from './page-source.ts';
import { PAGE_SOURCE } from './page-source-id.ts';
import { parseAnnotations } from './rows/parse-annotations.ts';
import { parseSources, type Sources } from './source.ts';
import { withDatasetNames } from './table-aliases.ts';

/** Maximum number of rows: more would block the page while the figure is drawn. */
const MAX_ROWS = 20_000;

const countOf = (tables: RawTables): number => Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

/** What reading custom rows needs besides the rows. */
export interface CustomReading {
  readonly figure: Figure;
  /** The dataset that a plain list belongs to; it must have rows. */
  readonly dataset: string;
  /** The views of the figure with the dataset that each draws. */
  readonly views: readonly { readonly id: string; readonly dataset: string }[];
  readonly load: LoadMessages;
  readonly file: FileMessages;
  /** Receives what the author should know, in sentences. */
  readonly warn: (sentence: string) => void;
}

const invalid = (message: string): FigureError => new FigureError('data-invalid', message);

/** The only list of rows among the values of an object that names no table; undefined if there are several, or none. */
function onlyList(given: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const lists = Object.values(given).filter((rows): rows is unknown[] => Array.isArray(rows) && rows.some(isRow));
  return lists.length === 1 ? lists[0] : undefined;
}

/** Lists of rows by dataset, from an object. */
function tablesIn(
  given: Readonly<Record<string, unknown>>,
  { figure, dataset, load, file, warn }: CustomReading,
): RawTables {
  // A page may also say what its rows are about, and to which day they were checked.
  const names = [...Object.keys(figure.schemas), 'edition'];
  const tables: Record<string, readonly unknown[]> = {};
  const others: string[] = [];
  for (const [key, rows] of Object.entries(given)) {
    const expected = names.find((name) => plainName(name) === plainName(key)) ?? similarName(key, names);
    if (!names.includes(key)) {
      if (expected !== undefined) throw invalid(file.key(key, expected));
      others.push(key);
    } else if (Array.isArray(rows)) tables[key] = rows;
    else throw invalid(load.shape(dataset));
  }
  if (Object.keys(tables).length) {
    for (const key of others) if (Array.isArray(given[key])) warn(file.unreadKey(key));
    return tables;
  }
  const list = onlyList(given);
  if (list) return { [dataset]: list };
  const schema = figure.schemas[dataset];
  const isRowOf =
    schema && Object.keys(schema.entries).length && missingColumns(Object.keys(given), schema).length === 0;
  throw invalid(isRowOf ? file.oneRow() : load.shape(dataset));
}

/** Custom rows by dataset: as they were given, and in the form that the row schemas accept. */
export interface CustomTables {
  readonly given: RawTables;
  readonly tables: RawTables;
}

/**
 * Custom rows by dataset, as they are given.
 *
 * @param rows - A list for one dataset, lists by dataset name, or an object with one list.
 * @throws {FigureError} if the rows have another shape, are too many, or are none.
 */
export function givenTables(rows: unknown, reading: CustomReading): RawTables {
  const { figure, dataset, load } = reading;
  if (!Array.isArray(rows) && !isRow(rows)) throw invalid(load.shape(dataset));
  const given: RawTables = Array.isArray(rows)
    ? { [dataset]: rows }
    : tablesIn(withDatasetNames(rows, figure), reading);
  const count = countOf(given);
  if (count > MAX_ROWS) throw new FigureError('data-too-large', load.tooManyRows(count, MAX_ROWS));
  if (!given[dataset]?.length) throw invalid(load.empty(dataset));
  return given;
}

/**
 * Custom rows as tables by dataset.
 *
 * @param rows - A list for one dataset, lists by dataset name, or an object with one list.
 * @throws {FigureError} if the rows have another shape or other columns, are too many, or are none.
 */
export function customTables(rows: unknown, reading: CustomReading): CustomTables {
  const { figure, dataset, views } = reading;
  const given = givenTables(rows, reading);
  const otherView = (columns: readonly string[]): string | undefined => {
    const view = views.find(({ dataset: other }) => {
      const schema = figure.schemas[other];
      return other !== dataset && schema && missingColumns(columns, schema).length === 0;
    });
    return view && `<${figure.tag} view="${view.id}">`;
  };
  const normal = Object.entries(given).map(([name, list]) => {
    const schema = figure.schemas[name];
    return [name, schema ? normalRows(list, schema, { ...reading, messages: reading.file, otherView }) : list] as const;
  });
  return { given, tables: Object.fromEntries(normal) };
}

/** Issues of tables as a whole, whose rows are otherwise valid. */
export const tableIssues = ({ given, tables }: CustomTables, figure: Figure): Issue[] =>
  Object.entries(tables).flatMap(([dataset, rows]) => {
    const schema = figure.schemas[dataset];
    return schema ? wholeIssues(dataset, schema, given[dataset] ?? [], rows) : [];
  });

/** An issue with the line of its row, and with how its value must be written. */
export function locatedIssue(issue: Issue, tables: RawTables, figure: Figure): Issue {
  if (issue.row === null) return issue;
  const schema = figure.schemas[issue.dataset];
  return {
    ...issue,
    line: linesOf(tables[issue.dataset])?.[issue.row - 1],
    hint: schema && cellHint(issue.value, issue.expected, isRequired(schema, issue.field ?? '')),
  };
}

/** The parsed rows, and the sources that they may refer to. */
export interface CustomData {
  readonly data: unknown;
  readonly sources: Sources;
  /** Those of them that the rows brought, with the page itself as a source. */
  readonly ownSources: Sources;
  /** What their author writes on items. */
  readonly annotations: readonly Annotation[];
  /** Number of rows. */
  readonly count: number;
}

/**
 * Parses custom tables. Rows may refer to bundled sources and to those in the tables, or name a source in words; rows
 * without a source get the page's.
 *
 * @param bundledSources - Rows of the bundled sources.
 * @param source - The source of rows that give none.
 * @throws {DataError} if the figure can't draw a row.
 */
export function readCustom(
  given: RawTables,
  figure: Figure,
  bundledSources: readonly unknown[],
  { name, url }: PageSource,
): CustomData {
  const custom = withNamedSources(given, bundledSources, name);
  const page = { id: PAGE_SOURCE, short: name, title: name, url };
  const own = [...(custom['sources'] ?? []), page];
  // Custom sources alone first: after the bundled ones, an invalid row would be reported with the wrong number.
  const ownSources = parseSources(own);
  return {
    data: figure.parse({ ...custom, sources: [...bundledSources, ...own] }),
    sources: { ...parseSources(bundledSources), ...ownSources },
    ownSources,
    annotations: parseAnnotations(custom),
    count: countOf(given),
  };
}
