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
  #controls: Promise<ReaderControls> | undefined;
  #fetched: ReaderControls | undefined;
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
      this.#fetch();
      return html`<div class="controls">${this.#fetched?.steps(steps, request)}</div>`;
    }
    const warm = (): void => {
      // Errors of the renderer are reported where a drawing is requested.
      if (savesData()) return;
      this.#fetch();
      this.#from.renderer().catch(() => undefined);
    };
    const toggle = ({ target }: Event): void => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      this.#fetch();
      this.#host.requestUpdate();
    };
    return html`<details class="controls" @pointerenter=${warm} @focusin=${warm} @toggle=${toggle}>
      <summary>${pageMessages(request.locale).choose}</summary>
      ${this.#isOpen ? (this.#fetched?.choices(request) ?? this.#missing(request.locale)) : nothing}
    </details>`;
  }

  /** What stands in place of controls whose script could not be fetched. */
  #missing(locale: Locale): TemplateResult | typeof nothing {
    if (!this.#isMissing) return nothing;
    const error = { code: 'renderer-unavailable', message: pageMessages(locale).loadFailed } as const;
    const again = (): void => {
      this.#fetch();
    };
    return errorTemplate(locale, error, again, '');
  }

  #fetch(): void {
    this.#controls ??= import('../reader-controls.ts').then(({ ReaderControls: Controls }) => {
      // The controls are only created by a render into the shadow root, so there is one.
      const root = this.#host.shadowRoot as ShadowRoot;
      return new Controls(root, {
        html,
        adopt: (rules) => {
          adoptStyles(root, rules);
        },
        set: (values) => Object.assign(this.#host, values),
        ...this.#from,
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
        this.#isMissing = true;
        this.#host.requestUpdate();
      },
    );
  }
}
