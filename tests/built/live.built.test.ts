import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { idle, openSite, type Site } from './browser.ts';
import { itemsShown, openFigure, setAndHear, stateOf, stateWithTable } from './live-page.ts';
import { differenceOf } from './pixels.ts';

/** Each line of text in the page's picture with its place in px of the page, in the order of lines. */
const linesOf = (page: Page): Promise<readonly (readonly [line: string, x: number, y: number])[]> =>
  page.evaluate(() => {
    const { figure } = window as unknown as { figure: HTMLElement };
    const picture = figure.shadowRoot?.querySelector('.picture') ?? figure;
    const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines: [string, number, number][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('text')) continue;
      range.selectNodeContents(node);
      const { left, top } = range.getBoundingClientRect();
      lines.push([node.textContent ?? '', Math.round(left * 10) / 10, Math.round((top + scrollY) * 10) / 10]);
    }
    return lines.sort((one, other) => (one.join() < other.join() ? -1 : 1));
  });

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const views = FIGURES.flatMap((figure) =>
  pictureSetsOf(figure)
    // One year is drawn like another.
    .filter(({ cacheKey }) => !cacheKey.includes('year-'))
    .map(({ cacheKey, view, attributes }) => ({
      tag: figure.tag,
      cacheKey,
      attributes: [['view', view.id], ...attributes].map(([name, text]) => `${name}="${text}"`).join(' '),
    })),
);

