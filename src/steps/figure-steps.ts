/*
 * Long because it is one element: what it reads of its page, which step is reached, and which figure is seen. Its styles
 * are in `steps-css.ts`.
 */
import { stateIn } from '../core/figure/state-attributes.ts';
import { FALLBACK_LOCALE, resolveLocale } from '../core/i18n/locale.ts';
import { stepsMessages } from '../core/i18n/steps.ts';
import type { StepsMessages } from '../core/i18n/steps/messages.ts';
import { warnOnce } from '../element/warn.ts';
import { FigureStepEvent } from './step-event.ts';
import { PICTURES_CSS, STEPS_CSS } from './steps-css.ts';

export type { FigureStepEvent } from './step-event.ts';

/** What is known of a figure: its public properties. */
interface Figure extends HTMLElement {
  state: string;
  view: string;
  readonly ready: Promise<void>;
}

/** What a script may have set on the figure of the page, and no attribute has. */
const SCRIPTED = ['data', 'transformSpec', 'sourceName', 'sourceUrl'] as const;
type Scripted = Partial<Record<(typeof SCRIPTED)[number], unknown>>;

/** Width in rem from which the figure is beside the text. */
const WIDE = 50;
/** Where a step is reached, as a part of the window's height: where readers read. Above, narrow pages have the figure. */
const LINE = { wide: 0.5, narrow: 0.75 } as const;
/** More px than a page is tall. */
const FAR = 1_000_000;
/** Time in ms for which a step stays before it is announced, so that steps which are scrolled past are not. */
const SETTLED = 600;

const warn = (sentence: string): void => {
  warnOnce(`<figure-steps> ${sentence}`);
};

/** Time in ms within which a browser has brought into the window what took the focus. */
const HELD = 500;

/** Trees that know the styles of the steps' pictures. */
const styled = new WeakSet<Node>();

/** Greatest time in ms for which the picture before is kept while another is drawn. */
const PATIENCE = 5000;

const isLoading = (figure: Figure): boolean => {
  try {
    return figure.matches(':state(loading)');
  } catch {
    // A browser from before 2024.
    return false;
  }
};

/** Resolves when a figure is drawn as requested, or can't be. Until then, it may show the nearest picture. */
const isSettled = (figure: Figure): Promise<unknown> =>
  new Promise((resolve) => {
    const ending = new AbortController();
    const { signal } = ending;
    const end = (): void => {
      ending.abort();
      resolve(undefined);
    };
    const check = (): void => {
      if (!isLoading(figure)) end();
    };
    figure.addEventListener('figure-error', end, { signal });
    figure.addEventListener('figure-ready', check, { signal });
    void figure.ready.then(check);
    setTimeout(end, PATIENCE);
  });

/** Node, where frameworks render pages, knows no elements; there the class is only imported. */
const PageElement = ((globalThis as Partial<typeof globalThis>).HTMLElement ?? Object) as typeof HTMLElement;

/**
 * A figure that moves with the text: its step in the middle of the window says what the figure shows. Beside the text on
 * wide pages, above it on narrow ones.
 *
 * @tag figure-steps
 * @fires {FigureStepEvent} figure-step - A step was reached. `index` is that of the step, from 0, and `state` what it
 *   gives the figure.
 * @slot - The steps: an element each, in order. Their `data-*` attributes name what the figure shows: `data-view`,
 *   `data-highlight`, `data-year` and any other of its attributes, or `data-state` for all at once. What a step does not
 *   name is as in the figure’s own attributes. In a step, an element with `data-step-picture` is its picture without
 *   script and on paper.
 * @slot figure - The figure.
 * @csspart step-button - A button that goes to the step before or after. Both are seen while one of them has the focus.
 * @cssproperty --steps-space - Least height of a step.
 * @cssproperty --steps-height - Greatest height of the figure on narrow pages, where it also has 60 % of the window at most.
 * @cssproperty --steps-zoom - By how much the figure is smaller on narrow pages.
 * @cssproperty --steps-inset - Height of what covers the top of the window, such as a sticky header of the page.
 */
export class FigureStepsElement extends PageElement {
  readonly #stage: HTMLElement;
  readonly #all: HTMLElement;
  readonly #status: HTMLElement;
  readonly #buttons: readonly HTMLElement[];
  /** The figure of the page. */
  #own: Figure | undefined;
  /** The figure of each state that a step names. */
  readonly #figures = new Map<string, Figure>();
  #steps: readonly HTMLElement[] = [];
  #step = -1;
  #shown: Figure | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #ending: AbortController | undefined;
  #isNear = false;
  /** Until when the window may move without another step being reached, in ms since the page was opened. */
  #heldUntil = 0;

