/** Figures in pages that are not as they should be. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { DARK, LIGHT } from '../../src/core/drawing/palette.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TAGS = FIGURES.map(({ tag }) => tag);

/** A page with some markup, and the script of a tag. */
const pageOf = (tag: string, markup: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css">${head}<script type="module" src="/dist/cdn/${tag}.js"></script></head>
  <body>${markup}</body></html>`;

/** Waits for the items of a figure and its toolbar. */
async function answering(page: Page, tag: string): Promise<void> {
  await page.locator(`${tag} .items button`).first().waitFor({ state: 'attached' });
  await page.locator(`${tag} .tools button`).first().waitFor({ state: 'attached' });
}

/** A text with one space in place of each run of spaces, of whatever kind. */
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const rgb = (colour: string): string =>
  `rgb(${[1, 3, 5].map((at) => String(parseInt(colour.slice(at, at + 2), 16))).join(', ')})`;

describe('a copy of an article', () => {
  test.each(TAGS)('has what can be read in <%s>, and no names of items or controls', async (tag) => {
    const { page } = await site.openMarkup(pageOf(tag, `<p>Before.</p><${tag}></${tag}><p>After.</p>`), {
      isAlone: true,
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await answering(page, tag);
    await page.locator(`${tag} summary`).last().click();
    const texts = async (parts: string): Promise<string[]> =>
      (
        await page.locator(`${tag} ${parts}`).evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText))
      ).map(spaced);
    // The buttons that sort the table have its headers.
    await page.locator(`${tag} th button`).first().waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map(spaced);
    expect([lines[0], lines.at(-1)]).toEqual(['Before.', 'After.']);
    for (const part of ['.title', '.subtitle', '.note', '.source', 'ul li'])
      expect(lines).toEqual(expect.arrayContaining(await texts(part)));
    for (const row of ['thead tr', 'tbody tr:last-child'])
      expect(lines).toContain((await texts(`${row} > *`)).join(' '));
    const controls = await texts(':is([role=tab], .tools > button, summary, .items [role=rowheader], .picture > p)');
    expect(controls.length).toBeGreaterThan(4);
    expect(lines.filter((line) => line && controls.includes(line))).toEqual([]);
    const labels = await page.locator(`${tag} .picture text`).allTextContents();
    expect(lines.filter((line) => labels.includes(line) && line.length > 12)).toEqual([]);
    await page.close();
  });
});

describe('on paper', () => {
  test('figures are printed that only paper shows: in a tab, in details, hidden', async () => {
    const [tag] = TAGS;
    const kinds = ['<div class="tab">', '<details>', '<div hidden>'];
    const views = FIGURES[0]?.views.map(({ id }) => id) ?? [];
    const figures = kinds.map(
      (open, index) =>
        `${open}<${String(tag)} view="${String(views[index])}"><p>Fallback</p></${String(tag)}></${open.slice(1, 4) === 'det' ? 'details' : 'div'}>`,
    );
    const { page, complaints } = await site.openMarkup(
      pageOf(
        String(tag),
        figures.join(''),
        '<style>.tab { display: none } @media print { .tab, [hidden] { display: block } ::details-content { content-visibility: visible } }</style>',
      ),
    );
    await page.evaluate(async (name) => {
      await customElements.whenDefined(name);
    }, String(tag));
    await page.waitForLoadState('networkidle');
    const drawn = () =>
      page
        .locator(String(tag))
        .evaluateAll((all) =>
          all.map(({ shadowRoot }) => [
            shadowRoot?.querySelectorAll('.picture > svg:not(.outline)').length ?? 0,
            shadowRoot?.querySelectorAll('.picture text').length ?? 0,
          ]),
        );
    await page.pdf({ format: 'A4' });
    const shown = await drawn();
    expect(shown.map(([pictures]) => pictures)).toEqual([1, 1, 1]);
    for (const [, words] of shown) expect(words).toBeGreaterThan(8);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

test('a page that a browser has saved as one file keeps the colours of its pictures', async () => {
  const [tag] = TAGS;
  const { page } = await site.openMarkup(pageOf(String(tag), `<${String(tag)}></${String(tag)}>`), { isAlone: true });
  await answering(page, String(tag));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  await writeFile(join(folder, 'page.mhtml'), data);
  await page.goto(pathToFileURL(join(folder, 'page.mhtml')).href);
  const fills = await page
    .locator(`${String(tag)} .picture svg :is(path, rect, text)`)
    .evaluateAll((all) => [...new Set(all.map((shape) => getComputedStyle(shape).fill))]);
  expect(fills).toEqual(expect.arrayContaining([LIGHT.china, LIGHT.text].map(rgb)));
  expect(fills).not.toContain('rgb(0, 0, 0)');
  await page.close();
  await rm(folder, { recursive: true });
});

describe('in another window', () => {
  test('a figure is styled and answers its reader, and so it does when it is back', async () => {
    const [tag] = TAGS;
    const { page, complaints } = await site.openMarkup(pageOf(String(tag), `<${String(tag)}></${String(tag)}>`), {
      isAlone: true,
    });
    await page
      .locator(`${String(tag)} .picture svg`)
      .first()
      .waitFor();
    const seen = (where: Page) =>
      where.locator(String(tag)).evaluate((figure) => {
        const root = figure.shadowRoot;
        const styleOf = (part: string): CSSStyleDeclaration | undefined => {
          const found = root?.querySelector(part);
          return found ? figure.ownerDocument.defaultView?.getComputedStyle(found) : undefined;
        };
        return [
          styleOf('.title')?.fontWeight,
          styleOf('.picture svg')?.backgroundColor,
          styleOf('.tools')?.display,
          styleOf('.items')?.position,
        ];
      });
    const styled = ['700', rgb(LIGHT.surface), 'flex', 'absolute'];
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((name) => {
        const figure = document.querySelector(name);
        const other = open('about:blank', '', 'width=600,height=700');
        if (figure) other?.document.body.append(figure);
        Object.assign(window, { other });
      }, String(tag)),
    ]);
    await expect.poll(() => seen(popup)).toEqual(styled);
    await page.evaluate((name) => {
      // Made where nothing is shown, moved on before it was ever connected.
      const parsed = new DOMParser().parseFromString(`<${name}></${name}>`, 'text/html').querySelector(name);
      const made = document.implementation.createHTMLDocument().adoptNode(document.createElement(name));
      for (const figure of [parsed, made]) if (figure) document.body.append(figure);
    }, String(tag));
    const others = page.locator(`${String(tag)} .picture > svg:not(.outline)`);
    await expect.poll(() => others.count()).toBe(2);
    const fills = await others.evaluateAll((all) => all.map((svg) => getComputedStyle(svg).backgroundColor));
    expect(fills).toEqual([rgb(LIGHT.surface), rgb(LIGHT.surface)]);
    await page.evaluate((name) => {
      document.body.replaceChildren();
      const figure = (window as unknown as { other: Window }).other.document.querySelector(name);
      if (figure) document.body.append(figure);
    }, String(tag));
    await expect.poll(() => seen(page)).toEqual(styled);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('where Dark Reader is on', () => {
  /** Colours of the shapes and words of the picture that is seen, before and after. */
  async function coloursOf(page: Page, tag: string): Promise<string[]> {
    return page.locator(tag).evaluate((figure) => {
      const picture = [...(figure.shadowRoot?.querySelectorAll('.picture > svg:not(.outline)') ?? [])].find(
        (svg) => svg.getBoundingClientRect().height > 0,
      );
      return [...(picture?.querySelectorAll('path, rect, circle, line, text') ?? [])].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return `${shape.localName} ${fill} ${stroke}`;
      });
    });
  }
  const turnOn = async (page: Page): Promise<void> => {
    await page.addScriptTag({ path: 'node_modules/darkreader/darkreader.js' });
    await page.evaluate(() => {
      const { DarkReader } = window as unknown as {
        DarkReader: { enable(theme: object): void; setFetchMethod(method: typeof fetch): void };
      };
      DarkReader.setFetchMethod(fetch.bind(window));
      DarkReader.enable({});
    });
    await page.locator('[data-darkreader-inline-fill]').first().waitFor({ state: 'attached' });
  };

  test.each(TAGS)('<%s> has the colours of its dark palette', async (tag) => {
    const markup = `<${tag} highlight="China"></${tag}>`;
    const { page } = await site.openMarkup(pageOf(tag, markup), { isAlone: true });
    await answering(page, tag);
    await turnOn(page);
    const dark = await site.openMarkup(pageOf(tag, markup, '<style>:root { color-scheme: dark }</style>'));
    await answering(dark.page, tag);
    const colours = await coloursOf(dark.page, tag);
    await expect.poll(() => coloursOf(page, tag)).toEqual(colours);
    await page.close();
    await site.release(dark.page);
  });

  test.each(FIGURES.map(({ tag, views }) => [tag, views[0]?.id ?? '']))(
    'the words of a fragment of <%s> can be read, and its shapes in their colour be seen',
    async (tag, view) => {
      const fragment = await readFile(`dist/static/${tag}.${view}.en.html`, 'utf8');
      const { page } = await site.openMarkup(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${fragment}</body></html>`,
        { isAlone: true },
      );
      const before = await coloursOf(page, tag);
      await turnOn(page);
      const isDark = (each: string): boolean => each.includes(` ${rgb(LIGHT.text)} none`);
      expect(before.filter(isDark).length).toBeGreaterThan(3);
      await expect
        .poll(async () => [
          ...new Set(
            (await coloursOf(page, tag))
              .filter((_, index) => isDark(before[index] ?? ''))
              .map((each) => each.replace(/^\S+ /u, '')),
          ),
        ])
        .toEqual([`${rgb(DARK.text)} none`]);
      await page.close();
    },
  );
});

