import type { Sonification } from '../../core/figure/items.ts';
import { soundMessages } from '../../core/i18n/sound.ts';
import type { InteractionHost } from './host.ts';
import type { Playing } from './sound.ts';

/** Starts and stops the sonification of a figure. The script that plays it is fetched at the first click. */
export class Listening {
  readonly #host: InteractionHost;
  #sonification: Sonification | undefined;
  #playing: Playing | undefined;
  /** Aborts the fetch or the playback. */
  #abort: AbortController | undefined;

  constructor(host: InteractionHost) {
    this.#host = host;
  }

  get isPlaying(): boolean {
    return this.#abort !== undefined;
  }

  /** Whether there is a sonification. */
  get hasSonification(): boolean {
    return this.#sonification !== undefined;
  }

  /** Sets the sonification of the displayed figure, and stops that of the previous one. */
  hear(sonification: Sonification | undefined): void {
    this.stop();
    this.#sonification = sonification;
    this.#host.requestUpdate();
  }

  /** Stops, because the figure shows nothing now. */
  clear(): void {
    this.stop();
    this.#sonification = undefined;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else void this.#play();
  }

  stop(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#playing?.stop();
    this.#playing = undefined;
    this.#host.requestUpdate();
  }

  async #play(): Promise<void> {
    const sonification = this.#sonification;
    const locale = this.#host.shown()?.locale;
    if (!sonification || !locale) return;
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    this.#host.requestUpdate();
    this.#host.element.ownerDocument.addEventListener('keydown', this.#onKey, { signal, capture: true });
    // WebKit only plays audio whose context was created and resumed during the click.
    const context = newContext();
    try {
      const { startSound } = await import('./sound.ts');
      if (signal.aborted) {
        void context?.close();
        return;
      }
      const playing = await startSound(sonification, {
        locale,
        context,
        onEnd: () => {
          if (this.#abort === abort) this.stop();
        },
        say: this.#host.say,
      });
      if (this.#abort === abort) this.#playing = playing;
      else playing.stop();
    } catch {
      this.#host.say(soundMessages(locale).blocked);
      if (this.#abort === abort) this.stop();
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.stop();
  };
}

function newContext(): AudioContext | undefined {
  try {
    const context = new AudioContext();
    void context.resume().catch(() => undefined);
    return context;
  } catch {
    // `startSound` reports it, like any other reason not to play.
    return undefined;
  }
}
