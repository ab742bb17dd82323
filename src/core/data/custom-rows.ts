/** Rows of a page's own, in place of the bundled ones. */
import type { RawRow, RawTables } from './raw-tables.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureFaultError } from '../figure/figure-error.ts';
import type { LoadWords } from '../i18n/load.ts';
import { PAGE_SOURCE } from './row-schema.ts';
import { parseSources, type Sources } from './source.ts';

/** Most rows that a figure draws without keeping its page from its reader. */
const MOST_ROWS = 20_000;

const countOf = (tables: RawTables): number => Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

/**
 * Own rows as tables by dataset.
 *
 * @param rows - A list for one dataset, or lists by the names of datasets.
 * @param dataset - The dataset of a list, which must have rows.
 * @throws {FigureFaultError} where they are neither, too many, or none.
 */
export function ownTables(rows: unknown, figure: Figure, dataset: string, words: LoadWords): RawTables {
  const tables = Array.isArray(rows) ? { [dataset]: rows as unknown[] } : rows;
  const isTables =
    typeof tables === 'object' &&
    tables !== null &&
    figure.datasets.some((name) => Object.hasOwn(tables, name)) &&
    Object.values(tables).every(Array.isArray);
  if (!isTables) throw new FigureFaultError('data-invalid', words.shape(dataset));
  const own = tables as RawTables;
  const count = countOf(own);
  if (count > MOST_ROWS) throw new FigureFaultError('data-too-large', words.tooManyRows(count, MOST_ROWS));
  if (!own[dataset]?.length) throw new FigureFaultError('data-invalid', words.empty(dataset));
  return own;
}

/** What a figure makes of rows, and the sources they may name. */
export interface OwnData {
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
export function readOwn(own: RawTables, figure: Figure, bundledSources: readonly RawRow[], name: string): OwnData {
  const page = { id: PAGE_SOURCE, short: name, title: name };
  const known = [...bundledSources, ...(own['sources'] ?? []), page];
  // By themselves first: among the bundled ones a faulty source would be told with another number.
  parseSources(own['sources']);
  return { data: figure.parse({ ...own, sources: known }), sources: parseSources(known), count: countOf(own) };
}
