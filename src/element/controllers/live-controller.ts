import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureFault } from '../../core/figure/figure-error.ts';
import type { LiveKit, LivePainter, LiveRequest, ShownDrawing } from '../../core/wire/live.ts';
import { pageWords } from '../../core/i18n/page.ts';
import { warnOnce } from '../warn.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Fetches the live painter when a picture must change that no prepared one can stand for, and speaks for it. */
export class LiveController implements ReactiveController {
  readonly #host: Host;
  readonly #loadKit: () => Promise<{ readonly kit: LiveKit }>;
  #loading: Promise<LivePainter> | undefined;
  #painter: LivePainter | undefined;
  #wanted: LiveRequest | null = null;
  #fault: FigureFault | undefined;

  constructor(host: Host, loadKit: () => Promise<{ readonly kit: LiveKit }>) {
    this.#host = host;
    this.#loadKit = loadKit;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A figure that is moved is out of the page for less than a task, and stays as it is.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#painter?.release();
    });
  }

  get shown(): ShownDrawing | undefined {
    return this.#painter?.shown;
  }

  get fault(): FigureFault | undefined {
    return this.#painter ? this.#painter.fault : this.#fault;
  }

  get isPending(): boolean {
    return this.#painter ? this.#painter.isPending : Boolean(this.#wanted && !this.#fault);
  }

  /** The painter of this figure, fetched once. */
  painter(): Promise<LivePainter> {
    return (this.#loading ??= this.#load());
  }

  /** Wants a drawing, or none. */
  want(request: LiveRequest | null): void {
    this.#wanted = request;
    if (this.#painter) this.#painter.want(request);
    else if (request && !this.#fault) this.painter().catch(() => undefined);
  }

  /** Asks again for what could not be drawn. */
  retry(): void {
    this.#painter?.retry();
    if (!this.#fault) return;
    this.#fault = undefined;
    this.#host.requestUpdate();
  }

  async #load(): Promise<LivePainter> {
    try {
      const [{ kit }, { startPainter }] = await Promise.all([this.#loadKit(), import('../../live/renderer.ts')]);
      const { ownerDocument, localName } = this.#host;
      this.#painter = startPainter(kit, {
        ownerDocument,
        requestUpdate: () => {
          this.#host.requestUpdate();
        },
        warn: (sentence) => {
          warnOnce(`<${localName}> ${sentence}`);
        },
      });
      return this.#painter;
    } catch (error) {
      this.#loading = undefined;
      const wanted = this.#wanted;
      if (wanted) this.#fault = { code: 'painter-unavailable', message: pageWords(wanted.locale).loadFailed };
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