describe('the live renderer', () => {
  test.each(views)('draws $tag $cacheKey like the pre-rendered picture, in its place', async ({ tag, attributes }) => {
    const { page, complaints } = await openFigure(site, { tag, attributes, lang: 'ja' });
    // With the buttons, which come when the browser is idle.
    await itemsShown(page);
    const before = await page.locator(tag).screenshot();
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      interface Shift extends PerformanceEntry {
        readonly value: number;
        readonly sources: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
      }
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          for (const { previousRect: from, currentRect: to } of sources)
            // The rounding of a line of text is no movement that a reader sees.
            if (
              value >= 0.001 &&
              ['x', 'y', 'width', 'height'].some((side) => Math.abs(from[side as 'x'] - to[side as 'x']) >= 1)
            )
              moved.push(JSON.stringify([from, to]));
      }).observe({ type: 'layout-shift' });
    });
    const [text, lines] = [await stateWithTable(page), await linesOf(page)];
    expect(await setAndHear(page, { rendering: 'live' })).toEqual({ rendering: 'live' });
    expect(lines).not.toEqual([]);
    const drawn = await linesOf(page);
    expect(drawn.map(([line]) => line)).toEqual(lines.map(([line]) => line));
    // Browsers round places of text.
    const moved = drawn.map(([, x, y], index) =>
      Math.hypot(x - (lines[index]?.[1] ?? 0), y - (lines[index]?.[2] ?? 0)),
    );
    expect(Math.max(...moved)).toBeLessThan(0.25);
    // The names of sources become links when their details have been loaded.
    await page.locator(`${tag} .source a`).first().waitFor();
    // Before the screenshot, which resizes the window for a figure that is taller.
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    const after = await page.locator(tag).screenshot();
    // Edges are smoothed in another way: a pixel may be paler, a shape is never elsewhere.
    const { largest, share } = differenceOf(before, after, { rows: 1 });
    expect(largest).toBeLessThan(170);
    // Letters that the styles scale are smoothed with other roundings.
    expect(share).toBeLessThan(0.005);
    const { states, ...reported } = await stateOf(page);
    expect(states).toEqual(['live']);
    expect({ ...reported, labels: [...reported.labels].sort() }).toEqual({
      ...reported,
      cells: text.cells,
      source: text.source,
      title: text.title,
      labels: [...text.labels].sort(),
    });
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('is not fetched by a figure that needs it not, hovered or not', async () => {
    const { page, requests } = await openFigure(site, { tag: 'dependency-sankey' });
    await page.locator('dependency-sankey').hover();
    await idle(page);
    expect(requests.filter((path) => path.includes('/live/renderer'))).toEqual([]);
    await site.release(page);
  });

  test('brings no compiler for the figure’s own specs', async () => {
    const { page, requests } = await openFigure(site, { tag: 'export-control-timeline' });
    expect(await setAndHear(page, { from: '2025-04-01', to: '2025-06-30' })).toEqual({ rendering: 'live' });
    expect(requests.some((path) => path.includes('/live/renderer'))).toBe(true);
    expect(requests.filter((path) => path.includes('compiler'))).toEqual([]);
    await site.release(page);
  });

  test('keeps the pre-rendered picture where the renderer can’t be fetched, and draws on retry', async () => {
    const { page } = await openFigure(site, { tag: 'export-control-timeline' });
    await page.route('**/live/**', (route) => route.abort());
    expect(await setAndHear(page, { actor: ['china'] })).toMatchObject({ code: 'renderer-unavailable' });
    const failed = await stateOf(page);
    expect(failed.states).toEqual(['static', 'error']);
    expect(failed.error).toMatch(/\.$/u);
    await page.unroute('**/live/**');
    const button = page.locator('export-control-timeline').getByRole('button', { name: 'Try again' });
    await button.click();
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateOf(page)).error).toBe('');
    await site.release(page);
  });

  test('draws in a page whose scripts add keys to every object', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'export-control-timeline' }, 820, {
      isAlone: true,
      before: (opened) =>
        opened.addInitScript(() => {
          Object.assign(Object.prototype, { each: () => 1, someNumber: 5, someList: [1] });
        }),
    });
    const drawn = await setAndHear(page, { from: '2025-04-01', to: '2025-06-30' });
    expect(drawn).toEqual({ rendering: 'live' });
    expect((await stateOf(page)).labels.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test.each([
    ['export-control-timeline', 'china'],
    ['rare-earth-share', 'CHN'],
  ])('keeps the colour of each line of a label in <%s>, also when %s is highlighted', async (tag, highlight) => {
    const { page } = await openFigure(site, { tag });
    expect(await setAndHear(page, { rendering: 'live', highlight })).toEqual({ rendering: 'live' });
    // What is meant is looked up by scripts that come later.
    await page.locator(`${tag} [data-emphasis]`).waitFor({ state: 'attached' });
    const lines = await page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return [...(root?.querySelectorAll('.picture tspan') ?? [])].map((line) => [
        getComputedStyle(line).fill,
        getComputedStyle(line.parentElement!).fill,
      ]);
    }, tag);
    expect(lines.length).toBeGreaterThan(1);
    for (const [own, whole] of lines) expect(own).toBe(whole);
    await site.release(page);
  });

  test('goes back to the pre-rendered picture once live rendering is no longer needed', async () => {
    const { page } = await openFigure(site, { tag: 'export-control-timeline' });
    await itemsShown(page);
    const before = await stateWithTable(page);
    await setAndHear(page, { kind: ['tariff'] });
    expect((await stateWithTable(page)).cells.length).toBeLessThan(before.cells.length);
    await setAndHear(page, { kind: [] });
    expect(await stateWithTable(page)).toEqual(before);
    await site.release(page);
  });

  test('is disabled by rendering="static", with one warning', async () => {
    const { page, complaints, requests } = await openFigure(site, {
      tag: 'export-control-timeline',
      attributes: 'rendering="static" kind="tariff"',
    });
    expect((await stateOf(page)).states).toEqual(['static']);
    expect(requests.filter((path) => path.includes('/live/renderer'))).toEqual([]);
    // The sentences for authors are fetched.
    const said = () => complaints.filter((complaint) => complaint.includes('rendering="static"'));
    await expect.poll(said).toHaveLength(1);
    await idle(page);
    expect(said()).toHaveLength(1);
    await site.release(page);
  });

  test('draws in the theme and the colors of the page', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await setAndHear(page, { rendering: 'live' });
    const fill = await page.evaluate(() => {
      const { figure } = window as unknown as { figure: HTMLElement };
      figure.style.setProperty('--figure-china', 'rgb(1, 2, 3)');
      const bar = figure.shadowRoot?.querySelector('.picture [data-id~=CHN]');
      return bar ? getComputedStyle(bar).fill : '';
    });
    expect(fill).toBe('rgb(1, 2, 3)');
    await site.release(page);
  });
});

