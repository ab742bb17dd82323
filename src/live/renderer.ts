import type { Control } from '../core/figure/description.ts';
import { FigureError, type FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { DaySpan, LiveModule, LiveRequest } from '../core/wire/live.ts';
import type { LiveOverview, LiveRenderer, RendererHost, ShownDrawing } from './live-renderer.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { Session } from './session.ts';

const isSame = (a: LiveRequest, b: LiveRequest): boolean =>
  Object.entries(a).every(([name, value]) => {
    const other: unknown = b[name as keyof LiveRequest];
    return name === 'options' ? JSON.stringify(value) === JSON.stringify(other) : value === other;
  });

/** How long a drawing takes, in ms, before the page is told that it is waited for. */
const TOLD_AFTER = 100;

class Renderer implements LiveRenderer {
  isPending = false;
  error: FigureErrorDetail | undefined;
  shown: ShownDrawing | undefined;
  readonly #host: RendererHost;
  readonly #session: Session;
  #requested: LiveRequest | null = null;
  #abort = new AbortController();

  constructor(liveModule: LiveModule, host: RendererHost) {
    this.#host = host;
    this.#session = new Session(liveModule, host.ownerDocument);
  }

  request(request: LiveRequest | null): void {
    if (request ? this.#requested && isSame(this.#requested, request) : !this.#requested && !this.shown) return;
    this.#requested = request;
    this.#abort.abort();
    this.error = undefined;
    this.isPending = false;
    if (request) void this.#draw(request);
    else {
      this.shown?.finalize();
      this.shown = undefined;
    }
  }

  retry(): void {
    const request = this.#requested;
    if (!this.error || !request) return;
    this.error = undefined;
    this.#session.forget();
    void this.#draw(request);
  }

  release(): void {
    this.#abort.abort();
    this.shown?.finalize();
    this.shown?.detach();
    // What is drawn stays; what was not yet, or answered the reader, is drawn again when the figure is put back.
    if (this.isPending || this.shown?.request.transformSpec) this.#requested = null;
    this.isPending = false;
  }

  controlsFor(request: LiveRequest): Promise<readonly Control[]> {
    return this.#session.controlsFor(request, this.#abort.signal);
  }

  drawOverview(
    request: LiveRequest,
    onSpan: (span: DaySpan) => void,
    signal: AbortSignal,
  ): Promise<LiveOverview | undefined> {
    return this.#session.drawOverview(request, onSpan, signal);
  }

  async #draw(request: LiveRequest): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.isPending = true;
    // Most drawings are there before anybody has waited.
    const wait = setTimeout(() => {
      this.#host.requestUpdate();
    }, TOLD_AFTER);
    try {
      const drawing = await this.#session.draw(request, signal);
      this.shown?.finalize();
      this.shown = { ...drawing, request };
    } catch (error) {
      if (signal.aborted) return;
      this.error = this.#issueOf(error, request);
    } finally {
      clearTimeout(wait);
    }
    this.isPending = false;
    this.#host.requestUpdate();
  }

  #issueOf(error: unknown, { locale }: LiveRequest): FigureErrorDetail {
    if (error instanceof FigureError) return error;
    this.#host.warn(`could not draw live: ${String(error)}`);
    return { code: 'renderer-unavailable', message: pageMessages(locale).loadFailed };
  }
}

/** A painter for one figure and its element. */
export const startRenderer = (liveModule: LiveModule, host: RendererHost): LiveRenderer =>
  new Renderer(liveModule, host);
