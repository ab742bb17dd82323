/** Figures in hosts that a page zooms or transforms: readers get the item that they point at. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './engines/chromium.ts';
import { inPage, type Engine } from './engines/engine.ts';
import { openFigure, servePages, type Pages } from './engines/figure-page.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { launchWebKit } from './engines/webkit.ts';

const VIEWS = [
  { tag: 'rare-earth-share', view: 'trend' },
  { tag: 'export-control-timeline', view: 'events' },
  { tag: 'dependency-sankey', view: 'us-imports' },
];

/** What a page does to what a figure is in, by CSS property. */
interface Host {
  readonly name: string;
  /** `zoom` of the element that the figure is in. */
  readonly zoom?: number;
  /** `zoom` of the whole page. */
  readonly page?: number;
  readonly scale?: number;
}

const PLAIN: Host = { name: 'a plain host' };
const HOSTS: readonly Host[] = [
  { name: 'zoom: 1.25', zoom: 1.25 },
  { name: 'zoom: 2 of the page', page: 2 },
  { name: 'transform: scale(1.4)', scale: 1.4 },
];

const ENGINES = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
  { name: 'WebKit', launch: launchWebKit },
];

/** What a reader gets who points at the middle of an item. */
interface Pointed {
  /** Which shape, and which of its points. */
  readonly id: string;
  /** The text about the item; null if there is none. */
  readonly text: string | null;
  /** Distance in px between the ring and the item. */
  readonly ring: number;
  /** Distance in px between the text and the item. */
  readonly gap: number;
  readonly isStrip: boolean;
  readonly isInWindow: boolean;
}

interface Seen {
  readonly pointed: readonly Pointed[];
  /** How many px the page scrolls sideways. */
  readonly overflow: number;
}

/** Shows a view of the open figure, in an element that hosts are made of. */
const show = (engine: Engine, view: string): Promise<void> =>
  inPage(
    engine,
    async (name) => {
      const { figure } = window as unknown as { figure: HTMLElement & { view: string } };
      const host = document.createElement('div');
      host.id = 'host';
      figure.before(host);
      host.append(figure);
      figure.view = name;
      const root = figure.shadowRoot;
      // Some drivers leave the pointer in the middle of the window, where it would reach items as the page scrolls.
      for (const type of ['pointermove', 'pointerleave'])
        window.addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), true);
      // The marks of a figure are loaded when its reader reaches it.
      root?.querySelector<HTMLElement>('[role=tab]')?.focus();
      const isShown = (): boolean =>
        root?.querySelector('[aria-selected=true][role=tab]')?.id.endsWith(name) === true &&
        root.querySelectorAll('.items button').length > 3 &&
        !root.querySelector('[aria-busy=true]');
      while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    view,
  );

/** Makes the host, and waits until the figure has answered. */
const setHost = (engine: Engine, host: Host): Promise<void> =>
  inPage(
    engine,
    async ({ zoom = 1, page = 1, scale }) => {
      const { style } = document.querySelector<HTMLElement>('#host')!;
      document.documentElement.style.zoom = String(page);
      style.zoom = String(zoom);
      style.transformOrigin = '0 0';
      style.transform = scale ? `scale(${String(scale)})` : '';
      style.width = scale ? '680px' : '';
      // Another width may need another picture, which comes later, with its own marks.
      const { figure } = window as unknown as { figure: HTMLElement };
      const marks = (): readonly (Element | null | undefined)[] =>
        ['.picture svg', '.items button'].map((selector) => figure.shadowRoot?.querySelector(selector));
      for (let last = marks(), still = 0; still < 10; last = marks()) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        still = marks().every((one, index) => one === last[index]) ? still + 1 : 0;
      }
    },
    host,
  );

