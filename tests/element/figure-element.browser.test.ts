import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import '../../src/define.ts';
import { defineFigureElement } from '../../src/element/define-figure.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';
import { RareEarthShareElement } from '../../src/figures/rare-earth-share/element.ts';
import { eventually } from '../eventually.ts';

const drawn = async <T extends FigureElement>(figure: T): Promise<T> => {
  await figure.ready;
  await figure.updateComplete;
  return figure;
};

/** Puts markup into the page, as an article has it, and waits for its first figure. */
async function page(markup: string): Promise<RareEarthShareElement> {
  document.body.innerHTML = markup;
  const figure = document.querySelector<RareEarthShareElement>('rare-earth-share');
  if (!figure) throw new Error('The markup holds no figure.');
  return drawn(figure);
}

const inside = (figure: Element, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};
/** Opens table and notes, as a reader does. */
async function openTable(figure: FigureElement): Promise<HTMLElement> {
  inside(figure, 'figure > details:last-of-type').toggleAttribute('open', true);
  await expect.poll(() => figure.shadowRoot?.querySelector('table')).not.toBeNull();
  return inside(figure, 'table');
}
const titleOf = (figure: Element): string => inside(figure, '.title').textContent.trim();
const langOf = (figure: Element): string => inside(figure, 'figure').lang;

let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence: string) => warnings.push(sentence));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('a rule of the page that takes the figure’s box', () => {
  test.each(['inline', 'contents'])(
    'display: %s is reported once, and the figure drawn as a block',
    async (display) => {
      const rule = document.createElement('style');
      rule.textContent = `main > * { display: ${display} }`;
      document.head.append(rule);
      const figure = await page(
        '<main style="width: 700px"><rare-earth-share></rare-earth-share><rare-earth-share></rare-earth-share></main>',
      );
      expect(getComputedStyle(figure).display).toBe('block');
      expect(inside(figure, '.picture svg').getBoundingClientRect().width).toBeGreaterThan(600);
      await expect
        .poll(() => warnings)
        .toEqual([
          `A rule of the page sets "display: ${display}" on <rare-earth-share>. Set "block": it is drawn as one.`,
        ]);
      figure.hidden = true;
      rule.remove();
      expect(getComputedStyle(figure).display).toBe('none');
    },
  );

  test('another kind of box stays', async () => {
    const figure = await page('<rare-earth-share style="display: inline-block; width: 500px"></rare-earth-share>');
    expect(getComputedStyle(figure).display).toBe('inline-block');
    expect(warnings).toEqual([]);
  });
});

describe('a clone', () => {
  test('has what the markup says, and nothing that a script has set', async () => {
    const rows = [{ country: 'AUS', stage: 'mining', year: 2025, share: 0.5 }];
    const figure = await page('<rare-earth-share view="trend" heading="Ours"></rare-earth-share>');
    figure.data = rows;
    figure.subheading = 'By a script';
    await figure.updateComplete;
    const around = document.createElement('div');
    around.append(figure.cloneNode(true));
    document.body.append(around);
    const clone = await drawn(around.firstElementChild as RareEarthShareElement);
    expect([clone.view, titleOf(clone)]).toEqual(['trend', 'Ours']);
    expect([clone.data, clone.subheading]).toEqual([null, null]);
    expect(clone.matches(':state(static)')).toBe(true);
  });
});

