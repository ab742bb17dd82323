import type { Page } from 'playwright';
import { serveOneTag, type OneTag, type Site } from './browser.ts';

/** What a figure has told of its last drawing. */
export interface Told {
  readonly rendering?: 'static' | 'live';
  readonly code?: string;
  readonly message?: string;
}

export interface LiveState {
  readonly title: string;
  readonly source: string;
  readonly cells: readonly (readonly string[])[];
  readonly fault: string;
  readonly tabs: readonly string[];
  readonly labels: readonly string[];
  readonly states: readonly string[];
}

/** Properties that a page may set on a figure. */
export type Properties = Readonly<Record<string, unknown>>;

/** A page under the strict policy with one figure, drawn from its prepared picture. */
export async function openFigure(site: Site, asked: OneTag, width = 820) {
  const { page, complaints, requests } = await site.open('/pages/empty.html', { width });
  await serveOneTag(page, asked);
  await page.goto(`${site.origin}/pages/one-tag.html`);
  await page.evaluate(async (tag) => {
    const figure = document.querySelector(tag) as HTMLElement & { ready: Promise<void> };
    const told: Told[] = [];
    Object.assign(window, { figure, told });
    for (const type of ['figure-ready', 'figure-error'])
      document.addEventListener(type, (event) => {
        const { rendering, code, message } = event as unknown as Told;
        told.push({ ...(rendering && { rendering }), ...(code && { code, message: message ?? '' }) });
      });
    await figure.ready;
  }, asked.tag);
  return { page, complaints, requests };
}

interface PageGlobals {
  readonly figure: HTMLElement & { updateComplete: Promise<unknown> };
  readonly told: Told[];
}

/** Sets properties of the page's figure and waits for what it tells of them. */
export const setAndHear = (page: Page, properties: Properties): Promise<Told> =>
  page.evaluate(async (values) => {
    const { figure, told } = window as unknown as PageGlobals;
    told.length = 0;
    Object.assign(figure, values);
    while (!told.length) await new Promise((resolve) => setTimeout(resolve, 5));
    await figure.updateComplete;
    return told.at(-1) ?? {};
  }, properties);

/** What the page's figure has told since it was asked last. */
export const toldSince = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => (window as unknown as PageGlobals).told.splice(0));

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
      fault: textOf(root?.querySelector('.fault [role=status]')),
      tabs: all('[role=tab]').map(textOf),
      labels: all('.picture text').map(textOf),
      states: ['loading', 'static', 'live', 'error'].filter((name) => figure.matches(`:state(${name})`)),
    };
  });
