/**
 * Values of cells as people and spreadsheets write them, in the form that the row schemas accept. What could be read in
 * two ways stays unread; what can't be read is left as it is, for the schema to reject.
 */
import { AmbiguousCell, type Expected } from '../issue.ts';
import { plainName } from './field-names.ts';

/** The value of a cell in the form of the schema. */
export type CellReader = (value: unknown) => unknown;

/** The world total as the code of another publisher, which must not become the name of a country. */
export const OTHER_WORLD = 'OWID_WRL';

/** Reads a cell of names. */
export const readName: CellReader = (value) => (value === OTHER_WORLD ? new AmbiguousCell(OTHER_WORLD) : value);

/** Full-width digits and signs as ASCII; the spaces of typographers as spaces. */
const plainText = (text: string): string =>
  /[^\p{ASCII}]/u.test(text)
    ? text
        .normalize('NFKC')
        .replace(/\u2212/gu, '-')
        .trim()
    : text;

/** Digits that may be a number with a separator of thousands, or one with three decimals. */
const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/u;
/** A number whose decimals can't be thousands. */
const DECIMALS = /^(?:0|\d+)([.,])(?:\d{1,2}|\d{4,})$|^0([.,])\d+$/u;

/** The decimal separators that the texts of a column show. */
function separatorsOf(column: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of column) {
    const [, separator, afterZero] = typeof cell === 'string' ? (DECIMALS.exec(plainText(cell)) ?? []) : [];
    if (separator ?? afterZero) found.add(separator ?? afterZero ?? '');
  }
  return found;
}

function amount(text: string, separators: ReadonlySet<string>): unknown {
  const isCertain = separators.size === 1;
  if (GROUPED.test(text)) {
    const separator = text.includes('.') ? '.' : ',';
    if (!isCertain || !separators.has(separator)) return new AmbiguousCell(text);
  }
  return isCertain && separators.has(',') && /^\d+,\d+$/u.test(text) ? text.replace(',', '.') : text;
}

/** A share without its sign, a leading zero for a point that has none, and without leading zeros. */
const share = (text: string): string =>
  text
    .replace(/\s*%$/u, '')
    .replace(/^[.,](?=\d)/u, '0.')
    .replace(/^0+(?=\d)/u, '');

/** A year as spreadsheets and statistics write it: 2024.0, 2024年, or its first day. */
const YEAR = /^(\d{4})(?:\.0+|\s*[年년]|-01-01(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?)?$/u;

const twoDigits = (part: string | number): string => String(part).padStart(2, '0');

/** The day of a moment: that of a midnight in UTC or here, whichever it is. */
function dayOf(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return String(moment);
  if (moment.getTime() % 86_400_000 === 0) return moment.toISOString().slice(0, 10);
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/u;
const YEAR_FIRST = /^(\d{4})\s*([-./])\s*(\d{1,2})(?:\s*\2\s*(\d{1,2})\.?)?$/u;
const EAST_ASIAN = /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?$/u;
const MONTH_NAME =
  /^(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4}))$/u;

const isoDate = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [twoDigits(part)])).join('-');

/** A date as ISO 8601, as precise as it is written; other text stays as it is. */
function date(text: string): string {
  const [, day] = DAY_TIME.exec(text) ?? [];
  if (day !== undefined) return day;
  const numbers = YEAR_FIRST.exec(text);
  if (numbers) return isoDate(numbers[1], numbers[3], numbers[4]);
  const han = EAST_ASIAN.exec(text);
  if (han) return isoDate(han[1], han[2], han[3]);
  const [, first, firstDay, firstYear, secondDay, second, secondYear] = MONTH_NAME.exec(text) ?? [];
  const name = (first ?? second ?? '').toLowerCase();
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month ? isoDate(firstYear ?? secondYear, String(month), firstDay ?? secondDay) : text;
}

const YES_NO = new Map<string, string>([
  ['1', 'yes'],
  ['y', 'yes'],
  ['true', 'yes'],
  ['yes', 'yes'],
  ['0', 'no'],
  ['n', 'no'],
  ['false', 'no'],
  ['no', 'no'],
]);

/** Reads texts; other values stay as they are. */
const ofText =
  (read: (text: string) => unknown): CellReader =>
  (value) =>
    typeof value === 'string' && value !== '' ? read(plainText(value)) : value;

/** The values of a field as they are written, by their plain names. */
function oneOf(values: readonly string[]): (text: string) => string {
  const byName = new Map(values.map((value) => [plainName(value), value]));
  return (text) => byName.get(plainName(text)) ?? text;
}

/**
 * Reads the cells of a field.
 *
 * @param column - All its cells, which may show how numbers are written.
 * @returns null for a field whose text is taken as it is.
 */
export function cellReader(expected: Expected, column: readonly unknown[]): CellReader | null {
  switch (expected.kind) {
    case 'number': {
      if (expected.maximum <= 100) return ofText(share);
      const separators = separatorsOf(column);
      return ofText((text) => amount(text, separators));
    }
    case 'year': {
      const read = ofText((text) => YEAR.exec(text)?.[1] ?? text);
      return (value) => (value instanceof Date ? dayOf(value).slice(0, 4) : read(value));
    }
    case 'date':
    case 'date-or-month': {
      const read = ofText(date);
      return (value) =>
        value instanceof Date ? dayOf(value) : typeof value === 'number' ? String(value) : read(value);
    }
    case 'one-of': {
      // Codes of countries and elements differ in their case.
      if (!expected.values.every((value) => /^[a-z]/u.test(value))) return null;
      if (expected.values.join('/') !== 'yes/no') return ofText(oneOf(expected.values));
      return (value) =>
        typeof value === 'string' || typeof value === 'number'
          ? (YES_NO.get(String(value).toLowerCase()) ?? value)
          : value;
    }
    case 'some-of': {
      const read = oneOf(expected.values);
      return ofText((text) =>
        text
          .split(';')
          .map((part) => read(part.trim()))
          .join(';'),
      );
    }
    default:
      return null;
  }
}
