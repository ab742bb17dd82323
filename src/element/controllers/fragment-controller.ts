import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../../core/i18n/locale.ts';

/**
 * What a figure finds in its declarative shadow root: a fragment, drawn ahead. It stays until the figure has its words,
 * and its pictures are not fetched again.
 */
export class FragmentController implements ReactiveController {
  /** All that was there, for the figure to keep; undefined for none. */
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
    // Lit would render before what is there, and leave that. It is put back at once if it is still wanted.
    renderOptions.renderBefore = null;
    shadowRoot?.replaceChildren();
  }

  /** Whether it shows the view of a key in a language. */
  isOf(cacheKey: string, locale: Locale): boolean {
    return this.#figure?.dataset['of'] === cacheKey && this.#figure.lang === locale;
  }

  /** Its picture for a width, as one that stands alone. */
  picture(index: number): SVGElement | undefined {
    // Asked for later than the fragment is found, which a page may still be reading then.
    this.#pictures ??= [...(this.#figure?.querySelectorAll<SVGElement>('.picture > svg') ?? [])];
    const picture = this.#pictures[index];
    picture?.removeAttribute('display');
    return picture;
  }
}