/** Points at some items of the shown view, one after another. */
const pointAtItems = (engine: Engine, { zoom = 1, page = 1 }: Host): Promise<Seen> =>
  inPage(
    engine,
    async (factor) => {
      const { figure } = window as unknown as { figure: HTMLElement };
      const root = figure.shadowRoot!;
      const frame = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const middleOf = ({ left, top, width, height }: DOMRect): { x: number; y: number } => ({
        x: left + width / 2,
        y: top + height / 2,
      });
      const distanceOf = (one: DOMRect, other: DOMRect): number =>
        Math.max(one.left - other.right, other.left - one.right, one.top - other.bottom, other.top - one.bottom);
      // Pointers are in px of the window. WebKit measures boxes in px of the zoomed element, from the start of the page.
      const own = 'currentCSSZoom' in Element.prototype ? 1 : factor;
      const inWindow = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
        x: (x + scrollX) * own - scrollX,
        y: (y + scrollY) * own - scrollY,
      });

      const shapes = [...root.querySelectorAll<SVGGraphicsElement>('.picture svg:not(.outline) [data-id]')];
      const marks = shapes.filter((shape) => shape.localName !== 'text');
      const isLine = (shape: Element): boolean => shape.getAttribute('fill') === 'none';
      const candidates = marks.flatMap((shape) => {
        const id = shape.dataset['id'] ?? '';
        const vertices = [...(shape.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)[, ](-?[\d.]+)/gu)];
        if (!isLine(shape)) return [{ id, shape, vertex: undefined }];
        // The middle of a line is one of its points.
        if (vertices.length < 20) return [];
        return [4, 9, 14, 19].map((index) => ({ id: `${id} ${String(index)}`, shape, vertex: vertices[index] }));
      });
      const boxOf = ({ shape, vertex }: (typeof candidates)[number]): DOMRect => {
        if (!vertex) return shape.getBoundingClientRect();
        const point = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        const [, x, y] = vertex.map(Number);
        const form = { x: x! - 0.5, y: y! - 0.5, width: 1, height: 1, fill: 'none' };
        for (const [name, value] of Object.entries(form)) point.setAttribute(name, String(value));
        shape.parentElement!.append(point);
        const box = point.getBoundingClientRect();
        point.remove();
        return box;
      };
      const shown = candidates.filter(({ shape }) => shape.getBoundingClientRect().width > 0);
      const some = shown.filter((_, index) => index % Math.ceil(shown.length / 4) === 0);
      const pointed: Pointed[] = [];
      for (const item of some) {
        item.shape.scrollIntoView({ block: 'center' });
        await new Promise(requestAnimationFrame);
        const box = boxOf(item);
        const middle = inWindow(middleOf(box));
        // Firefox leaves the fractions out of an event.
        const [x, y] = [Math.round(middle.x), Math.round(middle.y)];
        const under = root.elementsFromPoint(x, y);
        const top = under.find((one) => one.closest('.picture [data-id]'));
        // Another shape may be in front of it there, or the middle of its box is not on it.
        if (!item.vertex && top !== item.shape) continue;
        const move = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, composed: true };
        under[0]?.dispatchEvent(new PointerEvent('pointermove', move));
        await frame();
        const tooltip = root.querySelector<HTMLElement>('.tooltip:popover-open');
        const rings = [...root.querySelectorAll('.outline .active > *')];
        const around = rings.map((ring) => ring.getBoundingClientRect());
        const distances = around.map((one) => {
          const [ring, mark] = [middleOf(one), middleOf(box)];
          return Math.hypot(ring.x - mark.x, ring.y - mark.y);
        });
        const by = tooltip?.getBoundingClientRect();
        const corners = by && [inWindow({ x: by.left, y: by.top }), inWindow({ x: by.right, y: by.bottom })];
        pointed.push({
          id: item.id,
          text: tooltip?.textContent ?? null,
          ring: own * Math.min(...distances),
          gap: own * Math.min(...around.map((one) => distanceOf(one, by ?? new DOMRect(Infinity)))),
          isStrip: tooltip?.dataset['as'] === 'strip',
          isInWindow: corners
            ? Math.min(corners[0]!.x, corners[0]!.y) >= -1 &&
              corners[1]!.x <= document.documentElement.clientWidth + 1 &&
              corners[1]!.y <= document.documentElement.clientHeight + 1
            : false,
        });
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      return { pointed, overflow: scrollWidth - clientWidth };
    },
    zoom * page,
  );

