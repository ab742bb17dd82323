/**
 * Keeps the toolbar off the disclosure on whose line it appears. A page may move it with `::part(toolbar)`: where it would
 * lie over the words of the disclosure, it gets a line of its own.
 */
export class ToolbarLine {
  readonly #tools: HTMLElement;
  readonly #sizes: ResizeObserver;
  #disclosure: Element | null = null;
  /** How many buttons the toolbar had. */
  #count = 0;

  /** @param tools - Contains the toolbar, before the disclosure. */
  constructor(tools: HTMLElement) {
    this.#tools = tools;
    // In the next frame, because a browser reports an observer that resizes what it observes as an error of the page.
    this.#sizes = new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#place();
      });
    });
  }

  /** To be called after each render of the figure. */
  updated(figure: Element): void {
    // An update may come after the figure has left the page.
    if (!figure.isConnected) return;
    const disclosure = figure.querySelector(':scope > details:last-of-type > summary');
    const { length: count } = this.#buttons;
    if (disclosure === this.#disclosure && count === this.#count) return;
    this.release();
    this.#disclosure = disclosure;
    this.#count = count;
    if (!disclosure) return;
    // A new observation reports at once.
    this.#sizes.observe(this.#tools);
    this.#sizes.observe(disclosure);
  }

  get #buttons(): NodeListOf<Element> {
    return this.#tools.querySelectorAll('.tools > button');
  }

  release(): void {
    this.#sizes.disconnect();
    this.#disclosure = null;
  }

  #place(): void {
    const [first, ...others] = this.#buttons;
    if (!first || !this.#disclosure) return;
    const { left } = first.getBoundingClientRect();
    const { right } = (others.at(-1) ?? first).getBoundingClientRect();
    const line = this.#disclosure.getBoundingClientRect();
    this.#tools.classList.toggle('apart', left < line.right && right > line.left);
  }
}
