import type { Cell, Table } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/** The column by which a reader has sorted a table, and the direction. */
export interface TableOrder {
  readonly column: number;
  readonly isDescending: boolean;
}

/** The order after a click on a column's header: ascending, then descending, then the figure's own. */
export function nextOrder(order: TableOrder | undefined, column: number): TableOrder | undefined {
  if (order?.column !== column) return { column, isDescending: false };
  return order.isDescending ? undefined : { column, isDescending: true };
}

/** Rows in the reader's order: numbers by value, text by the rules of the language, unpublished values last. */
export function sortedRows({ rows }: Table, order: TableOrder | undefined, locale: Locale): Table['rows'] {
  if (!order) return rows;
  const { column, isDescending } = order;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byCell = (a: Cell, b: Cell): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return compare(String(a), String(b));
  };
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a = null, b = null] = [one[column], other[column]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * byCell(a, b);
  });
}