describe('in another document', () => {
  const styleOf = (figure: Element, selector: string) => {
    const part = inside(figure, selector);
    return part.ownerDocument.defaultView!.getComputedStyle(part);
  };
  function otherDocument(): Document {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentDocument!;
  }

  test('a figure that is moved there keeps its styles, those of its toolbar too', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    figure.dispatchEvent(new Event('pointerenter'));
    await eventually(() => inside(figure, '.tools'));
    const other = otherDocument();
    other.body.append(figure);
    await figure.updateComplete;
    expect(figure.ownerDocument).toBe(other);
    expect(styleOf(figure, '.title').fontWeight).toBe('700');
    expect(styleOf(figure, '.tools').display).toBe('flex');
    document.body.append(figure);
    await figure.updateComplete;
    expect(styleOf(figure, '.title').fontWeight).toBe('700');
    expect(styleOf(figure, '.tools').display).toBe('flex');
    expect(figure.shadowRoot!.adoptedStyleSheets.length).toBeGreaterThan(2);
  });

  test('a figure that rests in a template keeps its styles, without an error', async () => {
    const errors: unknown[] = [];
    const note = ({ message }: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', note);
    const figure = await page('<rare-earth-share></rare-earth-share>');
    document.createElement('template').content.append(figure);
    document.body.append(figure);
    await figure.updateComplete;
    removeEventListener('error', note);
    expect(errors).toEqual([]);
    expect(styleOf(figure, '.title').fontWeight).toBe('700');
  });

  test('a figure that is first put there is drawn with its styles', async () => {
    const figure: RareEarthShareElement = document.createElement('rare-earth-share');
    otherDocument().body.append(figure);
    await drawn(figure);
    expect(styleOf(figure, '.title').fontWeight).toBe('700');
    // An observer of this window would go on, and report a loop in every frame of the page.
    const errors: unknown[] = [];
    const note = ({ message }: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', note);
    document.body.replaceChildren();
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    removeEventListener('error', note);
    expect(errors).toEqual([]);
  });
});

describe('language', () => {
  test.each([
    ['ja-JP', 'ja'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['ko-KR', 'ko'],
    ['en-GB', 'en'],
  ])('lang="%s" speaks %s', async (tag, locale) => {
    expect(langOf(await page(`<rare-earth-share lang="${tag}"></rare-earth-share>`))).toBe(locale);
  });

  test('the nearest language around the figure decides', async () => {
    const figure = await page('<div lang="ko"><p lang="ja"><rare-earth-share></rare-earth-share></p></div>');
    expect(langOf(figure)).toBe('ja');
  });

  test('an unsupported language falls back to the page’s, with one warning', async () => {
    document.documentElement.lang = 'ja';
    const figure = await page('<rare-earth-share lang="sv"></rare-earth-share>');
    expect(langOf(figure)).toBe('ja');
    await expect.poll(() => warnings.filter((sentence) => sentence.includes('lang="sv"'))).toHaveLength(1);
  });

  test('without any language the figure speaks English', async () => {
    expect(langOf(await page('<rare-earth-share></rare-earth-share>'))).toBe('en');
  });

  test('five languages stand on one page, each with its own title', async () => {
    document.body.innerHTML = LOCALES.map((locale) => `<rare-earth-share lang="${locale}"></rare-earth-share>`).join(
      '',
    );
    const figures = await Promise.all(
      [...document.querySelectorAll<RareEarthShareElement>('rare-earth-share')].map((figure) => drawn(figure)),
    );
    expect(figures.map(langOf)).toEqual([...LOCALES]);
    expect(new Set(figures.map(titleOf)).size).toBe(LOCALES.length);
  });

  test('a figure that is moved speaks the language of its new place', async () => {
    const figure = await page('<div lang="ja"><rare-earth-share></rare-earth-share></div><div lang="ko"></div>');
    document.querySelector('[lang=ko]')?.append(figure);
    await eventually(() => {
      expect(langOf(figure)).toBe('ko');
    });
  });

  test('a page that gets its language late is followed, also out of a shadow tree', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const figure = document.createElement('rare-earth-share');
    host.attachShadow({ mode: 'open' }).append(figure);
    await drawn(figure);
    expect(langOf(figure)).toBe('en');
    document.documentElement.lang = 'ja';
    await eventually(() => {
      expect(langOf(figure)).toBe('ja');
    });
  });

  test('the figure follows when the page changes its language', async () => {
    document.documentElement.lang = 'en';
    const figure = await page('<rare-earth-share></rare-earth-share>');
    document.documentElement.lang = 'ja';
    await eventually(() => {
      expect(langOf(figure)).toBe('ja');
    });
  });
});

describe('attributes', () => {
  test('an unknown value falls back to the default with one warning', async () => {
    const figure = await page('<rare-earth-share view="pie" theme="sepia"></rare-earth-share>');
    figure.requestUpdate();
    await figure.updateComplete;
    expect(inside(figure, '[aria-selected="true"]').id).toBe('tab-stages');
    await expect.poll(() => warnings.filter((sentence) => sentence.includes('view="pie"'))).toHaveLength(1);
    await expect.poll(() => warnings.filter((sentence) => sentence.includes('theme="sepia"'))).toHaveLength(1);
  });

  test('a view has the names that its figure knows it by', async () => {
    await page('<rare-earth-share></rare-earth-share><dependency-sankey view="imports"></dependency-sankey>');
    const figure = await drawn(document.querySelector('dependency-sankey')!);
    expect(inside(figure, '[aria-selected="true"]').id).toBe('tab-us-imports');
    expect(titleOf(figure)).toContain('rare-earth imports');
    expect(figure.getAttribute('view')).toBe('imports');
    expect(warnings).toEqual([]);
  });

  test('the tab of imports names no country where a page brings rows', async () => {
    await page('<rare-earth-share></rare-earth-share><dependency-sankey></dependency-sankey>');
    const figure = await drawn(document.querySelector('dependency-sankey')!);
    const label = (): string => inside(figure, '#tab-us-imports').textContent.trim();
    expect(label()).toBe('US imports');
    figure.data = {
      imports: [{ material: 'Dy', country: 'CHN', share_pct: 83 }],
      'element-uses': [{ symbol: 'Dy', use: 'ev' }],
    };
    await eventually(() => {
      expect(label()).toBe('Imports');
    });
    expect(titleOf(figure)).toBe('83% of dysprosium imports come from China');
  });

  test('an unknown value set as a property falls back too', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    figure.edition = '1999' as '2025';
    await figure.updateComplete;
    await expect.poll(() => warnings.some((sentence) => sentence.includes('edition="1999"'))).toBe(true);
    expect(titleOf(figure)).not.toBe('');
  });

  test('an attribute set before the upgrade and one set after give the same figure', async () => {
    const before = await page('<rare-earth-share edition="2025"></rare-earth-share>');
    const title = inside(before, '.picture svg').textContent;
    const after = await page('<rare-earth-share></rare-earth-share>');
    after.setAttribute('edition', '2025');
    await eventually(() => {
      expect(inside(after, '.picture svg').textContent).toBe(title);
    });
  });

  test('heading, subheading, credit and alt replace the figure’s own words', async () => {
    const figure = await page(
      '<rare-earth-share heading="My title" subheading="My line" credit="Desk" alt="My description"></rare-earth-share>',
    );
    expect(titleOf(figure)).toBe('My title');
    expect(inside(figure, '.subtitle').textContent.trim()).toBe('My line');
    expect(inside(figure, '.source').textContent).toContain('Desk');
    expect(inside(figure, '.picture > .unseen').textContent).toBe('My description');
  });

  test('an empty or blank text attribute replaces nothing', async () => {
    const own = titleOf(await page('<rare-earth-share></rare-earth-share>'));
    const figure = await page('<rare-earth-share heading="" alt=" " credit="" highlight=""></rare-earth-share>');
    expect(titleOf(figure)).toBe(own);
    expect(inside(figure, '.picture > .unseen').textContent).not.toBe('');
    expect(warnings).toEqual([]);
  });

  test('an attribute that is removed gives way to the default', async () => {
    const figure = await page('<rare-earth-share view="trend" heading="Mine"></rare-earth-share>');
    figure.removeAttribute('view');
    figure.removeAttribute('heading');
    await eventually(() => {
      expect(inside(figure, '[aria-selected=true]').id).toBe('tab-stages');
    });
    expect(inside(figure, '#picture').getAttribute('aria-labelledby')).toBe('tab-stages');
    expect(titleOf(figure)).not.toBe('Mine');
  });

  test('a tag without attributes stays without', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    expect(figure.getAttributeNames()).toEqual([]);
  });

  test('the title is a heading one level below the heading before the figure', async () => {
    const levelOf = async (markup: string): Promise<string | null> => {
      const title = inside(await page(markup), '.title');
      return title.role === 'heading' ? title.ariaLevel : null;
    };
    expect(await levelOf('<rare-earth-share></rare-earth-share>')).toBe('2');
    const between = '<h2>A</h2><h4>B</h4><rare-earth-share></rare-earth-share><h5>C</h5>';
    expect(await levelOf(between)).toBe('5');
    expect(await levelOf('<h6>A</h6><rare-earth-share></rare-earth-share>')).toBe('6');
    expect(await levelOf('<rare-earth-share no-title></rare-earth-share>')).toBe(null);
  });

  test('in a shadow tree without headings, the heading before its host counts', async () => {
    const host = document.createElement('div');
    document.body.innerHTML = '<h3>A</h3>';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<rare-earth-share></rare-earth-share>';
    const [figure] = root.querySelectorAll('rare-earth-share');
    await figure?.ready;
    expect(figure?.shadowRoot?.querySelector('.title')?.ariaLevel).toBe('4');
  });

  test('heading-level sets the level, or makes the title no heading', async () => {
    const figure = await page('<h4>A</h4><rare-earth-share heading-level="3"></rare-earth-share>');
    expect(inside(figure, '.title').getAttribute('role')).toBe('heading');
    expect(inside(figure, '.title').ariaLevel).toBe('3');
    figure.headingLevel = 'none';
    await figure.updateComplete;
    expect(inside(figure, '.title').hasAttribute('role')).toBe(false);
  });

  test.each(['no-title', 'no-tabs', 'no-controls', 'no-toolbar'])(
    '%s="false" means false, as frameworks write it',
    async (name) => {
      const property = name.replace(/-(.)/u, (_, letter: string) => letter.toUpperCase()) as 'noTitle';
      const figure = await page(`<rare-earth-share ${name}="false"></rare-earth-share>`);
      expect(figure[property]).toBe(false);
      figure.setAttribute(name, '');
      expect(figure[property]).toBe(true);
      figure.removeAttribute(name);
      expect(figure[property]).toBe(false);
    },
  );

  test('no-title hides the title block but keeps the accessible name', async () => {
    const figure = await page('<rare-earth-share no-title></rare-earth-share>');
    expect(inside(figure, 'figcaption').getBoundingClientRect().height).toBeLessThan(2);
    expect(titleOf(figure)).not.toBe('');
    expect(inside(figure, 'figure').getAttribute('aria-labelledby')).toBe('title');
  });

  test('no attribute switches the source line off', async () => {
    const figure = await page('<rare-earth-share no-title no-tabs no-toolbar></rare-earth-share>');
    expect(figure.shadowRoot?.querySelector('[role=tablist]')).toBeNull();
    const { textContent } = inside(figure, '.source');
    expect(textContent).toContain('USGS');
    expect(textContent).toMatch(/data\sto\s8\sOct\s2026/u);
  });

  test('highlight quiets what it does not name, and nothing where it names nothing', async () => {
    const figure = await page('<rare-earth-share highlight="USA"></rare-earth-share>');
    const fillOf = (id: string): string => getComputedStyle(inside(figure, `rect[data-id~="${id}"]`)).fill;
    const quiet = fillOf('CHN');
    expect(fillOf('USA')).not.toBe(quiet);
    expect(fillOf('OTH')).toBe(quiet);
    figure.highlight = 'XXX';
    await figure.updateComplete;
    expect(fillOf('CHN')).not.toBe(quiet);
  });

  test('an option without a pre-rendered picture shows the nearest one until it is drawn live', async () => {
    document.body.innerHTML = '<export-control-timeline actor="china"></export-control-timeline>';
    const timeline = document.querySelector('export-control-timeline');
    if (!timeline) throw new Error('The markup holds no figure.');
    const actors = (): string[] =>
      [...(timeline.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => row.children[1]?.textContent ?? '');
    await drawn(timeline);
    await openTable(timeline);
    expect(actors()).toContain('US');
    await expect.poll(() => timeline.matches(':state(live)'), { timeout: 10_000 }).toBe(true);
    // What all rows say is said above them.
    await expect.poll(() => timeline.shadowRoot?.querySelector('.common')?.textContent).toMatch(/^\s*Who: China/u);
    expect(warnings).toEqual([]);
  });

  test('with rendering="static" the nearest pre-rendered picture stays, with one warning', async () => {
    const markup = '<export-control-timeline rendering="static" actor="china"></export-control-timeline>';
    document.body.innerHTML = markup + markup;
    const timeline = document.querySelector('export-control-timeline');
    if (timeline) await drawn(timeline);
    await expect.poll(() => warnings.filter((sentence) => sentence.includes('actor'))).toHaveLength(1);
  });
});

