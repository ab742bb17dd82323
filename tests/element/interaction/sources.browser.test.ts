/** What a reader sees of the sources of a figure: in the list below the table, and in the tooltip of an item. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wholeSource } from '../../../src/core/data/provenance.ts';
import { SOURCES_IN_LINE } from '../../../src/core/output/source-line.ts';
import { unpackSources } from '../../../src/core/wire/unpack-view.ts';
import { languageMark } from '../../../src/core/i18n/language-mark.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Bundle, LoadPrerendered, PrerenderedItems } from '../../../src/core/wire/prerendered.ts';
import '../../../src/define.ts';
import type { FigureElement } from '../../../src/element/figure-element.ts';
import { ExportControlTimelineElement } from '../../../src/figures/export-control-timeline/element.ts';
import { RareEarthShareElement } from '../../../src/figures/rare-earth-share/element.ts';
import { eventually } from '../../eventually.ts';

const { content } = RareEarthShareElement;

type LoadItems = (cacheKey: `${string}.items`, locale: Locale) => Promise<PrerenderedItems>;

/** Loads the items of a view; by default as every figure does. */
const ordinary: LoadItems = (cacheKey, locale) => content.load(cacheKey, locale);
let loadItems = vi.fn(ordinary);

const load = ((cacheKey: string, locale: Locale) =>
  cacheKey.endsWith('.items')
    ? loadItems(cacheKey as `${string}.items`, locale)
    : content.load(cacheKey, locale)) as LoadPrerendered;

class WatchedShare extends RareEarthShareElement {
  static override readonly content = { ...content, load };
}

/** The default view with an address that is no address of the web in place of each. */
const hostile = structuredClone(content.bundle);
for (const view of Object.values(hostile.prerendered))
  for (const source of unpackSources(view).slice(0, SOURCES_IN_LINE))
    Object.assign(source, { url: 'javascript:alert(1)', short: `<i>${source.short}</i>` });

const isItems = (cacheKey: string): cacheKey is `${string}.items` => cacheKey.endsWith('.items');

/** The same of the sources that come with the details. */
const loadHostile = (async (cacheKey: string, locale: Locale) => {
  if (!isItems(cacheKey)) return content.load(cacheKey, locale);
  const items = structuredClone(await content.load(cacheKey, locale));
  for (const { source } of Object.values(items.sources))
    if (source) Object.assign(source, { url: 'javascript:alert(1)', short: `<i>${source.short}</i>` });
  return items;
}) as LoadPrerendered;

class HostileShare extends RareEarthShareElement {
  static override readonly content = { ...content, bundle: hostile satisfies Bundle, load: loadHostile };
}

customElements.define('watched-share', WatchedShare);
customElements.define('hostile-share', HostileShare);

const inside = (figure: Element, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};

/** Puts a figure into the page, out of view where it is not to load more than it shows. */
async function figureIn(tag: string, lang = 'en', { far = false } = {}): Promise<FigureElement> {
  // An earlier test may have moved the focus to a link far below.
  window.scrollTo(0, 0);
  document.body.innerHTML = `<div style="width:800px;margin-top:${far ? '9000' : '0'}px"><${tag} lang="${lang}"></${tag}></div>`;
  const figure = document.querySelector<FigureElement>(tag);
  if (!figure) throw new Error('The markup holds no figure.');
  await figure.ready;
  await figure.updateComplete;
  return figure;
}

/** The entries of the list of sources, which come after the notes. */
const listed = (figure: Element): HTMLElement[] =>
  [...inside(figure, 'details:last-of-type ul:not(.common)').children].filter(
    (entry): entry is HTMLElement => entry.querySelector('a') !== null,
  );

const texts = (figure: Element): string[] => listed(figure).map(({ textContent }) => textContent.trim());

const hasDetails = (figure: Element): Promise<void> =>
  eventually(() => {
    expect(texts(figure).join()).toContain(' — ');
  });

const contact = (figure: Element): boolean => figure.dispatchEvent(new PointerEvent('pointerenter'));

const tooltip = (figure: Element): HTMLElement => inside(figure, '.tooltip');

/** The button of China, once there are buttons. */
const china = (figure: Element): Promise<HTMLElement> =>
  eventually(() => {
    const button = [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.items button') ?? [])].find(
      ({ textContent }) => textContent.startsWith('China'),
    );
    if (!button) throw new Error('China has no button.');
    return button;
  });

