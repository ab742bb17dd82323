import { html, nothing, type TemplateResult } from 'lit/html.js';
import { headOf } from '../../core/figure/common-columns.ts';
import type { Cell, Column, Source, Table } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { InLanguages } from './language-template.ts';
import { sourceLink } from './source-template.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { shownCell } from '../../core/output/shown-cell.ts';

/** What is needed to render the cells of a table. */
interface CellContext {
  readonly sources: readonly Source[];
  readonly locale: Locale;
  readonly spoken: InLanguages;
  readonly arranged: ArrangedTable | undefined;
}

const cellContent = (cell: Cell, column: Column, { sources, locale, spoken, arranged }: CellContext): unknown =>
  shownCell(cell, column, locale) ??
  (column.kind === 'date'
    ? (arranged?.dateText(String(cell)) ?? cell)
    : column.kind === 'sources'
      ? String(cell)
          .split(';')
          .map((id, index) => {
            const source = sources.find((one) => one.id === id);
            return [
              index ? pageMessages(locale).separator : '',
              source ? sourceLink(arranged?.sourceOf(source) ?? source, spoken) : id,
            ];
          })
      : spoken(String(cell)));

/** Numbers are aligned to the end of their column. */
const classOf = ({ kind }: Column) => (kind === 'number' ? kind : nothing);

const rowTemplate = (row: readonly Cell[], columns: readonly Column[], context: CellContext) =>
  html`<tr>
    ${columns.map((column, index) => {
      const content = cellContent(row[index] ?? null, column, context);
      if (index === 0) return html`<th scope="row">${content}</th>`;
      return html`<td class=${classOf(column)}>${content}</td>`;
    })}
  </tr>`;

/** How many rows of a long table are shown at first, and how many each click adds. */
export const TABLE_PAGE = 100;

/** How many rows of a table are shown, and the button for more. */
export interface ShownRows {
  readonly count: number;
  /** Label of the button that shows `count` of the `left` hidden rows; only live drawings have tables that long. */
  readonly label: (count: number, left: number) => string;
  readonly showMore: () => void;
}

/**
 * The table after the interaction scripts have loaded: in the reader's order, with localized dates. They also add the
 * element `data`, which says that it is a table.
 */
export interface ArrangedTable {
  /** Without the columns in which all rows say the same. */
  readonly table: Table;
  /** What all rows say, given how a cell is shown. */
  above(contentOf: (cell: Cell, column: Column) => unknown): unknown;
  /**
   * Whether the rows are in the second of two places in the template. When that changes, they are made anew, which is one
   * change for screen readers: among a change for each cell, they would lose what is said. Files without script have
   * one place only.
   */
  readonly isMoved?: boolean;
  /** How a column orders the rows. */
  sortOf(column: number): 'ascending' | 'descending' | undefined;
  /** A source with its address, once that is there. */
  sourceOf(source: Source): Source;
  /** An ISO 8601 date as the language writes it. */
  dateText(iso: string): string;
  /** A column's header, with a button that changes the order. */
  header(column: number, label: unknown): unknown;
}

/** The rows of the picture as a table, in a box that scrolls sideways if necessary, also with the keyboard. */
export function tableTemplate(
  table: Table,
  context: CellContext,
  { count, label, showMore }: ShownRows,
): TemplateResult {
  const { arranged } = context;
  const { columns, rows: all } = arranged?.table ?? table;
  const rows = all.slice(0, count);
  // A group for each page, so that more rows are one change for screen readers.
  const bodies = rows.flatMap((_, at) =>
    at % TABLE_PAGE
      ? []
      : [
          html`<tbody>
            ${rows.slice(at, at + TABLE_PAGE).map((row) => rowTemplate(row, columns, context))}
          </tbody>`,
        ],
  );
  const more = all.length - count;
  const rest = html`<button type="button" part="button" @click=${showMore}>
    ${label(Math.min(more, TABLE_PAGE), more)}
  </button>`;
  return html`${arranged?.above((cell, column) => cellContent(cell, column, context))}
    <div class="scroll" tabindex="0" role="region" aria-labelledby="data title">
      <table part="table" aria-labelledby="title">
        <thead>
          <tr>
            ${columns.map((column, index) => {
              const name = headOf(column);
              return html`<th scope="col" class=${classOf(column)} aria-sort=${arranged?.sortOf(index) ?? nothing}>
                ${arranged?.header(index, name) ?? name}
              </th>`;
            })}
          </tr>
        </thead>
        ${arranged?.isMoved ? ['', bodies] : bodies}
      </table>
      ${more > 0 ? rest : ''}
    </div>`;
}

/**
 * The list below the table: notes, then sources, as texts or what Lit can render. Notes that are added later leave the
 * sources the same elements, so that a link keeps the focus.
 */
export const notesTemplate = (listed: readonly (readonly unknown[])[]): TemplateResult =>
  html`<ul>
    ${listed.map((entries) => entries.map((entry) => html`<li>${entry}</li>`))}
  </ul>`;
