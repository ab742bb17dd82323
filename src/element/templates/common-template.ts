import type { html as litHtml } from 'lit/html.js';
import { headOf } from '../../core/figure/common-columns.ts';
import type { Cell, Column, Table } from '../../core/figure/description.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/**
 * What all rows of a table have in common, said once above it; empty if there is nothing.
 *
 * @param html - Lit's: the interaction scripts do not load it again.
 */
export const commonTemplate =
  (html: typeof litHtml, { columns, rows: [row = []] }: Table, locale: Locale) =>
  (contentOf: (cell: Cell, column: Column) => unknown): unknown =>
    columns.length
      ? html`<ul class="common">
          ${columns.map(
            (column, index) =>
              html`<li>${headOf(column)}${pageMessages(locale).colon}${contentOf(row[index] ?? null, column)}</li>`,
          )}
        </ul>`
      : '';
