import { interactionMessages } from '../../core/i18n/interaction.ts';
import { stateIn } from '../../core/figure/state-attributes.ts';
import { FigureActionEvent } from '../action-event.ts';
import { warnOnce } from '../warn.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { addressProblem, stateProblem } from './ignored-parts.ts';

/** Follows the words of a link: three bars in their colour. A page may change it. */
const LINK_CSS = `
:where(a[data-figure])::after { content: ""; display: inline-block; inline-size: .7em; block-size: .7em; margin-inline-start: .25em; forced-color-adjust: none; background: linear-gradient(currentColor 0 0) 0 100% / 25% 50%, linear-gradient(currentColor 0 0) 50% 100% / 25% 100%, linear-gradient(currentColor 0 0) 100% 100% / 25% 70%; background-repeat: no-repeat }
:where(a[data-figure][aria-current]) { font-weight: bold }
@media print { :where(a[data-figure])::after { display: none } }
`;

/** Documents whose links look as such. */
const styled = new WeakSet<Document>();

function styleLinks(document: Document): void {
  const { defaultView } = document;
  if (!defaultView || styled.has(document)) return;
  styled.add(document);
  const rules = new defaultView.CSSStyleSheet();
  rules.replaceSync(LINK_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
}

type Stateful = HTMLElement & { state: string };

/** The links of a page that change a figure: `<a href="#share" data-figure="share" data-view="trend">`. */
export class FigureLinks {
  readonly #element: Stateful;
  #listening: { readonly document: Document; readonly ending: AbortController } | undefined;
  /** The link that was followed last, and the states before and after that. */
  #followed: { readonly link: Element; readonly before: string; readonly after: string } | undefined;

  constructor({ element }: Pick<InteractionHost, 'element'>) {
    this.#element = element as Stateful;
    this.#openAddress();
  }

  /** To be called after each render of the figure. */
  updated({ locale, text }: ShownFigure): void {
    const { ownerDocument: document, id, state } = this.#element;
    if (!id || !this.#element.isConnected) return;
    this.#listen(document);
    if (this.#followed?.after !== state) this.#forget();
    const links = [...document.querySelectorAll<HTMLElement>('a[data-figure]')];
    const own = links.filter(({ dataset }) => dataset['figure'] === id);
    if (own.length) styleLinks(document);
    const description = interactionMessages(locale).link(text.title);
    for (const link of own) link.ariaDescription = description;
  }

  /** Ends the listeners. */
  release(): void {
    this.#listening?.ending.abort();
    this.#listening = undefined;
  }

  #listen(document: Document): void {
    if (this.#listening?.document === document) return;
    this.release();
    const ending = new AbortController();
    this.#listening = { document, ending };
    document.addEventListener('click', this.#onClick, { signal: ending.signal });
    document.defaultView?.addEventListener(
      'hashchange',
      () => {
        this.#openAddress();
      },
      { signal: ending.signal },
    );
  }

  /** Scrolls to the figure, with its state, if the address of the page names it. */
  #openAddress(): void {
    const { ownerDocument, id } = this.#element;
    const [, state] = ownerDocument.URL.split(`#${encodeURI(id)}:`);
    if (!id || state === undefined) {
      const problem = addressProblem(this.#element);
      if (problem) warnOnce(problem);
      return;
    }
    this.#set(state, 'The address of this page');
    this.#element.scrollIntoView();
  }

  /** @param of - What has the state, for a sentence about what is wrong with it. */
  #set(state: string, of: string): void {
    this.#element.state = state;
    const problem = stateProblem(of, this.#element, state);
    if (problem) warnOnce(problem);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    const link = (target as Partial<Element> | undefined)?.closest?.<HTMLElement>('a[data-figure]');
    const isOther = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link?.dataset['figure'] !== this.#element.id || isOther || event.defaultPrevented) return;
    event.preventDefault();
    const undone = this.#followed?.link === link ? this.#followed : undefined;
    const { state: before } = this.#element;
    if (undone) this.#element.state = undone.before;
    else this.#set(stateIn(link.attributes), `A link to "${this.#element.id}"`);
    this.#forget();
    if (!undone) {
      link.ariaCurrent = 'true';
      this.#followed = { link, before, after: this.#element.state };
    }
    this.#element.scrollIntoView({ block: 'nearest' });
    this.#element.dispatchEvent(new FigureActionEvent('link', this.#element.state));
  };

  #forget(): void {
    this.#followed?.link.removeAttribute('aria-current');
    this.#followed = undefined;
  }
}
