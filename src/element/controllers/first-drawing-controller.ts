import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
let isIdle = false;

/** The figures that are far from the window. */
const far = new Set<FirstDrawingController>();
/** The figures that wait for their turn, and what gives it to them. */
const near = new Map<FirstDrawingController, () => void>();

let isDrawing = false;

/** Gives the figures that wait their turns, the nearest first, and gives way to the page between them. */
async function drawNear(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  for (let start = performance.now(); near.size;) {
    // By then, all figures wait that are upgraded in this task, and the last one that had its turn is drawn.
    await Promise.resolve();
    if (performance.now() - start > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    const [[figure, take] = []] = [...near].sort(([a], [b]) => a.distance - b.distance);
    if (figure) near.delete(figure);
    take?.();
  }
  isDrawing = false;
  drawFar();
}

/** Draws the first of the figures that are far, as soon as the browser has nothing else to do. */
function drawFar(): void {
  if (isIdle || !far.size || idleCount === MOST_IDLE) return;
  isIdle = true;
  whenIdle(() => {
    isIdle = false;
    idleCount += 1;
    const [first] = far;
    first?.hurry();
  });
}

/** Brings all figures near, for paper. */
function bringAll(): void {
  for (const figure of far) figure.hurry();
  for (const take of near.values()) take();
  near.clear();
}

/**
 * Decides when a figure is drawn for the first time: at once near the window, otherwise when it comes near, when the
 * browser is idle, or when somebody asks for it.
 */
export class FirstDrawingController implements ReactiveController {
  /** How far the figure was from the window when it was last looked for, in px. */
  distance = 0;
  readonly #host: ReactiveControllerHost & Element;
  /** Continues a figure that is far. */
  #come: (() => void) | undefined;
  #hadTurn = false;
  #isUrgent = false;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#come) this.#wait(this.#come);
  }

  hostDisconnected(): void {
    far.delete(this);
    this.#unwatch?.();
  }

  /** Resolves when the figure is near the window, or needed. */
  near(): Promise<void> | undefined {
    if (this.#isUrgent) return undefined;
    return new Promise((resolve) => {
      this.#wait(resolve);
    });
  }

  /**
   * Resolves when it is the figure's turn to be drawn for the first time. It has to be drawn without waiting any more.
   *
   * @param isPrinting - Whether there is no time for turns.
   */
  turn(isPrinting: boolean): Promise<void> | undefined {
    if (this.#hadTurn || isPrinting) return undefined;
    this.#hadTurn = true;
    return new Promise((resolve) => {
      near.set(this, resolve);
      void drawNear();
    });
  }

  /** Lets the figure be drawn soon, wherever it is. */
  hurry(): void {
    this.#isUrgent = true;
    this.hostDisconnected();
    this.#come?.();
    this.#come = undefined;
  }

  #wait(come: () => void): void {
    this.#come = come;
    const view = this.#host.ownerDocument.defaultView;
    const { top, bottom, height } = this.#host.getBoundingClientRect();
    const seen = view?.innerHeight ?? 0;
    this.distance = Math.max(0, top - seen, -bottom);
    // Without height, its place is not known until it is drawn. A frame may be as high as its content, and seen through
    // a window of which it knows little.
    this.#unwatch =
      height && this.distance > seen && view?.parent === view
        ? whenNear([this.#host], '100%', () => {
            this.hurry();
          })
        : undefined;
    if (!this.#unwatch) this.hurry();
    else {
      far.add(this);
      // Once for each window, however many figures wait there.
      view?.addEventListener('beforeprint', bringAll);
      drawFar();
    }
  }
}
