/** The table `figure` of a file. Apart from its schema, which bundled rows do without. */
import { isRow, type RawRow } from '../raw-tables.ts';
import type { Settings } from './settings.ts';

const SETTINGS = ['subject', 'material', 'unit', 'importer'] as const satisfies readonly (keyof Settings)[];

/**
 * The row of `figure` for rows that are drawn with options: it stands for the attributes in a file.
 *
 * @param row - The row that the page gives; undefined if it gives none.
 */
export function settingsWith(row: unknown, options: Readonly<Record<string, unknown>>): RawRow {
  const given = isRow(row) ? row : {};
  return Object.fromEntries(SETTINGS.map((name) => [name, options[name] ?? given[name]]));
}
