import type { Table } from '../../core/figure/description.ts';
import type { Item, ItemSet } from '../../core/figure/items.ts';
import { interactionMessages } from '../../core/i18n/interaction.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import type { TableOrder } from './table-order.ts';

/** What was shown when a figure was drawn last. */
interface Last extends Pick<ShownFigure, 'picture' | 'locale'>, Pick<ItemSet, 'items' | 'chart'> {
  readonly title: string;
  readonly rows: Table['rows'];
}

/** Says in one sentence what has changed in a figure, for readers who do not see it. */
export class Changes {
  readonly #host: Pick<InteractionHost, 'say' | 'highlight'>;
  #last: Last | undefined;
  #highlight: string | null;
  #table: Table | undefined;
  #rowCount = 0;

  constructor(host: InteractionHost) {
    this.#host = host;
    this.#highlight = host.highlight();
  }

  /**
   * The figure has been drawn: for another view, year or filter, or with other rows. Its title says the effect; if that is
   * the same, the sentence about the chart, and if only values have changed, a message.
   */
  drawn({ picture, locale, text: { title }, table: { rows } }: ShownFigure, { items, chart }: ItemSet): void {
    const last = this.#last;
    this.#last = { picture, locale, title, items, chart, rows };
    // The first drawing is no change, and in another language the page has changed, not the data.
    if (last?.locale !== locale) return;
    if (last.title !== title) this.#host.say(title);
    else if (last.chart !== chart) this.#host.say(chart);
    // A drawing for another width is no change.
    else if (!areSame(last.rows, rows)) this.#host.say(interactionMessages(locale).dataChanged);
  }

  /** The figure has been rendered, perhaps with more rows of the same table, or with another highlight. */
  rendered({ picture, locale, table }: ShownFigure, figure: Element): void {
    const messages = interactionMessages(locale);
    const count = figure.querySelectorAll('tbody tr').length;
    if (this.#table === table && this.#rowCount && count > this.#rowCount)
      this.#host.say(messages.rowsShown(count, table.rows.length));
    this.#table = table;
    this.#rowCount = count;
    const highlight = this.#host.highlight();
    const isOther = highlight !== this.#highlight;
    this.#highlight = highlight;
    // Of another picture, its title is said.
    if (!isOther || this.#last?.picture !== picture) return;
    const name = highlight && nameOf(highlight, this.#last.items, picture);
    if (name) this.#host.say(messages.highlighted(name));
    else if (highlight === null) this.#host.say(messages.unhighlighted);
  }

  /** The reader has sorted the table. */
  sorted({ columns }: Table, order: TableOrder | undefined, locale: Locale): void {
    const messages = interactionMessages(locale);
    const label = columns[order?.column ?? -1]?.label;
    this.#host.say(order && label !== undefined ? messages.sorted(label, order.isDescending) : messages.unsorted);
  }
}

const areSame = (rows: Table['rows'], others: Table['rows']): boolean =>
  rows.length === others.length &&
  rows.every((row, index) => row.every((cell, column) => cell === others[index]?.[column]));

/**
 * The name of what a page highlights: of the item with the id or the subject, otherwise of the first that belongs to it,
 * otherwise what the page has written, if that brings out anything.
 */
function nameOf(highlight: string, items: readonly Item[], picture: Element): string | undefined {
  const named =
    items.find(({ id, subject }) => [id, subject].includes(highlight)) ??
    items.find(({ id }) => id.split(' ').includes(highlight));
  return named?.title ?? (picture.hasAttribute('data-emphasis') ? highlight : undefined);
}
