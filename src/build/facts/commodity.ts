import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';
import type { WorksheetRow } from './header.ts';

/** The chapter that lists all rare earths: "RARE EARTHS", "Rare earths". The chapter "RARE EARTHS (Heavy)" is another. */
const RARE_EARTHS = /^rare[ -]earths?(?: elements)?$/iu;

/** Metric tons, not thousands or millions of them. */
const METRIC_TONS = /^(?:metric ton(?:ne)?s?|tonnes?|t)\b(?!.*\b(?:thousand|million)\b)/iu;

/** What a text says that gives amounts as rare-earth oxide. */
export const OXIDE = /rare[ -]earth[ -]oxide|\bREO\b/iu;

/** Commodities that an error message lists. */
const MAX_LISTED = 8;

/**
 * The rows of the chapter about rare earths.
 *
 * @throws {ImportError} if there are none, with the chapters that there are.
 */
export function rareEarthRows(
  rows: readonly WorksheetRow[],
  chapter: (row: WorksheetRow) => string,
): readonly WorksheetRow[] {
  const found = rows.filter((row) => RARE_EARTHS.test(chapter(row)));
  if (found.length) return found;
  const others = [...new Set(rows.map(chapter))].filter(Boolean);
  const listed = others.slice(0, MAX_LISTED).map(quoted).join(', ') || 'none';
  throw new ImportError(
    `The file has no rows about "Rare earths". It has these commodities: ${listed}${others.length > MAX_LISTED ? ' and others' : ''}. ` +
      'Take the file with all commodities, or that of rare earths.',
  );
}

/** @throws {ImportError} if amounts are in another unit than metric tons. */
export function assertMetricTons(unit: string, place: string): void {
  if (METRIC_TONS.test(unit)) return;
  throw new ImportError(
    `${place} has the unit ${quoted(unit)}. The datasets have metric tons of rare-earth oxide: check the unit in the printed ` +
      'table, and convert the amounts in a copy of the file.',
  );
}
