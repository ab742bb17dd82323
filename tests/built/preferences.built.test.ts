import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readSources, readTables } from '../../src/node/datasets.ts';
import { contrast } from '../contrast.ts';
import { MARGIN } from '../../src/core/drawing/picture.ts';
import { distance } from '../core/drawing/colour-vision.ts';
import { openSite, type Site } from './browser.ts';
import { drawAndMeasure } from './figure-probe.ts';
import { openFigure, setAndHear } from './live-page.ts';

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));
const SCHEMES = ['light', 'dark'] as const;
/** A tab of a browser at 1280 px, zoomed to 400 %. */
const ZOOMED = 320;
/** What A4 has between margins of 1 cm. */
const PAPER = 718;

/** Whether a figure names a source that has an address, which is a link. */
function isLinked(tag: string): boolean {
  const figure = FIGURES.find((one) => one.tag === tag);
  const [view] = figure?.views ?? [];
  if (!figure || !view) throw new Error(`No figure <${tag}>.`);
  const model = view.model(figure.parse(readTables(figure.datasets)), defaultsOf(figure.options));
  const sources = readSources();
  return view.describe(model, 'en').sources.some((id) => sources[id]?.url);
}

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/pages/empty.html'));
});
afterAll(() => site.close());

interface Request {
  readonly locale?: Locale;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Declarations on the page's root. */
  readonly rootStyle?: string;
  readonly dir?: string;
  /** Height of what stands above the figure, in px. */
  readonly above?: number;
}

/** Puts one figure alone into the page and waits until it is drawn. */
const draw = (tag: string, view: string, { locale = 'en', attributes = {}, ...request }: Request = {}): Promise<void> =>
  page.evaluate(
    async ({ tag, attributes, locale, rootStyle = '', dir = 'ltr', above = 0 }) => {
      const root = document.documentElement;
      Object.assign(root, { lang: locale, dir });
      root.style.cssText = rootStyle;
      document.body.removeAttribute('style');
      const spacer = document.createElement('div');
      spacer.style.height = `${String(above)}px`;
      const figure = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
      document.body.replaceChildren(spacer, figure);
      await (figure as HTMLElement & { ready: Promise<void> }).ready;
      // Paper as a test emulates it comes without the event of a browser that prints.
      if (rootStyle.includes('print')) dispatchEvent(new Event('beforeprint'));
      await (figure as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      await document.fonts.ready;
    },
    { tag, locale, attributes: { view, ...attributes }, ...request },
  );

/** Converts red, green and blue from 0 to 1, the scale of a mix of system colours, to 0 to 255. */
const scaled = (color: readonly number[]): readonly number[] =>
  color.every((value) => value > 0 && value < 1) ? color.map((value) => value * 255) : color;

/** Red, green and blue of a computed colour that may be transparent, over a surface. */
const over = (color: string, surface: readonly number[]): number[] => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...color.matchAll(/[\d.]+/gu)].map(Number);
  const scale = color.startsWith('color(') ? 255 : 1;
  return [red, green, blue].map((value, at) => value * scale * alpha + (surface[at] ?? 0) * (1 - alpha));
};

