import type { Cell, Column } from '../figure/description.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { pageMessages } from '../i18n/page.ts';

/** A missing value, or a number, as a table shows it; undefined for any other cell. */
export const shownCell = (
  cell: Cell,
  { kind, unit }: Pick<Column, 'kind' | 'unit'>,
  locale: Locale,
): string | undefined =>
  cell === null
    ? pageMessages(locale)[kind === 'number' ? 'notPublished' : 'none']
    : kind === 'number' && typeof cell === 'number'
      ? // A small amount must not read as none, or as another than the picture prints.
        formatNumber(locale, cell, (unit === '%' ? cell < 1 || (cell > 99 && cell < 100) : cell < 100) ? 4 : 1)
      : undefined;
