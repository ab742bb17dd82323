/**
 * Form, preview and snippets, all derived from one choice. Long because the page is one state machine: each part of it is
 * shown again after each choice.
 */
import { LOCALES, type Locale } from '../../core/i18n/locale.ts';
import { releaseOf, type Attribute } from '../../core/output/snippets.ts';
import { COMMON_OFFERS, type Catalogue } from './catalogue.ts';
import { attributesOf, choiceFrom, issueOf, isLoadable, offersOf, queryOf, type Choice } from './choice.ts';
import { DataPanel, type AuthorData } from './data/data-panel.ts';
import { attributeField, selectField, textField, type Field } from './fields.ts';
import { KINDS, type Order } from './kinds.ts';
import { makeElement } from './make-element.ts';
import { PrerenderedTexts } from './prerendered-texts.ts';
import { snippetBox, type SnippetBox } from './snippet-box.ts';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  en: 'English',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

const BASE_ERROR = 'This is not the URL of a folder. Enter an absolute URL such as https://example.org/figures/.';

/** Attributes for data and text; the other common ones control how the figure fits into the page. */
const DATA_AND_TEXT = ['src', 'highlight', 'heading', 'subheading', 'credit', 'alt'];

export class BuilderPage {
  readonly #root: Element;
  readonly #catalogue: Catalogue;
  /** Folder that the built files were loaded from. */
  readonly #base: URL;
  readonly #language: Locale;
  readonly #texts: PrerenderedTexts;
  readonly #boxes: readonly SnippetBox[] = KINDS.map(snippetBox);
  readonly #form = makeElement('form', { 'aria-label': 'What to embed' });
  readonly #stage = makeElement('div', { class: 'stage' });
  readonly #panel: DataPanel;
  #data: AuthorData | null = null;
  #choice: Choice;
  #fields: readonly Field[] = [];
  /** Figure and view that the form was built for. */
  #formFor = '';
  /** The text field being typed in. Typing in one field makes one history entry, not one per letter. */
  #written = '';
  /** Counts the updates, so that a file that arrives late does not overwrite a newer snippet. */
  #turn = 0;

