import type { DaySpan, LiveRequest } from '../core/wire/live.ts';
import type { LiveOverview, LiveRenderer } from '../live/live-renderer.ts';

/** Time without brush movement, in ms, before the span is drawn. */
const BRUSH_PAUSE = 120;

/** The time strip, or the request for one. */
interface Strip {
  /** What it was requested for. */
  readonly of: string;
  /** The span of its brush, as JSON. */
  span: string;
  /** Null if there is none; undefined until it is drawn. */
  overview?: LiveOverview | null;
}

/** What the strip needs from its figure. */
interface StripHost {
  renderer(): Promise<LiveRenderer>;
  requestUpdate(): void;
}

/** A strip over time with a brush, drawn by the live renderer. */
export class TimeStrip {
  readonly #host: StripHost;
  #strip: Strip | undefined;
  #abort = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StripHost) {
    this.#host = host;
  }

  /** Null if there is none; undefined until it is drawn. */
  get overview(): LiveOverview | null | undefined {
    return this.#strip?.overview;
  }

  /** Ends its listeners. */
  release(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#strip?.overview?.finalize();
    this.#strip = undefined;
  }

  /**
   * Draws the strip if data, language or width have changed; otherwise moves its brush.
   *
   * @param ends - The options that the brush sets.
   * @param onSpan - Called when the brush rests.
   */
  draw(request: LiveRequest, ends: readonly string[], span: DaySpan, onSpan: (span: DaySpan) => void): void {
    if (!request.width) return;
    const { data: _, transformSpec: __, options, ...rest } = request;
    // The strip shows all days, whatever span is chosen.
    const relevant = Object.entries(options).filter(([name]) => !ends.includes(name));
    const of = JSON.stringify([rest, relevant]);
    const spanText = JSON.stringify(span);
    if (this.#strip?.of === of) {
      if (this.#strip.span !== spanText) this.#strip.overview?.setSpan(span);
      this.#strip.span = spanText;
      return;
    }
    this.release();
    const strip: Strip = { of, span: spanText };
    this.#strip = strip;
    const { signal } = this.#abort;
    const brushed = (brush: DaySpan): void => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        onSpan(brush);
      }, BRUSH_PAUSE);
    };
    this.#host
      .renderer()
      .then((renderer) => renderer.drawOverview(request, brushed, signal))
      .then((overview) => {
        overview?.setSpan(span);
        strip.overview = overview ?? null;
      })
      .catch(() => {
        strip.overview = null;
      })
      .finally(() => {
        this.#host.requestUpdate();
      });
  }
}
