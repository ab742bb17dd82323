import type { ItemSet } from '../../core/figure/items.ts';
import { newAudioContext } from './audio-context.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import type { HeardItems } from './player/note-text.ts';
import type { Player } from './player/player.ts';

/** Opens and closes the player of a figure. Its script is fetched when a reader first presses Listen. */
export class Listening {
  readonly #host: InteractionHost;
  readonly #follow: (item: number | undefined) => void;
  /** The element that the player follows in the figure. */
  readonly #before: Element;
  #heard: HeardItems | undefined;
  #shown: ShownFigure | undefined;
  #player: Player | undefined;
  /** Aborts the fetch of the player, or closes it. */
  #open: AbortController | undefined;

  /**
   * @param before - The element that the player follows in the figure.
   * @param follow - Shows an item in the picture; none for undefined.
   */
  constructor(host: InteractionHost, before: Element, follow: (item: number | undefined) => void) {
    this.#host = host;
    this.#before = before;
    this.#follow = follow;
  }

  /** Whether the reader has opened the player. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether there is anything to be heard. */
  get hasSonification(): boolean {
    return this.#heard !== undefined;
  }

  /** Adopts the items of the figure shown. The player stays open if they can be heard. */
  hear({ items, sonification }: ItemSet, shown: ShownFigure): void {
    const hasNotes = sonification?.series.some(({ notes }) => notes.length) ?? false;
    this.#heard = sonification && hasNotes ? { items, sonification } : undefined;
    this.#shown = shown;
    if (this.#heard) this.#player?.show(this.#heard, shown);
    else this.close();
    this.#host.requestUpdate();
  }

  /** The details of the sources of what the figure shows have changed. */
  informed(shown: ShownFigure): void {
    if (shown.picture !== this.#shown?.picture) return;
    this.#shown = shown;
    this.#player?.informed(shown);
  }

  /** Closes the player, because the figure shows nothing now. */
  clear(): void {
    this.close();
    this.#heard = undefined;
  }

  /** To be called after each render of the figure. */
  updated({ hasToolbar }: ShownFigure): void {
    if (!hasToolbar) this.close();
    const { element } = this.#player ?? {};
    if (element && this.#before.nextSibling !== element) this.#before.after(element);
  }

  /** Opens the player, which plays at once, or closes it. Throws if its script can't be loaded. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.close();
    else await this.#openPlayer();
  }

  close(): void {
    if (!this.#open) return;
    this.#open.abort();
    this.#open = undefined;
    this.#player?.release();
    this.#player = undefined;
    this.#host.requestUpdate();
  }

  async #openPlayer(): Promise<void> {
    const { signal } = (this.#open = new AbortController());
    this.#host.requestUpdate();
    // The script may come when the click is over.
    const context = newAudioContext();
    try {
      const { Player } = await import('./player/player.ts');
      const [heard, shown] = [this.#heard, this.#shown];
      if (signal.aborted || !heard || !shown) {
        void context?.close().catch(() => undefined);
        return;
      }
      const close = (): void => {
        this.close();
        this.#host.root.querySelector<HTMLElement>('[data-tool=listen]')?.focus();
      };
      this.#player = new Player({ ...this.#host, close, follow: this.#follow }, context, heard, shown);
      this.#before.after(this.#player.element);
      await this.#player.play();
    } catch (error) {
      void context?.close().catch(() => undefined);
      if (signal.aborted) return;
      this.close();
      throw error;
    }
  }
}