/** The days that are chosen by brushing a part of the time strip. */
const brush = (engine: Engine, { zoom = 1, page = 1 }: Host): Promise<readonly number[]> =>
  inPage(
    engine,
    async (factor) => {
      const { figure } = window as unknown as { figure: HTMLElement & { from: null; to: null } };
      const root = figure.shadowRoot!;
      // Inside of a brush, a pointer would move it.
      Object.assign(figure, { from: null, to: null });
      const controls = root.querySelector<HTMLDetailsElement>('details.controls, .controls details');
      if (controls) controls.open = true;
      const pause = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
      await pause(150);
      while (!root.querySelector('.strip svg')) await pause(20);
      const svg = root.querySelector<SVGSVGElement>('.strip svg')!;
      svg.scrollIntoView({ block: 'center' });
      await pause(50);
      const { left, top, width, height } = svg.getBoundingClientRect();
      const own = 'currentCSSZoom' in Element.prototype ? 1 : factor;
      // Between margins of 12 px of the strip.
      const margin = (12 * width) / svg.viewBox.baseVal.width;
      const at = (part: number): PointerEventInit => ({
        clientX: (left + margin + part * (width - 2 * margin) + scrollX) * own - scrollX,
        clientY: (top + height / 3 + scrollY) * own - scrollY,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      });
      const press = at(0.25);
      const target = root.elementFromPoint(press.clientX!, press.clientY!);
      target?.dispatchEvent(new PointerEvent('pointerdown', press));
      for (const part of [0.4, 0.75]) {
        target?.dispatchEvent(new PointerEvent('pointermove', at(part)));
        await pause(30);
      }
      target?.dispatchEvent(new PointerEvent('pointerup', at(0.75)));
      await pause(250);
      return [...root.querySelectorAll<HTMLInputElement>('.controls [type=date]')].map(
        ({ value }) => Date.parse(value) / 86_400_000,
      );
    },
    zoom * page,
  );

let pages: Pages;
beforeAll(async () => {
  pages = await servePages([...new Set(VIEWS.map(({ tag }) => tag))]);
});
afterAll(() => pages.close());

describe.each(ENGINES)('in $name', ({ launch }) => {
  const engine = startedFor(launch);

  test.each(VIEWS)('the items of $tag $view are where they are shown', async ({ tag, view }) => {
    const launched = await engine();
    await openFigure(launched, pages, tag);
    await show(launched, view);
    const texts = new Map<string, string | null>();
    for (const host of [PLAIN, ...HOSTS]) {
      await setHost(launched, host);
      const { pointed, overflow } = await pointAtItems(launched, host);
      expect(pointed.length, host.name).toBeGreaterThan(1);
      for (const { id, text, ring, gap, isStrip, isInWindow } of pointed) {
        const where = `${id} in ${host.name}`;
        if (host === PLAIN) texts.set(id, text);
        expect(text, where).toBe(texts.get(id) ?? text);
        expect(ring, `ring of ${where}`).toBeLessThan(2);
        expect(isInWindow, `text about ${where}`).toBe(true);
        // A narrow figure has it at the end of the window.
        if (!isStrip) expect(gap, `text about ${where}`).toBeLessThan(24);
      }
      // What is scaled needs more space than it has.
      if (!host.scale) expect(overflow, host.name).toBeLessThanOrEqual(0);
    }
  });

  test('the brush of the time strip selects the days that it is drawn over', async () => {
    const launched = await engine();
    await openFigure(launched, pages, 'export-control-timeline');
    await show(launched, 'events');
    const spans: (readonly number[])[] = [];
    for (const host of [PLAIN, ...HOSTS]) {
      await setHost(launched, host);
      spans.push(await brush(launched, host));
      const [first, last] = spans.at(-1) ?? [];
      const [expectedFirst = 0, expectedLast = 0] = spans[0] ?? [];
      // A px of a narrow strip is two weeks.
      expect(Math.abs((first ?? NaN) - expectedFirst), host.name).toBeLessThan(30);
      expect(Math.abs((last ?? NaN) - expectedLast), host.name).toBeLessThan(30);
    }
    expect(spans[0]?.[1]).toBeGreaterThan((spans[0]?.[0] ?? NaN) + 365);
  });
});
