/** A table of an author's rows. Invalid cells can be written anew, and invalid rows left out. */
import { textOf } from '../../../core/data/issue.ts';
import { linesOf } from '../../../core/data/row-lines.ts';
import { makeElement } from '../make-element.ts';
import type { CheckedIssue, CheckedTable } from './check.ts';

/** Number of rows that are shown, besides the invalid ones. */
const MAX_SHOWN = 200;

/** What an author changes in a table. */
export interface TableEdits {
  onCell(dataset: string, row: number, column: string, text: string): void;
  onRowRemoved(dataset: string, row: number): void;
  onColumn(dataset: string, column: string, field: string): void;
}

interface ShownCell {
  readonly element: HTMLTableCellElement;
  /** The field in which the cell can be written anew; null as long as it is text. */
  input: HTMLInputElement | null;
}

const count = (number: number): string => number.toLocaleString('en');

const cellText = (row: unknown, column: string): string => textOf((row as Readonly<Record<string, unknown>>)[column]);

/** Shows one table. Its cells stay in the page while they are checked again, so that the focus stays in them. */
export class DataTable {
  readonly element: HTMLElement;
  readonly #table: CheckedTable;
  readonly #edits: TableEdits;
  readonly #isEditable: boolean;
  /** Prefix of ids; a page may have several tables. */
  readonly #id: string;
  readonly #cells = new Map<string, ShownCell>();
  readonly #heads = new Map<number, HTMLTableCellElement>();

  /**
   * @param issues - Issues of all tables.
   * @param isEditable - Whether all cells can be written, not only invalid ones.
   */
  constructor(table: CheckedTable, issues: readonly CheckedIssue[], edits: TableEdits, isEditable: boolean) {
    this.#table = table;
    this.#edits = edits;
    this.#isEditable = isEditable;
    this.#id = `figure-builder-data-${table.dataset}`;
    const rows = this.#shownRows(issues);
    this.element = makeElement(
      'div',
      { class: 'rows', role: 'region', tabindex: '0', 'aria-labelledby': `${this.#id}-caption` },
      makeElement(
        'table',
        {},
        makeElement('caption', { id: `${this.#id}-caption` }, this.#caption(rows.length)),
        makeElement('thead', {}, this.#headRow()),
        makeElement('tbody', {}, ...rows.map((row) => this.#bodyRow(row))),
      ),
    );
    this.mark(issues);
  }

  /** Whether the table shows the rows of another check, so that marking them is enough. */
  showsAlso({ dataset, columns, rows }: CheckedTable, issues: readonly CheckedIssue[]): boolean {
    const mine = this.#table;
    return (
      dataset === mine.dataset &&
      rows.length === mine.rows.length &&
      JSON.stringify(columns) === JSON.stringify(mine.columns) &&
      issues.every((issue) => issue.dataset !== dataset || issue.row === null || this.#heads.has(issue.row))
    );
  }

  /** Marks the cells that issues are about. */
  mark(issues: readonly CheckedIssue[]): void {
    const mine = issues.filter(({ dataset, row }) => dataset === this.#table.dataset && row !== null);
    const numbered = new Map(issues.map((issue, index) => [issue, `figure-builder-data-issue-${String(index)}`]));
    for (const [row, head] of this.#heads) {
      const here = mine.filter((issue) => issue.row === row);
      head.parentElement?.classList.toggle('invalid', here.length > 0);
      this.#offerRemoval(head, row, here.length > 0);
      for (const { name } of this.#table.columns) {
        const about = here.filter(({ columns }) => columns.includes(name)).map((issue) => numbered.get(issue) ?? '');
        this.#markCell(row, name, about);
      }
    }
  }

  /** Moves the focus to the cell or row that an issue is about. */
  focus({ row, columns: [column] }: CheckedIssue): void {
    const cell = column === undefined ? undefined : this.#cells.get(this.#key(row ?? 0, column));
    const target = cell?.input ?? this.#heads.get(row ?? 0) ?? this.element;
    target.scrollIntoView({ block: 'center', inline: 'center' });
    target.focus({ preventScroll: true });
  }

  #key(row: number, column: string): string {
    return `${String(row)} ${column}`;
  }

  #shownRows(issues: readonly CheckedIssue[]): number[] {
    const { rows, dataset } = this.#table;
    const first = Array.from({ length: Math.min(rows.length, MAX_SHOWN) }, (_, index) => index);
    const invalid = issues.flatMap((issue) => (issue.dataset === dataset && issue.row !== null ? [issue.row] : []));
    return [...new Set([...first, ...invalid])].filter((row) => row < rows.length).sort((a, b) => a - b);
  }

  #caption(shown: number): string {
    const { dataset, rows } = this.#table;
    const all = `${dataset}: ${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`;
    return shown < rows.length ? `${all}; shown are the first ${count(MAX_SHOWN)} and those with a problem` : all;
  }

  #headRow(): HTMLTableRowElement {
    const { columns, rows } = this.#table;
    const first = linesOf(rows) ? 'Line' : 'Row';
    return makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'col' }, first),
      ...columns.map(({ name, field }) => {
        const head = makeElement('th', { scope: 'col' }, name);
        if (field === null) head.append(this.#fieldChoice(name));
        else if (field !== name) head.append(makeElement('span', { class: 'as' }, `read as ${field}`));
        return head;
      }),
    );
  }

