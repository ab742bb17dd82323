/** The figure as chosen, in the width of a phone or of the page. */
import type { Attribute } from '../../core/output/snippets.ts';
import type { AuthorData } from './data/data-panel.ts';
import { makeElement } from './make-element.ts';

const WIDTHS = [
  ['phone', 'Phone'],
  ['desktop', 'Desktop'],
] as const;

export class Preview {
  readonly element: HTMLElement;
  readonly #stage = makeElement('div', { class: 'stage' });

  constructor() {
    const widths = WIDTHS.map(([value, label]) => {
      const radio = makeElement('input', { type: 'radio', name: 'width', value });
      radio.checked = value === 'desktop';
      radio.addEventListener('change', () => this.#stage.classList.toggle('phone', value === 'phone'));
      return makeElement('label', {}, radio, label);
    });
    this.element = makeElement(
      'section',
      { class: 'preview', id: 'preview', 'aria-labelledby': 'figure-builder-preview' },
      makeElement(
        'div',
        { class: 'bar' },
        makeElement('h2', { id: 'figure-builder-preview' }, 'Preview'),
        makeElement(
          'fieldset',
          { class: 'widths' },
          makeElement('legend', { class: 'visually-hidden' }, 'Width of the preview'),
          ...widths,
        ),
      ),
      this.#stage,
    );
  }

  show(tag: string, attributes: readonly Attribute[], data: AuthorData | null): void {
    if (data?.rows === null) {
      // The bundled rows would pass for the author's.
      this.#stage.replaceChildren(makeElement('p', {}, 'Your data could not be read, so nothing is drawn.'));
      return;
    }
    let element: (Element & { data?: unknown }) | null = this.#stage.firstElementChild;
    if (element?.localName !== tag) {
      element = document.createElement(tag);
      if (data) element.data = data.rows;
      this.#stage.replaceChildren(element);
    }
    const rows = data?.rows ?? null;
    // Before the attributes, so that no bundled row is drawn with them.
    if ((element.data ?? null) !== rows) element.data = rows;
    const next = new Map(attributes.filter(([name]) => !data || name !== 'src'));
    for (const name of element.getAttributeNames()) if (!next.has(name)) element.removeAttribute(name);
    for (const [name, text] of next) if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
