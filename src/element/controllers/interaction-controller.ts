import { html, nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { GivenHost, Interaction } from '../interaction/interaction.ts';
import { adoptStyles } from '../adopted-styles.ts';
import { restoreWords } from '../own-words.ts';
import { sourceLink } from '../templates/source-template.ts';
import { savesData } from '../saves-data.ts';
import { whenIdle } from '../when-idle.ts';
import { whenNear } from '../when-near.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Fetches the interaction scripts when the reader may soon need them: the figure, or a link that changes it, is in view
 * and the browser is idle, or the figure gets the pointer or the focus, or its table and notes are opened.
 */
export class InteractionController implements ReactiveController {
  #fetched: Interaction | undefined;
  #fetching: Promise<Interaction> | undefined;
  #unwatch: (() => void) | undefined;
  /** Whether the figure has come into view, and its scripts are to be fetched. */
  #isDue = false;
  readonly #host: Host;
  readonly #displayed: GivenHost['displayed'];
  readonly #isPending: () => boolean;

  /**
   * @param displayed - What the figure displays.
   * @param isPending - Whether the figure is waiting for scripts without which it is not drawn.
   */
  constructor(host: Host, displayed: GivenHost['displayed'], isPending: () => boolean) {
    this.#host = host;
    this.#displayed = displayed;
    this.#isPending = isPending;
    host.addController(this);
    for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, this.warm);
  }

  hostConnected(): void {
    // Nothing but the button of a small figure gets the focus.
    if (savesData() && !this.#host.matches('[size=small]')) return;
    const { ownerDocument, id } = this.#host;
    // A link that changes the figure may be in view when the figure is not.
    const links = ownerDocument.querySelectorAll(`[data-figure=${JSON.stringify(id)}]`);
    this.#unwatch = whenNear([this.#host, ...links], '0px', () => {
      this.#unwatch?.();
      this.#isDue = true;
      this.#warmLater();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#fetched?.release();
    });
  }

  hostUpdated(): void {
    this.#fetched?.updated();
    this.#warmLater();
  }

  /** Fetches the scripts of a figure in view when the browser is idle, and the figure drawn. */
  #warmLater(): void {
    if (!this.#isDue || this.#isPending()) return;
    this.#isDue = false;
    whenIdle(this.warm);
  }

  /** The interaction layer; undefined until it has been fetched. */
  get fetched(): Interaction | undefined {
    return this.#fetched;
  }

  fetch(): Promise<Interaction> {
    return (this.#fetching ??= this.#fetch());
  }

  /** Fetches the scripts, because the reader has come into contact with the figure. */
  readonly warm = (): void => {
    this.#unwatch?.();
    // After a failure, the next contact tries again.
    this.fetch().then(
      (fetched) => fetched.updated(),
      () => (this.#fetching = undefined),
    );
  };

  async #fetch(): Promise<Interaction> {
    const { Interaction: Fetched } = await import('../interaction/interaction.ts');
    const requestUpdate = (): void => {
      this.#host.requestUpdate();
    };
    this.#fetched = new Fetched(
      {
        displayed: this.#displayed,
        element: this.#host,
        // The figure has one before its first update, and is not answered before.
        root: this.#host.shadowRoot as ShadowRoot,
        adoptStyles,
        html,
        nothing,
        render(value, container) {
          restoreWords(container);
          render(value, container);
        },
        requestUpdate,
      },
      sourceLink,
    );
    requestUpdate();
    return this.#fetched;
  }
}
