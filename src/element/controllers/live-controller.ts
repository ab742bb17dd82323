import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import type { LiveRequest } from '../../core/wire/live.ts';
import type { LiveRenderer, LiveScript, ShownDrawing } from '../../live/live-renderer.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { warnLater } from '../warn-later.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Fetches the live renderer when no pre-rendered picture fits the request, and exposes its state. */
export class LiveController implements ReactiveController {
  readonly #host: Host;
  readonly #load: () => Promise<LiveScript>;
  #loading: Promise<LiveRenderer> | undefined;
  #renderer: LiveRenderer | undefined;
  #requested: LiveRequest | null = null;
  #error: FigureErrorDetail | undefined;

  constructor(host: Host, load: () => Promise<LiveScript>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A figure that is moved is disconnected for less than a task, and keeps its drawing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#renderer?.release();
    });
  }

  get shown(): ShownDrawing | undefined {
    return this.#renderer?.shown;
  }

  get error(): FigureErrorDetail | undefined {
    return this.#renderer ? this.#renderer.error : this.#error;
  }

  get isPending(): boolean {
    return this.#renderer ? this.#renderer.isPending : Boolean(this.#requested && !this.#error);
  }

  /** The live renderer of this figure, fetched once. */
  renderer(): Promise<LiveRenderer> {
    return (this.#loading ??= this.#start());
  }

  /** Requests a drawing; null for none. */
  request(request: LiveRequest | null): void {
    this.#requested = request;
    // Without a request, there is nothing that could have failed.
    if (!request) this.#error = undefined;
    if (this.#renderer) this.#renderer.request(request);
    else if (request && !this.#error) this.renderer().catch(() => undefined);
  }

  /** Retries the failed load or drawing. */
  retry(): void {
    this.#renderer?.retry();
    if (!this.#error) return;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  async #start(): Promise<LiveRenderer> {
    try {
      const { liveModule, startRenderer } = await this.#load();
      const { ownerDocument, localName } = this.#host;
      this.#renderer = startRenderer(liveModule, {
        ownerDocument,
        requestUpdate: () => {
          this.#host.requestUpdate();
        },
        warn: (sentence) => {
          warnLater('drawing', localName, sentence);
        },
      });
      return this.#renderer;
    } catch (error) {
      this.#loading = undefined;
      const requested = this.#requested;
      if (requested) this.#error = { code: 'renderer-unavailable', message: pageMessages(requested.locale).loadFailed };
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
