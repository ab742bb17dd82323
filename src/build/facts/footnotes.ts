import type { Qualifier } from '../../figures/rare-earth-share/rows/mine-production.ts';

/** What the footnotes of a figure say. */
export interface Footnotes {
  readonly qualifiers: readonly Qualifier[];
  /** Remarks in the words of the datasets. */
  readonly notes: readonly string[];
  /** Footnotes that no rule below knows, for a person to read. */
  readonly unknown: readonly string[];
}

interface Rule {
  readonly pattern: RegExp;
  readonly qualifier?: Qualifier;
  readonly note?: (found: RegExpExecArray) => string;
}

const QUOTA = 'production quota';
const UNDOCUMENTED = 'undocumented output not included';
const CHINESE_IMPORTS = 'estimated by USGS from Chinese import data';
const JORC = 'JORC-compliant or equivalent: ';

/** The footnotes of the editions 2025 and 2026. The first rule that fits applies. */
const RULES: readonly Rule[] = [
  { pattern: /import data for China/iu, qualifier: 'estimated', note: () => CHINESE_IMPORTS },
  { pattern: /production quota.*undocumented/iu, qualifier: 'quota', note: () => `${QUOTA}; ${UNDOCUMENTED}` },
  { pattern: /production quota/iu, qualifier: 'quota', note: () => QUOTA },
  {
    pattern: /Joint Ore Reserves Committee.*?(?<amount>\d+(?:\.\d+)?) million tons/iu,
    note: ({ groups }) => `${JORC}${groups?.['amount'] ?? ''} million t`,
  },
  { pattern: /^estimated\b[^,;]*$/iu, qualifier: 'estimated' },
  { pattern: /^reported\b[^,;]*$/iu, qualifier: 'reported' },
  { pattern: /^revised\b[^,;]*$/iu, qualifier: 'revised' },
  // Neither says anything about a single figure.
  { pattern: /^See Appendix C\b/iu },
  { pattern: /^Source: /iu },
];

/** Reads the footnotes of a figure, which its cell separates by ` -- `. */
export function readFootnotes(cell: string): Footnotes {
  const qualifiers: Qualifier[] = [];
  const notes: string[] = [];
  const unknown: string[] = [];
  for (const footnote of cell.split(/\s--\s/u).map((part) => part.trim())) {
    if (!footnote) continue;
    const rule = RULES.find(({ pattern }) => pattern.test(footnote));
    const found = rule?.pattern.exec(footnote);
    if (!rule || !found) unknown.push(footnote);
    if (rule?.qualifier) qualifiers.push(rule.qualifier);
    if (rule?.note && found) notes.push(rule.note(found));
  }
  return { qualifiers, notes, unknown };
}

/** The footnotes of a cell that concern a year: those that name it, and those that name no year. */
export const footnotesOfYear = (cell: string, year: number): string =>
  cell
    .split(/\s--\s|(?<=\.)\s+|;\s+(?=estimated|reported|revised)/iu)
    .filter((footnote) => {
      const years = footnote.match(/\b20\d\d\b/gu);
      return !years || years.includes(String(year));
    })
    .join(' -- ');

/** Remarks that the import writes, besides those of footnotes. */
export const ROUNDED_TOTAL = 'world total (rounded)';
export const NOT_AVAILABLE = 'USGS prints NA, which is not zero';
export const WITHHELD = 'USGS withholds the figure, which is not zero';
export const NOT_PRINTED = 'USGS prints no figure, which is not zero';
export const MORE_THAN = 'printed as more than this';
export const LESS_THAN = 'printed as less than this';

const FIXED = [QUOTA, UNDOCUMENTED, CHINESE_IMPORTS, ROUNDED_TOTAL, NOT_AVAILABLE, WITHHELD, NOT_PRINTED];
const OWN = new Set([...FIXED, MORE_THAN, LESS_THAN]);

/** Whether the import wrote all of a note. What a person wrote is never replaced. */
export const isOwnNote = (note: string): boolean =>
  note.split('; ').every((part) => part === '' || OWN.has(part) || part.startsWith(JORC));