describe('theme', () => {
  const surface = (figure: Element): string => getComputedStyle(inside(figure, 'figure')).backgroundColor;

  test('a page that declares no colour scheme is light', async () => {
    expect(surface(await page('<rare-earth-share></rare-earth-share>'))).toBe('rgb(255, 255, 255)');
  });

  test('the page’s colour scheme and the theme attribute decide, the attribute first', async () => {
    const dark = surface(await page('<div style="color-scheme: dark"><rare-earth-share></rare-earth-share></div>'));
    expect(dark).not.toBe('rgb(255, 255, 255)');
    const forced = await page(
      '<div style="color-scheme: dark"><rare-earth-share theme="light"></rare-earth-share></div>',
    );
    expect(surface(forced)).toBe('rgb(255, 255, 255)');
    expect(surface(await page('<rare-earth-share theme="dark"></rare-earth-share>'))).toBe(dark);
  });

  test('a custom property of the page colours the pre-rendered picture', async () => {
    const figure = await page('<div style="--figure-china: rgb(1, 2, 3)"><rare-earth-share></rare-earth-share></div>');
    const bar = inside(figure, 'svg rect[data-id~="CHN"]');
    expect(getComputedStyle(bar).fill).toBe('rgb(1, 2, 3)');
  });

  test('the page’s own typography stops at the figure’s edge', async () => {
    const lengthOf = (figure: Element): number =>
      (inside(figure, 'svg text') as unknown as SVGTextElement).getComputedTextLength();
    const plain = lengthOf(await page('<rare-earth-share></rare-earth-share>'));
    const figure = await page(
      `<div style="letter-spacing: 5px; text-transform: uppercase; word-spacing: 9px; font: italic 900 40px serif;
        font-size-adjust: 0.8; stroke: red; text-anchor: end; -webkit-text-fill-color: transparent">
        <rare-earth-share></rare-earth-share></div>`,
    );
    expect(lengthOf(figure)).toBeCloseTo(plain, 0);
    expect(getComputedStyle(inside(figure, 'svg text')).stroke).toBe('none');
    expect(getComputedStyle(inside(figure, '.title')).webkitTextFillColor).toBe(
      getComputedStyle(inside(figure, '.title')).color,
    );
  });

  test('in a page of vertical lines the figure still reads across', async () => {
    const figure = await page('<div style="writing-mode: vertical-rl"><rare-earth-share></rare-earth-share></div>');
    const { width, height } = inside(figure, '.title').getBoundingClientRect();
    expect(width).toBeGreaterThan(height);
  });
});