describe('transformSpec', () => {
  test('changes what is drawn, under the strict policy', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="countries"' });
    const reported = await page.evaluate(async () => {
      const { figure } = window as unknown as { figure: HTMLElement & { transformSpec: unknown } };
      const ready = new Promise<string>((resolve) => {
        figure.addEventListener('figure-ready', (event) => resolve((event as Event & { rendering: string }).rendering));
        figure.addEventListener('figure-error', (event) => resolve((event as Event & { message: string }).message));
      });
      figure.transformSpec = (spec: { layer: { mark: { type: string; fill?: string } }[] }) => ({
        ...spec,
        layer: spec.layer.map((layer) =>
          layer.mark.type === 'text' ? { ...layer, mark: { ...layer.mark, fontStyle: 'italic' } } : layer,
        ),
      });
      return ready;
    });
    expect(reported).toBe('live');
    const styles = await page.evaluate(() => {
      const { figure } = window as unknown as { figure: HTMLElement };
      return [...(figure.shadowRoot?.querySelectorAll('.picture text') ?? [])].map(
        (text) => getComputedStyle(text).fontStyle,
      );
    });
    expect(new Set(styles)).toEqual(new Set(['italic']));
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('may link marks to https: addresses, and to no others', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const opened: string[] = [];
    page.context().on('request', (request) => {
      if (request.isNavigationRequest()) opened.push(request.url());
    });
    for (const href of ['http://example.org/plain', 'javascript:alert(1)', 'https://example.org/secure']) {
      await page.evaluate((href) => {
        const { figure } = window as unknown as { figure: HTMLElement & { transformSpec: unknown } };
        const ready = new Promise((resolve) => {
          figure.addEventListener('figure-ready', resolve, { once: true });
        });
        figure.transformSpec = (spec: { layer: { mark: { type: string } }[] }) => ({
          ...spec,
          layer: spec.layer.map((layer) => ({ ...layer, mark: { ...layer.mark, href } })),
        });
        return ready;
      }, href);
      await page.locator('rare-earth-share .picture [data-id~=CHN]').first().click();
    }
    await expect.poll(() => opened).toEqual(['https://example.org/secure']);
    await site.release(page);
  });

  test('may use scales, colour schemes, axes and legends that the figures do not', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="countries"' });
    await page.evaluate(`window.figure.transformSpec = (spec) => {
      const { encoding } = spec.layer.find(({ name }) => name === 'production');
      encoding.x.scale.type = 'sqrt';
      encoding.x.axis = { orient: 'top', values: [0, 100000], format: 'd' };
      encoding.fill = { field: 'tonnes', type: 'quantitative', scale: { type: 'symlog', scheme: 'viridis' } };
      return spec;
    }`);
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    const fills = await page
      .locator('rare-earth-share .picture path[data-id]')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('fill') ?? ''));
    expect(new Set(fills.filter((fill) => /^rgb\(|^#/u.test(fill))).size).toBeGreaterThan(5);
    expect((await stateOf(page)).labels).toEqual(expect.arrayContaining(['100000', 'tonnes']));
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('may use titles, curves, functions and inputs that the figures do not', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="countries"' });
    await page.evaluate(`window.figure.transformSpec = () => ({
      title: 'A title of the page',
      width: 200,
      params: [{ name: 'lift', value: 3, bind: { input: 'range', min: 0, max: 9 } }],
      data: { values: [{ x: 0, y: 0 }, { x: 1, y: 4 }, { x: 2, y: 1 }] },
      transform: [
        { calculate: 'datum.y + lift + 0 * cumulativeNormal(0) + 0 * luminance("#fff")', as: 'lifted' },
        { calculate: 'lab(50, 0, 0)', as: 'grey' },
        { calculate: 'easeCubic(0.5)', as: 'eased' },
      ],
      facet: { row: { field: 'x', header: { title: 'A head of the page' } } },
      spec: {
        mark: { type: 'line', interpolate: 'monotone' },
        encoding: {
          x: { field: 'x', type: 'quantitative' },
          y: { field: 'lifted', type: 'quantitative' },
          color: { field: 'grey', type: 'nominal', title: 'A legend of the page' },
        },
      },
    })`);
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateOf(page)).labels).toEqual(
      expect.arrayContaining(['A title of the page', 'A head of the page', 'A legend of the page']),
    );
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  const emptied: Readonly<Record<string, string>> = {
    'removes all layers': '(spec) => ({ ...spec, layer: [] })',
    'removes all rows':
      '(spec) => ({ ...spec, datasets: Object.fromEntries(Object.keys(spec.datasets).map((name) => [name, []])) })',
    'sets domains that miss the data':
      '(spec) => (spec.layer.forEach(({ encoding: { x } }) => x.scale?.domain && (x.scale.domain = [900, 901])), spec)',
  };
  test.each(Object.entries(emptied))('that %s is drawn as Vega-Lite draws it', async (_, source) => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' });
    await page.evaluate(`window.figure.transformSpec = ${source}`);
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['live']);
    expect((await stateOf(page)).error).toBe('');
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  const broken: Readonly<Record<string, string>> = {
    'throws an error': '() => { throw new Error("No idea.") }',
    'returns nothing': '() => undefined',
    'returns what is no spec': '() => ({ mark: 7 })',
    'writes into the spec it gets': '(spec) => { spec.layer = "none"; return spec; }',
  };
  test.each(Object.entries(broken))('that %s keeps the picture and is reported', async (_, source) => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    const before = await stateWithTable(page);
    await page.evaluate(`window.figure.transformSpec = ${source}`);
    await expect.poll(async () => (await stateOf(page)).states).toEqual(['static', 'error']);
    const after = await stateWithTable(page);
    expect(after.error).toBe('The changes that this page makes to the chart can’t be drawn.');
    expect(after.labels).toEqual(before.labels);
    expect(await setAndHear(page, { transformSpec: null, rendering: 'live' })).toEqual({ rendering: 'live' });
    await site.release(page);
  });
});
