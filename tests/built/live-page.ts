import type { Page } from 'playwright';
import { idle, type OneTag, type PageOptions, type Site } from './browser.ts';

/** What a figure reported about its last drawing. */
export interface Reported {
  readonly rendering?: 'static' | 'live';
  readonly code?: string;
  readonly message?: string;
}

export interface LiveState {
  readonly title: string;
  readonly source: string;
  readonly cells: readonly (readonly string[])[];
  readonly error: string;
  readonly tabs: readonly string[];
  readonly labels: readonly string[];
  readonly states: readonly string[];
}

/** Properties that a page may set on a figure. */
export type Properties = Readonly<Record<string, unknown>>;

/** A page under the strict policy with one figure, drawn from its pre-rendered picture. */
export async function openFigure(site: Site, asked: OneTag, width = 820, options: Omit<PageOptions, 'width'> = {}) {
  const { page, complaints, requests } = await site.openTag(asked, { ...options, width });
  await page.evaluate(async (tag) => {
    const figure = document.querySelector(tag) as HTMLElement & { ready: Promise<void> };
    const reported: Reported[] = [];
    Object.assign(window, { figure, reported });
    for (const type of ['figure-ready', 'figure-error'])
      document.addEventListener(type, (event) => {
        const { rendering, code, message } = event as unknown as Reported;
        reported.push({ ...(rendering && { rendering }), ...(code && { code, message: message ?? '' }) });
      });
    await figure.ready;
  }, asked.tag);
  return { page, complaints, requests };
}

interface PageGlobals {
  readonly figure: HTMLElement & { updateComplete: Promise<unknown> };
  readonly reported: Reported[];
}

/** Sets properties of the page's figure and waits for its report. */
export const setAndHear = (page: Page, properties: Properties): Promise<Reported> =>
  page.evaluate(async (values) => {
    const { figure, reported } = window as unknown as PageGlobals;
    reported.length = 0;
    const isLabelled = new Promise((resolve) => {
      for (const type of ['figure-ready', 'figure-error']) document.addEventListener(type, resolve, { once: true });
    });
    Object.assign(figure, values);
    await isLabelled;
    await figure.updateComplete;
    return reported.at(-1) ?? {};
  }, properties);

/** What the page's figure has reported since the last call. */
export const reportedSince = (page: Page): Promise<readonly Reported[]> =>
  page.evaluate(() => (window as unknown as PageGlobals).reported.splice(0));

/** What the page's figure shows. */
export const stateOf = (page: Page): Promise<LiveState> =>
  page.evaluate(() => {
    const { figure } = window as unknown as PageGlobals;
    const root = figure.shadowRoot;
    const textOf = (element: Element | null | undefined): string =>
      element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
    const all = (selector: string): Element[] => [...(root?.querySelectorAll(selector) ?? [])];
    return {
      title: textOf(root?.querySelector('.title')),
      source: textOf(root?.querySelector('.source')),
      cells: all('tbody tr').map((row) => [...row.children].map(textOf)),
      error: textOf(root?.querySelector('.error [aria-live]')),
      tabs: all('[role=tab]').map(textOf),
      labels: all('.picture text').map(textOf),
      states: ['loading', 'static', 'live', 'error'].filter((name) => figure.matches(`:state(${name})`)),
    };
  });

/** What the page's figure shows once its table is there, which a picture does not wait for. */
export async function stateWithTable(page: Page): Promise<LiveState> {
  await page.waitForFunction(() => (window as unknown as PageGlobals).figure.shadowRoot?.querySelector('tbody'));
  return stateOf(page);
}

/** What keys, pointer and screen reader find of a figure's marks. */
export interface ItemsState {
  /** Names of the marks in the page, in reading order. */
  readonly names: readonly string[];
  /** Names of those that the tab key comes to. */
  readonly stops: readonly string[];
  /** Name of the mark under the focus; null where the focus is not at a mark. */
  readonly focused: string | null;
  readonly pinned: readonly string[];
  /** Lines of the tooltip; null while there is none. */
  readonly tooltip: readonly string[] | null;
  readonly areShortcutsListed: boolean;
  /** What the live region of the marks has said. */
  readonly said: string;
}

export const itemsOf = (page: Page): Promise<ItemsState> =>
  page.evaluate(() => {
    const root = (window as unknown as PageGlobals).figure.shadowRoot;
    const namesOf = (selector: string): string[] =>
      [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
    const tooltip = root?.querySelector('.tooltip:popover-open');
    const active = root?.activeElement;
    return {
      names: namesOf('.items button'),
      stops: namesOf('.items button[tabindex="0"]'),
      focused: active?.matches('.items button') ? active.textContent : null,
      pinned: namesOf('.items [aria-selected=true]'),
      tooltip: tooltip ? [...tooltip.children].map(({ textContent }) => textContent) : null,
      areShortcutsListed: root?.querySelector('.shortcuts:popover-open') != null,
      said: namesOf('figure > [aria-live]').join(''),
    };
  });

/** Waits until the page's figure answers its reader. */
export async function itemsShown(page: Page): Promise<ItemsState> {
  await page.waitForFunction(() =>
    (window as unknown as PageGlobals).figure.shadowRoot?.querySelector('.items button'),
  );
  return itemsOf(page);
}

/** A node of the accessibility tree that a screen reader comes to. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Part of which HTML element: the nearest with a class, of the figure's own. */
  readonly within: string;
  /** How deep it is, from 0. */
  readonly depth: number;
}

interface TreeNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
}

/** What screen readers find in a page, in reading order. */
export async function accessibilityTree(page: Page): Promise<readonly Accessible[]> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const classes = new Map<number, string>();
  const note = ({ backendNodeId, attributes = [], children = [], shadowRoots = [] }: TreeNode, outer: string): void => {
    const at = attributes.indexOf('class');
    const own = at % 2 === 0 ? (attributes[at + 1] ?? outer) : outer;
    classes.set(backendNodeId, own);
    for (const child of [...shadowRoots, ...children]) note(child, own);
  };
  note(root, '');
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Accessible[] = [];
  const visit = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (!node) return;
    const { ignored, role, name, description, backendDOMNodeId = 0, childIds = [] } = node;
    if (!ignored && role?.value !== 'InlineTextBox')
      found.push({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        within: classes.get(backendDOMNodeId) ?? '',
        depth,
      });
    for (const child of childIds) visit(child, depth + (ignored ? 0 : 1));
  };
  const [first] = nodes;
  if (first) visit(first.nodeId, 0);
  return found;
}

/** Counts observers that watch something, from before the page's scripts. */
export const countObservers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const active = new Set<unknown>();
    Object.assign(window, { active });
    for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
      const { prototype } = window[name] as { prototype: { observe: unknown; disconnect: unknown } };
      const { observe, disconnect } = prototype as Record<string, (...given: unknown[]) => unknown>;
      prototype.observe = function (...given: unknown[]) {
        active.add(this);
        return observe?.apply(this, given);
      };
      prototype.disconnect = function () {
        active.delete(this);
        return disconnect?.apply(this);
      };
    }
  });

/** What is left in a page once the garbage is gone. */
export interface Left {
  readonly observers: number;
  readonly listeners: number;
  /** What the document itself listens to, by type. */
  readonly onDocument: readonly string[];
}

export async function leftInPage(page: Page): Promise<Left> {
  // A figure lets go of some observers only when the browser is idle.
  await idle(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'document' });
  const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await devtools.detach();
  const observers = await page.evaluate(() => (window as unknown as { active: Set<unknown> }).active.size);
  return { observers, listeners: jsEventListeners, onDocument: listeners.map(({ type }) => type).sort() };
}
