import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pictureIndexFor } from '../../core/drawing/picture.ts';

type Host = ReactiveControllerHost & Element;

let waiting: (() => void)[] = [];

/** Runs tasks that read layout together, so that many figures cost one layout and not one each. */
function readTogether(read: () => void): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(() => {
      read();
      resolve();
    });
    if (waiting.length > 1) return;
    // By then every figure that is being upgraded in this task has put itself into the queue.
    queueMicrotask(() => {
      const tasks = waiting;
      waiting = [];
      for (const task of tasks) task();
    });
  });
}

/** Knows how wide a figure is, as the index of the picture that fits. */
export class ResizeController implements ReactiveController {
  /** Index into PICTURE_WIDTHS; undefined while the figure is not displayed. */
  picture: number | undefined;
  readonly #host: Host;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      // Drawn at once, a picture of another height would be a size change within the report of one, which browsers
      // report to the page as an error.
      if (this.#take(entry?.contentRect.width ?? 0)) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Measures before the first picture is drawn, so that it is the right one at once. */
  async measured(): Promise<void> {
    if (this.picture !== undefined) return;
    await readTogether(() => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#host);
      this.#take(this.#host.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd));
    });
  }

  #take(width: number): boolean {
    if (width <= 0) return false;
    const picture = pictureIndexFor(width);
    const changed = picture !== this.picture;
    this.picture = picture;
    return changed;
  }
}
