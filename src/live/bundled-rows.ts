import { unpackTables, type PackedTables } from '../core/data/packed-rows.ts';
import type { RawTables } from '../core/data/raw-tables.ts';

/** The bundled rows of a live module. Every source needs a title; until theirs are loaded, it is their short name. */
export function bundledRows(tables: PackedTables): RawTables {
  const { sources = {} } = tables;
  const { short = [] } = sources;
  return unpackTables({ ...tables, sources: { ...sources, title: short } });
}
