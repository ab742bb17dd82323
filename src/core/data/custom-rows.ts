/** Rows of a page's own, in place of the bundled ones. */
import type { RawTables } from './raw-tables.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { LoadMessages } from '../i18n/load.ts';
import { PAGE_SOURCE } from './row-schema.ts';
import { parseSources, type Sources } from './source.ts';

/** Most rows that a figure draws without keeping its page from its reader. */
const MAX_ROWS = 20_000;

const countOf = (tables: RawTables): number => Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

const isTables = (tables: unknown): tables is RawTables =>
  typeof tables === 'object' && tables !== null && Object.values(tables).every(Array.isArray);

/**
 * Own rows as tables by dataset.
 *
 * @param rows - A list for one dataset, or lists by the names of datasets.
 * @param dataset - The dataset of a list, which must have rows.
 * @throws {FigureError} where they are neither, too many, or none.
 */
export function customTables(rows: unknown, figure: Figure, dataset: string, messages: LoadMessages): RawTables {
  const custom: unknown = Array.isArray(rows) ? { [dataset]: rows } : rows;
  if (!isTables(custom) || !figure.datasets.some((name) => Object.hasOwn(custom, name)))
    throw new FigureError('data-invalid', messages.shape(dataset));
  const count = countOf(custom);
  if (count > MAX_ROWS) throw new FigureError('data-too-large', messages.tooManyRows(count, MAX_ROWS));
  if (!custom[dataset]?.length) throw new FigureError('data-invalid', messages.empty(dataset));
  return custom;
}

/** What a figure makes of rows, and the sources they may name. */
export interface CustomData {
  readonly data: unknown;
  readonly sources: Sources;
  /** How many rows there are. */
  readonly count: number;
}

/**
 * Reads own tables. Their rows may name the bundled sources and those that they bring; what names none is from `name`.
 *
 * @param bundledSources - Rows of the bundled sources.
 * @param name - What the source of rows without one is called.
 * @throws {DataError} where a row is not what the figure draws.
 */
export function readCustom(
  custom: RawTables,
  figure: Figure,
  bundledSources: readonly unknown[],
  name: string,
): CustomData {
  const page = { id: PAGE_SOURCE, short: name, title: name };
  const known = [...bundledSources, ...(custom['sources'] ?? []), page];
  // By themselves first: among the bundled ones a faulty source would be told with another number.
  parseSources(custom['sources']);
  return { data: figure.parse({ ...custom, sources: known }), sources: parseSources(known), count: countOf(custom) };
}
