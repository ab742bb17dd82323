import { annotatedTable, annotationNotes, spokenAnnotation } from '../../../core/figure/annotated-table.ts';
import { annotationProblem, findAnnotations, pinOf, type ItemAnnotation } from '../../../core/figure/annotation.ts';
import type { Table } from '../../../core/figure/description.ts';
import type { Item } from '../../../core/figure/items.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { warnOnce } from '../../warn.ts';
import type { AnnotationsHost, ShownFigure } from '../host.ts';
import { ANNOTATION_CSS, annotateElement, isAnnotated } from './annotate-element.ts';
import { givenTo, signatureOf } from './given.ts';

/** The annotations that were found for a table. */
interface Found {
  /** What the page gave, as text. */
  readonly of: string;
  readonly annotations: readonly ItemAnnotation[];
  /** The table with them. */
  readonly table: Table;
}

const NONE: readonly ItemAnnotation[] = [];

/** The annotations of one figure. Their items are found once those of the view are loaded. */
export class ElementAnnotations {
  readonly #host: AnnotationsHost;
  readonly #changed: () => void;
  /** The items of each view, by its table, or what loads them. */
  readonly #items = new WeakMap<Table, readonly Item[] | Promise<void>>();
  #loading: Promise<void> | undefined;
  readonly #found = new WeakMap<Table, Found>();
  /** The picture that was annotated last, and with what. */
  #drawn: { readonly svg: SVGSVGElement; readonly annotations: readonly ItemAnnotation[] } | undefined;
  /** The names that have meant an item in some view. */
  readonly #known = new Set<string>();

  constructor(host: AnnotationsHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.adoptStyles(host.root, ANNOTATION_CSS);
  }

  updated(shown: ShownFigure): void {
    const { picture, table } = shown;
    const svg = picture.querySelector('svg') ?? picture;
    if (!(svg instanceof SVGSVGElement)) return;
    const given = givenTo(this.#host.element, shown.annotations);
    const items = given.length ? this.#items.get(table) : [];
    if (!items) this.#loading = this.#loadItems(shown);
    if (!items || items instanceof Promise) return;
    const of = signatureOf(given);
    const before = this.#found.get(table);
    const found = before?.of === of ? before : this.#find(given, items, shown, of);
    this.#draw(svg, found.annotations, shown);
    // The render that this follows is not over yet.
    if (found !== before && (before ?? given.length)) queueMicrotask(this.#changed);
  }

  async settled(): Promise<void> {
    await this.#loading;
  }

  tableOf(table: Table): Table | undefined {
    return this.#found.get(table)?.table;
  }

  notesOf(table: Table, locale: Locale): readonly string[] {
    return annotationNotes(this.#found.get(table)?.annotations ?? NONE, locale);
  }

  ofItem(item: Item, table: Table, locale: Locale): readonly string[] {
    const pin = pinOf(item);
    const { annotations = NONE } = this.#found.get(table) ?? {};
    return annotations.filter((one) => pinOf(one.item) === pin).map(({ text }) => spokenAnnotation(text, locale));
  }

  #loadItems(shown: ShownFigure): Promise<void> {
    const loading = shown.items().then(
      ({ items }) => {
        this.#items.set(shown.table, items);
        this.#changed();
      },
      () => {
        // The next update tries again.
        this.#items.delete(shown.table);
      },
    );
    this.#items.set(shown.table, loading);
    return loading;
  }

  #find(given: readonly unknown[], items: readonly Item[], { view, table, locale }: ShownFigure, of: string): Found {
    const { found: annotations, missing } = findAnnotations(given, { view, items, table, locale });
    const found = { of, annotations, table: annotatedTable(table, annotations, locale) };
    this.#found.set(table, found);
    for (const { name } of annotations) this.#known.add(name);
    for (const name of missing)
      // In another view, it means something.
      if (!this.#known.has(name))
        warnOnce(annotationProblem(this.#host.element.localName, name, { view, items, table }));
    return found;
  }

  #draw(svg: SVGSVGElement, annotations: readonly ItemAnnotation[], { locale }: ShownFigure): void {
    if (this.#drawn?.svg === svg && this.#drawn.annotations === annotations) return;
    this.#drawn = { svg, annotations };
    if (!annotations.length && !isAnnotated(svg)) return;
    for (const { name } of annotateElement(svg, annotations, locale))
      warnOnce(
        `<${this.#host.element.localName}> does not show "${name}" at this width, for which it has an annotation: its text is only in the table and the notes. Write it for an item that is shown at every width.`,
      );
  }
}