describe('the view switch', () => {
  test('a click shows another view, reflects it and fires one event', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    const first = titleOf(figure);
    const views: string[] = [];
    figure.addEventListener('figure-view-change', ({ view }: Event & { view?: string }) => views.push(view ?? ''));
    inside(figure, '#tab-trend').click();
    await eventually(() => {
      expect(titleOf(figure)).not.toBe(first);
    });
    expect(views).toEqual(['trend']);
    expect(figure.getAttribute('view')).toBe('trend');
    expect(inside(figure, '#picture').getAttribute('aria-labelledby')).toBe('tab-trend');
  });

  test('arrows, Home and End move through the tabs, which are one tab stop', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    const press = (key: string): void => {
      const active = figure.shadowRoot?.activeElement ?? inside(figure, '#tab-stages');
      active.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    };
    const selected = async (): Promise<string> => {
      await figure.updateComplete;
      expect(figure.shadowRoot?.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
      return inside(figure, '[aria-selected=true]').id;
    };
    press('ArrowRight');
    expect(await selected()).toBe('tab-trend');
    press('End');
    expect(await selected()).toBe('tab-countries');
    press('ArrowRight');
    expect(await selected()).toBe('tab-stages');
    press('ArrowLeft');
    expect(await selected()).toBe('tab-countries');
    press('Home');
    expect(await selected()).toBe('tab-stages');
    expect(figure.shadowRoot?.activeElement?.id).toBe('tab-stages');
  });

  test('an arrow with a modifier is left to the browser', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    inside(figure, '#tab-stages').dispatchEvent(event);
    await figure.updateComplete;
    expect(event.defaultPrevented).toBe(false);
    expect(inside(figure, '[aria-selected=true]').id).toBe('tab-stages');
  });

  test('two quick choices show the last', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    inside(figure, '#tab-trend').click();
    inside(figure, '#tab-countries').click();
    const alone = document.createElement('rare-earth-share');
    alone.view = 'countries';
    document.body.append(alone);
    await drawn(alone);
    await eventually(() => {
      expect(titleOf(figure)).toBe(titleOf(alone));
    });
  });
});