/** What the styles of WordPress’s block themes say of what is in an article, in other words. */
const BLOCK_THEME = `<style>
  body { margin: 0 }
  .entry-content { padding-inline: 30px }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
  .is-layout-constrained > .alignwide { max-width: 1100px }
  .is-layout-constrained > .alignfull { margin-inline: -30px; max-width: none }
  .is-layout-constrained > .alignleft { float: left; margin-inline: 0 2em; max-width: 50% }
  :where(.is-layout-constrained, .is-layout-flow) > * { margin-block: 1.2rem 0 }
  .is-layout-flex { display: flex; flex-wrap: wrap; gap: 2em }
  .is-layout-flex > :is(*, div) { margin: 0 }
  .is-layout-flex > .wp-block-column { flex-basis: 0; flex-grow: 1; min-width: 0 }
  figure, .wp-block-html { margin: 0 0 1em; max-width: 400px; text-align: center }
  .entry-content img, .entry-content svg { max-width: 50%; height: auto; fill: lime }
  .entry-content table { border: 5px solid red } button { background: black }
</style>`;

describe('in an article of WordPress’s block editor', () => {
  test.each([
    ['as a block of HTML', (tag: string) => `<${tag}></${tag}>`, 645],
    ['in a wide block', (tag: string) => `<${tag} class="alignwide"></${tag}>`, 1100],
    ['in a block of full width', (tag: string) => `<div class="alignfull"><${tag}></${tag}></div>`, 1200],
    ['beside the text', (tag: string) => `<${tag} class="alignleft"></${tag}><p>Text beside.</p>`, 288],
    [
      'in a wide group',
      (tag: string) => `<div class="wp-block-group alignwide is-layout-flow"><${tag}></${tag}></div>`,
      1100,
    ],
    [
      'in one of two columns',
      (tag: string) =>
        `<div class="wp-block-columns is-layout-flex"><div class="wp-block-column is-layout-flow"><${tag}></${tag}></div><div class="wp-block-column"><p>Beside.</p></div></div>`,
      300,
    ],
    ['in a block with a class of its own', (tag: string) => `<div class="wp-block-html"><${tag}></${tag}></div>`, 400],
  ])('figures are whole %s', async (_, markup, least) => {
    for (const tag of TAGS) {
      const { page, complaints } = await site.openMarkup(
        pageOf(
          tag,
          `<main class="entry-content wp-block-post-content is-layout-constrained"><p>Before.</p>${markup(tag)}<p id="after">After.</p></main>`,
          BLOCK_THEME,
        ),
        { width: 1300 },
      );
      await answering(page, tag);
      const seen = await page.locator(tag).evaluate((figure) => {
        const root = figure.shadowRoot;
        const boxOf = (part: string): DOMRect => root?.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        const [host, inner, picture] = [figure.getBoundingClientRect(), boxOf('figure'), boxOf('.picture svg')];
        const button = root?.querySelector('[role=tab]');
        const table = root?.querySelector('table');
        return {
          width: host.width,
          isFilled: Math.abs(inner.width - host.width) < 1 && Math.abs(picture.width - host.width + 24) < 1,
          isInside: inner.bottom <= host.bottom + 1 && host.left >= 0 && host.right <= innerWidth,
          isClear:
            (document.querySelector('#after')?.getBoundingClientRect().top ?? 0) >= inner.bottom || host.width < 350,
          isScrolling: document.documentElement.scrollWidth > innerWidth,
          fills: [...(root?.querySelectorAll('.picture svg *') ?? [])].some(
            (shape) => getComputedStyle(shape).fill === 'rgb(0, 255, 0)',
          ),
          button: button && getComputedStyle(button).backgroundColor,
          border: table && getComputedStyle(table).borderTopWidth,
        };
      });
      expect(seen).toMatchObject({
        isFilled: true,
        isInside: true,
        isClear: true,
        isScrolling: false,
        fills: false,
        button: 'rgba(0, 0, 0, 0)',
        border: '0px',
      });
      expect(seen.width).toBeGreaterThanOrEqual(least - 1);
      expect(complaints).toEqual([]);
      await site.release(page);
    }
  });
});

