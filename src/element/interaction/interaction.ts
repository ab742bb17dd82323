/*
 * Long because it connects all parts of the layer with the figure; each part is a file of its own, and none knows another.
 */
import type { FigureText, Source, Table } from '../../core/figure/description.ts';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import { splitTable, type SplitTable } from '../../core/figure/common-columns.ts';
import { commonOptions } from '../../core/figure/common-options.ts';
import { sizeOption } from '../../core/figure/size.ts';
import { formatIso } from '../../core/i18n/format.ts';
import { interactionMessages } from '../../core/i18n/interaction.ts';
import { languageMark } from '../../core/i18n/language-mark.ts';
import { FALLBACK_LOCALE, type Locale } from '../../core/i18n/locale.ts';
import type { ExportKind } from '../../core/i18n/toolbar.ts';
import type { CustomRows } from '../../core/wire/live.ts';
import { wholeSource } from '../../core/data/provenance.ts';
import { detailsParts } from '../../core/output/details-text.ts';
import { optionValue } from '../options/option-properties.ts';
import { aboutEntry } from '../templates/about-template.ts';
import { commonTemplate } from '../templates/common-template.ts';
import { inLanguages, type InLanguages } from '../templates/language-template.ts';
import type { ArrangedTable } from '../templates/table-template.ts';
import { FigureActionEvent } from '../action-event.ts';
import { displayedFigure, type Displayed } from './displayed-figure.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { Listening } from './listening.ts';
import { Annotations } from './annotations.ts';
import { Changes } from './changes.ts';
import { FigureLinks } from './figure-links.ts';
import { LoadedDetails } from './loaded-details.ts';
import { ActiveItem } from './active-item.ts';
import { markPageTexts } from './page-language.ts';
import { PlainSwitch } from './plain-switch.ts';
import { ReservedSpace } from './reserved-space.ts';
import { FigureStructuredData } from './structured-data.ts';
import { INTERACTION_CSS } from './styles.ts';
import { nextOrder, sortedRows, type TableOrder } from './table-order.ts';
import { ToolbarLine } from './toolbar-line.ts';
import { Toolbar } from './toolbar.ts';
import { warnOfUnused } from './unused-attributes.ts';
import { Updates } from './updates.ts';
import type { WholeFigure } from './whole-figure.ts';

/**
 * Time in ms after which a screen reader has dealt with a change itself, and with the live region if that is new. Orca
 * drops what is said at the same time as a focus moves and many texts change.
 */
const SETTLED = 500;

/** Waits until what has changed is on the screen: a reader who has chosen another view sees it before anything else. */
const onScreen = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** What a figure gives to its interaction layer. */
export interface GivenHost extends Omit<
  InteractionHost,
  'shown' | 'say' | 'details' | 'sourceLink' | 'spoken' | 'explained' | 'highlight' | 'highlighted' | 'checkUpdates'
> {
  /** What the figure displays; undefined if it displays nothing. */
  displayed(): Displayed | undefined;
}

/** The interaction layer of one figure; see docs/decisions/0016-interaction.md. */
export class Interaction {
  readonly #host: InteractionHost;
  readonly #reader: ActiveItem;
  readonly #listening: Listening;
  readonly #toolbar: Toolbar;
  readonly #plain: PlainSwitch;
  readonly #line: ToolbarLine;
  readonly #updates: Updates;
  readonly #links: FigureLinks;
  readonly #annotations: Annotations;
  /** What the figure displays, without annotations. */
  readonly #displayed: () => ShownFigure | undefined;
  readonly #space: ReservedSpace;
  readonly #structuredData: FigureStructuredData;
  /** Contains the toolbar, on the line of the disclosure of table and notes. */
  readonly #tools: HTMLElement;
  /** Live region for changes that the focus does not convey. Empty, it is nothing that a reader meets. */
  readonly #status: HTMLElement;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Says, before the title, that the table is one. */
  readonly #tableName: HTMLElement;
  readonly #changes: Changes;
  #picture: Element | undefined;
  /** The picture whose change was announced. */
  #drawn: Element | undefined;
  #order: TableOrder | undefined;
  /** What was arranged last. */
  #arranged: { readonly table: Table; readonly order: TableOrder | undefined } | undefined;
  #isMoved = false;
  #whole: WholeFigure | undefined;

