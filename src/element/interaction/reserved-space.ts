import { windowBoxOf } from '../window-px.ts';
import type { InteractionHost } from './host.ts';

/** How long a change of height that the reader asked for takes, in ms. */
const DURATION = 160;

/** What a reader changes the figure with. */
const CONTROLS = '[role=tablist], .controls';

/**
 * The stylesheet of a page reserves more space than some figure needs, because text is only measured when it is there.
 * While nothing is drawn, the reserve holds.
 */
const FREE = ':host(:is(:state(static), :state(live)))::before { content: none !important }';

/** A line above the picture until the requested one is there. */
const BUSY = `
.picture[aria-busy]::after { content: ''; position: absolute; inset: 0 0 auto; block-size: 2px; background: var(--_muted); animation: busy 1s .3s infinite alternate backwards }
@keyframes busy { from { opacity: 0 } }
`;

/**
 * Gives up the space that the page's stylesheet has reserved and the figure does not need: when its end is below the
 * screen, so that nothing moves that the reader sees, or when the reader changes the figure. Changes of height that the
 * reader has caused are smooth.
 */
export class ReservedSpace {
  readonly #host: Pick<InteractionHost, 'root' | 'adoptStyles'>;
  readonly #ends: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #figure: HTMLElement | undefined;
  /** Height of the figure when it was last laid out, in px. */
  #height = 0;
  /** Whether the reader has changed the figure, and it does not show all of that yet. */
  #isChanging = false;
  #isFree = false;
  #motion: Animation | undefined;
  /** The frame in which the space is given up. */
  #frame = 0;

  constructor(host: Pick<InteractionHost, 'root' | 'adoptStyles'>) {
    const { root } = host;
    this.#host = host;
    host.adoptStyles(root, BUSY);
    this.#ends = new IntersectionObserver(([entry]) => {
      // In an iframe of another site, nothing is known of the screen; a window that is not laid out yet has no height.
      const screen = entry?.rootBounds;
      if (!entry || !screen?.height || !this.#endsBelow(screen)) return;
      // Reported after a frame. When the page has been scrolled before the next one, all after the figure would move in it.
      this.#frame = requestAnimationFrame(() => {
        if (this.#endsBelow(screen)) this.#giveUp();
      });
    });
    this.#sizes = new ResizeObserver(([entry]) => {
      this.#height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    });
    for (const type of ['click', 'input', 'change', 'keydown'])
      root.addEventListener(
        type,
        ({ target }) => {
          this.#isChanging ||= Boolean((target as Element).closest(CONTROLS));
        },
        { capture: true },
      );
  }

  /** To be called after each render of the figure. */
  updated(figure: HTMLElement): void {
    // An update may come after the figure has left the page.
    if (!figure.isConnected) return;
    if (figure !== this.#figure) {
      this.#sizes.disconnect();
      this.#sizes.observe(figure);
      this.#figure = figure;
    }
    if (this.#isChanging) this.#change(figure);
    this.#stop();
    // A new observation reports at once.
    if (!this.#isFree) this.#ends.observe(figure);
  }

  release(): void {
    this.#stop();
    this.#sizes.disconnect();
    this.#figure = undefined;
  }

  /** Whether the last part of the figure ends below the screen; the figure itself is as tall as the space. */
  #endsBelow(screen: DOMRectReadOnly): boolean {
    const last = this.#figure?.querySelector(':scope > details:last-of-type') ?? this.#figure;
    if (!last) return false;
    const { top, height } = windowBoxOf(last);
    return top + height >= screen.bottom;
  }

  #stop(): void {
    this.#ends.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #giveUp(): void {
    if (this.#isFree) return;
    this.#isFree = true;
    this.#stop();
    this.#host.adoptStyles(this.#host.root, FREE);
  }

  #change(figure: HTMLElement): void {
    const before = this.#height;
    this.#giveUp();
    this.#isChanging = figure.querySelector('[aria-busy]') !== null;
    this.#motion?.cancel();
    const after = figure.offsetHeight;
    if (Math.abs(after - before) < 1 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#motion = figure.animate(
      [before, after].map((height) => ({
        blockSize: `${String(height)}px`,
        boxSizing: 'border-box',
        overflow: 'clip',
      })),
      { duration: DURATION, easing: 'ease-out' },
    );
  }
}
