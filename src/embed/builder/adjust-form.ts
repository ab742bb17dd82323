/** The form with everything that can be set of a view: what most authors set is open, the rest is behind a heading. */
import { LOCALES, type Locale } from '../../core/i18n/locale.ts';
import { attributeText } from './attribute-text.ts';
import { COMMON_OFFERS, type Highlight } from './catalogue.ts';
import { issueOf, isLoadable, offersOf, type Choice } from './choice.ts';
import { attributeField, highlightField, selectField, textField, type Field, type OnChoice } from './fields.ts';
import type { FigureChooser } from './figure-chooser.ts';
import { makeElement } from './make-element.ts';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  en: 'English',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

const BASE_ERROR = 'This is not the URL of a folder. Enter an absolute URL such as https://example.org/figures/.';

/** The attributes for text and for the source of own data; the other common ones control how the figure fits in. */
const TEXT = ['heading', 'subheading', 'alt', 'credit'];
const DATA = ['src', 'source-name', 'source-url'];
const SHOWN = ['theme', 'highlight'];

const commonFields = (names: readonly string[], onChoice: OnChoice): Field[] =>
  COMMON_OFFERS.filter(({ name }) => names.includes(name)).map((offer) => attributeField(offer, onChoice));

/** Fields behind a heading, which is open as long as one of them is set. */
class Group {
  readonly #fields = makeElement('div', { class: 'fields' });
  readonly element: HTMLDetailsElement;

  constructor(heading: string) {
    this.element = makeElement('details', {}, makeElement('summary', {}, heading), this.#fields);
  }

  fill(fields: readonly Field[], isSet: (name: string) => boolean): void {
    this.#fields.replaceChildren(...fields.map(({ element }) => element));
    if (fields.some(({ name }) => isSet(name))) this.element.open = true;
  }
}

export class AdjustForm {
  readonly element = makeElement('form', { 'aria-label': 'What to embed' });
  readonly #chooser: FigureChooser;
  readonly #base: URL;
  readonly #onChoice: OnChoice;
  readonly #main = makeElement('div', { class: 'fields' });
  readonly #text = new Group('Title and text');
  readonly #data = new Group('Data from a URL');
  readonly #page = new Group('In your page');
  #fields: readonly Field[] = [];
  /** What the fields were made for. */
  #madeFor = '';

  /** @param base - Folder of the built files. */
  constructor(chooser: FigureChooser, base: URL, onChoice: OnChoice) {
    this.#chooser = chooser;
    this.#base = base;
    this.#onChoice = onChoice;
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.element.append(
      makeElement(
        'section',
        { id: 'figure', 'aria-labelledby': 'figure-builder-figure' },
        makeElement('h2', { id: 'figure-builder-figure' }, 'Choose a figure'),
        chooser.element,
      ),
      makeElement(
        'section',
        { id: 'adjust', class: 'adjust', 'aria-labelledby': 'figure-builder-adjust' },
        makeElement('h2', { id: 'figure-builder-adjust' }, 'Adjust it'),
        this.#main,
        this.#text.element,
        this.#data.element,
        this.#page.element,
      ),
    );
  }

  /** @param highlights - What the figure can highlight. */
  show(choice: Choice, highlights: readonly Highlight[]): void {
    this.#chooser.show(choice);
    const { figure, view, lang, texts, local } = choice;
    const values: Readonly<Record<string, string>> = { ...texts, lang, base: local.base };
    const madeFor = JSON.stringify([figure.tag, view.id, lang, highlights]);
    if (this.#madeFor !== madeFor) {
      // The fields are replaced, so the focus moves to the new field of the same name.
      const name = this.element.contains(document.activeElement) ? document.activeElement?.getAttribute('name') : null;
      this.#make(choice, highlights, (one) => Boolean(values[one]));
      this.#madeFor = madeFor;
      if (name && name !== 'figure') this.element.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    }
    const offers = new Map(offersOf(view).map((offer) => [offer.name, offer]));
    for (const field of this.#fields) {
      const offer = offers.get(field.name);
      const value = values[field.name] ?? '';
      field.show(value === offer?.initial ? '' : value);
      field.error(offer ? issueOf(offer, choice, location.href) : '');
      if (field.name === 'base') field.error(local.base && !isLoadable(local.base, location.href) ? BASE_ERROR : '');
    }
  }

  #make({ view, lang }: Choice, highlights: readonly Highlight[], isSet: (name: string) => boolean): void {
    const onChoice = this.#onChoice;
    const languages = LOCALES.map((locale) => ({ value: locale, label: LANGUAGE_NAMES[locale], lang: locale }));
    const { label, hint = '' } = attributeText('highlight');
    const main = [
      selectField('lang', 'Language', '', languages, onChoice),
      ...commonFields(['theme'], onChoice),
      ...view.offers.map((offer) => attributeField(offer, onChoice)),
      highlightField(label, hint, highlights, lang, onChoice),
    ];
    const text = commonFields(TEXT, onChoice);
    const data = commonFields(DATA, onChoice);
    const others = COMMON_OFFERS.filter(({ name }) => ![...TEXT, ...DATA, ...SHOWN].includes(name));
    const base = textField(
      'base',
      'Base URL of the files',
      'The folder on your own host that contains cdn, static and embed. Leave empty to use the files of this page.',
      { type: 'text', inputmode: 'url', spellcheck: 'false', placeholder: this.#base.href },
      onChoice,
      false,
    );
    const page = [...others.map((offer) => attributeField(offer, onChoice)), base];
    this.#main.replaceChildren(...main.map(({ element }) => element));
    this.#text.fill(text, isSet);
    this.#data.fill(data, isSet);
    this.#page.fill(page, isSet);
    this.#fields = [...main, ...text, ...data, ...page];
  }
}
