import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { savesData } from '../saves-data.ts';
import { whenIdle } from '../when-idle.ts';
import { whenNear } from '../when-near.ts';

/** How long figures are drawn, in ms, until the page may answer its reader. */
const SLICE = 8;

/**
 * How many figures are drawn in idle time although they are far from the window, so that the search of a browser and the
 * lists of a screen reader have them. A page with more has the others when they come near.
 */
const MOST_IDLE = 30;
let idleCount = 0;

/** The figures that have not been drawn, with their distance from the window in px; Infinity if that is far. */
const waiting = new Map<FirstDrawingController, number>();

let isDrawing = false;

/** Draws the figures near the window, the nearest first, and gives way to the page between them. */
async function drawNear(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  // By then, all figures wait that are upgraded in this task.
  await null;
  for (let start = performance.now(); ; ) {
    const [nearest] = [...waiting].sort(([, a], [, b]) => a - b);
    if (!nearest || nearest[1] === Infinity) break;
    nearest[0].draw();
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  isDrawing = false;
  if (waiting.size && idleCount < MOST_IDLE && !savesData())
    whenIdle(() => {
      idleCount += 1;
      const [first] = waiting.keys();
      first?.hurry();
    });
}

/** How far a figure is from the window in px; Infinity if it may wait until it comes near. */
function distanceOf(element: Element, view: Partial<typeof globalThis> & Window): number {
  const { top, bottom, height } = element.getBoundingClientRect();
  const distance = Math.max(0, top - view.innerHeight, -bottom);
  // Without height, its place is not known until it is drawn. A frame may be as high as its content, and seen through a
  // window of which it knows little. The windows of unit tests observe nothing.
  return distance > view.innerHeight && height && view.parent === view && view.IntersectionObserver
    ? Infinity
    : distance;
}

/** Draws all figures, for paper. */
function drawAll(): void {
  for (const figure of waiting.keys()) figure.draw();
}

/**
 * Decides when a figure is drawn for the first time: at once near the window, otherwise when it comes near, when the
 * browser is idle, or when somebody asks for it.
 */
export class FirstDrawingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** Draws the figure, while it waits. */
  #draw: (() => void) | undefined;
  #isDrawn = false;
  #isUrgent = false;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#draw) this.#wait();
  }

  hostDisconnected(): void {
    waiting.delete(this);
    this.#unwatch?.();
  }

  /**
   * Draws the figure when it is its turn.
   *
   * @param draw - Draws it. Of errors, the promise is informed.
   */
  async take(draw: () => void): Promise<void> {
    if (this.#isDrawn) draw();
    else
      await new Promise<void>((resolve) => {
        this.#draw = () => {
          resolve((async () => draw())());
        };
        this.#wait();
      });
  }

  /** Draws the figure soon, wherever it is. */
  hurry(): void {
    this.#isUrgent = true;
    if (!waiting.has(this)) return;
    waiting.set(this, 0);
    void drawNear();
  }

  /** Draws the figure now, if it waits. */
  draw(): void {
    this.hostDisconnected();
    this.#isDrawn = true;
    this.#draw?.();
    this.#draw = undefined;
  }

  #wait(): void {
    const view = this.#host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const distance = this.#isUrgent || !view ? 0 : distanceOf(this.#host, view);
    waiting.set(this, distance);
    if (view && distance === Infinity) {
      this.#unwatch = whenNear(this.#host, view, '100%', () => {
        this.hurry();
      });
      // Once for each window, however many figures wait there.
      view.addEventListener('beforeprint', drawAll);
    }
    void drawNear();
  }
}