describe.each(SCHEMES)('forced colours on a %s desktop', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active', colorScheme }));
  afterAll(() => page.emulateMedia({ forcedColors: null, colorScheme: 'light' }));

  /** What the reader's own palette calls its colours. */
  const paletteOf = (): Promise<Record<string, string>> =>
    page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.forcedColorAdjust = 'none';
      document.body.append(probe);
      const mix = 'color-mix(in srgb, CanvasText 45%, Canvas)';
      const names = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', mix];
      const palette = names.map((name) => {
        probe.style.color = name;
        return [name, getComputedStyle(probe).color];
      });
      probe.remove();
      return Object.fromEntries(palette) as Record<string, string>;
    });

  test.each(VIEWS)('draw %s %s in the reader’s palette, whatever theme the page sets', async (tag, view) => {
    await draw(tag, view, { attributes: { theme: colorScheme === 'dark' ? 'light' : 'dark' } });
    const palette = Object.values(await paletteOf());
    const colors = await page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const svg = root?.querySelector('svg');
      const shapes = [...(svg?.querySelectorAll('*') ?? [])].map((shape) => getComputedStyle(shape));
      return {
        shapes: [...new Set(shapes.flatMap(({ fill, stroke }) => [fill, stroke]))].filter((color) => color !== 'none'),
        picture: svg && getComputedStyle(svg).backgroundColor,
        links: [...(root?.querySelectorAll('a:not(.popup a)') ?? [])].map((link) => getComputedStyle(link).color),
      };
    }, tag);
    // Text without a fill of its own is black, and none is without.
    expect(palette).toEqual(expect.arrayContaining(colors.shapes.filter((color) => color !== 'rgb(0, 0, 0)')));
    expect(colors.picture).toBe(palette[0]);
    expect(new Set(colors.links)).toEqual(new Set(isLinked(tag) ? [palette[2]] : []));
  });

  test.each(VIEWS)('leave every label of %s %s legible', async (tag, view) => {
    for (const width of [ZOOMED, 1000]) {
      const { labels } = await drawAndMeasure(page, { tag, attributes: { view }, locale: 'en', width });
      expect(labels.length).toBeGreaterThan(0);
      for (const { text, ink, ground } of labels)
        expect(contrast(ink, scaled(ground)), `${text} at ${String(width)} px`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keep the parties of a chart distinct, and every bar distinct from the background', async () => {
    await draw('rare-earth-share', 'stages');
    const palette = await paletteOf();
    const ground = over(palette['Canvas'] ?? '', []);
    const fills = await page.evaluate(() => {
      const root = document.querySelector('rare-earth-share')?.shadowRoot;
      return ['CHN', 'USA', 'OTH'].map((party) => {
        const bar = root?.querySelector(`rect[data-id~=${party}]`);
        return bar ? getComputedStyle(bar).fill : 'none';
      });
    });
    const colors = fills.map((fill) => over(fill, ground));
    for (const [index, color] of colors.entries()) {
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
      for (const other of colors.slice(index + 1)) expect(distance(color, other, 'full')).toBeGreaterThanOrEqual(0.08);
    }
  });

  test('mark the chosen tab, the focus and the closed disclosure', async () => {
    await draw('rare-earth-share', 'stages');
    await page.keyboard.press('Tab');
    const { chosen, other, ring, arrow } = await page.evaluate(() => {
      const root = document.querySelector('rare-earth-share')?.shadowRoot;
      const styleOf = (selector: string, pseudo?: string) => {
        const found = root?.querySelector(selector);
        if (!found) throw new Error(`The figure has no ${selector}.`);
        return getComputedStyle(found, pseudo);
      };
      return {
        chosen: styleOf('[aria-selected=true]').borderBottomColor,
        other: styleOf('[aria-selected=false]').borderBottomColor,
        ring: styleOf(':focus-visible').outlineColor,
        arrow: [styleOf('summary', '::before').borderLeftColor, styleOf('summary', '::before').borderTopColor],
      };
    });
    const { Canvas = '', CanvasText, Highlight = '' } = await paletteOf();
    const ground = over(Canvas, []);
    expect(chosen).toBe(CanvasText);
    expect(ring).toBe(Highlight);
    expect(contrast(over(ring, ground), ground)).toBeGreaterThanOrEqual(3);
    // What has no colour gets none, or every tab would be underlined and the arrow be a box.
    expect([other, arrow[1]]).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    expect(arrow[0]).toBe(CanvasText);
  });

  test('draw a line around what is pale', async () => {
    await draw('rare-earth-share', 'trend');
    const outlines = await page.evaluate(() => {
      const root = document.querySelector('rare-earth-share')?.shadowRoot;
      return [...(root?.querySelectorAll('rect[fill-opacity]') ?? [])].map((band) => getComputedStyle(band).stroke);
    });
    expect(outlines.length).toBeGreaterThan(0);
    const { GrayText, Canvas } = await paletteOf();
    const ground = over(Canvas ?? '', []);
    expect(new Set(outlines)).toEqual(new Set([GrayText]));
    expect(contrast(over(GrayText ?? '', ground), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(SCHEMES)('more contrast on a %s page', (colorScheme) => {
  const rootStyle = `color-scheme: ${colorScheme}`;
  const seen = () =>
    page.evaluate(() => {
      const root = document.querySelector('rare-earth-share')?.shadowRoot;
      const styleOf = (selector: string) => {
        const found = root?.querySelector(selector);
        if (!found) throw new Error(`The figure has no ${selector}.`);
        return getComputedStyle(found);
      };
      return {
        text: ['.title', '.subtitle', '.source'].map((selector) => styleOf(selector).color),
        rule: styleOf('svg line').stroke,
        surface: styleOf('svg').backgroundColor,
      };
    });
  afterAll(() => page.emulateMedia({ contrast: null }));

  test('leaves no word quiet, and rules the chart with stronger lines', async () => {
    await page.emulateMedia({ contrast: null });
    await draw('rare-earth-share', 'trend', { rootStyle });
    const before = await seen();
    expect(new Set(before.text).size).toBe(2);
    await page.emulateMedia({ contrast: 'more' });
    const { text, rule, surface } = await seen();
    expect(new Set(text)).toEqual(new Set([before.text[0]]));
    expect(contrast(over(rule, []), over(surface, []))).toBeGreaterThanOrEqual(3);
    expect(contrast(over(before.rule, []), over(surface, []))).toBeLessThan(3);
  });
});

describe('reduced motion', () => {
  beforeAll(() => page.emulateMedia({ reducedMotion: 'reduce' }));
  afterAll(() => page.emulateMedia({ reducedMotion: null }));

  test.each(VIEWS)('finds nothing that moves in %s %s', async (tag, view) => {
    await draw(tag, view);
    await page.locator(`${tag} [data-id]`).first().hover({ force: true });
    await page.locator(`${tag} summary`).last().click();
    const moving = await page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const moves = [...(root?.querySelectorAll('*') ?? [])].flatMap((element) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
          return `${transitionDuration} ${animationName} ${scrollBehavior}`;
        }),
      );
      return { styles: [...new Set(moves)], running: root?.getAnimations().length };
    }, tag);
    expect(moving).toEqual({ styles: ['0s none auto'], running: 0 });
  });
});

/** Waits until what answers the reader is there. */
const items = (tag: string): Promise<void> =>
  page.locator(`${tag} .items button`).first().waitFor({ state: 'attached' });

/** What stands out of the figure at a side, and whether the page scrolls sideways. */
const spill = (tag: string) =>
  page.evaluate((name) => {
    const host = document.querySelector(name);
    const root = host?.shadowRoot;
    if (!host || !root) throw new Error(`The page has no <${name}>.`);
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details:not(.controls)')) details.open = true;
    const { left, right } = host.getBoundingClientRect();
    const picture = root.querySelector('.picture');
    const scrolls = picture !== null && getComputedStyle(picture).overflowX === 'auto';
    const parts = [...root.querySelectorAll('figure *')].filter(
      // A table scrolls in a box of its own, as does a picture that large letters make wider. What only screen readers
      // and keys come to is nowhere or lies over marks.
      (part) =>
        !part.closest('table, .items') &&
        !(scrolls && part.closest('.picture > *')) &&
        part.getClientRects().length &&
        getComputedStyle(part).clipPath === 'none',
    );
    const out = parts.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    });
    const cut = parts.filter(
      (part) => !part.closest('svg') && part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 1,
    );
    const nameOf = (part: Element): string =>
      `${part.localName}.${part.getAttribute('class') ?? ''} ${part.textContent}`;
    const page = document.documentElement;
    return { out: out.map(nameOf), cut: cut.map(nameOf), sideways: page.scrollWidth > page.clientWidth };
  }, tag);
