import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Words } from '../core/description.ts';
import type { LiveRequest, LiveSession } from '../core/live.ts';
import { pageWords } from '../core/words.ts';
import type { ReaderControls } from './reader-controls.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Room for what a reader may choose; the controls themselves are fetched when they are wanted. */
export class ControlsController implements ReactiveController {
  readonly #host: Host;
  readonly #session: () => Promise<LiveSession>;
  #controls: Promise<ReaderControls> | undefined;
  #fetched: ReaderControls | undefined;

  constructor(host: Host, session: () => Promise<LiveSession>) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#fetched?.release();
    });
  }

  template({ controls }: Words, request: LiveRequest | undefined): TemplateResult | typeof nothing {
    if (!controls?.length || !request) return nothing;
    const content = this.#fetched?.template({ controls, options: request.options, request });
    const fetch = (): void => {
      this.#fetch();
    };
    if (controls.every(({ kind }) => kind === 'step')) {
      fetch();
      return html`<div class="controls">${content}</div>`;
    }
    const warm = (): void => {
      const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };
      // Who has fetched it once is not asked again; a failure is told where something is wanted of it.
      if (!connection?.saveData) this.#session().catch(() => undefined);
    };
    return html`<details class="controls" @pointerenter=${warm} @focusin=${warm} @toggle=${fetch}>
      <summary>${pageWords(request.locale).choose}</summary>
      ${content}
    </details>`;
  }

  #fetch(): void {
    this.#controls ??= import('./reader-controls.ts').then(({ ReaderControls: Controls }) => {
      const { shadowRoot } = this.#host;
      if (!shadowRoot) throw new Error('A figure without its root has no controls.');
      return new Controls(shadowRoot, {
        html,
        set: (values) => Object.assign(this.#host, values),
        session: this.#session,
        requestUpdate: () => {
          this.#host.requestUpdate();
        },
      });
    });
    this.#controls.then(
      (controls) => {
        if (this.#fetched) return;
        this.#fetched = controls;
        this.#host.requestUpdate();
      },
      () => {
        this.#controls = undefined;
      },
    );
  }
}
