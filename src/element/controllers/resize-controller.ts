import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pictureIndexFor } from '../../core/drawing/picture.ts';
import { adoptStyles } from '../adopted-styles.ts';
import { warnLater } from '../warn-later.ts';

type Host = ReactiveControllerHost & Element;

/** Values of `display` with which an element has no width of its own. */
const BOXLESS = ['inline', 'contents'];

/** The picture for paper: that for a width of 610 px. A text column of A4 or of a letter is a little wider. */
const PRINTED = 3;

let waiting: (() => void)[] = [];

/** Runs tasks that read layout in one batch, so that many figures cost one layout rather than one each. */
function readTogether(read: () => void): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(() => {
      read();
      resolve();
    });
    if (waiting.length > 1) return;
    // By then, every figure that is upgraded in this task has queued its read.
    queueMicrotask(() => {
      const tasks = waiting;
      waiting = [];
      for (const task of tasks) task();
    });
  });
}

/**
 * Measures the available width of a figure, as the index of the picture that fits. Letters that a reader has made larger
 * need a narrower picture, which is then scaled up; see `UNIT`. They also make the figure taller, and so are noticed.
 */
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
    // Of the figure's own window: it ends with it, also in a frame whose removal no element is informed of.
    const { ResizeObserver: Observer } = (this.#host.ownerDocument.defaultView ?? globalThis) as Partial<
      typeof globalThis
    >;
    // The documents of unit tests have none, and no width either.
    this.#observer =
      Observer &&
      new Observer(([entry]) => {
        // Rendering a picture of another height at once would resize the element inside its own resize callback, which
        // browsers report to the page as an error.
        if (this.#take(entry?.contentRect.width ?? 0)) requestAnimationFrame(() => this.#host.requestUpdate());
      });
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /**
   * Measures before the first render, so that the first picture already fits.
   *
   * @param isPrinting - Whether a figure that is not displayed has to be drawn, because paper may display it. Its width
   *   there is not known.
   */
  async measured(isPrinting: boolean): Promise<void> {
    if (this.picture !== undefined) return;
    await readTogether(() => {
      this.#makeBox();
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#host);
      this.#take(this.#host.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd));
      if (isPrinting) this.picture ??= PRINTED;
    });
  }

  /** Gives the figure a box if a rule of the page has taken it: without one, it has no width, and nothing is drawn. */
  #makeBox(): void {
    const { localName, shadowRoot } = this.#host;
    const { display } = getComputedStyle(this.#host);
    if (!shadowRoot || !BOXLESS.includes(display)) return;
    adoptStyles(shadowRoot, ':host(:not([hidden])){display:block!important}');
    if (getComputedStyle(this.#host).display !== display) warnLater('display', localName, display);
  }

  #take(width: number): boolean {
    if (width <= 0) return false;
    const { fontSize } = getComputedStyle(this.#host.ownerDocument.documentElement);
    const picture = pictureIndexFor(width / Math.max(1, Number.parseFloat(fontSize) / 16));
    const changed = picture !== this.picture;
    this.picture = picture;
    return changed;
  }
}
