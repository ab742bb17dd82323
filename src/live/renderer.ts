import type { ViewRows } from '../core/output/data-file.ts';
import type { Control } from '../core/figure/description.ts';
import { isWebAddress } from '../core/data/web-address.ts';
import { FigureError, type FigureErrorCode, type FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { DaySpan, LiveModule, LiveRequest } from '../core/wire/live.ts';
import type { LiveOverview, LiveRenderer, RendererHost, ShownDrawing } from './live-renderer.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { customMessages } from './custom-messages.ts';
import { Session } from './session.ts';

const isSame = (a: LiveRequest, b: LiveRequest): boolean =>
  Object.entries(a).every(([name, value]) => {
    const other: unknown = b[name as keyof LiveRequest];
    return name === 'options' ? JSON.stringify(value) === JSON.stringify(other) : value === other;
  });

/** Whether two requests are for the same rows: the bundled ones, the same value of `data`, or the same URL. */
const isOfSameRows = (a: LiveRequest, b: LiveRequest): boolean => a.data === b.data && a.src === b.src;

/** Whether a drawing may stay until the next request is drawn, which takes a moment for other rows set as `data`. */
const mayStay = (drawn: LiveRequest, next: LiveRequest): boolean =>
  isOfSameRows(drawn, next) || (drawn.data !== null && next.data !== null);

/** What readers see of an error, unless it is that the data can't be drawn. */
const FOR_READER: Readonly<Partial<Record<FigureErrorCode, 'notLoaded' | 'specNotDrawn'>>> = {
  'data-unavailable': 'notLoaded',
  'data-timeout': 'notLoaded',
  'spec-invalid': 'specNotDrawn',
};

/** Time in ms that a drawing may take before the figure shows it as pending. */
const PENDING_AFTER = 100;

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
    if (!request || (this.shown && !mayStay(this.shown.request, request))) this.#discard();
    if (request) void this.#draw(request);
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
    // A finished drawing stays. A pending one, or one with listeners from `transformSpec`, is drawn again after
    // reconnection.
    if (this.isPending || this.shown?.request.transformSpec) this.#requested = null;
    this.isPending = false;
  }

  controlsFor(request: LiveRequest): Promise<readonly Control[]> {
    return this.#session.controlsFor(request, this.#abort.signal);
  }

  rowsFor(request: LiveRequest | undefined): Promise<ViewRows> {
    if (!request) throw new Error('There is no picture yet.');
    return this.#session.rowsFor(request, new AbortController().signal);
  }

  drawOverview(
    request: LiveRequest,
    onSpan: (span: DaySpan) => void,
    signal: AbortSignal,
  ): Promise<LiveOverview | undefined> {
    return this.#session.drawOverview(request, onSpan, signal);
  }

  async #draw(request: LiveRequest): Promise<void> {
    const { sourceUrl } = request;
    if (sourceUrl && !isWebAddress(sourceUrl.trim()))
      this.#host.warn(
        `does not support source-url="${sourceUrl}": expected a URL that starts with https:// or http://.`,
      );
    const { signal } = (this.#abort = new AbortController());
    this.isPending = true;
    // Most drawings finish earlier.
    const wait = setTimeout(() => {
      this.#host.requestUpdate();
    }, PENDING_AFTER);
    try {
      const drawing = await this.#session.draw(request, signal);
      this.shown?.finalize();
      this.shown = { ...drawing, request };
      for (const warning of drawing.warnings) this.#host.warn(warning);
    } catch (error) {
      if (signal.aborted) return;
      const detail = await this.#detailOf(error, request);
      if (this.#requested !== request) return;
      this.error = detail;
      if (this.shown && !isOfSameRows(this.shown.request, request)) this.#discard();
    } finally {
      clearTimeout(wait);
    }
    this.isPending = false;
    this.#host.requestUpdate();
  }

  #discard(): void {
    this.shown?.finalize();
    this.shown = undefined;
  }

  /** What the event says of an error. The console says it, too, because the reader sees no more than the outcome. */
  async #detailOf(error: unknown, { locale }: LiveRequest): Promise<FigureErrorDetail> {
    if (!(error instanceof FigureError)) {
      this.#host.warn(`failed to draw live: ${String(error)}`);
      return { code: 'renderer-unavailable', message: pageMessages(locale).loadFailed };
    }
    const { code, message } = error;
    this.#host.warn(`can't draw what the page asks for (${code}): ${message}`);
    // Without them, the reader gets the author's sentence.
    const messages = await customMessages(locale).catch(() => undefined);
    return { code, message, ...(messages && { forReader: messages.load[FOR_READER[code] ?? 'notDrawn'] }) };
  }
}

/** Starts the live renderer of one element. */
export const startRenderer = (liveModule: LiveModule, host: RendererHost): LiveRenderer =>
  new Renderer(liveModule, host);

/** For Node, which draws with the same script. */
export { logger, parse, View, Warn } from 'vega';
export { Marks } from 'vega-scenegraph';