test.each(TAGS)('the table of <%s> is readable in a page without a doctype', async (tag) => {
  const { page } = await site.openMarkup(`<html lang="en"><meta charset="utf-8"><title>Old</title>
    <link rel="icon" href="data:,"><script type="module" src="/dist/cdn/${tag}.js"></script>
    <body bgcolor="white" text="black"><${tag} theme="dark"></${tag}></body></html>`);
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await page.locator(`${tag} details`).last().locator('summary').click();
  const colour = await page
    .locator(`${tag} td`)
    .first()
    .evaluate((cell) => getComputedStyle(cell).color);
  expect(colour).toBe(rgb(DARK.text));
  await site.release(page);
});

/** What is drawn of a figure, and how many of its items a keyboard comes to. */
const shownIn = (page: Page, tag: string) =>
  page.locator(tag).evaluate((figure) => {
    const root = figure.shadowRoot!;
    figure.dispatchEvent(new PointerEvent('pointerenter'));
    return {
      labels: root.querySelectorAll('.picture svg text').length,
      items: root.querySelectorAll('.items button').length,
      isLive: figure.matches(':state(live)'),
    };
  });

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">';

test('figures are drawn and answer where a page extends arrays, has old globals of Vega and misses functions', async () => {
  const { page, complaints } = await site.openMarkup(
    `${HEAD}<script type="module" src="/dist/cdn/rare-earth-share.js"></script><rare-earth-share></rare-earth-share>`,
    {
      isAlone: true,
      before: (opened) =>
        opened.addInitScript(() => {
          // As libraries of another time do, so that loops over keys find them.
          Object.assign(Array.prototype, {
            remove: () => [],
            contains: () => true,
            first: () => 'first',
            toJSON: undefined,
          });
          Object.assign(String.prototype, { strip: () => '' });
          Reflect.deleteProperty(window, 'requestIdleCallback');
          Reflect.deleteProperty(window, 'cancelIdleCallback');
          const fail = (): never => {
            throw new Error('An old Vega was called.');
          };
          Object.assign(window, {
            vega: { version: '4.4.0', parse: fail, View: fail, expressionFunction: fail },
            vl: { version: '2.6.0', compile: fail },
            vegaEmbed: fail,
            d3: { version: '3.5.17' },
          });
        }),
    },
  );
  await expect.poll(() => shownIn(page, 'rare-earth-share')).toMatchObject({ isLive: false });
  await expect.poll(async () => (await shownIn(page, 'rare-earth-share')).items).toBeGreaterThan(3);
  await page.locator('rare-earth-share').evaluate((figure) => figure.setAttribute('rendering', 'live'));
  await expect.poll(() => shownIn(page, 'rare-earth-share')).toMatchObject({ isLive: true });
  await expect.poll(async () => (await shownIn(page, 'rare-earth-share')).labels).toBeGreaterThan(5);
  expect(await page.evaluate('[vega.version, vl.version, d3.version].join()')).toBe('4.4.0,2.6.0,3.5.17');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a page that blocks fetch has all that is bundled, and a sentence where it asks for rows', async () => {
  const { page, complaints } = await site.openMarkup(
    `${HEAD}<script type="module" src="/dist/cdn/rare-earth-share.js"></script><rare-earth-share rendering="live"></rare-earth-share>`,
    {
      isAlone: true,
      before: (opened) =>
        opened.addInitScript(() => {
          window.fetch = () => Promise.reject(new TypeError('Blocked.'));
        }),
    },
  );
  await expect.poll(() => shownIn(page, 'rare-earth-share')).toMatchObject({ isLive: true });
  await expect.poll(async () => (await shownIn(page, 'rare-earth-share')).items).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
  await page.locator('rare-earth-share').evaluate((figure) => figure.setAttribute('src', '/rows.csv'));
  await expect.poll(() => page.locator('rare-earth-share .error').textContent()).toContain('could not be loaded');
  await page.close();
});

test('two copies of the library in two versions draw in one page, with one warning for each tag of both', async () => {
  const { page, complaints } = await site.openMarkup(
    `${HEAD}<script type="module" src="/dist/cdn/rare-earth-share.js"></script>
    <script type="module" src="/dist/older/rare-earth-figures.js"></script>
    ${FIGURES.map(({ tag }) => `<${tag}></${tag}>`).join('')}`,
    {
      isAlone: true,
      before: (opened) =>
        opened.route('**/dist/older/**', async (route) => {
          const response = await route.fetch({ url: route.request().url().replace('/dist/older/', '/dist/cdn/') });
          await route.fulfill({ response, body: (await response.text()).replaceAll(`"${version}"`, '"0.0.9"') });
        }),
    },
  );
  for (const { tag } of FIGURES) {
    await expect.poll(async () => (await shownIn(page, tag)).items).toBeGreaterThan(2);
    await page.locator(tag).evaluate((figure) => figure.setAttribute('rendering', 'live'));
    await expect.poll(() => shownIn(page, tag)).toMatchObject({ isLive: true });
  }
  expect(complaints).toEqual([expect.stringMatching(/^warning: .*<rare-earth-share>.*already/u)]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});