  /** Lets an author say what a column is that is not read. */
  #fieldChoice(column: string): HTMLElement {
    const { columns, fields, dataset } = this.#table;
    const free = fields.filter((field) => columns.every((one) => one.field !== field));
    const select = makeElement(
      'select',
      { 'aria-label': `Read the column ${column} as` },
      makeElement('option', { value: '' }, 'not read'),
      ...free.map((field) => makeElement('option', { value: field }, `read as ${field}`)),
    );
    select.addEventListener('change', () => {
      if (select.value) this.#edits.onColumn(dataset, column, select.value);
    });
    return select;
  }

  #bodyRow(row: number): HTMLTableRowElement {
    const { columns, rows } = this.#table;
    const number = linesOf(rows)?.[row] ?? row + 1;
    const head = makeElement('th', { scope: 'row', tabindex: '-1' }, makeElement('span', {}, String(number)));
    this.#heads.set(row, head);
    const cells = columns.map(({ name, field }) => {
      const element = makeElement('td', field === null ? { class: 'unread' } : {}, cellText(rows[row], name));
      this.#cells.set(this.#key(row, name), { element, input: null });
      return element;
    });
    return makeElement('tr', {}, head, ...cells);
  }

  #markCell(row: number, column: string, issueIds: readonly string[]): void {
    const cell = this.#cells.get(this.#key(row, column));
    if (!cell) return;
    if (!cell.input && (issueIds.length || this.#isEditable)) {
      cell.input = this.#input(row, column);
      cell.element.replaceChildren(cell.input);
    }
    if (issueIds.length) {
      cell.input?.setAttribute('aria-invalid', 'true');
      cell.input?.setAttribute('aria-describedby', issueIds.join(' '));
    } else {
      cell.input?.removeAttribute('aria-invalid');
      cell.input?.removeAttribute('aria-describedby');
    }
  }

  #input(row: number, column: string): HTMLInputElement {
    const { rows, dataset } = this.#table;
    const value = cellText(rows[row], column);
    const number = linesOf(rows)?.[row] ?? row + 1;
    const input = makeElement('input', {
      type: 'text',
      value,
      size: String(Math.min(40, Math.max(6, value.length + 1))),
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': `${column}, ${linesOf(rows) ? 'line' : 'row'} ${String(number)}`,
    });
    input.addEventListener('change', () => {
      this.#edits.onCell(dataset, row, column, input.value);
    });
    return input;
  }

  #offerRemoval(head: HTMLTableCellElement, row: number, isInvalid: boolean): void {
    const present = head.querySelector('button');
    if (isInvalid === (present !== null)) return;
    if (present) {
      present.remove();
      return;
    }
    const remove = makeElement(
      'button',
      { type: 'button' },
      'Leave out',
      makeElement('span', { class: 'visually-hidden' }, ` line ${head.textContent}`),
    );
    remove.addEventListener('click', () => {
      this.#edits.onRowRemoved(this.#table.dataset, row);
    });
    head.append(' ', remove);
  }
}
