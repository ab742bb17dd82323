/** The choice of a figure and its view, by picture. */
import type { Locale } from '../../core/i18n/locale.ts';
import type { Catalogue } from './catalogue.ts';
import type { Choice } from './choice.ts';
import { makeElement } from './make-element.ts';

interface Offered {
  readonly tag: string;
  readonly view: string;
  readonly radio: HTMLInputElement;
  readonly picture: HTMLImageElement;
  readonly title: HTMLElement;
}

/** A radio group with the card of each view and what it says. It stays in the page, so that it keeps the focus. */
export class FigureChooser {
  readonly element: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #base: URL;
  readonly #offers: readonly Offered[];
  #lang: Locale | undefined;

  /**
   * @param base - Folder of the built files.
   * @param onChoice - Receives tag and view.
   */
  constructor(catalogue: Catalogue, base: URL, onChoice: (tag: string, view: string) => void) {
    this.#catalogue = catalogue;
    this.#base = base;
    this.#offers = catalogue.figures.flatMap(({ tag, views }) =>
      views.map(({ id: view }) => {
        const radio = makeElement('input', { type: 'radio', name: 'figure', value: `${tag} ${view}` });
        radio.addEventListener('change', () => {
          onChoice(tag, view);
        });
        const picture = makeElement('img', { alt: '', width: '1200', height: '630', loading: 'lazy' });
        // The title says the same, so a picture that does not come leaves no broken one.
        picture.addEventListener('error', () => (picture.hidden = true));
        picture.addEventListener('load', () => (picture.hidden = false));
        return { tag, view, radio, picture, title: makeElement('span', { class: 'says' }) };
      }),
    );
    this.element = makeElement(
      'fieldset',
      { class: 'figures' },
      makeElement('legend', { class: 'visually-hidden' }, 'Figure'),
      ...this.#offers.map(({ tag, radio, picture, title }) =>
        makeElement('label', {}, radio, picture, title, makeElement('code', {}, `<${tag}>`)),
      ),
    );
  }

  show({ figure, view, lang }: Choice): void {
    for (const offer of this.#offers) offer.radio.checked = offer.tag === figure.tag && offer.view === view.id;
    if (this.#lang === lang) return;
    this.#lang = lang;
    for (const { tag, view: id, picture, title } of this.#offers) {
      const said = this.#catalogue.prerendered.find((one) => one.tag === tag && one.view === id && one.lang === lang);
      title.lang = lang;
      title.textContent = said?.title ?? id;
      picture.src = new URL(`static/${tag}.${id}.${lang}.card.png`, this.#base).href;
    }
  }
}