const NOTHING = { out: [], cut: [], sideways: false };

describe('a page zoomed to 400 %', () => {
  beforeAll(() => page.setViewportSize({ width: ZOOMED, height: 225 }));

  test.each(VIEWS)('shows %s %s without scrolling sideways, in any language', async (tag, view) => {
    for (const locale of LOCALES) {
      await draw(tag, view, { locale });
      expect(await spill(tag), locale).toEqual(NOTHING);
    }
  });

  test('shows the filter of events without scrolling sideways', async () => {
    const tag = 'export-control-timeline';
    await draw(tag, 'events');
    await page.locator(`${tag} details.controls > summary`).click();
    await page.locator(`${tag} .strip svg`).waitFor();
    expect(await spill(tag)).toEqual(NOTHING);
  });

  test.each(VIEWS)('shows %s %s with letters twice as large', async (tag, view) => {
    for (const locale of LOCALES) {
      await draw(tag, view, { locale, rootStyle: 'font-size: 200%' });
      await items(tag);
      expect(await spill(tag), locale).toEqual(NOTHING);
    }
  });
});

describe('the spacing of text that a reader may ask for', () => {
  const rootStyle = 'letter-spacing: .12em; word-spacing: .16em';
  /** What a reader's own stylesheet sets for all words; a picture's labels are words of the table, too. */
  const space = (tag: string): Promise<void> =>
    page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const popup = new CSSStyleSheet();
      popup.replaceSync(`
        :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }`);
      root?.adoptedStyleSheets.push(popup);
    }, tag);

  test.each(VIEWS)('cuts and covers no word around %s %s', async (tag, view) => {
    for (const width of [ZOOMED, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      for (const locale of LOCALES) {
        await draw(tag, view, { locale, rootStyle });
        await space(tag);
        expect(await spill(tag), `${locale} at ${String(width)} px`).toEqual(NOTHING);
        const covered = await page.evaluate((name) => {
          const parts = [...(document.querySelector(name)?.shadowRoot?.querySelector('figure')?.children ?? [])]
            .filter((part) => part.getClientRects().length && getComputedStyle(part).position === 'static')
            .map((part) => part.getBoundingClientRect());
          return parts.filter((part, index) => part.top < (parts[index - 1]?.bottom ?? 0) - 0.5).length;
        }, tag);
        expect(covered, `${locale} at ${String(width)} px`).toBe(0);
      }
    }
  });

  test('reaches the words but not the labels, which have their places', async () => {
    await page.setViewportSize({ width: 1000, height: 900 });
    await draw('rare-earth-share', 'stages', { rootStyle });
    const spacing = await page.evaluate(() => {
      const root = document.querySelector('rare-earth-share')?.shadowRoot;
      return ['.title', '.note', 'svg text'].map((selector) => {
        const found = root?.querySelector(selector);
        return found && Number.parseFloat(getComputedStyle(found).letterSpacing);
      });
    });
    expect(spacing).toEqual([1.92, 1.92, Number.NaN]);
  });
});

