import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../src/cli/static-server.mjs';
import { BASE_URL } from '../../../src/core/output/site.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { oneTagPage, STRICT_POLICY } from '../browser.ts';
import { inPage, type Engine } from './engine.ts';

/** What the pages' own script and the probes below keep in the window. */
interface PageGlobals {
  readonly complaints: string[];
  figure: HTMLElement & { readonly ready: Promise<void> };
}

/** Notes whatever goes wrong in a page. */
function watch(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    complaints.push(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  window.addEventListener(
    'error',
    (event: Event) =>
      complaints.push(event instanceof ErrorEvent ? `error: ${event.message}` : `not loaded: ${event.type}`),
    // A failed load fires an event on its own element only, which does not bubble.
    { capture: true },
  );
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const)
    console[level] = (...text: unknown[]) => complaints.push(`${level}: ${text.map(String).join(' ')}`);
}

/** Widths in px of the columns with fragments. */
const COLUMNS = [340, 560, 1000];

/** Pages with one tag each, under the strict policy, as files. */
export interface Pages {
  addressOf(tag: string): string;
  /**
   * Three fragments of a tag's default view, in columns of 340, 560 and 1000 px.
   *
   * @param as - Without script, with the tag's script, or without script where the policy forbids their style.
   */
  fragmentsOf(tag: string, as: 'still' | 'taken' | 'unstyled'): string;
  /** An article that keeps the heights which a tag's embed page reports from a frame. */
  articleOf(tag: string, as: 'framed' | 'sandboxed'): string;
  close(): Promise<void>;
}

