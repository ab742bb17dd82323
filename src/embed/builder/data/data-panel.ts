/**
 * The builder's section for an author's own data: reads a table in the page, shows what is wrong with it, and helps to fix
 * it. Long because its parts share the rows, their check and the focus that moves between them; the table and the check
 * are files of their own.
 */
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Highlight } from '../catalogue.ts';
import { makeElement } from '../make-element.ts';
import { fileNameFor, isEmpty, withCell, withColumn, withoutRow, type AuthorRows } from './author-rows.ts';
import type { Check, CheckedIssue, DataChecks, Fit, ReadRows, Target } from './check.ts';
import { DataTable, type TableEdits } from './data-table.ts';
import { dataSource } from './data-source.ts';
import { checkSentence, emptySentence } from './panel-text.ts';

/** An author's data as the preview and the snippets need them. */
export interface AuthorData {
  /** null if the file can't be read. */
  readonly rows: AuthorRows | null;
  /** Name of the file that the tag reads. */
  readonly file: string;
}

/** What the panel needs of the builder. */
export interface PanelHost {
  /** Receives the data whenever they change; null for none. */
  onData(data: AuthorData | null): void;
  /** Receives what the figure can highlight in the data, whenever they were checked. */
  onHighlights(highlights: readonly Highlight[]): void;
  /** Chooses another view. */
  onView(tag: string, view: string): void;
  /** Label of a view in the language. */
  viewLabel(tag: string, view: string, locale: Locale): string;
}

export class DataPanel {
  readonly element: HTMLElement;
  readonly #base: URL;
  readonly #host: PanelHost;
  readonly #status = makeElement('p', { class: 'status', role: 'status' });
  readonly #result = makeElement('div', { class: 'result' });
  readonly #problems = makeElement('div', { class: 'problems' });
  readonly #views = makeElement('p', { class: 'views' });
  readonly #tables = makeElement('div', { class: 'tables' });
  readonly #editAll = makeElement('input', { type: 'checkbox' });
  readonly #download = makeElement('button', { type: 'button' }, 'Download the CSV');
  readonly #hint = makeElement('p', { class: 'hint' });
  #checks: Promise<readonly [checks: DataChecks, sources: readonly unknown[]]> | undefined;
  #target: Target | undefined;
  #read: ReadRows | undefined;
  #file = '';
  #check: Check | undefined;
  #fits: readonly Fit[] = [];
  #shown: readonly DataTable[] = [];
  /** Counts the files and checks, so that a late one does not replace a newer. */
  #turn = 0;

