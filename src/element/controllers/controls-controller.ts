import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FigureText } from '../../core/figure/description.ts';
import type { LiveRequest } from '../../core/wire/live.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { errorTemplate } from '../templates/figure-template.ts';
import { savesData } from '../saves-data.ts';
import { adoptStyles } from '../adopted-styles.ts';
import type { ControlsSource, ReaderControls } from '../reader-controls.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Renders the reader's controls. Their script is fetched when the first control is needed. */
export class ControlsController implements ReactiveController {
  readonly #host: Host;
  readonly #from: ControlsSource;
  #fetched: ReaderControls | undefined;
  #isFetching = false;
  #isOpen = false;
  /** Whether the script could not be fetched. */
  #isMissing = false;

  constructor(host: Host, from: ControlsSource) {
    this.#host = host;
    this.#from = from;
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
      if (!this.#isMissing) void this.#fetch();
      return html`<div class="controls">${this.#fetched?.steps(steps, request) ?? this.#missing(request.locale)}</div>`;
    }
    const warm = (): void => {
      // Errors of the renderer are reported where a drawing is requested.
      if (savesData()) return;
      void this.#fetch();
      this.#from.renderer().catch(() => undefined);
    };
    const toggle = ({ target }: Event): void => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      void this.#fetch();
      this.#host.requestUpdate();
    };
    return html`<details class="controls" part="filter" @pointerenter=${warm} @focusin=${warm} @toggle=${toggle}>
      <summary>${pageMessages(request.locale).choose}</summary>
      ${this.#isOpen ? (this.#fetched?.choices(request) ?? this.#missing(request.locale)) : nothing}
    </details>`;
  }

  /** What stands in place of controls whose script could not be fetched. */
  #missing(locale: Locale): TemplateResult | typeof nothing {
    if (!this.#isMissing) return nothing;
    const error = { code: 'renderer-unavailable', message: pageMessages(locale).loadFailed } as const;
    return errorTemplate(locale, error, () => void this.#fetch(), '');
  }

  async #fetch(): Promise<void> {
    if (this.#fetched || this.#isFetching) return;
    this.#isFetching = true;
    try {
      const { ReaderControls: Controls } = await import('../reader-controls.ts');
      // The controls are only created by a render into the shadow root, so there is one.
      this.#fetched = new Controls(this.#host.shadowRoot as ShadowRoot, {
        html,
        adoptStyles,
        set: (values) => Object.assign(this.#host, values),
        ...this.#from,
        requestUpdate: () => {
          this.#host.requestUpdate();
        },
      });
    } catch {
      this.#isMissing = true;
    }
    this.#isFetching = false;
    this.#host.requestUpdate();
  }
}
