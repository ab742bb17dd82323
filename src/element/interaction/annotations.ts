import type { Table } from '../../core/figure/description.ts';
import type { Item } from '../../core/figure/items.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { ElementAnnotations } from './annotation/element-annotations.ts';
import type { AnnotationsHost, ShownFigure } from './host.ts';

/**
 * What the author of a page writes on items of a figure: in the picture, in the table and where an item is read. All
 * that is a script of its own, which is loaded when there is something.
 */
export class Annotations {
  readonly #host: AnnotationsHost;
  readonly #changed: () => void;
  readonly #children: MutationObserver;
  #isObserving = false;
  #loaded: ElementAnnotations | undefined;
  #loading: Promise<void> | undefined;

  /** @param changed - Called when other annotations are there. */
  constructor(host: AnnotationsHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#children = new MutationObserver(changed);
  }

  /** To be called after each render of the figure, with its own table. */
  updated(shown: ShownFigure): void {
    this.#observe();
    if (this.#loaded) this.#loaded.updated(shown);
    else if (this.#isSome(shown)) this.#loading ??= this.#load();
  }

  /** Resolves when what the figure shows has its annotations, or can't have them. */
  async settled(shown: ShownFigure): Promise<void> {
    this.updated(shown);
    await this.#loading;
    this.updated(shown);
    await this.#loaded?.settled();
    this.updated(shown);
  }

  /** The table with the annotations in the rows of their items. */
  tableOf(table: Table): Table {
    return this.#loaded?.tableOf(table) ?? table;
  }

  /** The annotations of items without a row, as notes. */
  notesOf(table: Table, locale: Locale): readonly string[] {
    return this.#loaded?.notesOf(table, locale) ?? [];
  }

  /** What is read of an item, besides what the figure says. */
  ofItem(item: Item, table: Table, locale: Locale): readonly string[] {
    return this.#loaded?.ofItem(item, table, locale) ?? [];
  }

  release(): void {
    this.#children.disconnect();
    this.#isObserving = false;
  }

  #isSome({ annotations }: ShownFigure): boolean {
    const { element } = this.#host;
    const { annotations: set } = element as { readonly annotations?: unknown };
    return Boolean(set) || annotations.length > 0 || element.querySelector('figure-annotation') !== null;
  }

  #observe(): void {
    // A render may follow when the figure has left the page.
    if (this.#isObserving || !this.#host.element.isConnected) return;
    this.#isObserving = true;
    this.#children.observe(this.#host.element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['for', 'lang', 'view', 'side', 'narrow'],
    });
  }

  async #load(): Promise<void> {
    try {
      const { ElementAnnotations: Loaded } = await import('./annotation/element-annotations.ts');
      this.#loaded = new Loaded(this.#host, this.#changed);
      this.#changed();
    } catch {
      // The figure works without. The next update tries again.
      this.#loading = undefined;
    }
  }
}
