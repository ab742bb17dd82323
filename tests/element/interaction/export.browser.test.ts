import { csvParseRows } from 'd3-dsv';
import { html, nothing, render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { version } from '../../../package.json';
import { dayOf } from '../../../src/core/data/day.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { DARK, LIGHT } from '../../../src/core/drawing/palette.ts';
import { pageMessages } from '../../../src/core/i18n/page.ts';
import { EXPORT_KINDS, toolbarMessages, type ExportKind } from '../../../src/core/i18n/toolbar.ts';
import { unpackSources, unpackTable } from '../../../src/core/wire/unpack-view.ts';
import '../../../src/define.ts';
import { FigureElement } from '../../../src/element/figure-element.ts';
import { bringOut } from '../../../src/element/highlight.ts';
import { CDN, embedCode } from '../../../src/element/interaction/export/embed-code.ts';
import { exportFile } from '../../../src/element/interaction/export/export-file.ts';
import type { InteractionHost, ShownFigure } from '../../../src/element/interaction/host.ts';
import { LoadedDetails } from '../../../src/element/interaction/loaded-details.ts';
import { Toolbar } from '../../../src/element/interaction/toolbar.ts';
import { adoptStyles } from '../../../src/element/adopted-styles.ts';
import { sourceLink } from '../../../src/element/templates/source-template.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { eventually } from '../../eventually.ts';

const TAGS = FIGURES.map(({ tag }) => tag);

/** Puts a figure into the page; buttons of its own are left out, for these tests bring theirs. */
async function figureIn(width: number, markup: string): Promise<FigureElement> {
  const box = document.createElement('div');
  box.style.width = `${String(width)}px`;
  box.innerHTML = markup;
  document.body.append(box);
  const figure = box.firstElementChild;
  if (!(figure instanceof FigureElement)) throw new Error('The markup holds no figure.');
  figure.noToolbar = true;
  await figure.ready;
  await figure.updateComplete;
  return figure;
}

const share = (attributes = '', width = 800): Promise<FigureElement> =>
  figureIn(width, `<rare-earth-share ${attributes}></rare-earth-share>`);

const inside = (figure: Element, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};

/** What a figure shows, read from the page where it stands there. */
function shownIn(figure: FigureElement, change: Partial<ShownFigure> = {}): ShownFigure {
  const { bundle, load } = (figure.constructor as typeof FigureElement).content;
  const locale = inside(figure, 'figure').lang as Locale;
  const prerendered = bundle.prerendered[locale];
  return {
    picture: inside(figure, '.picture svg'),
    view: figure.view,
    locale,
    text: prerendered.text,
    table: unpackTable(prerendered),
    sources: unpackSources(prerendered),
    edition: bundle,
    data: null,
    credit: null,
    plain: null,
    day: dayOf(new Date()),
    hasToolbar: true,
    annotations: [],
    notesOn: () => [],
    items: () => Promise.resolve({ items: [], groups: [], chart: '' }),
    details: () => load(`${figure.view}.items`, locale),
    rows: () => Promise.resolve({ tag: figure.localName, view: figure.view, datasets: [], tables: {} }),
    ...change,
  };
}

const blobOf = (figure: FigureElement, kind: ExportKind, change: Partial<ShownFigure> = {}): Promise<Blob> =>
  exportFile(kind, shownIn(figure, change), {
    element: figure,
    highlighted: () => (figure.highlight ? [figure.highlight] : []),
    details: new LoadedDetails(() => undefined),
  });
const textOf = async (figure: FigureElement, kind: ExportKind, change: Partial<ShownFigure> = {}): Promise<string> =>
  (await blobOf(figure, kind, change)).text();

async function svgOf(figure: FigureElement, change: Partial<ShownFigure> = {}): Promise<Element> {
  const { documentElement } = new DOMParser().parseFromString(await textOf(figure, 'svg', change), 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  expect(documentElement.localName).toBe('svg');
  return documentElement;
}

/** Texts of an SVG without the breaks of their lines. */
const joined = (text: string | null): string => (text ?? '').replaceAll(/\s/gu, '');

const rgb = (hex: string): string => {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(hex) ?? [];
  return `rgb(${[red, green, blue].map((part) => String(Number.parseInt(part, 16))).join(', ')})`;
};

async function pixelsOf(png: Blob): Promise<ImageData> {
  const image = await createImageBitmap(png);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const hasPixel = ({ data }: ImageData, colour: string): boolean => {
  for (let at = 0; at < data.length; at += 4)
    if (`rgb(${[data[at], data[at + 1], data[at + 2]].join(', ')})` === colour) return true;
  return false;
};

/** Draws the buttons into a figure, as its element would. */
function withToolbar(
  figure: FigureElement,
  change: Partial<ShownFigure> = {},
  sound: { readonly hasSonification?: boolean } = {},
): { draw: () => void; toggle: ReturnType<typeof vi.fn> } {
  const { shadowRoot: root } = figure;
  if (!root) throw new Error('The figure has no root.');
  const place = document.createElement('div');
  inside(figure, 'figure > details:last-of-type').before(place);
  const listening = {
    hasSonification: true,
    isOpen: false,
    toggle: vi.fn(() => {
      listening.isOpen = !listening.isOpen;
      return Promise.resolve();
    }),
    ...sound,
  };
  const draw = (): void => {
    render(toolbar.template(), place);
  };
  const host: InteractionHost = {
    element: figure,
    root,
    adoptStyles,
    html,
    nothing,
    render,
    shown: () => shownIn(figure, change),
    highlight: () => figure.highlight,
    highlighted: () => (figure.highlight ? [figure.highlight] : []),
    checkUpdates: () => null,
    sourceLink: (source) => sourceLink(source, String),
    spoken: String,
    explained: String,
    details: new LoadedDetails(() => undefined),
    requestUpdate: draw,
    say: (sentence) => {
      said = sentence;
    },
  };
  const toolbar = new Toolbar(host, listening, { isOn: false, toggle: () => Promise.resolve(true) });
  draw();
  return { draw, toggle: listening.toggle };
}

const tool = (figure: FigureElement, name: string): HTMLElement => inside(figure, `.tools > [data-tool=${name}]`);
/** What is said, which is also seen. */
const reportedBy = (figure: FigureElement): string => {
  expect(inside(figure, '.notice').textContent).toBe(said);
  return said;
};

/** Names of the files that the page is given, in place of which nothing is saved. */
let saved: { readonly name: string; readonly href: string }[];
let copied: string[];
let said: string;
beforeEach(() => {
  saved = [];
  copied = [];
  said = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href });
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('SVG', () => {
  test.each(TAGS)('of %s stands alone, with title, note and source in it', async (tag) => {
    const figure = await figureIn(800, `<${tag} lang="ja"></${tag}>`);
    const file = await textOf(figure, 'svg');
    expect(file).not.toMatch(/var\(|light-dark\(|data-|aria-|class=|style=/u);
    const svg = await svgOf(figure);
    const { text, sources } = shownIn(figure);
    expect(svg.getAttribute('lang')).toBe('ja');
    expect(svg.querySelector('title')?.textContent).toBe(text.title);
    expect(svg.querySelector('desc')?.textContent).toBe(text.summary);
    svg.querySelectorAll('title, desc').forEach((described) => described.remove());
    for (const part of [text.title, text.subtitle, text.note ?? '', sources[0]!.short, inside(figure, '.source')])
      expect(joined(svg.textContent)).toContain(joined(typeof part === 'string' ? part : part.textContent));
    expect(svg.getAttribute('font-family')).toContain('Arial');
  });

  test.each([
    ['light', LIGHT, DARK],
    ['dark', DARK, LIGHT],
  ] as const)('has the colours of the %s theme that is shown', async (theme, custom, other) => {
    const text = await textOf(await share(`theme="${theme}"`), 'svg');
    for (const token of ['china', 'surface', 'text', 'muted'] as const) {
      expect(text).toContain(rgb(custom[token]));
      expect(text).not.toContain(rgb(other[token]));
    }
  });

  test('has the colours and the font that the page has set', async () => {
    const figure = await share();
    figure.style.setProperty('--figure-china', '#102030');
    figure.style.setProperty('--figure-font-family', '"Page Font", serif');
    const svg = await svgOf(figure);
    expect(svg.querySelector(`[fill="${rgb('#102030')}"]`)).not.toBeNull();
    expect(svg.getAttribute('font-family')).toBe('"Page Font", serif');
  });

  test('names whom the page credits', async () => {
    const svg = await svgOf(await share(), { credit: 'The Daily News' });
    // The line may break within the name.
    expect(svg.textContent.replaceAll(/\s/gu, '')).toContain('Chart:TheDailyNews');
  });

  test('has what the page brings out, and not what a pointer does', async () => {
    const figure = await share('highlight="CHN"');
    const colored = async (): Promise<number> =>
      [...(await svgOf(figure)).querySelectorAll('rect')].filter((bar) => bar.getAttribute('fill') === rgb(LIGHT.us))
        .length;
    expect(await colored()).toBe(0);
    bringOut(inside(figure, '.picture svg'), (ids) => ids.includes('USA'));
    expect(await colored()).toBe(0);
    figure.highlight = null;
    await figure.updateComplete;
    bringOut(inside(figure, '.picture svg'), (ids) => ids.includes('CHN'));
    expect(await colored()).toBe(1);
  });

  test('leaves the picture in the page as it is', async () => {
    const figure = await share('highlight="CHN"');
    const before = inside(figure, '.picture svg').outerHTML;
    await textOf(figure, 'svg');
    expect(inside(figure, '.picture svg').outerHTML).toBe(before);
  });

  test('of a picture that is drawn live is the same but for how it is written', async () => {
    const figure = await share('rendering="live" theme="dark"');
    await eventually(() => inside(figure, '.picture > div svg'));
    const picture = inside(figure, '.picture > div');
    const svg = await svgOf(figure, { picture });
    const text = svg.outerHTML;
    expect(text).not.toMatch(/var\(|light-dark\(|data-|aria-|class=/u);
    expect(text).toContain(rgb(DARK.china));
    const snapshot = await svgOf(await share('theme="dark"'));
    expect(svg.getAttribute('viewBox')).toBe(snapshot.getAttribute('viewBox'));
  });

  test('can be read though a word holds what no file of XML may', async () => {
    const { text } = shownIn(await share());
    const svg = await svgOf(await share(), { text: { ...text, title: 'a\u0000b\u0008c\uD800d <&> "' } });
    expect(svg.querySelector('title')?.textContent).toMatch(/^a.b.c.d <&> "$/u);
  });

  test.each(LOCALES.flatMap((locale) => TAGS.map((tag) => [locale, tag, locale === 'en' ? 288 : 370] as const)))(
    'in %s of %s breaks its words within %i px, none upon another',
    async (locale, tag, width) => {
      const figure = await figureIn(width, `<${tag} lang="${locale}"></${tag}>`);
      const { text } = shownIn(figure);
      const svg = document.importNode(await svgOf(figure, { text: { ...text, note: 'https://'.repeat(30) } }), true);
      document.body.append(svg);
      const frame = svg.getBoundingClientRect();
      const lines = [...svg.querySelectorAll(':scope > text > tspan')] as SVGTSpanElement[];
      expect(lines.length).toBeGreaterThan(6);
      const picture = svg.querySelector(':scope > svg')!.getBoundingClientRect();
      const boxes = lines.map((line) => {
        const start = line.getStartPositionOfChar(0);
        const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
        return { left: frame.left + start.x, right: frame.left + end.x, y: frame.top + start.y };
      });
      for (const [index, { left, right, y }] of boxes.entries()) {
        expect(left).toBeGreaterThan(frame.left + 8);
        expect(right).toBeLessThan(frame.right - 8);
        if (index) expect(y - boxes[index - 1]!.y).toBeGreaterThan(16);
        expect(y < picture.top || y > picture.bottom + 10).toBe(true);
        expect(y).toBeLessThan(frame.bottom - 8);
      }
    },
  );
});

describe('PNG', () => {
  test.each(['light', 'dark'] as const)('is twice as large as the picture, and shows it in %s', async (theme) => {
    const figure = await share(`theme="${theme}"`);
    const svg = await svgOf(figure);
    const png = await blobOf(figure, 'png');
    expect(png.type).toBe('image/png');
    const pixels = await pixelsOf(png);
    expect([pixels.width, pixels.height]).toEqual(
      ['width', 'height'].map((side) => 2 * Number(svg.getAttribute(side))),
    );
    const { china, surface, text } = theme === 'light' ? LIGHT : DARK;
    for (const colour of [china, surface, text]) expect(hasPixel(pixels, rgb(colour))).toBe(true);
  });

  test('that can’t be rendered is reported in exactly one sentence', async () => {
    const figure = await share('lang="ja"');
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
      done(null);
    });
    await expect(blobOf(figure, 'png')).rejects.toThrow(toolbarMessages('ja').notMade('PNG'));
  });
});

describe('rows', () => {
  test.each(TAGS)('of %s are those of the table, as CSV', async (tag) => {
    const figure = await figureIn(800, `<${tag}></${tag}>`);
    inside(figure, 'figure > details:last-of-type').toggleAttribute('open', true);
    await expect.poll(() => figure.shadowRoot?.querySelector('table')).not.toBeNull();
    const blob = await blobOf(figure, 'csv');
    expect(blob.type).toBe('text/csv;charset=utf-8');
    const [header, ...rows] = csvParseRows(await blob.text());
    const cells = (selector: string): string[][] =>
      [...inside(figure, 'table').querySelectorAll(selector)].map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/gu, ' ').trim()),
      );
    expect([header]).toEqual(cells('thead tr'));
    expect(rows.map(([first]) => first)).toHaveLength(cells('tbody tr').length);
    expect(rows[0]?.at(-1)).toContain(cells('tbody tr')[0]?.at(-1)?.split(',')[0]);
  });

  test('are exported with their sources, as JSON', async () => {
    const figure = await share('lang="ko"');
    const blob = await blobOf(figure, 'json');
    expect(blob.type).toBe('application/json');
    const { title, rows, sources, language } = JSON.parse(await blob.text()) as {
      title: string;
      language: string;
      rows: { source: string[] }[];
      sources: Record<'id' | 'publisher' | 'title' | 'locator' | 'language', string>[];
    };
    expect(title).toBe(inside(figure, '.title').textContent.trim());
    expect(language).toBe('ko');
    for (const { source } of rows)
      for (const id of source) expect(sources.find((one) => one.id === id)?.publisher).toBeTruthy();
    expect(sources.find(({ id }) => id === 'usgs-mcs2026-ree')).toMatchObject({
      publisher: '미국 지질조사국',
      title: expect.stringContaining('Mineral Commodity Summaries 2026') as string,
      locator: expect.stringContaining('World Mine Production') as string,
      language: 'en',
    });
  });

  test('name the place in the source, as CSV', async () => {
    const rows = csvParseRows(await textOf(await share(), 'csv'));
    expect(rows[1]?.at(-1)).toMatch(/^USGS MCS 2026, .*World Mine Production.* <https:/u);
  });

  test.each(['csv', 'json'] as const)(
    'are exported without the details of sources if these can’t be loaded, as %s',
    async (kind) => {
      const details = () => Promise.reject(new TypeError('Failed to fetch'));
      const text = await textOf(await share(), kind, { details });
      expect(text).toContain('USGS MCS 2026');
      expect(text).not.toContain('World Mine Production');
    },
  );

  test('of another kind are rejected', async () => {
    await expect(blobOf(await share(), 'pdf' as ExportKind)).rejects.toThrow(/"pdf".*png, svg, csv, json/u);
  });
});

describe('the buttons', () => {
  test('have names and descriptions', async () => {
    const figure = await share('lang="zh-Hant"', 320);
    withToolbar(figure);
    const words = toolbarMessages('zh-Hant');
    const buttons = [...inside(figure, '.tools').querySelectorAll<HTMLElement>(':scope > button')];
    expect(buttons.map(({ textContent, title }) => [textContent.trim(), title])).toEqual(
      [words.listen, words.download, words.embed, words.cite].map(({ label, hint }) => [label, hint]),
    );
    expect(inside(figure, '.tools').getAttribute('aria-label')).toBe(words.tools);
  });

  test('include Listen only if there is a sonification', async () => {
    const figure = await share();
    withToolbar(figure, {}, { hasSonification: false });
    expect(inside(figure, '.tools').querySelector('[data-tool=listen]')).toBeNull();
  });

  test('open the player', async () => {
    const figure = await share();
    const { toggle, draw } = withToolbar(figure);
    expect(tool(figure, 'listen').getAttribute('aria-expanded')).toBe('false');
    tool(figure, 'listen').click();
    expect(toggle).toHaveBeenCalledTimes(1);
    draw();
    expect(tool(figure, 'listen').getAttribute('aria-expanded')).toBe('true');
    expect(tool(figure, 'listen').title).toBe('Close the player');
  });

  test('say in sight that the player could not be loaded', async () => {
    const figure = await share();
    const { toggle } = withToolbar(figure);
    toggle.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    tool(figure, 'listen').click();
    await eventually(() => {
      expect(reportedBy(figure)).toBe(pageMessages('en').loadFailed);
    });
  });

  test.each(LOCALES.flatMap((locale) => [320, 370, 559, 560, 800].map((width) => [locale, width] as const)))(
    'in %s at %i px move nothing, and leave space for the text beside them',
    async (locale, width) => {
      const figure = await share(`lang="${locale}"`, width);
      const { height } = figure.getBoundingClientRect();
      const summary = inside(figure, 'figure > details:last-of-type > summary');
      withToolbar(figure);
      expect(figure.getBoundingClientRect().height).toBe(height);
      const words = document.createRange();
      words.selectNodeContents(summary);
      const row = summary.getBoundingClientRect();
      let { right } = words.getBoundingClientRect();
      expect(words.getClientRects()).toHaveLength(1);
      for (const button of inside(figure, '.tools').querySelectorAll<HTMLElement>(':scope > button')) {
        const box = button.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(right);
        expect(box.width).toBeGreaterThanOrEqual(24);
        expect(box.height).toBeGreaterThanOrEqual(32);
        expect(box.top).toBeGreaterThanOrEqual(row.top);
        expect(box.bottom).toBeLessThanOrEqual(row.bottom);
        // The labels are visible where there is space for them.
        expect(button.querySelector('span')!.getBoundingClientRect().width > 10).toBe(width >= 560);
        ({ right } = box);
      }
      expect(right).toBeLessThanOrEqual(figure.getBoundingClientRect().right);
    },
  );

  test.each(LOCALES.flatMap((locale) => [320, 370, 560, 700, 810].map((width) => [locale, width] as const)))(
    'in %s at %i px leave space also with the one for plain words',
    async (locale, width) => {
      const figure = await share(`lang="${locale}"`, width);
      const { height } = figure.getBoundingClientRect();
      const summary = inside(figure, 'figure > details:last-of-type > summary');
      withToolbar(figure, { plain: { key: 'stages', load: () => Promise.reject(new Error('Not loaded here.')) } });
      expect(figure.getBoundingClientRect().height).toBe(height);
      const words = document.createRange();
      words.selectNodeContents(summary);
      const [lines, row] = [[...words.getClientRects()], summary.getBoundingClientRect()];
      expect(lines.length).toBeLessThanOrEqual(2);
      let right = Math.max(...lines.map((line) => line.right));
      for (const button of inside(figure, '.tools').querySelectorAll<HTMLElement>(':scope > button')) {
        const box = button.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(right);
        expect(box.width).toBeGreaterThanOrEqual(24);
        expect(box.bottom).toBeLessThanOrEqual(row.bottom);
        ({ right } = box);
      }
      expect(right).toBeLessThanOrEqual(figure.getBoundingClientRect().right);
    },
  );

  test('are not printed', async () => {
    const figure = await share();
    withToolbar(figure);
    const isSeen = (): boolean => tool(figure, 'cite').checkVisibility();
    expect(isSeen()).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(isSeen()).toBe(false);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});

describe('download', () => {
  test.each(EXPORT_KINDS)(
    'saves %s under a name with figure and view, and with the language if it has one',
    async (kind) => {
      const figure = await share('lang="zh-TW"');
      withToolbar(figure);
      tool(figure, 'download').click();
      inside(figure, `[data-file=${kind}]`).click();
      // Rows as `src` reads them are in no language.
      const language = kind.startsWith('src-') ? '' : 'zh-Hant.';
      const name = `rare-earth-share.stages.${language}${kind.replace('-', '.')}`;
      await eventually(() => {
        expect(reportedBy(figure)).toBe(toolbarMessages('zh-Hant').saved(name));
      });
      expect(saved.map((file) => file.name)).toEqual([name]);
      const file = await (await fetch(saved[0]!.href)).blob();
      expect(file.size).toBe((await blobOf(figure, kind)).size);
    },
  );

  test('is all done by keyboard', async () => {
    const figure = await share();
    withToolbar(figure);
    const button = tool(figure, 'download');
    const focused = () => figure.shadowRoot!.activeElement;
    button.focus();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(inside(figure, '[data-file=png]'));
    await userEvent.keyboard('{Escape}');
    expect(inside(figure, '.files').matches(':popover-open')).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe(button);
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Enter}');
    await eventually(() => {
      expect(saved.map(({ name }) => name)).toEqual(['rare-earth-share.stages.en.svg']);
    });
    expect(focused()).toBe(button);
    // The tools are one tab stop.
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(tool(figure, 'embed'));
  });

  test('is offered within the window, beside its button', async () => {
    const figure = await share('', 320);
    withToolbar(figure);
    const button = tool(figure, 'download');
    await userEvent.click(button);
    const popup = inside(figure, '.files');
    await eventually(() => {
      const [list, custom] = [popup, button].map((one) => one.getBoundingClientRect());
      expect(Math.min(Math.abs(list!.top - custom!.bottom), Math.abs(custom!.top - list!.bottom))).toBeLessThan(6);
      expect(list!.left).toBeGreaterThanOrEqual(0);
      expect(list!.left).toBeLessThan(custom!.right);
      expect(list!.bottom).toBeLessThanOrEqual(innerHeight);
    });
    await userEvent.click(button);
    expect(popup.matches(':popover-open')).toBe(false);
  });

  test('that fails is reported, and the others still work', async () => {
    const figure = await share();
    withToolbar(figure);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
      done(null);
    });
    inside(figure, '[data-file=png]').click();
    await eventually(() => {
      expect(reportedBy(figure)).toBe('The PNG file could not be made. Try another format.');
    });
    expect(saved).toEqual([]);
    inside(figure, '[data-file=svg]').click();
    await eventually(() => {
      expect(saved).toHaveLength(1);
    });
  });
});

describe('embed code', () => {
  test('holds the tag as the page wrote it, and where its script is', async () => {
    const box = document.createElement('div');
    box.innerHTML =
      '<rare-earth-share id="a" class="wide" style="color: red" slot="b" onclick="c()" data-d="e" lang="ja" no-tabs heading="&quot;1 &lt; 2&quot; &amp; 3" src="./rows.csv" edition="2025"></rare-earth-share>';
    document.body.append(box);
    const figure = box.firstElementChild!;
    const code = embedCode(figure);
    expect(code).toContain(`<script type="module" src="${CDN}rare-earth-share.js"></script>`);
    expect(code).toContain(`<link rel="stylesheet" href="${CDN}rare-earth-figures.css" />`);
    const pasted = new DOMParser().parseFromString(code, 'text/html').querySelector('rare-earth-share')!;
    expect(Object.fromEntries([...pasted.attributes].map(({ name, value }) => [name, value]))).toEqual({
      lang: 'ja',
      'no-tabs': '',
      heading: '"1 < 2" & 3',
      src: new URL('rows.csv', document.baseURI).href,
      edition: '2025',
    });
  });

  test('asks for this release', () => {
    expect(CDN).toBe(`https://cdn.jsdelivr.net/npm/rare-earth-figures@${version}/dist/cdn/`);
  });

  test('is copied, with a status message', async () => {
    const figure = await share();
    withToolbar(figure);
    tool(figure, 'embed').click();
    await eventually(() => {
      expect(reportedBy(figure)).toBe('The embed code has been copied.');
    });
    expect(copied).toEqual([embedCode(figure)]);
  });

  test('reports that it does not contain what a script has set', async () => {
    const figure = await share();
    figure.transformSpec = (spec) => spec;
    withToolbar(figure);
    tool(figure, 'embed').click();
    await eventually(() => {
      expect(reportedBy(figure)).toBe(`The embed code has been copied. ${toolbarMessages('en').notInCode}`);
    });
  });
});

describe('citation', () => {
  test.each(LOCALES)('in %s gives title, source, version, address and day', async (locale) => {
    const figure = await share(`lang="${locale}"`);
    withToolbar(figure, { credit: 'The Daily News' });
    tool(figure, 'cite').click();
    await eventually(() => {
      expect(reportedBy(figure)).toBe(toolbarMessages(locale).citationCopied);
    });
    const { text, edition, sources } = shownIn(figure);
    const today = new Date();
    for (const part of [
      text.title.replace(/[.。]$/u, ''),
      'The Daily News',
      sources[0]!.short,
      edition!.version,
      location.href,
      String(today.getFullYear()),
    ])
      expect(copied[0]).toContain(part);
  });

  test('names publisher, title and locator of a source', async () => {
    const figure = await share('lang="ja"');
    withToolbar(figure);
    tool(figure, 'cite').click();
    await eventually(() => {
      expect(copied[0]).toMatch(
        /USGS MCS 2026（米国地質調査所：Mineral Commodity Summaries 2026[^）]*）?.*World Mine Production/u,
      );
    });
  });

  test('names sources by their short names if their details can’t be loaded', async () => {
    const figure = await share();
    withToolbar(figure, { details: () => Promise.reject(new TypeError('Failed to fetch')) });
    tool(figure, 'cite').click();
    await eventually(() => {
      expect(copied[0]).toContain('Source: USGS MCS 2026, ');
    });
  });

  test('that may not be copied is shown, selected, with what to do', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const figure = await share();
    withToolbar(figure);
    await userEvent.click(tool(figure, 'cite'));
    const field = await eventually(() => {
      const one = inside(figure, ':popover-open textarea') as HTMLTextAreaElement;
      expect(figure.shadowRoot!.activeElement).toBe(one);
      return one;
    });
    expect(field.readOnly).toBe(true);
    expect(field.value).toContain(location.href);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    expect(field.labels[0]!.textContent).toMatch(/^Copying was \S+\. Select the text and copy it\.$/u);
    expect(reportedBy(figure)).toBe('');
    await userEvent.keyboard('{Escape}');
    expect(inside(figure, '.blocked').matches(':popover-open')).toBe(false);
    expect(figure.shadowRoot!.activeElement).toBe(tool(figure, 'cite'));
  });
});
