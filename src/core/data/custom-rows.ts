/** Custom data: rows that a page supplies instead of the bundled ones. */
import type { RawTables } from './raw-tables.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { LoadMessages } from '../i18n/load.ts';
import { PAGE_SOURCE } from './row-schema.ts';
import { parseSources, type Sources } from './source.ts';
import { withDatasetNames } from './table-aliases.ts';

/** Maximum number of rows: more would block the page while the figure is drawn. */
const MAX_ROWS = 20_000;

const countOf = (tables: RawTables): number => Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

const isTables = (tables: unknown): tables is RawTables =>
  typeof tables === 'object' && tables !== null && Object.values(tables).every(Array.isArray);

/**
 * Custom rows as tables by dataset.
 *
 * @param rows - A list for one dataset, or lists by dataset name.
 * @param dataset - The dataset that a plain list belongs to; it must have rows.
 * @throws {FigureError} if the rows have another shape, are too many, or are none.
 */
export function customTables(rows: unknown, figure: Figure, dataset: string, messages: LoadMessages): RawTables {
  const custom = Array.isArray(rows) ? { [dataset]: rows } : withDatasetNames(rows, figure);
  if (!isTables(custom) || !figure.datasets.some((name) => Object.hasOwn(custom, name)))
    throw new FigureError('data-invalid', messages.shape(dataset));
  const count = countOf(custom);
  if (count > MAX_ROWS) throw new FigureError('data-too-large', messages.tooManyRows(count, MAX_ROWS));
  if (!custom[dataset]?.length) throw new FigureError('data-invalid', messages.empty(dataset));
  return custom;
}

/** The parsed rows, and the sources that they may refer to. */
export interface CustomData {
  readonly data: unknown;
  readonly sources: Sources;
  /** Those of them that the rows brought, with the page itself as a source. */
  readonly ownSources: Sources;
  /** Number of rows. */
  readonly count: number;
}

/**
 * Parses custom tables. Rows may refer to bundled sources and to those in the tables; rows without a source get `name`.
 *
 * @param bundledSources - Rows of the bundled sources.
 * @param name - Name of the source of rows that give none.
 * @throws {DataError} if the figure can't draw a row.
 */
export function readCustom(
  custom: RawTables,
  figure: Figure,
  bundledSources: readonly unknown[],
  name: string,
): CustomData {
  const page = { id: PAGE_SOURCE, short: name, title: name };
  const own = [...(custom['sources'] ?? []), page];
  // Custom sources alone first: after the bundled ones, an invalid row would be reported with the wrong number.
  const ownSources = parseSources(own);
  return {
    data: figure.parse({ ...custom, sources: [...bundledSources, ...own] }),
    sources: { ...parseSources(bundledSources), ...ownSources },
    ownSources,
    count: countOf(custom),
  };
}