describe('slots, states and events', () => {
  test('slotted title, subtitle and note replace the figure’s own', async () => {
    const figure = await page(
      '<rare-earth-share><b slot="title">T</b><i slot="subtitle">S</i><span slot="note">N</span></rare-earth-share>',
    );
    for (const slot of figure.querySelectorAll('[slot]')) expect(slot.checkVisibility()).toBe(true);
  });

  test('the fallback gives way to the picture', async () => {
    const figure = await page('<rare-earth-share><p>Fallback</p></rare-earth-share>');
    expect(figure.querySelector('p')?.checkVisibility()).toBe(false);
    expect(figure.matches(':state(static)')).toBe(true);
    expect(figure.matches(':state(loading)')).toBe(false);
  });

  test('figure-ready crosses shadow roots and names the renderer', async () => {
    const heard: Event[] = [];
    document.addEventListener('figure-ready', (event) => heard.push(event), { once: true });
    const host = document.createElement('div');
    document.body.append(host);
    const figure = document.createElement('rare-earth-share');
    host.attachShadow({ mode: 'open' }).append(figure);
    await drawn(figure);
    expect(heard[0]).toMatchObject({ rendering: 'static' });
  });

  test.each([
    ['a dialog', '<dialog open>', '</dialog>'],
    ['a float', '<div style="float: left">', '</div>'],
    ['an inline block', '<span style="display: inline-block">', '</span>'],
    ['a centred column', '<div style="display: flex; flex-direction: column; align-items: center">', '</div>'],
    ['a row of a flex box', '<div style="display: flex">', '</div>'],
    ['a cell of a table', '<table><tr><td>', '</td></tr></table>'],
  ])('a figure in %s is drawn, at a width that can be read', async (_, open, close) => {
    const figure = await page(`${open}<rare-earth-share></rare-earth-share>${close}`);
    expect(inside(figure, 'figure').getBoundingClientRect().width).toBeGreaterThanOrEqual(288);
  });

  test('a figure does not push the columns of a page’s grid apart', async () => {
    const figure = await page(
      '<div style="display: grid; grid-template-columns: 1fr 300px; width: 800px"><article><rare-earth-share></rare-earth-share></article></div>',
    );
    expect(figure.offsetWidth).toBe(500);
  });

  test('a hidden figure takes no space', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    figure.hidden = true;
    expect(figure.offsetHeight).toBe(0);
  });

  test('a figure that is not displayed is drawn when it is shown', async () => {
    document.body.innerHTML = '<div style="display: none"><rare-earth-share></rare-earth-share></div>';
    const figure = document.querySelector('rare-earth-share');
    await new Promise(requestAnimationFrame);
    expect(figure?.shadowRoot?.querySelector('svg')).toBeNull();
    (figure?.parentElement as HTMLElement).style.display = 'block';
    await figure?.ready;
    expect(figure?.shadowRoot?.querySelector('svg')).not.toBeNull();
  });

  test('moving a figure in the document does not redraw it', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share><div id="there"></div>');
    const svg = inside(figure, 'svg');
    document.querySelector('#there')?.append(figure);
    await figure.updateComplete;
    expect(inside(figure, 'svg')).toBe(svg);
  });

  test('a narrow figure gets a picture of its own, not a small copy of the wide one', async () => {
    const figure = await page('<div style="width: 1000px"><rare-earth-share></rare-earth-share></div>');
    const boxOf = (): string => inside(figure, 'svg').getAttribute('viewBox') ?? '';
    expect(boxOf()).toMatch(/^12 0 976 /u);
    (figure.parentElement as HTMLElement).style.width = '320px';
    await eventually(() => {
      expect(boxOf()).toMatch(/^12 0 264 /u);
    });
  });

  test('a second registration of the tag leaves the first and says so', async () => {
    defineFigureElement('rare-earth-share', class extends HTMLElement {});
    expect(customElements.get('rare-earth-share')).toBe(RareEarthShareElement);
    await expect.poll(() => warnings.some((sentence) => sentence.includes('already registered'))).toBe(true);
  });
});

describe('the table', () => {
  test('holds a header for each column, a row header for each row, and links to sources', async () => {
    const figure = await page('<rare-earth-share></rare-earth-share>');
    // A reader who does not open it waits for nothing that is in it.
    expect(figure.shadowRoot?.querySelector('table')).toBeNull();
    const table = await openTable(figure);
    const columns = table.querySelectorAll('thead th[scope=col]').length;
    expect(columns).toBeGreaterThan(3);
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
      expect(row.children).toHaveLength(columns);
    }
    const links = [...table.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/u);
      expect(link.rel).toBe('noreferrer');
    }
  });
});
