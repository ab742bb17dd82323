/** Custom data in a page: fetching, reading and parsing rows, and reporting what is wrong with them. Loaded on demand. */
import {
  customTables,
  locatedIssue,
  readCustom,
  tableIssues,
  type CustomData,
  type CustomTables,
} from '../core/data/custom-rows.ts';
import { DataError } from '../core/data/data-error.ts';
import { fieldsOf, readDataFile } from '../core/data/file/read-file.ts';
import { pageSource, type PageSource } from '../core/data/page-source.ts';
import { plainName } from '../core/data/file/field-names.ts';
import { columnsOf, isRow, type RawTables } from '../core/data/raw-tables.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import type { Figure, FigureView } from '../core/figure/figure.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import { issueSentence } from '../core/i18n/issue-sentence.ts';
import type { LiveReader, LiveRequest } from '../core/wire/live.ts';
import { customMessages, type CustomMessages } from './custom-messages.ts';
import { fetchFile } from './fetch-file.ts';
import { pause } from './pause.ts';

/** Rows as the page or a file gives them. */
interface Given {
  readonly rows: unknown;
  /** Where they came from; empty for rows that a script has set. */
  readonly address: string;
  readonly warnings: readonly string[];
}

/** The last custom rows with their parsed form, which depends on the other fields only. */
interface LastRows {
  readonly rows: unknown;
  /** The dataset of an array of rows; null for an object. */
  readonly dataset: string | null;
  /** The source of rows that name none. */
  readonly source: PageSource;
  readonly tables: RawTables;
  readonly read: CustomData;
  readonly warnings: readonly string[];
}

/** Custom rows, parsed for a view. */
export interface CustomRead extends CustomData {
  /** The URL that answered with them, whose host is always shown to the reader; empty for rows that a script has set. */
  readonly address: string;
  /** Ids of the views that the rows suit. */
  readonly views: readonly string[];
  /** What the author should know, in sentences. */
  readonly warnings: readonly string[];
  /** The raw rows. */
  readonly tables: RawTables;
  readonly messages: CustomMessages;
}

type View = FigureView<unknown, Readonly<Record<string, unknown>>>;

/** Columns that name sources, as a publisher may write them. */
const CITING = ['source', 'sourceid', 'sourceids'];

/** Whether rows, or those of tables, have a column that names sources: it may name a bundled one. */
function mayCite(rows: unknown): boolean {
  const lists = Array.isArray(rows) ? [rows] : isRow(rows) ? Object.values(rows).filter(Array.isArray) : [];
  return lists.some((list: readonly unknown[]) => columnsOf(list).some((column) => CITING.includes(plainName(column))));
}

/** Reads the custom rows of successive requests. Rows are fetched and parsed once, however many requests draw them. */
export class CustomReader {
  readonly #figure: Figure;
  readonly #loadSources: LiveReader['loadSources'];
  readonly #base: string;
  /** Rows of the bundled sources, once custom rows may cite them. */
  #bundledSources: readonly unknown[] = [];
  #fetched: (Given & { readonly src: string }) | undefined;
  #last: LastRows | undefined;
  /** Tables that the figure rejected; undefined if it drew the last ones. */
  #rejected: RawTables | undefined;

  /** @param base - URL that a relative one is resolved against. */
  constructor({ figure, loadSources }: LiveReader, base: string) {
    this.#figure = figure;
    this.#loadSources = loadSources;
    this.#base = base;
    loadDirectory();
  }

  /** Discards the fetched rows, so that the next request fetches them again. */
  forget(): void {
    this.#fetched = undefined;
  }

  /**
   * The rows of a request.
   *
   * @throws {FigureError} if they can't be loaded or read.
   * @throws {DataError} if the figure can't draw a row.
   */
  async read(request: LiveRequest, view: View, signal: AbortSignal): Promise<CustomRead> {
    const { data, src, options, locale } = request;
    const messages = await customMessages(locale);
    if (request.isStatic) throw new FigureError('data-static', messages.load.notStatic);
    const { rows, address, warnings } =
      data === null ? await this.#fetch(src ?? '', messages, signal) : { rows: data, address: '', warnings: [] };
    if (!this.#bundledSources.length && mayCite(rows)) this.#bundledSources = await this.#loadSources();
    await pause(signal);
    const source = pageSource(request, address, messages.load.customSource);
    const last = this.#parsed(rows, view, options, source, messages);
    await pause(signal);
    const views = this.#viewsFor(options).filter(({ dataset }) => last.tables[dataset]?.length);
    return {
      ...last.read,
      address,
      views: views.map(({ id }) => id),
      warnings: [...warnings, ...last.warnings],
      tables: last.tables,
      messages,
    };
  }

  /** The error for rows that can't be drawn, in the reader's language. */
  async errorFor({ issue }: DataError, { locale }: LiveRequest): Promise<FigureError> {
    const { issue: messages } = await customMessages(locale);
    const located = locatedIssue(issue, this.#rejected ?? this.#last?.tables ?? {}, this.#figure);
    return new FigureError('data-invalid', issueSentence(located, messages));
  }

  #viewsFor(options: LiveRequest['options']): { readonly id: string; readonly dataset: string }[] {
    return (this.#figure.views as readonly View[]).map((one) => ({ id: one.id, dataset: one.dataset(options) }));
  }

  async #fetch(src: string, messages: CustomMessages, signal: AbortSignal): Promise<Given> {
    if (this.#fetched?.src !== src) {
      const { bytes, charset, name, address } = await fetchFile(src, this.#base, messages.load, signal);
      const warnings: string[] = [];
      const rows = readDataFile(bytes, charset, {
        name,
        fields: fieldsOf(this.#figure),
        messages: messages.file,
        maxIssues: 1,
        warn: (sentence) => warnings.push(sentence),
      });
      this.#fetched = { src, rows, address, warnings };
    }
    return this.#fetched;
  }

  /** Parses custom rows, unless they are the same as last time. A page that changes rows must set a new array. */
  #parsed(
    rows: unknown,
    view: View,
    options: LiveRequest['options'],
    source: PageSource,
    { load, file }: CustomMessages,
  ): LastRows {
    const drawn = view.dataset(options);
    const dataset = Array.isArray(rows) ? drawn : null;
    const last = this.#last;
    // Another view may need rows that are missing here.
    const isSameSource = last?.source.name === source.name && last.source.url === source.url;
    if (last && last.rows === rows && last.dataset === dataset && isSameSource && last.tables[drawn]?.length)
      return last;
    const warnings: string[] = [];
    const figure = this.#figure;
    const warn = (sentence: string): unknown => warnings.push(sentence);
    const custom = customTables(rows, { figure, dataset: drawn, views: this.#viewsFor(options), load, file, warn });
    this.#last = { rows, dataset, source, tables: custom.tables, read: this.#parse(custom, source), warnings };
    return this.#last;
  }

  #parse(custom: CustomTables, source: PageSource): CustomData {
    this.#rejected = custom.tables;
    // Of the bundled data, custom rows only need the sources, which they may cite.
    const read = readCustom(custom.tables, this.#figure, this.#bundledSources, source);
    const [issue] = tableIssues(custom, this.#figure);
    if (issue) throw new DataError(issue);
    this.#rejected = undefined;
    return read;
  }
}
