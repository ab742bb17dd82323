import type { LitElement } from 'lit';
import { METRICS } from '../../core/drawing/metrics.ts';
import { SMALL } from '../../core/drawing/small/small-metrics.ts';
import { WIDEST } from '../../core/drawing/picture.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { wholeMessages } from '../../core/i18n/whole.ts';
import { ancestors } from '../ancestors.ts';
import type { InteractionHost } from './host.ts';

/** What must not have a button inside it. */
const INTERACTIVE = 'a[href], button, summary, label, [role=link], [role=button], [role=tab], [role=option]';

/** The whole area of the small figure is the target of its button. */
const CSS = `
:host([size=small]) .picture svg { min-inline-size: 0 }
.opener { align-self: start; box-sizing: border-box; min-block-size: ${SMALL.button}px; margin: 0 ${METRICS.inset}px -${SMALL.button}px; padding: 2px 0; border: 0; outline: none; font-size: max(12px, .75rem); line-height: 20px; text-decoration: underline; text-decoration-color: var(--_grid); text-underline-offset: 3px }
.opener::after { content: ''; position: absolute; inset: 0 }
.opener:focus-visible::after { outline: 2px solid var(--_focus); outline-offset: -2px }
figure:has(> .opener:hover) .title { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px }
.whole-figure { box-sizing: border-box; inline-size: min(100vw - 16px, ${WIDEST}px); max-inline-size: none; max-block-size: calc(100dvh - 16px); margin: auto; padding: 0; border: 1px solid var(--_muted); overflow: auto; overscroll-behavior: contain; background: var(--_surface); color: var(--_text) }
.whole-figure::backdrop { background: rgb(0 0 0 / .5) }
.whole-figure > div { display: flex; justify-content: end }
.whole-figure > div > button { min-block-size: 44px; padding: 12px; border: 0; color: var(--_text) }
@media print { .opener, .whole-figure { display: none } }
`;

type Host = Pick<InteractionHost, 'element' | 'root' | 'adoptStyles'>;

/** Shows the whole figure of a small one in a dialog, by a button: for a mouse, a finger, a keyboard, a screen reader. */
export class WholeFigure {
  readonly #host: Host;
  readonly #button: HTMLButtonElement;
  readonly #dialog: HTMLDialogElement;
  readonly #close: HTMLButtonElement;

  constructor(host: Host) {
    this.#host = host;
    const { ownerDocument } = host.element;
    host.adoptStyles(host.root, CSS);
    this.#button = ownerDocument.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'opener';
    this.#button.id = 'opener';
    this.#button.part.add('button');
    // All small figures of a page have the same words on their buttons.
    this.#button.setAttribute('aria-labelledby', 'opener title');
    this.#button.ariaHasPopup = 'dialog';
    this.#button.addEventListener('click', this.#show);
    this.#dialog = ownerDocument.createElement('dialog');
    this.#dialog.className = 'whole-figure';
    this.#dialog.setAttribute('aria-labelledby', 'title');
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#dialog.replaceChildren();
    });
    this.#close = ownerDocument.createElement('button');
    this.#close.type = 'button';
    this.#close.part.add('button');
    this.#close.addEventListener('click', () => {
      this.#dialog.close();
    });
  }

  /** To be called after each render of a small figure. */
  updated(figure: Element, locale: Locale): void {
    const isInside = [...ancestors(this.#host.element)].some((one) => one.matches(INTERACTIVE));
    if (isInside) {
      this.remove();
      return;
    }
    const { show, close } = wholeMessages(locale);
    this.#button.textContent = show;
    this.#close.textContent = close;
    if (this.#button.parentElement !== figure) figure.append(this.#button, this.#dialog);
  }

  remove(): void {
    this.#dialog.close();
    this.#dialog.remove();
    this.#button.remove();
  }

  readonly #show = (): void => {
    const { ownerDocument } = this.#dialog;
    const line = ownerDocument.createElement('div');
    line.append(this.#close);
    this.#dialog.replaceChildren(line, this.#copy());
    this.#dialog.showModal();
  };

  /** The same figure in its full size, with all that the page has set on it. */
  #copy(): HTMLElement {
    const { element } = this.#host;
    const { elementProperties } = element.constructor as typeof LitElement;
    const copy = element.ownerDocument.createElement(element.localName);
    const set = element as HTMLElement & Readonly<Record<PropertyKey, unknown>>;
    // The state follows from the others.
    for (const name of elementProperties.keys()) if (name !== 'state') Object.assign(copy, { [name]: set[name] });
    Object.assign(copy, { size: 'full', noTitle: false });
    copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  }
}
