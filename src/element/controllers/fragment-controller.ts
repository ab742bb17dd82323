import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../../core/i18n/locale.ts';

/**
 * Adopts the fragment in a figure's declarative shadow root: markup rendered at build time. It stays until the figure's
 * text has loaded, and its pictures are reused instead of fetched again.
 */
export class FragmentController implements ReactiveController {
  /**
   * The root's original child nodes, which the figure renders until it has its own; undefined if there is no fragment.
   */
  content: readonly ChildNode[] | undefined;
  readonly #host: LitElement;
  #figure: HTMLElement | null | undefined;
  #pictures: readonly SVGElement[] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#figure !== undefined) return;
    const root = this.#host.shadowRoot;
    this.#figure = root?.querySelector('figure') ?? null;
    if (root && this.#figure) this.content = [...root.childNodes];
  }

  hostUpdate(): void {
    const { hasUpdated, renderOptions, shadowRoot } = this.#host;
    if (hasUpdated) return;
    // Lit would render before the existing nodes and leave them there. If they are still needed, they are put back at
    // once.
    renderOptions.renderBefore = null;
    shadowRoot?.replaceChildren();
  }

  /** Whether the root's original nodes are still there. */
  get isShown(): boolean {
    return this.#figure?.isConnected ?? false;
  }

  /** Whether the fragment shows the view with this cache key in this language. */
  isOf(cacheKey: string, locale: Locale): boolean {
    return this.#figure?.dataset['of'] === cacheKey && this.#figure.lang === locale;
  }

  /** The fragment's picture for a width, made visible. */
  picture(index: number): SVGElement | undefined {
    // Read as late as possible, because the parser may not have reached the pictures when the fragment is found.
    this.#pictures ??= [...(this.#figure?.querySelectorAll<SVGElement>('.picture > svg') ?? [])];
    const picture = this.#pictures[index];
    picture?.removeAttribute('display');
    return picture;
  }
}