  /** @param sourceLink - The template that the figure uses for its source line. */
  constructor(host: GivenHost, sourceLink: (source: Source, spoken: InLanguages) => unknown) {
    const { ownerDocument } = host.element;
    this.#tools = ownerDocument.createElement('div');
    this.#status = ownerDocument.createElement('div');
    this.#status.className = 'unseen';
    this.#status.setAttribute('aria-live', 'polite');
    this.#tableName = ownerDocument.createElement('span');
    this.#tableName.id = 'data';
    this.#tableName.hidden = true;
    const displayed = (): ShownFigure | undefined => {
      const given = host.displayed();
      return given && displayedFigure(given);
    };
    this.#displayed = displayed;
    const annotations = new Annotations(host, () => {
      this.#reader.informed();
      host.requestUpdate();
    });
    this.#annotations = annotations;
    const details = new LoadedDetails(() => {
      const shown = this.#host.shown();
      if (shown) {
        this.#reader.informed();
        this.#listening.informed(shown);
      }
      host.requestUpdate();
    });
    this.#host = {
      ...host,
      details,
      highlight: () => this.#optionOf('highlight'),
      checkUpdates: () => this.#optionOf('checkUpdates'),
      highlighted: () => this.#reader.highlighted,
      shown() {
        const shown = displayed();
        return (
          shown && {
            ...shown,
            table: annotations.tableOf(shown.table),
            notesOn: (item) => annotations.ofItem(item, shown.table, shown.locale),
            sources: shown.sources.map((source) => wholeSource(source, details.known.sources)),
          }
        );
      },
      sourceLink: (source) => sourceLink(wholeSource(source, details.known.sources), this.#host.spoken),
      explained: (fact) => this.#plain.explained(fact),
      spoken: (text, work) => this.spoken(displayed()?.locale ?? FALLBACK_LOCALE)(text, work),
      say: (sentence) => {
        clearTimeout(this.#saying);
        this.#saying = setTimeout(() => {
          // A new node, because a changed one, or the same words again, may not be said. `own-words.ts` expects the comment.
          this.#status.replaceChildren(this.#status.ownerDocument.createComment(''), sentence);
        }, SETTLED);
      },
    };
    host.adoptStyles(host.root, INTERACTION_CSS);
    this.#reader = new ActiveItem(this.#host);
    this.#listening = new Listening(this.#host, this.#tools, (item) => this.#reader.follow(item));
    this.#plain = new PlainSwitch(() => {
      // The items are named again.
      this.#picture = undefined;
      host.requestUpdate();
    });
    this.#toolbar = new Toolbar(this.#host, this.#listening, this.#plain);
    this.#line = new ToolbarLine(this.#tools);
    this.#updates = new Updates(this.#host);
    this.#links = new FigureLinks(this.#host);
    this.#changes = new Changes(this.#host);
    this.#space = new ReservedSpace(host);
    this.#structuredData = new FigureStructuredData(host.element);
  }

  /** To be called after each render of the figure. */
  updated(): void {
    const displayed = this.#displayed();
    const figure = this.#host.root.querySelector('figure');
    if (displayed && this.#isSmall) {
      void this.#beSmall(displayed, figure);
      return;
    }
    this.#whole?.remove();
    if (displayed) this.#annotations.updated(displayed);
    const shown = this.#host.shown();
    this.#structuredData.updated(displayed);
    if (!shown || !figure) {
      this.#clear();
      return;
    }
    if (this.#status.parentElement !== figure) {
      // A new figure, as after a translation of the page, has no items yet.
      this.#picture = undefined;
      figure.append(this.#status, this.#tableName);
      figure.insertBefore(this.#tools, figure.querySelector(':scope > details:last-of-type'));
    }
    this.#host.render(interactionMessages(shown.locale).table, this.#tableName);
    // Named as such, a group is one thing for Firefox, and so is its change.
    for (const body of figure.querySelectorAll('tbody')) body.role = 'rowgroup';
    figure.querySelector<HTMLElement>('[part=disclosure]')?.addEventListener('click', this.#onDisclosure);
    // Not in the templates, because fragments would be too large.
    for (const cell of figure.querySelectorAll('th:not([part]), td:not([part])')) cell.setAttribute('part', 'cell');
    this.#host.render(shown.hasToolbar ? this.#toolbar.template() : this.#host.nothing, this.#tools);
    this.#line.updated(figure);
    this.#listening.updated(shown);
    this.#plain.updated(shown);
    markPageTexts(this.#host.element, figure, shown.locale);
    this.#updates.updated(shown, this.#tools);
    this.#links.updated(shown);
    void this.#host.details.load(shown);
    this.#space.updated(figure);
    if (shown.picture === this.#picture) {
      this.#reader.pinAsSet();
      this.#reader.emphasise();
    } else void this.#take(shown);
    this.#changes.rendered(shown, figure);
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
    if (this.#isSmall)
      throw new Error(`<${this.#host.element.localName} size="small"> exports no file. Set size="full" before.`);
    const { exportFile } = await import('./export/export-file.ts');
    const displayed = this.#displayed();
    if (displayed) await this.#annotations.settled(displayed);
    const shown = this.#host.shown();
    if (shown?.data !== data)
      throw new Error(
        `<${this.#host.element.localName}> has not drawn its rows yet. Wait for its "ready" promise, or for "figure-ready" after a change.`,
      );
    return exportFile(kind, shown, this.#host);
  }

  /** Marks the parts of a text that are in other languages than the figure's. */
  spoken(locale: Locale): InLanguages {
    return inLanguages(this.#host.html, locale);
  }

  /** The text of the displayed figure: the usual one, or in plain words if the reader has chosen them. */
  wordsOf(text: FigureText): FigureText {
    const { view } = this.#plain;
    if (!view) return text;
    const { phrases: _, ...usual } = text;
    // The takeaway is below the title, unless the page has a line of its own there.
    const { subheading = null } = this.#host.element as { readonly subheading?: string | null };
    return { ...usual, ...view.text, summary: subheading === null ? '' : view.text.subtitle };
  }

  /** A table in the reader's sort order, with headers that change the order. */
  arrange(own: Table, locale: Locale): ArrangedTable {
    const given = this.#annotations.tableOf(own);
    const { html, requestUpdate, details } = this.#host;
    const messages = interactionMessages(locale);
    // A long table that is shut is not looked through at each render.
    let split: SplitTable | undefined;
    const parts = (): SplitTable => (split ??= splitTable(given));
    // Another table may not have the column.
    const order = this.#order && parts().table.columns[this.#order.column] && this.#order;
    const last = this.#arranged;
    if (last && (last.table !== given || last.order !== order)) this.#isMoved = !this.#isMoved;
    this.#arranged = { table: given, order };
    const explained = (one: Table, rows: Table['rows']): Table => ({
      ...one,
      rows: this.#plain.explainedRows(one, rows),
    });
    return {
      get table() {
        const { table } = parts();
        return explained(table, sortedRows(table, order, locale));
      },
      above: (contentOf) => {
        const { common } = parts();
        return commonTemplate(html, explained(common, common.rows), locale)(contentOf);
      },
      isMoved: this.#isMoved,
      sortOf: (column) => {
        if (order?.column !== column) return undefined;
        return order.isDescending ? 'descending' : 'ascending';
      },
      sourceOf: (source) => wholeSource(source, details.known.sources),
      dateText: (iso) => formatIso(locale, iso),
      header: (column, label) => {
        const sort = (): void => {
          this.#order = nextOrder(order, column);
          this.#changes.sorted(parts().table, this.#order, locale);
          requestUpdate();
        };
        const name = messages.sort(parts().table.columns[column]?.label ?? '');
        // White space around the label would be part of the header’s name.
        // prettier-ignore
        return html`<button class="sort" type="button" part="button sort" title=${name} @click=${sort}>${label}</button>`;
      },
    };
  }

  /**
   * The list below the table: notes, sources with the languages of their pages, and licences and version of the data.
   * Details follow when they are loaded.
   */
  listed(sources: readonly Source[], locale: Locale): readonly (readonly unknown[])[] {
    const { html, sourceLink, details, spoken } = this.#host;
    const { notes, sources: known, licences } = details.known;
    const { edition = null, credit } = this.#host.shown() ?? {};
    const listed = sources.map((given) => {
      const source = wholeSource(given, known);
      const text = detailsParts(source, known[source.id], locale).map(([part, work]) => spoken(part, work));
      return [sourceLink(source), languageMark(source.language, locale), text.length ? [' — ', text] : ''];
    });
    const table = this.#displayed()?.table;
    const said = [...(this.#plain.view?.notes ?? notes), ...(table ? this.#annotations.notesOf(table, locale) : [])];
    return [said.map((note) => spoken(note)), listed, aboutEntry(html, { licences, edition, credit }, locale)];
  }

  /** Ends all listeners outside the figure. */
  release(): void {
    clearTimeout(this.#saying);
    this.#listening.close();
    this.#reader.release();
    this.#toolbar.release();
    this.#line.release();
    this.#links.release();
    this.#annotations.release();
    this.#space.release();
  }

  /** An option that the page has set on the figure. */
  #optionOf(name: 'highlight' | 'checkUpdates'): string | null {
    const { element } = this.#host;
    return optionValue(
      element.localName,
      commonOptions[name],
      (element as Partial<Record<typeof name, unknown>>)[name],
    );
  }

  get #isSmall(): boolean {
    const { element } = this.#host;
    return optionValue(element.localName, sizeOption, (element as { readonly size?: unknown }).size) === 'small';
  }

  /** Of a small figure, the reader can only open the whole one. */
  async #beSmall({ locale }: ShownFigure, figure: Element | null): Promise<void> {
    this.#clear();
    for (const part of [this.#tools, this.#status, this.#tableName]) part.remove();
    const { WholeFigure } = await import('./whole-figure.ts');
    this.#whole ??= new WholeFigure(this.#host);
    if (figure?.isConnected && this.#isSmall) this.#whole.updated(figure, locale);
  }

  /** Forgets what was shown, because the figure shows nothing now. */
  #clear(): void {
    this.#host.details.clear();
    if (!this.#picture) return;
    this.#picture = undefined;
    this.#listening.clear();
    this.#reader.clear();
    this.#toolbar.release();
    this.#toolbar.offer({});
  }

  readonly #onDisclosure = ({ currentTarget }: Event): void => {
    // It opens after this.
    if (!(currentTarget as Element).parentElement?.hasAttribute('open'))
      this.#host.element.dispatchEvent(new FigureActionEvent('table'));
  };

  async #take(shown: ShownFigure): Promise<void> {
    this.#picture = shown.picture;
    // If the focus is on an item, it moves to the same item of the new picture.
    this.#reader.letGo();
    try {
      const [set] = await Promise.all([shown.items(), this.#drawn && onScreen()]);
      if (this.#picture !== shown.picture) return;
      this.#toolbar.offer(set);
      warnOfUnused(this.#host, shown.view, set.unused);
      // The names of its sources may be known by now.
      const now = this.#host.shown() ?? shown;
      this.#reader.show(now, set);
      // After a change of words, the button has said so.
      if (this.#drawn !== shown.picture) this.#changes.drawn({ ...now, text: this.wordsOf(now.text) }, set);
      this.#drawn = shown.picture;
      this.#listening.hear({ ...set, items: this.#plain.explainedItems(set.items) }, now);
    } catch {
      // Picture, text and table still work. The next contact retries.
      this.#reader.clear();
      this.#picture = undefined;
    }
  }
}