  constructor(root: Element, catalogue: Catalogue, base: URL, language: Locale) {
    this.#root = root;
    this.#catalogue = catalogue;
    this.#base = base;
    this.#language = language;
    this.#texts = new PrerenderedTexts(base);
    this.#choice = this.#addressed();
    this.#panel = new DataPanel(base, {
      onData: (data) => {
        this.#data = data;
        this.#choice = { ...this.#choice, file: data?.file ?? '' };
        this.#show();
      },
      onView: (tag, view) => {
        this.#choose([
          ['figure', tag],
          ['view', view],
        ]);
      },
      viewLabel: (tag, view, locale) =>
        catalogue.figures.find((one) => one.tag === tag)?.views.find(({ id }) => id === view)?.labels[locale] ?? view,
    });
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('focusout', () => (this.#written = ''));
    this.#root.replaceChildren(
      this.#form,
      this.#panel.element,
      makeElement(
        'section',
        { class: 'preview', 'aria-labelledby': 'figure-builder-preview' },
        makeElement('h2', { id: 'figure-builder-preview' }, 'Preview'),
        this.#stage,
      ),
      makeElement(
        'section',
        { class: 'snippets', 'aria-labelledby': 'figure-builder-snippets' },
        makeElement('h2', { id: 'figure-builder-snippets' }, 'Code to paste'),
        ...this.#boxes.map(({ element }) => element),
      ),
    );
    addEventListener('popstate', () => {
      this.#written = '';
      this.#choice = this.#addressed();
      this.#show();
    });
    this.#show();
  }

  #addressed(): Choice {
    const query = new URLSearchParams(location.search);
    return choiceFrom(query, this.#catalogue, this.#language, this.#data?.file);
  }

  readonly #onChoice = (name: string, value: string, isTyping: boolean): void => {
    this.#choose([[name, value]], isTyping);
  };

  /** Chooses values by name; empty for the default. */
  #choose(values: readonly (readonly [name: string, value: string])[], isTyping = false): void {
    const query = new URLSearchParams(queryOf(this.#choice));
    for (const [name, value] of values) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const before = queryOf(this.#choice);
    this.#choice = choiceFrom(query, this.#catalogue, this.#language, this.#data?.file);
    const after = queryOf(this.#choice);
    if (after === before) return;
    const address = `?${after}${location.hash}`;
    const [[name] = ['']] = values;
    if (isTyping && this.#written === name) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#written = isTyping ? name : '';
    this.#show();
  }

  #show(): void {
    this.#showForm();
    const attributes = attributesOf(this.#choice, location.href);
    this.#showFigure(attributes);
    const { figure, view, lang } = this.#choice;
    const options = attributes.filter(([name]) => name !== 'src');
    this.#panel.show({ tag: figure.tag, view: view.id, locale: lang, attributes: options });
    void this.#showSnippets(attributes);
  }

  #makeForm(): void {
    const { figure, view } = this.#choice;
    const choose = this.#onChoice;
    const figures = this.#catalogue.figures.map(({ tag }) => ({ value: tag, label: `<${tag}>` }));
    const views = figure.views.map(({ id, labels }) => ({ value: id, label: labels.en }));
    const languages = LOCALES.map((locale) => ({ value: locale, label: LANGUAGE_NAMES[locale], lang: locale }));
    const main = [
      selectField('figure', 'Figure', '', figures, choose),
      selectField('view', 'View', '', views, choose),
      selectField('lang', 'Language', '', languages, choose),
    ];
    const fieldsOf = (includes: (name: string) => boolean): Field[] =>
      COMMON_OFFERS.filter(({ name }) => includes(name)).map((offer) => attributeField(offer, choose));
    const theme = fieldsOf((name) => name === 'theme');
    const own = view.offers.map((offer) => attributeField(offer, choose));
    const dataAndText = fieldsOf((name) => DATA_AND_TEXT.includes(name));
    const inPage = fieldsOf((name) => name !== 'theme' && !DATA_AND_TEXT.includes(name));
    const base = textField(
      'base',
      'Base URL of the files',
      'The folder on your own host that contains cdn, static and embed. Leave empty to use the files of this page.',
      { type: 'text', inputmode: 'url', spellcheck: 'false', placeholder: this.#base.href },
      choose,
      false,
    );
    const group = (legend: string, fields: readonly Field[]): Node[] =>
      fields.length
        ? [makeElement('fieldset', {}, makeElement('legend', {}, legend), ...fields.map(({ element }) => element))]
        : [];
    this.#fields = [...main, ...theme, ...own, ...dataAndText, ...inPage, base];
    this.#form.replaceChildren(
      ...group('Figure', [...main, ...theme]),
      ...group('What this view shows', own),
      ...group('Your data and text', dataAndText),
      ...group('In your page', [...inPage, base]),
    );
  }

  #showForm(): void {
    const { figure, view, lang, texts, base } = this.#choice;
    const formFor = `${figure.tag} ${view.id}`;
    if (this.#formFor !== formFor) {
      // The fields are replaced, so the focus moves to the new field of the same name.
      const { name = '' } = (this.#form.contains(document.activeElement) ? document.activeElement : {}) as {
        name?: string;
      };
      this.#makeForm();
      this.#formFor = formFor;
      if (name) this.#form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    }
    const offers = new Map(offersOf(view).map((offer) => [offer.name, offer]));
    const values: Readonly<Record<string, string>> = { ...texts, figure: figure.tag, view: view.id, lang, base };
    for (const field of this.#fields) {
      const offer = offers.get(field.name);
      const value = values[field.name] ?? '';
      field.show(value === offer?.initial ? '' : value);
      field.error(offer ? issueOf(offer, this.#choice, location.href) : '');
      if (field.name === 'base') field.error(base && !isLoadable(base, location.href) ? BASE_ERROR : '');
    }
  }

  #showFigure(attributes: readonly Attribute[]): void {
    const { tag } = this.#choice.figure;
    if (this.#data?.rows === null) {
      // The bundled rows would pass for the author's.
      this.#stage.replaceChildren(makeElement('p', {}, 'Your data could not be read, so nothing is drawn.'));
      return;
    }
    let element: (Element & { data?: unknown }) | null = this.#stage.firstElementChild;
    if (element?.localName !== tag) {
      element = document.createElement(tag);
      if (this.#data) element.data = this.#data.rows;
      this.#stage.replaceChildren(element);
    }
    const rows = this.#data?.rows ?? null;
    // Before the attributes, so that no bundled row is drawn with them.
    if ((element.data ?? null) !== rows) element.data = rows;
    const next = new Map(attributes.filter(([name]) => !this.#data || name !== 'src'));
    for (const name of element.getAttributeNames()) if (!next.has(name)) element.removeAttribute(name);
    for (const [name, text] of next) if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }

  /** The base URL for the snippets, and the integrity values for its files. */
  #source(): Pick<Order, 'baseUrl' | 'integrity'> {
    const { base } = this.#choice;
    const baseUrl = isLoadable(base, location.href) ? new URL(base).href.replace(/\/*$/u, '/') : this.#base.href;
    const release = releaseOf(baseUrl);
    // The integrity values are those of this build. Another release has other files.
    const isThisBuild =
      baseUrl === this.#base.href || release === null || release === releaseOf(this.#catalogue.baseUrl);
    return { baseUrl, integrity: release === '' || !isThisBuild ? {} : this.#catalogue.integrity };
  }

  async #showSnippets(attributes: readonly Attribute[]): Promise<void> {
    const turn = ++this.#turn;
    const order: Order = { choice: this.#choice, attributes, catalogue: this.#catalogue, ...this.#source() };
    await Promise.all(
      this.#boxes.map(async (box) => {
        const made = box.kind.make(order);
        const lost = box.kind.lost?.(order) ?? '';
        if ('text' in made) {
          box.show(made.text, lost);
          return;
        }
        box.show(null, lost);
        try {
          const text = await this.#texts.read(made.file, this.#catalogue.baseUrl, order.baseUrl);
          if (turn === this.#turn) box.show(text, lost);
        } catch (error) {
          if (turn === this.#turn) box.fail(error instanceof Error ? error.message : String(error));
        }
      }),
    );
  }
}
