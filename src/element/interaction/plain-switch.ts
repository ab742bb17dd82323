import type { Cell, Table } from '../../core/figure/description.ts';
import type { Item } from '../../core/figure/items.ts';
import type { PlainView, PlainWords } from '../../core/figure/plain-text.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { PlainSource, ShownFigure } from './host.ts';

/** What is shown, as far as plain words are concerned. */
type Shown = Pick<ShownFigure, 'plain' | 'locale'>;

/** Columns whose texts say how certain a value is. */
const CERTAINTY = ['flag', 'basis', 'qualifier'];
/** Between several of these texts. */
const BETWEEN = ' · ';

/** The reader's choice of plain words, which are loaded with it. It lasts until the page is left. */
export class PlainSwitch {
  readonly #changed: () => void;
  #isOn = false;
  /** The key of the displayed view, and the words of its language. */
  #key: string | null = null;
  #words: (PlainWords & { readonly locale: Locale }) | undefined;
  #loading: Locale | undefined;

  /** @param changed - Called when other words are to be shown. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** The displayed view in plain words; undefined if the usual ones are shown. */
  get view(): PlainView | undefined {
    return this.#isOn && this.#key !== null ? this.#words?.views[this.#key] : undefined;
  }

  /** A fact with its meaning, if it is a word on how certain a value is. */
  explained(fact: string): string {
    const { terms } = this.#words ?? {};
    return this.view && terms && Object.hasOwn(terms, fact) ? (terms[fact] ?? fact) : fact;
  }

  /** Items with such words explained. */
  explainedItems(items: readonly Item[]): readonly Item[] {
    if (!this.view) return items;
    return items.map((item) => ({ ...item, facts: item.facts.map((fact) => this.explained(fact)) }));
  }

  /** The rows of a table with such words explained. */
  explainedRows({ columns }: Table, rows: Table['rows']): Table['rows'] {
    if (!this.view) return rows;
    const explained = (cell: Cell, column: number): Cell =>
      typeof cell === 'string' && CERTAINTY.includes(columns[column]?.id ?? '')
        ? cell
            .split(BETWEEN)
            .map((word) => this.explained(word))
            .join(BETWEEN)
        : cell;
    return rows.map((row) => row.map(explained));
  }

  /**
   * Switches to plain words or back.
   *
   * @returns whether plain words are shown now.
   * @throws if they could not be loaded.
   */
  async toggle(shown: Shown): Promise<boolean> {
    if (!this.#isOn && shown.plain) await this.#load(shown.plain, shown.locale);
    this.#isOn = !this.#isOn;
    this.#changed();
    return this.#isOn;
  }

  /** To be called after each render of the figure: it may show another view, in another language. */
  updated({ plain, locale }: Shown): void {
    const isOther = this.#isOn && plain !== null && this.#words?.locale !== locale;
    const key = isOther ? null : (plain?.key ?? null);
    const isChanged = this.#isOn && key !== this.#key;
    this.#key = key;
    if (isChanged) this.#changed();
    if (!isOther || this.#loading === locale) return;
    // In the meantime, the usual words are shown.
    this.#load(plain, locale).then(this.#changed, () => undefined);
  }

  async #load(plain: PlainSource, locale: Locale): Promise<void> {
    if (this.#words?.locale === locale) return;
    this.#loading = locale;
    try {
      const words = await plain.load();
      if (this.#loading === locale) this.#words = { ...words, locale };
    } finally {
      if (this.#loading === locale) this.#loading = undefined;
    }
  }
}
