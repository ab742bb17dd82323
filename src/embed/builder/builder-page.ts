/** The page of the builder: its parts, all shown from one choice. */
import type { Locale } from '../../core/i18n/locale.ts';
import { releaseOf } from '../../core/output/snippets.ts';
import { AdjustForm } from './adjust-form.ts';
import type { Catalogue, Highlight } from './catalogue.ts';
import {
  attributesOf,
  choiceFrom,
  isLoadable,
  NOTHING_LOCAL,
  queryOf,
  type Choice,
  type LocalChoice,
} from './choice.ts';
import { DataPanel, type AuthorData } from './data/data-panel.ts';
import { FigureChooser } from './figure-chooser.ts';
import type { Order } from './lost-settings.ts';
import { makeElement } from './make-element.ts';
import { PlaceChooser } from './place-chooser.ts';
import { Preview } from './preview.ts';

/** The parts of the page, to reach from a narrow window, where the preview is far from the form. */
const PARTS = [
  ['figure', 'Figure'],
  ['adjust', 'Adjust'],
  ['data', 'Data'],
  ['code', 'Code'],
  ['preview', 'Preview'],
] as const;

export class BuilderPage {
  readonly #root: Element;
  readonly #catalogue: Catalogue;
  /** Folder that the built files were loaded from. */
  readonly #base: URL;
  readonly #language: Locale;
  readonly #form: AdjustForm;
  readonly #panel: DataPanel;
  readonly #place: PlaceChooser;
  readonly #preview = new Preview();
  #data: AuthorData | null = null;
  /** What the figure can highlight in the author's data. */
  #highlights: readonly Highlight[] = [];
  #choice: Choice;
  /** The text field being typed in. Typing in one field makes one history entry, not one per letter. */
  #written = '';

  constructor(root: Element, catalogue: Catalogue, base: URL, language: Locale) {
    this.#root = root;
    this.#catalogue = catalogue;
    this.#base = base;
    this.#language = language;
    this.#choice = this.#addressed(NOTHING_LOCAL);
    const onView = (tag: string, view: string): void => {
      this.#choose([
        ['figure', tag],
        ['view', view],
      ]);
    };
    this.#form = new AdjustForm(new FigureChooser(catalogue, base, onView), base, this.#onChoice);
    this.#place = new PlaceChooser(catalogue, base, (place) => {
      this.#choose([['place', place]]);
    });
    this.#panel = new DataPanel(base, {
      onData: (data) => {
        this.#data = data;
        this.#setLocal({ file: data?.file ?? '' });
      },
      onHighlights: (highlights) => {
        this.#highlights = highlights;
        this.#showForm();
      },
      onView,
      viewLabel: (tag, view, locale) =>
        catalogue.figures.find((one) => one.tag === tag)?.views.find(({ id }) => id === view)?.labels[locale] ?? view,
    });
  }

  start(): void {
    this.#form.element.addEventListener('focusout', () => (this.#written = ''));
    this.#root.replaceChildren(
      makeElement('div', { class: 'steps' }, this.#form.element, this.#panel.element, this.#place.element),
      this.#preview.element,
      makeElement(
        'nav',
        { class: 'parts', 'aria-label': 'Parts of this page' },
        ...PARTS.map(([id, label]) => makeElement('a', { href: `#${id}` }, label)),
      ),
    );
    addEventListener('popstate', () => {
      this.#written = '';
      this.#choice = this.#addressed();
      this.#show();
    });
    this.#show();
  }

  #addressed(local = this.#choice.local): Choice {
    return choiceFrom(new URLSearchParams(location.search), this.#catalogue, this.#language, local);
  }

  readonly #onChoice = (name: string, value: string, isTyping: boolean): void => {
    if (name === 'base') this.#setLocal({ base: value });
    else this.#choose([[name, value]], isTyping);
  };

  #setLocal(changed: Partial<LocalChoice>): void {
    this.#choice = { ...this.#choice, local: { ...this.#choice.local, ...changed } };
    this.#show();
  }

  /** Chooses values by name; empty for the default. */
  #choose(values: readonly (readonly [name: string, value: string])[], isTyping = false): void {
    const query = new URLSearchParams(queryOf(this.#choice));
    for (const [name, value] of values) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const before = queryOf(this.#choice);
    this.#choice = choiceFrom(query, this.#catalogue, this.#language, this.#choice.local);
    const after = queryOf(this.#choice);
    if (after === before) return;
    const address = `?${after}${location.hash}`;
    const [[name] = ['']] = values;
    if (isTyping && this.#written === name) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#written = isTyping ? name : '';
    this.#show();
  }

  #showForm(): void {
    const { view, lang } = this.#choice;
    this.#form.show(this.#choice, this.#data ? this.#highlights : view.highlights[lang]);
  }

  #show(): void {
    this.#showForm();
    const attributes = attributesOf(this.#choice, location.href);
    const { figure, view, lang } = this.#choice;
    this.#preview.show(figure.tag, attributes, this.#data);
    const options = attributes.filter(([name]) => name !== 'src');
    this.#panel.show({ tag: figure.tag, view: view.id, locale: lang, attributes: options });
    void this.#place.show({ choice: this.#choice, attributes, catalogue: this.#catalogue, ...this.#source() });
  }

  /** The base URL for the snippets, and the integrity values for its files. */
  #source(): Pick<Order, 'baseUrl' | 'integrity'> {
    const { base } = this.#choice.local;
    const baseUrl = isLoadable(base, location.href) ? new URL(base).href.replace(/\/*$/u, '/') : this.#base.href;
    const release = releaseOf(baseUrl);
    // The integrity values are those of this build. Another release has other files.
    const isThisBuild =
      baseUrl === this.#base.href || release === null || release === releaseOf(this.#catalogue.baseUrl);
    return { baseUrl, integrity: release === '' || !isThisBuild ? {} : this.#catalogue.integrity };
  }
}
