/** Checks of tables that any rows with shares, or with a world total, must pass: a wrong number must not be drawn. */
import { countryId } from '../../i18n/country.ts';
import { textOf, type Issue } from '../issue.ts';
import { isRow, type RawRow } from '../raw-tables.ts';
import { ROUNDING } from '../row-checks.ts';
import { expectedOf, type RowSchema } from '../row-schema.ts';
import { plainName } from './field-names.ts';

/** Fields that divide a table into wholes, each with its own total. */
const WHOLES = ['series', 'edition', 'stage', 'scope', 'importer', 'material', 'unit', 'period', 'year'];

/** Those among them that name something, which a row has the id of. */
const NAMED = ['stage', 'importer', 'material'];

/** Whether a row is the world total among countries, by its code or a name; countries repeat their names. */
function isWorldTotal(): (row: RawRow) => boolean {
  const known = new Map<unknown, boolean>();
  return ({ country }) => {
    let isWorld = known.get(country);
    if (isWorld === undefined) known.set(country, (isWorld = countryId(textOf(country)) === 'WLD'));
    return isWorld;
  };
}

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = typeof value === 'string' ? value.replace(',', '.') : '';
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
};

const wholeOf = (row: RawRow): string =>
  WHOLES.flatMap((field) => (row[field] === undefined || row[field] === '' ? [] : [textOf(row[field])])).join('/');

/** The whole that a row is a part of, by the names that its author wrote. */
const writtenWhole = (row: RawRow, written: unknown): string =>
  wholeOf(
    isRow(written)
      ? {
          ...row,
          ...Object.fromEntries(
            NAMED.flatMap((field) => (row[field] ? [[field, valueAs(written, field) ?? row[field]]] : [])),
          ),
        }
      : row,
  );

/** A number without the noise of adding fractions. */
const rounded = (sum: number): number => Number(sum.toPrecision(12));

/** The value of a field, whose name may be written in another case. */
const valueAs = (row: RawRow, field: string): unknown =>
  row[
    Object.hasOwn(row, field) ? field : (Object.keys(row).find((name) => plainName(name) === plainName(field)) ?? field)
  ];

/** Shares that are all fractions of 1; null if there is none, or if one is written with its sign. */
function fractionsIn(given: readonly RawRow[], fields: readonly string[]): string | null {
  let fraction: string | null = null;
  for (const row of given)
    for (const field of fields) {
      const value = valueAs(row, field);
      if (typeof value === 'string' && /[%％]/u.test(value)) return null;
      const number = numberOf(typeof value === 'string' ? value.trim().replace(/^(?=[.,])/u, '0') : value);
      if (number === null) continue;
      if (number > 1) return null;
      if (number > 0 && number < 1) fraction ??= field;
    }
  return fraction;
}

/** Totals of the world that are smaller than the sum of the countries. */
function smallTotals(dataset: string, given: readonly unknown[], rows: readonly unknown[], field: string): Issue[] {
  const sums = new Map<string, number>();
  const isTotal = isWorldTotal();
  for (const row of rows)
    if (isRow(row) && !isTotal(row)) {
      const whole = wholeOf(row);
      sums.set(whole, (sums.get(whole) ?? 0) + (numberOf(row[field]) ?? 0));
    }
  return rows.flatMap((row, index): Issue[] => {
    if (!isRow(row) || !isTotal(row)) return [];
    const total = numberOf(row[field]);
    const of = wholeOf(row);
    const sum = sums.get(of) ?? 0;
    if (total === null || sum <= total * (1 + ROUNDING / 100)) return [];
    const expected = { kind: 'whole', of: writtenWhole(row, given[index]) || dataset, sum: rounded(sum) } as const;
    return [{ dataset, row: index + 1, field, value: String(row[field]), expected }];
  });
}

/** Rows whose shares of several countries, or of one more country, exceed 100 per cent. */
function largeShares(
  dataset: string,
  given: readonly unknown[],
  rows: readonly unknown[],
  fields: readonly string[],
): Issue[] {
  const sums = new Map<string, number>();
  const isTotal = isWorldTotal();
  return rows.flatMap((row, index): Issue[] => {
    if (!isRow(row) || isTotal(row)) return [];
    // Derived from amounts of several publications, which may disagree by more than rounding.
    if (fields.length > 1 && row['flag'] === 'derived') return [];
    const whole = fields.length > 1 ? String(index) : wholeOf(row);
    const own = fields.map((field) => numberOf(row[field]) ?? 0).reduce((sum, share) => sum + share, 0);
    const sum = (sums.get(whole) ?? 0) + own;
    sums.set(whole, sum);
    if (sum <= 100 + ROUNDING) return [];
    const of = writtenWhole(row, given[index]) || dataset;
    const value = fields.map((field) => textOf(row[field])).join(' + ');
    return [{ dataset, row: index + 1, field: fields.join('/'), value, expected: { kind: 'sum', of, maximum: 100 } }];
  });
}

/**
 * The issues of one table, whose rows are otherwise valid.
 *
 * @param given - Its rows as they were written.
 * @param rows - The same rows in the form of the schema.
 */
export function wholeIssues(
  dataset: string,
  schema: RowSchema,
  given: readonly unknown[],
  rows: readonly unknown[],
): Issue[] {
  const numbers = Object.entries(schema.entries).flatMap(([field, entry]) => {
    const expected = expectedOf(entry) as ReturnType<typeof expectedOf> | undefined;
    return expected?.kind === 'number' ? [{ field, isShare: expected.maximum <= 100 }] : [];
  });
  const shares = numbers.filter(({ isShare }) => isShare).map(({ field }) => field);
  const fraction = fractionsIn(given.filter(isRow), shares);
  if (fraction !== null)
    return [{ dataset, row: null, field: null, value: '', expected: { kind: 'per-cent', field: fraction } }];
  const used = shares.filter(
    (field) => field.endsWith('share_pct') && rows.some((row) => isRow(row) && numberOf(row[field]) !== null),
  );
  const isShared = used.length > 1 || 'country' in schema.entries;
  return [
    ...('country' in schema.entries ? numbers : []).flatMap(({ field }) => smallTotals(dataset, given, rows, field)),
    ...(isShared && used.length ? largeShares(dataset, given, rows, used) : []),
  ];
}