  /** @param base - Folder of the built files. */
  constructor(base: URL, host: PanelHost) {
    this.#base = base;
    this.#host = host;
    const open = (bytes: Uint8Array, name: string): void => void this.#open(bytes, name);
    this.element = dataSource(open, this.#status, this.#result);
    const remove = makeElement('button', { type: 'button' }, 'Remove the data');
    remove.addEventListener('click', () => {
      this.#remove();
    });
    this.#download.addEventListener('click', () => {
      this.#save();
    });
    this.#editAll.addEventListener('change', () => {
      this.#shown = [];
      this.#showTables();
    });
    this.#result.append(
      this.#problems,
      this.#views,
      makeElement('div', { class: 'field flag' }, makeElement('label', {}, this.#editAll, 'Edit every cell')),
      this.#tables,
      makeElement('p', { class: 'actions' }, this.#download, ' ', remove),
      this.#hint,
    );
    this.#result.hidden = true;
  }

  /** Checks the rows for the view that is chosen now. */
  show(target: Target): void {
    const isSame = JSON.stringify(target) === JSON.stringify(this.#target);
    this.#target = target;
    if (!isSame && this.#read) void this.#recheck();
  }

  /** Loads what reads and checks, once. */
  #load(): Promise<readonly [checks: DataChecks, sources: readonly unknown[]]> {
    this.#checks ??= Promise.all([import('./check-data.ts'), this.#sources()]);
    this.#checks.catch(() => (this.#checks = undefined));
    return this.#checks;
  }

  /** The bundled sources. Without them only rows that cite one can't be checked. */
  async #sources(): Promise<readonly unknown[]> {
    const response = await fetch(new URL('datasets/sources.json', this.#base), { credentials: 'omit' }).catch(
      () => null,
    );
    return response?.ok ? ((await response.json()) as readonly unknown[]) : [];
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    const turn = ++this.#turn;
    const target = this.#target;
    if (!target) return;
    this.#status.textContent = 'Reading …';
    this.#file = fileNameFor(name);
    try {
      const [checks, sources] = await this.#load();
      const read = await checks.readRows(bytes, name || this.#file, target.locale);
      if (turn !== this.#turn) return;
      if (isEmpty(read.rows)) {
        this.#fail(emptySentence(name));
        return;
      }
      this.#read = read;
      this.#shown = [];
      this.#check = checks.checkRows(read.rows, target, sources);
      this.#fits = checks.viewsFor(read.rows, target, sources, this.#check);
      this.#host.onData({ rows: read.rows, file: this.#file });
      const best = this.#bestView(target);
      if (best) this.#host.onView(best.tag, best.view);
      else this.#showCheck(this.#check);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Another view that suits the rows better than the chosen one. */
  #bestView({ tag, view }: Target): Fit | undefined {
    const [best] = this.#fits;
    const chosen = this.#fits.find((fit) => fit.tag === tag && fit.view === view);
    const isBetter = best && (!chosen || (best.isDrawn && !chosen.isDrawn && best.fields >= chosen.fields));
    return isBetter && best !== chosen ? best : undefined;
  }

  async #recheck(): Promise<void> {
    const turn = ++this.#turn;
    const [checks, sources] = await this.#load();
    const { rows } = this.#read ?? {};
    if (turn !== this.#turn || !rows || !this.#target) return;
    this.#check = checks.checkRows(rows, this.#target, sources);
    this.#fits = checks.viewsFor(rows, this.#target, sources, this.#check);
    this.#showCheck(this.#check);
  }

  #change(rows: AuthorRows): void {
    if (!this.#read) return;
    this.#read = { ...this.#read, rows };
    this.#host.onData({ rows, file: this.#file });
    // After the focus has moved, because the list of problems is made anew.
    setTimeout(() => void this.#recheck());
  }

  readonly #edits: TableEdits = {
    onCell: (dataset, row, column, text) => {
      if (this.#read) this.#change(withCell(this.#read.rows, dataset, row, column, text));
    },
    onRowRemoved: (dataset, row) => {
      if (this.#read) this.#change(withoutRow(this.#read.rows, dataset, row));
      this.#status.focus();
    },
    onColumn: (dataset, column, field) => {
      if (this.#read) this.#change(withColumn(this.#read.rows, dataset, column, field));
      this.#status.focus();
    },
  };

  #showCheck(check: Check): void {
    const label = this.#target && this.#host.viewLabel(this.#target.tag, this.#target.view, this.#target.locale);
    this.#say(checkSentence(check, label ?? ''));
    this.#result.hidden = false;
    this.#showProblems(check);
    this.#showViews();
    this.#showTables();
    this.#host.onHighlights(check.highlights);
    this.#download.disabled = !check.csv;
    this.#hint.textContent = `The tag reads ${this.#file}: download it, and put it beside your page. It takes the place of the data URL.`;
  }

  #say(sentence: string): void {
    if (this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }

  #showProblems({ problem, issues, more, warnings }: Check): void {
    const lang = this.#target?.locale ?? 'en';
    const before = this.#problems.contains(document.activeElement);
    const all = [...(this.#read?.warnings ?? []), ...warnings];
    const list = (sentences: readonly (Node | string)[]): HTMLElement =>
      makeElement('ul', { lang }, ...sentences.map((one) => makeElement('li', {}, one)));
    this.#problems.replaceChildren(
      ...(problem ? [makeElement('p', { class: 'error', lang }, problem)] : []),
      ...(issues.length ? [list(issues.map((issue, index) => this.#issueElement(issue, index)))] : []),
      ...(more ? [makeElement('p', { class: 'error', lang }, more)] : []),
      ...(all.length ? [makeElement('p', {}, 'How the data were read:'), list(all)] : []),
    );
    if (before) this.#problems.querySelector('button')?.focus();
  }

  #issueElement(issue: CheckedIssue, index: number): HTMLElement {
    const id = `figure-builder-data-issue-${String(index)}`;
    if (issue.row === null) return makeElement('span', { id }, issue.sentence);
    const button = makeElement('button', { type: 'button', class: 'issue', id }, issue.sentence);
    button.addEventListener('click', () => {
      const at = this.#check?.tables.findIndex(({ dataset }) => dataset === issue.dataset) ?? -1;
      this.#shown[at]?.focus(issue);
    });
    return button;
  }

  #showViews(): void {
    const { tag, view, locale } = this.#target ?? {};
    const others = this.#fits.filter((fit) => fit.tag !== tag || fit.view !== view);
    const buttons = others.map((fit) => {
      const label = this.#host.viewLabel(fit.tag, fit.view, locale ?? 'en');
      const button = makeElement('button', { type: 'button', lang: locale ?? 'en' }, label);
      button.addEventListener('click', () => {
        this.#host.onView(fit.tag, fit.view);
        this.#status.focus();
      });
      return button;
    });
    const isDrawn = !this.#check?.problem && !this.#check?.issues.length;
    this.#views.hidden = !buttons.length;
    this.#views.replaceChildren(
      isDrawn ? 'The columns also suit: ' : 'The columns suit: ',
      ...buttons.flatMap((button) => [button, ' ']),
    );
  }

  #showTables(): void {
    const { tables = [], issues = [] } = this.#check ?? {};
    const isSame =
      this.#shown.length === tables.length &&
      tables.every((table, index) => this.#shown[index]?.showsAlso(table, issues));
    if (isSame) {
      for (const table of this.#shown) table.mark(issues);
      return;
    }
    this.#shown = tables.map((table) => new DataTable(table, issues, this.#edits, this.#editAll.checked));
    this.#tables.replaceChildren(...this.#shown.map(({ element }) => element));
  }

  /** Shows why a file can't be read. Of the data before, nothing is left. */
  #fail(sentence: string): void {
    this.#read = undefined;
    this.#check = undefined;
    this.#result.hidden = true;
    this.#say(sentence);
    this.#host.onData({ rows: null, file: this.#file });
  }

  #remove(): void {
    this.#turn += 1;
    this.#read = undefined;
    this.#check = undefined;
    this.#result.hidden = true;
    this.#say('The data were removed.');
    this.#status.focus();
    this.#host.onData(null);
  }

  #save(): void {
    const text = this.#check?.csv?.();
    if (text === undefined) return;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const link = makeElement('a', { href: address, download: this.#file });
    link.click();
    // The browser reads the address after the click has been handled.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
  }
}
