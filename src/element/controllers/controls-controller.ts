import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FigureText } from '../../core/figure/description.ts';
import type { LiveRequest } from '../../core/wire/live.ts';
import type { LiveRenderer } from '../../live/live-renderer.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { savesData } from '../saves-data.ts';
import type { ReaderControls } from '../reader-controls.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Renders the reader's controls. Their script is fetched when the first control is needed. */
export class ControlsController implements ReactiveController {
  readonly #host: Host;
  readonly #renderer: () => Promise<LiveRenderer>;
  #controls: Promise<ReaderControls> | undefined;
  #fetched: ReaderControls | undefined;
  #isOpen = false;

  constructor(host: Host, renderer: () => Promise<LiveRenderer>) {
    this.#host = host;
    this.#renderer = renderer;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#fetched?.release();
    });
  }

  template({ steps, isNarrowable }: FigureText, request: LiveRequest | undefined): TemplateResult | typeof nothing {
    if (!request || !(steps ?? isNarrowable)) return nothing;
    if (steps) {
      this.#fetch();
      return html`<div class="controls">${this.#fetched?.steps(steps, request)}</div>`;
    }
    const warm = (): void => {
      // Errors of the renderer are reported where a drawing is requested.
      if (!savesData()) this.#renderer().catch(() => undefined);
    };
    const toggle = ({ target }: Event): void => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      this.#fetch();
      this.#host.requestUpdate();
    };
    return html`<details class="controls" @pointerenter=${warm} @focusin=${warm} @toggle=${toggle}>
      <summary>${pageMessages(request.locale).choose}</summary>
      ${this.#isOpen ? this.#fetched?.choices(request) : nothing}
    </details>`;
  }

  #fetch(): void {
    this.#controls ??= import('../reader-controls.ts').then(({ ReaderControls: Controls }) => {
      // The controls are only created by a render into the shadow root, so there is one.
      return new Controls(this.#host.shadowRoot as ShadowRoot, {
        html,
        set: (values) => Object.assign(this.#host, values),
        renderer: this.#renderer,
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
