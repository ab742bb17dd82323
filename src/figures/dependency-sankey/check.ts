/** Checks across rows: that rows agree with one another, and that parts do not exceed their whole. */
import { DataError, missingError } from '../../core/data/data-error.ts';
import { assertWithinWhole, assertUnique } from '../../core/data/row-checks.ts';
import { writtenName } from '../../core/i18n/label.ts';
import type { ElementUse, ImportShare } from './dataset.ts';

/** Rejects a row whose value differs from that of the first row of the same group. */
export function assertAgreement<Row>(
  dataset: string,
  field: string,
  rows: readonly Row[],
  group: { of(row: Row): string; value(row: Row): string },
): void {
  const firsts = new Map<string, string>();
  rows.forEach((row, index) => {
    const of = group.of(row);
    const value = group.value(row);
    const first = firsts.get(of) ?? value;
    firsts.set(of, first);
    if (first !== value)
      throw new DataError({
        dataset,
        row: index + 1,
        field,
        value,
        expected: { kind: 'as-elsewhere', of: of || dataset, value: first },
      });
  });
}

/** Rejects a table with more different values of a field than can be drawn. */
export function assertAtMost(dataset: string, field: string, values: readonly string[], maximum: number): void {
  const count = new Set(values).size;
  if (count > maximum) throw missingError(dataset, { kind: 'too-many', field, count, maximum });
}

/** @throws {DataError} if rows are duplicates, differ in their years, or sum to more than a whole. */
export function checkImports(rows: readonly ImportShare[]): void {
  assertUnique('us-imports', rows, {
    edition: (row) => row.edition,
    material: (row) => row.material,
    country: (row) => row.country,
  });
  assertWithinWhole('us-imports', 'share_pct', rows, {
    of: ({ edition, material }) => [edition, writtenName(material)].filter(Boolean).join('/'),
    share: (row) => row.share,
    maximum: () => 100,
  });
  assertAgreement('us-imports', 'importer', rows, { of: () => '', value: (row) => row.importer });
  assertAgreement('us-imports', 'period', rows, { of: (row) => row.edition, value: (row) => row.period });
}

/** Most materials and uses that a picture has space for. */
const MAX_SYMBOLS = 20;
const MAX_USES = 10;

/**
 * @throws {DataError} if rows are duplicates, disagree about whether the article mentions a use, give more than all of a
 *   material, or are more than can be drawn.
 */
export function checkUses(rows: readonly ElementUse[]): void {
  const dataset = 'element-uses';
  assertUnique(dataset, rows, { symbol: (row) => row.symbol, use: (row) => row.use });
  const symbols = rows.map(({ symbol }) => symbol);
  const uses = rows.map(({ use }) => use);
  assertAtMost(dataset, 'symbol', symbols, MAX_SYMBOLS);
  assertAtMost(dataset, 'use', uses, MAX_USES);
  assertAgreement(dataset, 'in_article', rows, {
    of: (row) => writtenName(row.use),
    value: ({ inArticle }) => (inArticle ? 'yes' : 'no'),
  });
  assertWithinWhole(dataset, 'share_pct', rows, {
    of: ({ symbol, share }) => (share === null ? null : writtenName(symbol)),
    share: ({ share }) => share ?? 0,
    maximum: () => 100,
  });
}
