import type { Source, Table } from '../../core/figure/description.ts';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import { formatIso } from '../../core/i18n/format.ts';
import { interactionMessages } from '../../core/i18n/interaction.ts';
import { languageMark } from '../../core/i18n/language-mark.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { ExportKind } from '../../core/i18n/toolbar.ts';
import type { CustomRows } from '../../core/wire/live.ts';
import { aboutLine } from '../../core/output/about-line.ts';
import { detailsText } from '../../core/output/details-text.ts';
import type { ArrangedTable } from '../templates/table-template.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { Listening } from './listening.ts';
import { LoadedDetails } from './loaded-details.ts';
import { ActiveItem } from './active-item.ts';
import { interactionStyles } from './styles.ts';
import { nextOrder, sortedRows, type TableOrder } from './table-order.ts';
import { Toolbar } from './toolbar.ts';
import { Updates } from './updates.ts';

/** The interaction layer of one figure; see docs/decisions/0016-interaction.md. */
export class Interaction {
  readonly #host: InteractionHost;
  readonly #reader: ActiveItem;
  readonly #listening: Listening;
  readonly #toolbar: Toolbar;
  readonly #updates: Updates;
  /** Contains the toolbar, on the line of the disclosure of table and notes. */
  readonly #tools: HTMLElement;
  /** Live region for changes that the focus does not convey. */
  readonly #status: HTMLElement;
  #picture: Element | undefined;
  #attempt = 0;
  #order: TableOrder | undefined;

  constructor(host: Omit<InteractionHost, 'say' | 'details'>) {
    const { ownerDocument } = host.element;
    this.#tools = ownerDocument.createElement('div');
    this.#status = ownerDocument.createElement('div');
    this.#status.className = 'unseen';
    this.#status.role = 'status';
    this.#host = {
      ...host,
      say: (sentence) => {
        this.#status.textContent = sentence;
      },
      details: new LoadedDetails(() => {
        this.#reader.informed();
        host.requestUpdate();
      }),
    };
    host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, interactionStyles()];
    this.#reader = new ActiveItem(this.#host);
    this.#listening = new Listening(this.#host);
    this.#toolbar = new Toolbar(this.#host, this.#listening);
    this.#updates = new Updates(this.#host);
  }

  /** To be called after each render of the figure. */
  updated(): void {
    const shown = this.#host.shown();
    const figure = this.#host.root.querySelector('figure');
    if (!shown || !figure) {
      this.#clear();
      return;
    }
    if (this.#status.parentElement !== figure) {
      figure.append(this.#status);
      figure.insertBefore(this.#tools, figure.querySelector(':scope > details:last-of-type'));
    }
    this.#host.render(shown.hasToolbar ? this.#toolbar.template() : this.#host.nothing, this.#tools);
    this.#updates.updated(shown, this.#tools);
    void this.#host.details.load(shown);
    if (shown.picture === this.#picture) this.#reader.emphasise();
    else void this.#take(shown);
  }

  /**
   * Exports the displayed figure as a file.
   *
   * @param error - The figure's error, if it has one.
   * @param data - The rows that a script has set last, if any; those of the picture may still be others.
   */
  async exportFile(
    kind: ExportKind,
    error: FigureErrorDetail | undefined,
    data: CustomRows | null = null,
  ): Promise<Blob> {
    if (error) throw new Error(error.message);
    const { exportFile } = await import('./export/export-file.ts');
    const shown = this.#host.shown();
    if (shown?.data !== data)
      throw new Error(
        `<${this.#host.element.localName}> has not drawn its rows yet. Wait for its "ready" promise, or for "figure-ready" after a change.`,
      );
    return exportFile(kind, shown, this.#host);
  }

  /** A table in the reader's sort order, with headers that change the order. */
  arrange(table: Table, locale: Locale): ArrangedTable {
    const { html, requestUpdate } = this.#host;
    const messages = interactionMessages(locale);
    // Another table may not have the column.
    const order = table.columns[this.#order?.column ?? -1] && this.#order;
    return {
      rows: sortedRows(table, order, locale),
      sortOf: (column) => {
        if (order?.column !== column) return undefined;
        return order.isDescending ? 'descending' : 'ascending';
      },
      dateText: (iso) => formatIso(locale, iso),
      header: (column, label) => {
        const sort = (): void => {
          this.#order = nextOrder(order, column);
          requestUpdate();
        };
        const name = messages.sort(table.columns[column]?.label ?? '');
        return html`<button class="sort" type="button" part="button" title=${name} @click=${sort}>${label}</button>`;
      },
    };
  }

  /**
   * The list below the table: notes, sources with the languages of their pages, and licences and version of the data.
   * Details follow when they are loaded.
   */
  listed(sources: readonly Source[], locale: Locale): readonly (readonly unknown[])[] {
    const { sourceLink, details } = this.#host;
    const { notes, sources: known, licences } = details.known;
    const { edition = null, credit } = this.#host.shown() ?? {};
    const listed = sources.map((source) => {
      const text = detailsText(source, known[source.id], locale);
      return [sourceLink(source), languageMark(source.language, locale), text && ` — ${text}`];
    });
    return [notes, listed, [aboutLine({ licences, edition, credit }, locale)].filter(Boolean)];
  }

  /** Ends all listeners outside the figure. */
  release(): void {
    this.#listening.stop();
    this.#reader.release();
    this.#toolbar.release();
  }

  /** Forgets what was shown, because the figure shows nothing now. */
  #clear(): void {
    this.#host.details.clear();
    if (!this.#picture) return;
    this.#picture = undefined;
    this.#listening.clear();
    this.#reader.clear();
    this.#toolbar.release();
  }

  async #take(shown: ShownFigure): Promise<void> {
    this.#picture = shown.picture;
    // If the focus is on an item, it moves to the same item of the new picture.
    this.#reader.letGo();
    try {
      const set = await shown.items(this.#attempt);
      if (this.#picture !== shown.picture) return;
      this.#reader.show(shown, set.items);
      this.#listening.hear(set.sonification);
    } catch {
      // Picture, text and table still work. The next contact retries.
      this.#reader.clear();
      this.#attempt += 1;
      this.#picture = undefined;
    }
  }
}
