import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureFault } from '../core/figure-fault.ts';
import type { LiveDrawing, LiveKit, LiveRequest, LiveSession } from '../core/live.ts';
import { pageWords } from '../core/words.ts';
import { warnOnce } from './warn.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** A live drawing with what it was drawn for. */
export interface ShownDrawing extends LiveDrawing {
  readonly request: LiveRequest;
}

const isSame = (a: LiveRequest, b: LiveRequest): boolean =>
  Object.entries(a).every(([name, value]) => {
    const other: unknown = b[name as keyof LiveRequest];
    return name === 'options' ? JSON.stringify(value) === JSON.stringify(other) : value === other;
  });

/** By name, for the lazy script has a class of its own. */
const isFault = (error: unknown): error is FigureFault => error instanceof Error && error.name === 'FigureFaultError';

/**
 * Gets live drawings from a lazy painter; the latest wish wins. Until one has come, and if it fails, the last good one
 * stays.
 */
export class LiveController implements ReactiveController {
  isPending = false;
  fault: FigureFault | undefined;
  shown: ShownDrawing | undefined;
  readonly #host: Host;
  readonly #loadKit: () => Promise<{ readonly kit: LiveKit }>;
  #session: Promise<LiveSession> | undefined;
  #wanted: LiveRequest | null = null;
  #abort: AbortController | undefined;

  constructor(host: Host, loadKit: () => Promise<{ readonly kit: LiveKit }>) {
    this.#host = host;
    this.#loadKit = loadKit;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A figure that is moved is out of the page for less than a task, and stays as it is.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort?.abort();
      this.shown?.finalize();
      // What is drawn stays; what was not yet, or answered the reader, is drawn again when the figure is put back.
      if (this.isPending || this.shown?.request.transformSpec) this.#wanted = null;
      this.isPending = false;
    });
  }

  /** The painter of this figure, fetched once. */
  session(): Promise<LiveSession> {
    return (this.#session ??= Promise.all([this.#loadKit(), import('../live/session.ts')])
      .then(([{ kit }, { startSession }]) => startSession(kit, this.#host.ownerDocument))
      .catch((error: unknown) => {
        this.#session = undefined;
        throw error;
      }));
  }

  /** Wants a drawing, or none. */
  want(request: LiveRequest | null): void {
    if (request ? this.#wanted && isSame(this.#wanted, request) : !this.#wanted) return;
    this.#wanted = request;
    this.#abort?.abort();
    this.fault = undefined;
    this.isPending = false;
    if (request) void this.#draw(request);
    else {
      this.shown?.finalize();
      this.shown = undefined;
    }
  }

  /** Asks again for what could not be drawn. */
  retry(): void {
    const request = this.#wanted;
    if (!this.fault || !request) return;
    this.fault = undefined;
    void this.#session?.then((session) => session.forget());
    void this.#draw(request);
  }

  async #draw(request: LiveRequest): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.isPending = true;
    this.#host.requestUpdate();
    try {
      const drawing = await (await this.session()).draw(request, signal);
      this.shown?.finalize();
      this.shown = { ...drawing, request };
    } catch (error) {
      if (signal.aborted) return;
      this.fault = this.#faultOf(error, request);
    }
    if (signal.aborted) return;
    this.isPending = false;
    this.#host.requestUpdate();
  }

  #faultOf(error: unknown, { locale }: LiveRequest): FigureFault {
    if (isFault(error)) return error;
    warnOnce(`<${this.#host.localName}> could not draw live: ${String(error)}`);
    return { code: 'painter-unavailable', message: pageWords(locale).loadFailed };
  }
}