test('every item is described with the names of its sources, never with their ids', async () => {
  const figure = await figureIn('watched-share');
  figure.view = 'trend';
  await figure.ready;
  await figure.updateComplete;
  contact(figure);
  const cells = await eventually(() => {
    const found = [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.items button') ?? [])];
    expect(found.length).toBeGreaterThan(50);
    return found;
  });
  const ids = Object.keys((await content.load('trend.items', 'en')).sources);
  expect(ids).toContain('usgs-ds140');
  const described = cells.map((cell) => cell.getAttribute('aria-description') ?? '');
  expect(described.filter((text) => ids.some((id) => text.includes(id)))).toEqual([]);
  expect(described[0]).toContain('USGS Data Series 140');
});

beforeEach(() => {
  loadItems = vi.fn(ordinary);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the list of sources', () => {
  test('has short names as links at once, and more once the reader is in contact', async () => {
    const figure = await figureIn('watched-share', 'en', { far: true });
    const [first] = listed(figure);
    const link = first?.querySelector('a');
    expect(texts(figure)[0]).toBe('USGS MCS 2026');
    expect(link).toMatchObject({ hreflang: 'en', rel: 'noreferrer' });
    expect(loadItems).not.toHaveBeenCalled();
    inside(figure, 'details:last-of-type').setAttribute('open', '');
    link?.focus();
    contact(figure);
    await hasDetails(figure);
    expect(figure.shadowRoot?.activeElement).toBe(link);
    expect(texts(figure)[0]).toMatch(
      /^USGS MCS 2026 — U\.S\. Geological Survey: Mineral Commodity Summaries 2026.*, .*World Mine Production/u,
    );
  });

  test('gets the details when it is opened', async () => {
    const figure = await figureIn('watched-share', 'en', { far: true });
    inside(figure, 'details:last-of-type').setAttribute('open', '');
    await hasDetails(figure);
  });

  test('keeps its links if the details can’t be loaded, and asks again at the next contact', async () => {
    loadItems.mockRejectedValue(new TypeError('Failed to fetch'));
    const figure = await figureIn('watched-share');
    contact(figure);
    await eventually(() => {
      expect(loadItems).toHaveBeenCalled();
    });
    expect(texts(figure)[0]).toBe('USGS MCS 2026');
    expect(listed(figure)[0]?.querySelector('a')?.href).toContain('usgs.gov');
    loadItems.mockImplementation(ordinary);
    contact(figure);
    await hasDetails(figure);
  });

  test('is announced to nobody, and moves nothing outside', async () => {
    const figure = await figureIn('watched-share', 'en', { far: true });
    const heights = (): number[] =>
      ['figcaption', '.picture', '.source'].map((part) => inside(figure, part).getBoundingClientRect().height);
    const before = heights();
    contact(figure);
    await hasDetails(figure);
    expect(heights()).toEqual(before);
    expect(inside(figure, '[aria-live].unseen').textContent).toBe('');
    expect(inside(figure, 'details:last-of-type ul:not(.common)').closest('[aria-live], [role=status]')).toBeNull();
  });

  test.each(LOCALES)('in %s marks links to pages in another language', async (locale) => {
    const figure = await figureIn('export-control-timeline', locale);
    contact(figure);
    await hasDetails(figure);
    const { bundle, load: loadView } = ExportControlTimelineElement.content;
    const details = await loadView('events.items', locale);
    const sources = unpackSources(bundle.prerendered[locale]).map((source) => wholeSource(source, details.sources));
    const linked = sources.filter(({ url }) => url);
    expect(new Set(linked.map(({ language }) => language))).toContain('zh-Hans');
    linked.forEach(({ short, language }, index) => {
      expect(texts(figure)[index]).toContain(`${short}${languageMark(language, locale)} — `);
      expect(listed(figure)[index]?.querySelector('a')?.hreflang).toBe(language);
    });
    // The line under the picture has the links only.
    expect(inside(figure, '.source').textContent).not.toMatch(/\(Chinese\)|（中国語）|（英語）|（英语）/u);
  });

  test('has another name of a publisher after a change of language', async () => {
    const figure = await figureIn('watched-share', 'en');
    contact(figure);
    await hasDetails(figure);
    figure.lang = 'ja';
    await eventually(() => {
      expect(texts(figure)[0]).toMatch(/^USGS MCS 2026（英語） — 米国地質調査所：/u);
    });
  });

  test('has no link to what is no web address', async () => {
    const figure = await figureIn('hostile-share');
    contact(figure);
    await china(figure);
    expect(inside(figure, 'details:last-of-type').textContent).toContain('<i>USGS MCS 2026</i>');
    expect(figure.shadowRoot?.querySelector('a:not(.popup a), i')).toBeNull();
  });
});

describe('the tooltip of an item', () => {
  test('names its source, and leads to it once it is pinned', async () => {
    const figure = await figureIn('watched-share');
    contact(figure);
    const button = await china(figure);
    await hasDetails(figure);
    button.focus();
    await eventually(() => {
      expect(tooltip(figure).textContent).toContain('USGS MCS 2026');
    });
    expect(tooltip(figure).querySelector('a')).toBeNull();
    expect(tooltip(figure).ariaHidden).toBe('true');
    button.click();
    const link = tooltip(figure).querySelector('a');
    expect(link).toMatchObject({ hreflang: 'en', rel: 'noreferrer', textContent: 'USGS MCS 2026' });
    expect(link?.href).toContain('https://pubs.usgs.gov/');
    expect(link?.parentElement?.textContent).toMatch(/^USGS MCS 2026, v1\.3 of 27 May 2026.*World Mine Production/u);
    // The name is not there twice.
    expect(tooltip(figure).textContent.split('USGS MCS 2026')).toHaveLength(2);
    expect(tooltip(figure).ariaHidden).toBeNull();
    expect(button.getAttribute('aria-description')).toContain('USGS MCS 2026');
    expect(button.getAttribute('aria-description')).not.toContain('World Mine Production');
    button.click();
    expect(tooltip(figure).querySelector('a')).toBeNull();
    expect(tooltip(figure).ariaHidden).toBe('true');
  });

  test('gets the place in the source when that is loaded, and marks a page in another language', async () => {
    const loaded = content.load('stages.items', 'ja');
    let arrive = (): void => undefined;
    let isFirst = true;
    // The first request, for the details, is answered later than the second, for the items.
    loadItems.mockImplementation(async () => {
      const set = await loaded;
      if (isFirst) {
        isFirst = false;
        await new Promise<void>((resolve) => (arrive = resolve));
      }
      return set;
    });
    const figure = await figureIn('watched-share', 'ja');
    contact(figure);
    const button = await eventually(() => inside(figure, '.items button'));
    button.focus();
    button.click();
    const link = tooltip(figure).querySelector('a');
    expect(link?.parentElement?.textContent).toBe('USGS MCS 2026（英語）');
    link?.focus();
    arrive();
    await eventually(() => {
      expect(link?.parentElement?.textContent).toMatch(/^USGS MCS 2026（英語）、v1\.3 of/u);
    });
    expect(figure.shadowRoot?.activeElement).toBe(link);
  });

  test('is reached with Tab once it is pinned, and left with Escape', async () => {
    const figure = await figureIn('watched-share');
    contact(figure);
    const button = await china(figure);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.ariaSelected).toBe('true');
    await userEvent.keyboard('{Tab}');
    expect(figure.shadowRoot?.activeElement).toBe(tooltip(figure).querySelector('a'));
    await userEvent.keyboard('{Escape}');
    expect(figure.shadowRoot?.activeElement).toBe(button);
    expect(tooltip(figure).matches(':popover-open')).toBe(false);
    expect(button.ariaSelected).toBeNull();
  });

  test('stays pinned when its link is clicked', async () => {
    const figure = await figureIn('watched-share');
    contact(figure);
    const button = await china(figure);
    button.click();
    const link = tooltip(figure).querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await userEvent.click(link ?? figure);
    expect(button.ariaSelected).toBe('true');
    expect(tooltip(figure).matches(':popover-open')).toBe(true);
  });

  test('has a text in place of what is no web address', async () => {
    const figure = await figureIn('hostile-share');
    contact(figure);
    const button = await china(figure);
    button.click();
    expect(tooltip(figure).textContent).toContain('<i>USGS MCS 2026</i>');
    expect(tooltip(figure).querySelector('a, i')).toBeNull();
  });
});

test('a file waits for the details of sources', async () => {
  let arrive = (): void => undefined;
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  loadItems.mockImplementation(async (...asked) => {
    await gate;
    return ordinary(...asked);
  });
  const figure = await figureIn('watched-share');
  const file = figure.exportFile('csv');
  await eventually(() => {
    expect(loadItems).toHaveBeenCalled();
  });
  arrive();
  expect(await (await file).text()).toContain('World Mine Production');
});