/** Pages with fragments, with the tag's script and without. */
async function writeFragments(folder: string, tag: string): Promise<void> {
  const view = FIGURES.find((figure) => figure.tag === tag)?.views[0]?.id ?? '';
  const fragment = await readFile(`dist/static/${tag}.${view}.en.html`, 'utf8');
  const columns = COLUMNS.map((width) => `<div style="width: ${String(width)}px">${fragment}</div>`).join('');
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fragments</title><link rel="icon" href="data:,"></head><body>${columns}</body></html>`;
  const script = `<script type="module" src="/dist/cdn/${tag}.js"></script></head>`;
  await writeFile(join(folder, `${tag}.still.html`), page);
  await writeFile(join(folder, `${tag}.taken.html`), page.replace('</head>', script));
}

/** Articles with a tag's embed page in a frame, and the embed page as built for the host that serves it. */
async function writeFrames(folder: string, tag: string, host: string): Promise<void> {
  const page = await readFile(`dist/embed/${tag}.html`, 'utf8');
  await mkdir(join(folder, 'embed'), { recursive: true });
  await writeFile(join(folder, 'embed', `${tag}.html`), page.replaceAll(BASE_URL, `${host}/`));
  for (const file of ['page.js', 'embed.css']) await copyFile(`dist/embed/${file}`, join(folder, 'embed', file));
  for (const [name, sandbox] of [
    ['framed', ''],
    ['sandboxed', 'sandbox="allow-scripts"'],
  ] as const)
    await writeFile(
      join(folder, `${tag}.${name}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
      <script>heights = []; addEventListener('message', ({ data }) => data.type === 'rare-earth-figures:height' && heights.push(data.height))</script>
      </head><body><iframe src="${host}/embed/${tag}.html" width="900" height="700" ${sandbox}></iframe></body></html>`,
    );
}

/** The heights that the page in a frame has reported to its article. */
export const heightsIn = (engine: Engine): Promise<readonly number[]> =>
  inPage(engine, () => {
    const { heights } = window as unknown as { readonly heights: readonly number[] };
    return heights;
  });

export async function servePages(tags: readonly string[]): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), 'engines-'));
  await writeFile(join(folder, 'watch.js'), `(${String(watch)})();\n`);
  const before = '<link rel="icon"';
  for (const tag of tags) {
    const markup = await oneTagPage({ tag });
    await writeFile(join(folder, `${tag}.html`), markup.replace(before, `<script src="watch.js"></script>${before}`));
    await writeFragments(folder, tag);
  }
  const { origin, close } = await serve({
    mounts: {
      '/dist/': 'dist',
      '/pages/': 'tests/built/pages',
      '/engines/': folder,
      '/free/': folder,
      '/host/': folder,
      '/host/cdn/': 'dist/cdn',
    },
    port: 0,
    headers: (path) =>
      path.startsWith('/engines/')
        ? { 'Content-Security-Policy': STRICT_POLICY }
        : // As the docs demand of a host whose pages are framed.
          { 'Access-Control-Allow-Origin': '*' },
  });
  for (const tag of tags) await writeFrames(folder, tag, `${origin}/host`);
  return {
    addressOf: (tag) => `${origin}/engines/${tag}.html`,
    fragmentsOf: (tag, as) =>
      as === 'unstyled' ? `${origin}/engines/${tag}.still.html` : `${origin}/free/${tag}.${as}.html`,
    articleOf: (tag, as) => `${origin}/free/${tag}.${as}.html`,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Opens a tag's page and waits until its figure is drawn. */
export async function openFigure(engine: Engine, pages: Pages, tag: string): Promise<void> {
  await engine.open(pages.addressOf(tag));
  await inPage(
    engine,
    async (name) => {
      await customElements.whenDefined(name);
      const figure = document.querySelector(name) as PageGlobals['figure'];
      Object.assign(window, { figure });
      await figure.ready;
    },
    tag,
  );
}

export const complaintsIn = (engine: Engine): Promise<readonly string[]> =>
  inPage(engine, () => (window as unknown as PageGlobals).complaints);

/** What a reader sees of a figure. */
export interface Seen {
  readonly states: readonly string[];
  /** Width and height of the picture in px of the window. */
  readonly size: readonly [width: number, height: number];
  /** How many shapes have any extent. */
  readonly shapeCount: number;
  readonly labels: readonly string[];
  /** Labels without extent, unseen, or not in the picture. */
  readonly lostLabels: readonly string[];
}

export const seenIn = (engine: Engine): Promise<Seen> =>
  inPage(engine, () => {
    const { figure } = window as unknown as PageGlobals;
    const svg = figure.shadowRoot?.querySelector('.picture svg');
    const frame = svg?.getBoundingClientRect() ?? new DOMRect();
    // Labels may stand in the margins at the sides, which are not part of the picture.
    const sides = svg?.closest('figure')?.getBoundingClientRect() ?? frame;
    const shapes = [...(svg?.querySelectorAll('path, rect, line, circle') ?? [])];
    const texts = [...(svg?.querySelectorAll('text') ?? [])];
    const lost = texts.filter((text) => {
      const { left, top, right, bottom, width, height } = text.getBoundingClientRect();
      const { visibility, display, opacity } = getComputedStyle(text);
      const isInside = left >= sides.left && right <= sides.right && top >= frame.top - 1 && bottom <= frame.bottom + 1;
      return !isInside || !width || !height || visibility !== 'visible' || display === 'none' || opacity === '0';
    });
    return {
      states: ['loading', 'static', 'live', 'error'].filter((name) => figure.matches(`:state(${name})`)),
      size: [frame.width, frame.height] as const,
      shapeCount: shapes.filter((shape) => {
        const { width, height } = shape.getBoundingClientRect();
        return width > 0 || height > 0;
      }).length,
      labels: texts.map(({ textContent }) => textContent),
      lostLabels: lost.map(({ textContent }) => textContent),
    };
  });

/** For each fragment of a page, the widths in px for which the pictures were drawn that are seen. */
export const picturesIn = (engine: Engine, tag: string): Promise<readonly (readonly number[])[]> =>
  inPage(
    engine,
    (name) =>
      [...document.querySelectorAll(name)].map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<SVGSVGElement>('.picture > svg:not(.outline)') ?? [])]
          .filter((svg) => svg.getBoundingClientRect().height > 100)
          .map(({ viewBox: { baseVal: shown } }) => shown.width + 2 * shown.x),
      ),
    tag,
  );

/** Waits until the elements of a page have drawn their figures. */
export const drawnIn = (engine: Engine, tag: string): Promise<void> =>
  inPage(
    engine,
    async (name) => {
      await customElements.whenDefined(name);
      const figures = [...document.querySelectorAll(name)] as PageGlobals['figure'][];
      await Promise.all(figures.map(({ ready }) => ready));
    },
    tag,
  );

/** What answers the reader of a figure. */
export interface Answering {
  /** Names of the marks in the page. */
  readonly items: readonly string[];
  /** Name of the mark or button under the focus; null where the focus is at neither. */
  readonly focused: string | null;
  readonly pinned: readonly string[];
  /** Lines of the tooltip; null while there is none. */
  readonly tooltip: readonly string[] | null;
  /** Classes of the open popup. */
  readonly popup: string | null;
  /** Whether these two are in the window as a whole, beside the mark or button that they belong to. */
  readonly isInPlace: boolean;
  /** The text that is selected in a field under the focus. */
  readonly selected: string;
  /** The status message of the buttons. */
  readonly reported: string;
}

export const answeringIn = (engine: Engine): Promise<Answering> =>
  inPage(engine, async () => {
    // What has just been shown is placed by then.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = (window as unknown as PageGlobals).figure.shadowRoot;
    const namesOf = (selector: string): string[] =>
      [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());
    const active = root?.activeElement;
    const field = active instanceof HTMLTextAreaElement ? active : undefined;
    const tooltip = root?.querySelector('.tooltip:popover-open');
    const popup = root?.querySelector('.popup:popover-open');
    return {
      items: namesOf('.items button'),
      focused: active?.matches('button') ? active.textContent.trim() : null,
      pinned: namesOf('.items [aria-selected=true]'),
      tooltip: tooltip ? [...tooltip.children].map(({ textContent }) => textContent) : null,
      popup: popup?.className ?? null,
      isInPlace: [[tooltip, '.outline .active'] as const, [popup, '.tools > button'] as const].every(
        ([box, owners]) => {
          if (!box) return true;
          const { left, top, right, bottom, width, height } = box.getBoundingClientRect();
          const isBeside = [...(root?.querySelectorAll(owners) ?? [])].some((owner) => {
            const by = owner.getBoundingClientRect();
            return Math.max(left - by.right, by.left - right, top - by.bottom, by.top - bottom) < 12;
          });
          return (
            isBeside && width > 0 && height > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
          );
        },
      ),
      selected: field?.value.slice(field.selectionStart, field.selectionEnd) ?? '',
      reported: namesOf('.notice').join(''),
    };
  });

/** Moves the focus to an element of the figure, as a script does. */
export const focusIn = (engine: Engine, selector: string): Promise<void> =>
  inPage(
    engine,
    (name) => (window as unknown as PageGlobals).figure.shadowRoot?.querySelector<HTMLElement>(name)?.focus(),
    selector,
  );

/** The figure as a file. */
export async function fileOf(engine: Engine, kind: 'svg' | 'png' | 'csv' | 'json'): Promise<Buffer> {
  const encoded = await inPage(
    engine,
    async (requested) => {
      const { figure } = window as unknown as { figure: { exportFile(kind: string): Promise<Blob> } };
      const bytes = new Uint8Array(await (await figure.exportFile(requested)).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    kind,
  );
  return Buffer.from(encoded, 'base64');
}
