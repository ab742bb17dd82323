import { html, nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { GivenHost, Interaction } from '../interaction/interaction.ts';
import { adoptStyles } from '../adopted-styles.ts';
import { restoreWords } from '../own-words.ts';
import { sourceLink } from '../templates/source-template.ts';
import { savesData } from '../saves-data.ts';

/** WebKit has no `requestIdleCallback`. */
const { requestIdleCallback: whenIdle = setTimeout } = globalThis as Partial<typeof globalThis>;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Fetches the interaction scripts when the reader may soon need them: the figure is in view and the browser is idle, or
 * the figure gets the pointer or the focus, or its table and notes are opened.
 */
export class InteractionController implements ReactiveController {
  #fetched: Interaction | undefined;
  #fetching: Promise<Interaction> | undefined;
  #observer: IntersectionObserver | undefined;
  readonly #host: Host;
  readonly #seen: Pick<GivenHost, 'displayed' | 'highlight' | 'checkUpdates'>;

  constructor(host: Host, seen: Pick<GivenHost, 'displayed' | 'highlight' | 'checkUpdates'>) {
    this.#host = host;
    this.#seen = seen;
    host.addController(this);
    for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, this.warm);
  }

  hostConnected(): void {
    // Of the figure's own window: that of another page would never see it. The documents of unit tests have none.
    const { IntersectionObserver: Observer } = (this.#host.ownerDocument.defaultView ?? globalThis) as Partial<
      typeof globalThis
    >;
    if (!Observer || savesData()) return;
    this.#observer = new Observer(([entry]) => {
      if (entry?.isIntersecting) whenIdle(this.warm);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#fetched?.release();
    });
  }

  hostUpdated(): void {
    this.#fetched?.updated();
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
    this.#observer?.disconnect();
    // After a failure, the next contact tries again.
    this.fetch().then(
      (fetched) => fetched.updated(),
      () => (this.#fetching = undefined),
    );
  };

  async #fetch(): Promise<Interaction> {
    const { Interaction: Fetched } = await import('../interaction/interaction.ts');
    const { shadowRoot: root } = this.#host;
    if (!root) throw new Error('The figure has no shadow root.');
    const requestUpdate = (): void => {
      this.#host.requestUpdate();
    };
    this.#fetched = new Fetched(
      {
        ...this.#seen,
        element: this.#host,
        root,
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