  constructor() {
    super();
    const { ownerDocument: document } = this;
    const root = this.attachShadow({ mode: 'open' });
    const make = (name: string, className: string, ...children: Node[]): HTMLElement => {
      const element = document.createElement(name);
      element.className = className;
      element.append(...children);
      return element;
    };
    const slot = document.createElement('slot');
    slot.name = 'figure';
    slot.className = 'figures';
    // Keys alone reach each step by them, also one in which nothing takes the focus.
    this.#buttons = ([-1, 1] as const).map((by) => {
      const button = make('button', '');
      button.textContent = by < 0 ? '↑' : '↓';
      button.setAttribute('part', 'step-button');
      button.addEventListener('click', () => {
        this.#move(by);
      });
      // The browser brings a button into the window, which is no way to another step.
      button.addEventListener('focus', () => {
        this.#heldUntil = performance.now() + HELD;
      });
      return button;
    });
    this.#stage = make('div', 'stage', make('div', 'moves', ...this.#buttons), slot);
    this.#status = make('div', 'status');
    this.#status.ariaLive = 'polite';
    this.#all = make('div', 'all', this.#stage, make('div', 'steps', document.createElement('slot')));
    root.append(this.#all, this.#status);
  }

  /** Index of the step that was reached, from 0; -1 before. */
  get step(): number {
    return this.#step;
  }

  /** The figure that is seen. Each state that the steps name has one of its own, made like the one in the page. */
  get figure(): HTMLElement | null {
    return this.#shown ?? null;
  }

  connectedCallback(): void {
    const { defaultView: view } = this.ownerDocument;
    if (!view || this.#ending) return;
    this.#adoptStyles(view);
    const { previous, next } = this.#messages;
    this.#buttons.forEach((button, at) => {
      button.title = button.ariaLabel = at ? next : previous;
    });
    const { signal } = (this.#ending = new AbortController());
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('focusout', this.#reach, { signal });
    for (const type of ['pageshow', 'resize', 'hashchange']) view.addEventListener(type, this.#reach, { signal });
    view.addEventListener('resize', this.#seeMore, { signal });
    this.#stage.addEventListener('scroll', this.#seeMore, { signal, passive: true });
    const changes = new view.MutationObserver(() => {
      void this.#read();
    });
    changes.observe(this, { childList: true });
    const attributes = new view.MutationObserver(() => {
      this.#copyAttributes();
    });
    const near = new view.IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        this.#isNear = true;
        this.#makeAll();
      },
      { rootMargin: '100%' },
    );
    near.observe(this);
    signal.addEventListener('abort', () => {
      for (const observer of [changes, attributes, near]) observer.disconnect();
    });
    void this.#read(attributes);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      clearTimeout(this.#saying);
      this.#ending?.abort();
      this.#ending = undefined;
      this.#observer?.disconnect();
    });
  }

  #observer: IntersectionObserver | undefined;

  #adoptStyles(view: typeof globalThis): void {
    const make = (rules: string): CSSStyleSheet => {
      const made = new view.CSSStyleSheet();
      made.replaceSync(rules);
      return made;
    };
    const root = this.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [make(STEPS_CSS)];
    const tree = this.getRootNode() as Document | ShadowRoot;
    if (styled.has(tree)) return;
    styled.add(tree);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, make(PICTURES_CSS)];
  }

  /** Reads figure and steps from the page. */
  async #read(attributes?: MutationObserver): Promise<void> {
    const children = [...this.children] as HTMLElement[];
    const made = new Set<Element>(this.#figures.values());
    const own = children.find((child) => child.slot === 'figure' && (child === this.#own || !made.has(child)));
    const steps = children.filter((child) => !child.slot);
    const isSame = own === this.#own && steps.length === this.#steps.length;
    if (isSame && steps.every((step, index) => step === this.#steps[index]) && !attributes) return;
    this.#steps = steps;
    for (const button of this.#buttons) button.hidden = steps.length < 2;
    this.#all.classList.toggle('pictured', this.querySelector('[data-step-picture]') !== null);
    if (!own) warn('has no figure. Put one into it, with slot="figure".');
    if (!steps.length) warn('has no steps. Put an element for each into it, such as <section data-view="trend">.');
    if (!own) return;
    own.toggleAttribute('data-shown', true);
    await customElements.whenDefined(own.localName);
    if (own !== this.#own) {
      this.#own = own as Figure;
      this.#shown = undefined;
      this.#forgetFigures();
      attributes?.observe(own, { attributes: true });
    }
    if (!this.isConnected) return;
    this.#observe();
    this.#step = -1;
    this.#reach();
    if (this.#isNear) this.#makeAll();
  }

  /** Observes where the steps are in this window, which may be that of an iframe. */
  #observe(): void {
    const { ownerDocument } = this;
    const { defaultView: view } = ownerDocument;
    this.#observer?.disconnect();
    if (!view) return;
    // All above the line counts, so that a step which is jumped over is noticed, too.
    this.#observer = new view.IntersectionObserver(this.#reach, {
      root: ownerDocument,
      rootMargin: `${String(FAR)}px 0px ${String(Math.round(this.#line * 100) - 100)}% 0px`,
    });
    for (const step of this.#steps) this.#observer.observe(step);
  }

  get #line(): number {
    const { fontSize } = getComputedStyle(this.ownerDocument.documentElement);
    return this.clientWidth < WIDE * Number.parseFloat(fontSize) ? LINE.narrow : LINE.wide;
  }

  /** Goes to the step where the reader is, unless the reader is in the figure. */
  readonly #reach = (event?: unknown): void => {
    const { type } = (event ?? {}) as Partial<Event>;
    if (type === 'resize' || type === 'pageshow') this.#observe();
    // A page that was kept is scrolled to where it was after this event, which changes nothing for an observer: only a
    // new one says where the steps are then.
    if (type === 'pageshow') return;
    // The focus has not left it yet.
    if (type === 'focusout') {
      setTimeout(this.#reach);
      return;
    }
    if (!this.#own || this.#shown?.matches(':focus-within')) return;
    if (this.shadowRoot?.activeElement && performance.now() < this.#heldUntil) return;
    const { innerHeight = 0 } = this.ownerDocument.defaultView ?? {};
    const line = innerHeight * this.#line;
    const reached = this.#steps.findLastIndex((step) => step.getBoundingClientRect().top <= line);
    // Who moves by the keyboard is where the focus is, as long as that is in the window.
    const focused = this.#steps.findIndex((step) => {
      const { top, bottom } = (step.querySelector(':focus-visible') ?? step).getBoundingClientRect();
      return step.matches(':focus-within') && step.querySelector(':focus-visible') && bottom > 0 && top < innerHeight;
    });
    this.#go(focused < 0 ? Math.max(0, reached) : focused);
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    const index = this.#steps.findIndex((step) => step.contains(target as Node));
    if (index >= 0) this.#go(index);
  };

  #go(index: number): void {
    const step = this.#steps[index];
    if (index === this.#step || !step || !this.#own) return;
    const isFirst = this.#step < 0;
    this.#step = index;
    this.#steps.forEach((one, at) => {
      one.toggleAttribute('data-reached', at === index);
    });
    // Not disabled, which would take the focus away.
    this.#buttons.forEach((button, at) => {
      button.ariaDisabled = String(index === (at ? this.#steps.length - 1 : 0));
    });
    const state = this.#stateOf(step);
    void this.#show(state, isFirst);
    const next = this.#steps[index + 1];
    if (next && this.#isNear) this.#figureOf(this.#stateOf(next));
    this.dispatchEvent(new FigureStepEvent(index, state));
  }

  /** Brings a step into the window, as far up as it can be while it is the one that is reached. */
  #move(by: number): void {
    const index = this.#step + by;
    const step = this.#steps[index];
    const { defaultView: view } = this.ownerDocument;
    if (!step || !view) return;
    const line = view.innerHeight * this.#line;
    const { top } = step.getBoundingClientRect();
    const after = this.#steps[index + 1]?.getBoundingClientRect().top ?? Infinity;
    const covered = Number.parseFloat(getComputedStyle(step).scrollMarginBlockStart) || 0;
    // Where the steps end above the end of the figure, they would push it and the buttons out of the window.
    const pushed = this.#line === LINE.wide ? covered + this.#stage.offsetHeight : covered;
    const most = Math.min(top - covered, after - line - 2, this.getBoundingClientRect().bottom - pushed);
    view.scrollBy(0, Math.ceil(Math.max(top - line, most)));
    this.#go(index);
    const heading = step.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '';
    this.#say(this.#messages.step(index + 1, this.#steps.length, heading.trim().replace(/\s+/gu, ' ')));
  }

  /** A new node is said also where the words are the same. */
  #say(sentence: string): void {
    this.#status.replaceChildren(sentence);
  }

  get #messages(): StepsMessages {
    const language = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return stepsMessages(resolveLocale(language) ?? FALLBACK_LOCALE);
  }

  #stateOf(step: Element): string {
    const names = step.getAttributeNames().filter((name) => name !== 'data-reached');
    const state = stateIn(names.map((name) => ({ name, value: step.getAttribute(name) ?? '' })));
    if (!state && !step.hasAttribute('data-state'))
      warn('has a step that names nothing to show. Set data-view, or data-state="" for the figure as it is.');
    return state;
  }

  /** The heading of the step has been read; what the reader does not know is what the figure shows now. */
  #sentenceOf(figure: Figure): string {
    const title = figure.shadowRoot?.querySelector('[part~=title]')?.textContent ?? '';
    return this.#messages.shown(title.trim().replace(/\s+/gu, ' '));
  }

  async #show(state: string, isFirst: boolean): Promise<void> {
    const step = this.#step;
    const figure = this.#figureOf(state);
    if (!figure) return;
    // The reader may have changed it since.
    figure.state = state;
    await isSettled(figure);
    if (step !== this.#step || !this.isConnected) return;
    const isOther = this.#shown !== figure;
    this.#shown = figure;
    for (const one of this.#figures.values()) one.toggleAttribute('data-shown', one === figure);
    if (isOther) this.#scrollTo(figure);
    this.toggleAttribute('data-live', true);
    clearTimeout(this.#saying);
    if (!isOther) return;
    const { scrollTop } = this.#stage;
    this.#saying = setTimeout(() => {
      // Names that are highlighted come with a later script. Where the reader has scrolled, the figure stays.
      if (this.#stage.scrollTop === scrollTop) this.#scrollTo(figure);
      if (isFirst) return;
      this.#say(this.#sentenceOf(figure));
    }, SETTLED);
  }

  /** On narrow pages, a figure may be taller than its place: what the step highlights is in its middle. */
  #scrollTo(figure: Figure): void {
    const stage = this.#stage;
    const { top, height } = stage.getBoundingClientRect();
    const lit = [...(figure.shadowRoot?.querySelectorAll('[data-lit]') ?? [])].map((shape) =>
      shape.getBoundingClientRect(),
    );
    const ends = lit.flatMap((box) => [box.top, box.bottom]);
    stage.scrollTop = ends.length
      ? stage.scrollTop + (Math.min(...ends) + Math.max(...ends)) / 2 - (top + height / 2)
      : 0;
    this.#seeMore();
  }

  /** Whether there is more of the figure below the edge of its place. */
  readonly #seeMore = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.#stage;
    this.#stage.classList.toggle('more', scrollHeight - scrollTop - clientHeight > 1);
  };

  /** The figure for a state; the page's own for the first one. */
  #figureOf(state: string): Figure | undefined {
    const found = this.#figures.get(state);
    if (found || !this.#own) return found;
    const figure = this.#figures.size ? this.#copy(this.#own) : this.#own;
    this.#figures.set(state, figure);
    figure.state = state;
    if (figure !== this.#own) this.append(figure);
    const view = new URLSearchParams(state).get('view');
    if (view && figure.view !== view)
      warn(`has a step with data-view="${view}", which <${figure.localName}> does not have.`);
    return figure;
  }

  #copy(own: Figure): Figure {
    const copy = own.cloneNode(true) as Figure;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    copy.removeAttribute('data-shown');
    // The state that the first step has given the page's own is no attribute of the page.
    copy.view = this.#ownView ?? copy.view;
    this.#copyScripted(copy);
    return copy;
  }

  /** The attribute `view` of the page's figure before a step has set it. */
  #ownView: string | undefined;

  #copyScripted(copy: Figure): void {
    for (const name of SCRIPTED) {
      const value = (this.#own as Scripted)[name];
      if ((copy as Scripted)[name] !== value) Object.assign(copy, { [name]: value });
    }
  }

  /** The page has changed an attribute of its figure, such as the theme. */
  #copyAttributes(): void {
    const own = this.#own;
    for (const copy of this.#figures.values()) {
      if (!own || copy === own) continue;
      for (const name of new Set([...own.getAttributeNames(), ...copy.getAttributeNames()])) {
        if (['id', 'view', 'slot', 'data-shown', 'highlight'].includes(name)) continue;
        const value = own.getAttribute(name);
        if (value === null) copy.removeAttribute(name);
        else if (copy.getAttribute(name) !== value) copy.setAttribute(name, value);
      }
      this.#copyScripted(copy);
    }
  }

  #forgetFigures(): void {
    for (const figure of this.#figures.values()) if (figure !== this.#own) figure.remove();
    this.#figures.clear();
    this.#ownView = this.#own?.view;
  }

  /** Makes the figures of all steps, so that none changes the height later, and none is waited for. */
  #makeAll(): void {
    for (const step of this.#steps) this.#figureOf(this.#stateOf(step));
  }
}
