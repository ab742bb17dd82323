import type { Country } from '../../core/i18n/names.ts';
import type { Qualifier } from '../../figures/rare-earth-share/rows/mine-production.ts';
import { readFootnotes } from './footnotes.ts';
import { readValue } from './published-value.ts';
import type { UsgsFigure } from './usgs-table.ts';

/** A figure as its cells have it. */
interface FigureCells {
  readonly row: number;
  readonly country: Country;
  readonly year: number;
  /** The amount with its marks. */
  readonly text: string;
  readonly footnotes: string;
  readonly isProduction: boolean;
  /** Whether the column or the year says that the figure is an estimate. */
  readonly isEstimatedColumn: boolean;
}

/** The order in which the datasets list qualifiers. */
const ORDER: readonly Qualifier[] = ['estimated', 'reported', 'quota', 'revised'];

/**
 * Reads a figure with what its marks and footnotes say about it.
 *
 * @throws {ImportError} if the amount can't be read.
 */
export function figureOf({ text, footnotes: cell, isProduction, isEstimatedColumn, ...key }: FigureCells): UsgsFigure {
  const value = readValue(text, `Row ${key.row} (${key.country}, ${key.year})`);
  const { qualifiers, notes, unknown } = readFootnotes(cell);
  // The datasets call zero an estimate like the rest of its table, although its dash has no footnote.
  const isEstimated = isProduction && (isEstimatedColumn || value.isEstimated || value.tonnes === 0);
  const said = new Set<Qualifier>(qualifiers);
  if (isEstimated && !said.has('reported')) said.add('estimated');
  if (value.isRevised) said.add('revised');
  return {
    ...key,
    value,
    qualifiers: ORDER.filter((qualifier) => said.has(qualifier)),
    notes: [...new Set(notes)],
    unknownFootnotes: unknown,
  };
}
