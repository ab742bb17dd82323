import type { Control } from '../core/figure/description.ts';
import { FigureFaultError, type FigureFault } from '../core/figure/figure-error.ts';
import type {
  DaySpan,
  LiveKit,
  LiveOverview,
  LivePainter,
  LiveRequest,
  PainterHost,
  ShownDrawing,
} from '../core/wire/live.ts';
import { pageWords } from '../core/i18n/page.ts';
import { Session } from './session.ts';

const isSame = (a: LiveRequest, b: LiveRequest): boolean =>
  Object.entries(a).every(([name, value]) => {
    const other: unknown = b[name as keyof LiveRequest];
    return name === 'options' ? JSON.stringify(value) === JSON.stringify(other) : value === other;
  });

/** How long a drawing takes, in ms, before the page is told that it is waited for. */
const TOLD_AFTER = 100;

class Painter implements LivePainter {
  isPending = false;
  fault: FigureFault | undefined;
  shown: ShownDrawing | undefined;
  readonly #host: PainterHost;
  readonly #session: Session;
  #wanted: LiveRequest | null = null;
  #abort = new AbortController();

  constructor(kit: LiveKit, host: PainterHost) {
    this.#host = host;
    this.#session = new Session(kit, host.ownerDocument);
  }

  want(request: LiveRequest | null): void {
    if (request ? this.#wanted && isSame(this.#wanted, request) : !this.#wanted && !this.shown) return;
    this.#wanted = request;
    this.#abort.abort();
    this.fault = undefined;
    this.isPending = false;
    if (request) void this.#draw(request);
    else {
      this.shown?.finalize();
      this.shown = undefined;
    }
  }

  retry(): void {
    const request = this.#wanted;
    if (!this.fault || !request) return;
    this.fault = undefined;
    this.#session.forget();
    void this.#draw(request);
  }

  release(): void {
    this.#abort.abort();
    this.shown?.finalize();
    this.shown?.detach();
    // What is drawn stays; what was not yet, or answered the reader, is drawn again when the figure is put back.
    if (this.isPending || this.shown?.request.transformSpec) this.#wanted = null;
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
      this.fault = this.#faultOf(error, request);
    } finally {
      clearTimeout(wait);
    }
    this.isPending = false;
    this.#host.requestUpdate();
  }

  #faultOf(error: unknown, { locale }: LiveRequest): FigureFault {
    if (error instanceof FigureFaultError) return error;
    this.#host.warn(`could not draw live: ${String(error)}`);
    return { code: 'painter-unavailable', message: pageWords(locale).loadFailed };
  }
}

/** A painter for one figure and its element. */
export const startPainter = (kit: LiveKit, host: PainterHost): LivePainter => new Painter(kit, host);
