/** The choice of the place that a figure goes to, and the snippet for it. */
import type { Catalogue } from './catalogue.ts';
import { hostNotice } from './host-notice.ts';
import { KINDS } from './kinds.ts';
import type { Order } from './lost-settings.ts';
import { makeElement } from './make-element.ts';
import { PrerenderedTexts } from './prerendered-texts.ts';
import { SnippetBox } from './snippet-box.ts';

const [FIRST] = KINDS;

export class PlaceChooser {
  readonly element: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #texts: PrerenderedTexts;
  readonly #box = new SnippetBox();
  readonly #radios: readonly HTMLInputElement[];
  /** Counts the snippets, so that a file that arrives late does not overwrite a newer one. */
  #turn = 0;

  /**
   * @param base - Folder of the built files.
   * @param onChoice - Receives the id of a place; empty for the first.
   */
  constructor(catalogue: Catalogue, base: URL, onChoice: (place: string) => void) {
    this.#catalogue = catalogue;
    this.#texts = new PrerenderedTexts(base);
    this.#radios = KINDS.map((kind) => {
      const radio = makeElement('input', { type: 'radio', name: 'place', value: kind.id });
      radio.addEventListener('change', () => {
        onChoice(kind === FIRST ? '' : kind.id);
      });
      return radio;
    });
    this.element = makeElement(
      'section',
      { class: 'place', id: 'code', 'aria-labelledby': 'figure-builder-place' },
      makeElement('h2', { id: 'figure-builder-place' }, 'Where will it go?'),
      makeElement(
        'fieldset',
        { class: 'places' },
        makeElement('legend', { class: 'visually-hidden' }, 'Place'),
        ...this.#radios.map((radio, index) => makeElement('label', {}, radio, KINDS[index]?.place ?? '')),
      ),
      this.#box.element,
    );
  }

  async show(order: Order): Promise<void> {
    const kind = KINDS.find(({ id }) => id === order.choice.place) ?? FIRST;
    if (!kind) return;
    for (const radio of this.#radios) radio.checked = radio.value === kind.id;
    const turn = ++this.#turn;
    const lost = kind.lost?.(order) ?? '';
    this.#box.showHost(hostNotice(kind, order), order.choice.lang);
    const made = kind.make(order);
    if ('text' in made) {
      this.#box.show(kind, made.text, lost);
      return;
    }
    this.#box.show(kind, null, lost);
    const [text, problem] = await this.#read(made.file, order);
    if (turn === this.#turn) this.#box.show(kind, text, problem || lost);
  }

  async #read(file: string, { baseUrl }: Order): Promise<readonly [text: string, problem: string]> {
    try {
      return [await this.#texts.read(file, this.#catalogue.baseUrl, baseUrl), ''];
    } catch (error) {
      return ['', error instanceof Error ? error.message : String(error)];
    }
  }
}