// All five languages of a figure read from left to right, whatever the page around it does.
describe('a page that reads from right to left', () => {
  test.each(VIEWS)('shows %s %s as any other page does', async (tag, view) => {
    for (const width of [ZOOMED, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      const places = [];
      for (const dir of ['ltr', 'rtl']) {
        await draw(tag, view, { dir });
        // The list of sources is complete, and the disclosure as wide as its words.
        await items(tag);
        expect(await spill(tag), dir).toEqual(NOTHING);
        places.push(
          await page.evaluate((name) => {
            const host = document.querySelector(name);
            const left = host?.getBoundingClientRect().left ?? 0;
            const parts =
              'figcaption, [role=tab], .picture > svg:not(.outline) *, .note, .source, summary, li:last-child';
            return [...(host?.shadowRoot?.querySelectorAll(parts) ?? [])].map((part) => {
              const box = part.getBoundingClientRect();
              return `${part.localName} ${String(Math.round(box.left - left))} ${String(Math.round(box.width))}`;
            });
          }, tag),
        );
      }
      expect(places[1]).toEqual(places[0]);
    }
  });
});

describe('print', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: PAPER, height: 1040 });
    await page.emulateMedia({ media: 'print' });
  });
  afterAll(() => page.emulateMedia({ media: null }));

  test.each(VIEWS)('leaves out the table of %s %s that nobody opened', async (tag, view) => {
    await draw(tag, view);
    const details = page.locator(`${tag} figure > details:last-of-type`);
    expect(await details.isVisible()).toBe(false);
    expect(await page.locator(`${tag} .source`).isVisible()).toBe(true);
    await details.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await page.locator(`${tag} tbody tr`).last().waitFor();
  });

  test.each(VIEWS.flatMap((view) => [[...view, 'en'] as const, [...view, 'ja'] as const]))(
    'shows %s %s whole and light, without what only a screen can use, in %s',
    async (tag, view, locale) => {
      const asked = 'color-scheme: dark; --figure-print-details: block';
      const dark = { rootStyle: asked, attributes: { theme: 'dark' } };
      await draw(tag, view, { ...dark, locale, above: 9000 });
      const print = await page.evaluate((name) => {
        const host = document.querySelector(name);
        const root = host?.shadowRoot;
        const svg = root?.querySelector('svg');
        if (!host || !root || !svg) throw new Error(`<${name}> drew no picture.`);
        const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
        const all = (selector: string) => [...root.querySelectorAll(selector)];
        const scroll = root.querySelector('.scroll');
        return {
          usable: all('button:not(.sort), input, [role=tablist], .controls').filter(isSeen).length,
          isOpen: all('details[open]').length,
          unseenRows: all('tr').filter((row) => !isSeen(row)).length,
          rows: all('tbody tr').length,
          isTableCut: scroll && scroll.scrollWidth > scroll.clientWidth + 1,
          hasNotes: all('ul li').some(isSeen),
          hasSource: all('.source').some(isSeen),
          hasLink: all('.source a').some(isSeen),
          spare: host.getBoundingClientRect().width - svg.getBoundingClientRect().width,
          width: host.getBoundingClientRect().width,
          surface: getComputedStyle(svg).backgroundColor,
          ink: getComputedStyle(root.querySelector('.title') ?? svg).color,
        };
      }, tag);
      expect(print).toMatchObject({
        usable: 0,
        // As long as the page is being printed.
        isOpen: 1,
        unseenRows: 0,
        isTableCut: false,
        hasNotes: true,
        hasSource: true,
        hasLink: isLinked(tag),
        spare: 2 * MARGIN,
        width: PAPER,
        surface: 'rgb(255, 255, 255)',
      });
      expect(print.rows).toBeGreaterThan(0);
      expect(contrast(over(print.ink, []), [255, 255, 255])).toBeGreaterThan(4.5);
    },
  );

  test.each(VIEWS)('breaks no page between title and picture of %s %s, nor within them or a row', async (tag, view) => {
    // Columns break where pages do, and can be measured.
    await draw(tag, view, { above: 1000, rootStyle: '--figure-print-details: block' });
    const { columns, brokenRows } = await page.evaluate((name) => {
      document.body.style.cssText = 'columns: 718px; block-size: 1200px; column-fill: auto; column-gap: 0';
      const root = document.querySelector(name)?.shadowRoot;
      const boxes = ['figcaption', '.picture'].map((part) => [...(root?.querySelector(part)?.getClientRects() ?? [])]);
      return {
        columns: boxes.map((parts) => parts.map(({ left }) => Math.round(left))),
        brokenRows: [...(root?.querySelectorAll('tbody tr') ?? [])].filter((row) => row.getClientRects().length > 1)
          .length,
      };
    }, tag);
    expect(columns).toEqual([[PAPER], [PAPER]]);
    expect(brokenRows).toBe(0);
  });

  test('has no retry button after a failed load', async () => {
    await page.emulateMedia({ media: null });
    await draw('rare-earth-share', 'stages');
    // A figure of rows that can’t be loaded is never ready.
    await page.locator('rare-earth-share').evaluate((figure) => {
      figure.setAttribute('src', 'none.csv');
    });
    const retry = page.locator('rare-earth-share .error button');
    await retry.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await retry.isVisible()).toBe(false);
    expect(await page.locator('rare-earth-share .error [aria-live]').isVisible()).toBe(true);
  });

  test.each([
    ['of which a screen shows a part', 600],
    ['of which it shows a smaller part', 1200],
  ])('has every row of a table %s, if the page asks for it, and leaves the screen as it was', async (_, count) => {
    const { page: own } = await openFigure(site, { tag: 'export-control-timeline', attributes: 'scope="full"' });
    const data = Array.from({ length: count }, (_none, index) => ({
      id: `event-${String(index)}`,
      date: `2024-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      actor: 'us',
      kind: 'control',
      title: `Event ${String(index)}`,
    }));
    await setAndHear(own, { data });
    await own.locator('tbody tr').last().waitFor({ state: 'attached' });
    const shown = () =>
      own.evaluate(() => {
        const root = document.querySelector('export-control-timeline')?.shadowRoot;
        const { length } = root?.querySelectorAll('tbody tr') ?? [];
        return { rows: length, open: root?.querySelectorAll('details[open]').length };
      });
    const before = await shown();
    await own.evaluate(() => {
      document.documentElement.style.setProperty('--figure-print-details', 'block');
      const printed: number[] = [];
      Object.assign(window, { printed });
      matchMedia('print').addEventListener('change', ({ matches }) => {
        const root = document.querySelector('export-control-timeline')?.shadowRoot;
        if (matches) printed.push(root?.querySelectorAll('tbody tr').length ?? 0);
      });
    });
    await own.pdf();
    expect(await own.evaluate(() => (window as unknown as { printed: number[] }).printed)).toEqual([count]);
    await expect.poll(shown).toEqual(before);
    await site.release(own);
  });
});
