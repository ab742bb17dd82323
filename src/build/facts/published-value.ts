import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';

/** Why a cell has no figure: `NA`, `W` (withheld), or nothing in it. */
export type Absence = 'not available' | 'withheld' | 'blank';

/** An amount as the USGS prints it. */
export interface PublishedValue {
  /** Whole metric tons; null if no figure is printed. */
  readonly tonnes: number | null;
  /** Null if a figure is printed. */
  readonly absence: Absence | null;
  readonly bound: 'exact' | 'more than' | 'less than';
  /** Whether the figure has the mark `e`. */
  readonly isEstimated: boolean;
  /** Whether the figure has the mark `r`. */
  readonly isRevised: boolean;
}

const NO_FIGURE = { bound: 'exact', isEstimated: false, isRevised: false } as const;

const ABSENCES: Readonly<Record<string, Absence>> = { '': 'blank', NA: 'not available', W: 'withheld' };

/** Hyphens and dashes of any length. */
const DASH = /^(?:-{1,2}|[\u2010-\u2015\u2212])$/u;

/** A sign that is not alone, or brackets as in accounting. */
const NEGATIVE = /^(?:[-\u2010-\u2015\u2212]\s*\d|\(\s*[\d,]+\s*\)$)/u;

/** Digits, alone or in groups of three, between marks. */
const AMOUNT =
  /^(?<before>[er]?)\s?(?<bound>[<>]?)\s?(?<digits>\d{1,3}(?:[, \u00A0\u2009\u202F]\d{3})+|\d{1,12})(?:\.0+)?\s?(?<after>[er]{0,2})$/u;

const BOUNDS: Readonly<Record<string, PublishedValue['bound']>> = { '>': 'more than', '<': 'less than' };

/**
 * Reads an amount with its marks: `45,500`, `e45,500`, `45,500 r`, `>75,000,000`, `NA`, `W`, or a dash for zero.
 *
 * @param place - where the amount stands, such as `row 12 (China)`.
 * @throws {ImportError} if it is negative, or not an amount in whole tons.
 */
export function readValue(text: string, place: string): PublishedValue {
  const cell = text.trim();
  const absence = ABSENCES[cell.toUpperCase()];
  if (absence) return { ...NO_FIGURE, tonnes: null, absence };
  if (DASH.test(cell)) return { ...NO_FIGURE, tonnes: 0, absence: null };
  if (NEGATIVE.test(cell))
    throw new ImportError(
      `${place} has the negative amount ${quoted(text)}. Compare it with the printed table and correct the file.`,
    );
  const { before = '', bound = '', digits, after = '' } = AMOUNT.exec(cell)?.groups ?? {};
  if (digits === undefined)
    throw new ImportError(
      `${place} has ${quoted(text)}, which is no amount in whole tons: expected digits with or without commas, "NA", "W" ` +
        'or a dash for zero. Compare it with the printed table and correct the file.',
    );
  const marks = before + after;
  return {
    tonnes: Number(digits.replace(/\D/gu, '')),
    absence: null,
    bound: BOUNDS[bound] ?? 'exact',
    isEstimated: marks.includes('e'),
    isRevised: marks.includes('r'),
  };
}
