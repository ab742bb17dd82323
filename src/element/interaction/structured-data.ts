import { structuredData } from '../../core/output/structured-data.ts';
import type { ShownFigure } from './host.ts';

const TYPE = 'application/ld+json';

/** Describes a figure for search engines in a child of its tag, where the page asks for that with `structured-data`. */
export class FigureStructuredData {
  readonly #element: HTMLElement;
  #script: HTMLScriptElement | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** To be called after each render of the figure; undefined if it shows nothing. */
  updated(shown: ShownFigure | undefined): void {
    const given = [...this.#element.querySelectorAll(`script[type="${TYPE}"]`)];
    // A page or a fragment may have a description of its own.
    const isOurs = given.every((script) => script === this.#script);
    if (!shown || !isOurs || !this.#element.hasAttribute('structured-data')) {
      this.#script?.remove();
      return;
    }
    const text = JSON.stringify(structuredData(shown));
    if (this.#script?.isConnected && this.#script.textContent === text) return;
    this.#script?.remove();
    this.#script = this.#element.ownerDocument.createElement('script');
    this.#script.type = TYPE;
    // As a node: a policy of trusted types may forbid to set the text of a script, whatever its type is.
    this.#script.append(text);
    this.#element.append(this.#script);
  }
}
