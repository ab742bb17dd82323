import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.ts';
import type { RareEarthShareElement } from '../../src/figures/rare-earth-share/element.ts';

const initialAddress = location.href;
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', initialAddress);
});

/** A page with a figure that answers its reader. */
async function page(markup: string): Promise<RareEarthShareElement> {
  document.body.innerHTML = markup;
  const figure = document.querySelector<RareEarthShareElement>('rare-earth-share')!;
  await figure.ready;
  await expect.poll(() => inside(figure, '.tools'), { timeout: 20_000 }).not.toBeNull();
  await expect.poll(() => inside(figure, '.items button'), { timeout: 20_000 }).not.toBeNull();
  return figure;
}

const inside = (figure: Element, selector: string): HTMLElement | null =>
  figure.shadowRoot!.querySelector<HTMLElement>(selector);
const shownView = (figure: Element): string | undefined => inside(figure, '[role=tab][aria-selected=true]')?.id;
const pinned = (figure: Element): string | undefined =>
  inside(figure, '.items [aria-selected=true]')?.textContent.trim();

describe('figure.state', () => {
  test('has what the reader chose, and shows it again', async () => {
    const figure = await page('<rare-earth-share id="share" highlight="CHN"></rare-earth-share>');
    expect(figure.state).toBe('');
    inside(figure, '#tab-countries')!.click();
    expect(figure.state).toBe('view=countries');
    figure.year = 2019;
    figure.highlight = null;
    const { state } = figure;
    expect(state).toBe('view=countries&year=2019&highlight=');
    figure.state = '';
    expect([figure.view, figure.year, figure.highlight]).toEqual(['stages', null, 'CHN']);
    figure.state = state;
    expect([figure.view, figure.year, figure.highlight]).toEqual(['countries', 2019, null]);
    await expect.poll(() => shownView(figure)).toBe('tab-countries');
    figure.state = 'view=pie&zoom=3&unit=lies&<b>=1';
    expect([figure.view, figure.unit]).toEqual(['stages', null]);
  });

  test('pins the data point that the reader had pinned', async () => {
    const figure = await page('<rare-earth-share view="trend"></rare-earth-share>');
    const [, second] = figure.shadowRoot!.querySelectorAll<HTMLElement>('.items button');
    second!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => pinned(figure)).toBeTruthy();
    const [name, { state }] = [pinned(figure), figure];
    expect(state).toMatch(/^pin=\w+\.1$/u);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => figure.state).toBe('');
    figure.state = state;
    await expect.poll(() => pinned(figure)).toBe(name);
  });

  test('is in the embed code', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    const figure = await page('<rare-earth-share highlight="CHN"></rare-earth-share>');
    figure.state = 'view=countries&year=2019&highlight=';
    await figure.updateComplete;
    inside(figure, '[data-tool=embed]')!.click();
    await expect.poll(() => written[0]).toContain('<rare-earth-share view="countries" year="2019"></rare-earth-share>');
  });
});

describe('an address with a state', () => {
  test('is shown at once, where the figure is, without a move of the focus', async () => {
    history.replaceState(null, '', '#share:view=trend&pin=CHN.3');
    const ready: (string | undefined)[] = [];
    const note = ({ target }: Event): number => ready.push(shownView(target as Element));
    document.addEventListener('figure-ready', note);
    const figure = await page(
      '<div style="height: 3000px"></div><rare-earth-share id="share"></rare-earth-share><div style="height: 3000px"></div>',
    );
    document.removeEventListener('figure-ready', note);
    expect(ready).toEqual(['tab-trend']);
    await expect.poll(() => Math.abs(figure.getBoundingClientRect().top)).toBeLessThan(20);
    await expect.poll(() => pinned(figure)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    location.hash = '#share:view=countries';
    await expect.poll(() => shownView(figure)).toBe('tab-countries');
  });

  test('of another figure changes nothing', async () => {
    history.replaceState(null, '', '#shares:view=trend');
    const figure = await page('<rare-earth-share id="share"></rare-earth-share>');
    expect(figure.state).toBe('');
    expect(scrollY).toBe(0);
  });
});

test('what is wrong with an address or a link is said once, with what to write, and the figure is as the page has it', async () => {
  const warnings: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence) => {
    if (!String(sentence).startsWith('Lit')) warnings.push(String(sentence));
  });
  const ending = 'Write attributes of the tag and their values, as “Share” copies them: "view=…&highlight=…".';
  history.replaceState(null, '', '#elsewhere:view=trend');
  const figure = await page(`<a href="#share" data-figure="share" data-view="pie">x</a>
    <rare-earth-share id="share"></rare-earth-share><rare-earth-share></rare-earth-share>`);
  const seen = () => expect.poll(() => warnings.splice(0));
  await seen().toEqual([
    'The address of this page has a state for "elsewhere", and nothing in the page has this id. Write the id of a figure, or of its iframe: "#id:view=…".',
  ]);
  location.hash = `#share:view=${'trend'.repeat(2000)}`;
  await seen().toEqual([
    `The address of this page has "view=${'trend'.repeat(7)}…", which <rare-earth-share> ignores. ${ending}`,
  ]);
  location.hash = '#share:<img src=x onerror=alert(1)>&zoom=3&year=2019';
  await seen().toEqual([
    `The address of this page has "<img src=x onerror=alert(1)>" and 1 more, which <rare-earth-share> ignores. ${ending}`,
  ]);
  expect(figure.state).toBe('year=2019');
  document.querySelector('a')!.click();
  await seen().toEqual([`A link to "share" has "view=pie", which <rare-earth-share> ignores. ${ending}`]);
  document.querySelector('a')!.click();
  document.querySelector('a')!.click();
  // What is valid, a section of the page and a fragment of text are no mistakes.
  for (const hash of ['#share:view=stages&year=2020&highlight=', '#top', '#:~:text=view=1', '#share:pin=CHN.3']) {
    location.hash = hash;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  expect(warnings).toEqual([]);
  expect(figure.view).toBe('stages');
});

describe('the button “Share”', () => {
  test('copies a link to what is shown, and is only there where a link can lead', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    const figure = await page('<rare-earth-share></rare-earth-share>');
    expect(inside(figure, '[data-tool=share]')).toBeNull();
    figure.id = 'share';
    figure.state = 'view=countries&year=2019';
    await expect.poll(() => inside(figure, '[data-tool=share]')).not.toBeNull();
    inside(figure, '[data-tool=share]')!.click();
    await expect.poll(() => written).toEqual([`${initialAddress.split('#')[0]!}#share:view=countries&year=2019`]);
    await expect.poll(() => inside(figure, '.notice')!.textContent).toBe('A link to this view has been copied.');
    figure.setAttribute('share-url', 'https://example.org/article#frame');
    inside(figure, '[data-tool=share]')!.click();
    await expect.poll(() => written[1]).toBe('https://example.org/article#frame:view=countries&year=2019');
  });
});

describe('a link in the text', () => {
  test('changes its figure, says so, and undoes it', async () => {
    const figure = await page(`<p><a href="#share" data-figure="share" data-view="trend" data-highlight="CHN">x</a>
      <a href="#other" data-figure="other" data-view="trend">y</a></p>
      <rare-earth-share id="share"></rare-earth-share>`);
    const [link, other] = document.querySelectorAll('a');
    await expect.poll(() => link!.ariaDescription).toContain('Changes the chart');
    expect(other!.ariaDescription).toBeNull();
    expect(getComputedStyle(link!, '::after').content).not.toBe('none');
    inside(figure, '#tab-countries')!.click();
    await userEvent.click(link!);
    await expect.poll(() => shownView(figure)).toBe('tab-trend');
    expect(figure.state).toBe('view=trend&highlight=CHN');
    expect(link!.ariaCurrent).toBe('true');
    expect(location.href).toBe(initialAddress);
    await userEvent.click(link!);
    await expect.poll(() => shownView(figure)).toBe('tab-countries');
    expect(figure.state).toBe('view=countries');
    expect(link!.ariaCurrent).toBeNull();
    await userEvent.click(link!);
    await expect.poll(() => shownView(figure)).toBe('tab-trend');
    inside(figure, '#tab-stages')!.click();
    await expect.poll(() => link!.ariaCurrent).toBeNull();
  });

  test('works before its figure is in view, and brings it there', async () => {
    document.body.innerHTML = `<a href="#share" data-figure="share" data-view="trend">x</a>
      <div style="height: 3000px"></div><rare-earth-share id="share"></rare-earth-share>`;
    const figure = document.querySelector('rare-earth-share')!;
    const link = document.querySelector('a')!;
    await expect.poll(() => link.ariaDescription).toContain('Changes the chart');
    await userEvent.click(link);
    expect(figure.state).toBe('view=trend');
    await expect.poll(() => figure.getBoundingClientRect().top).toBeLessThan(innerHeight);
  });
});

test('what a reader does is reported as events, and nothing else', async () => {
  const figure = await page('<rare-earth-share id="share"></rare-earth-share>');
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const actions: string[] = [];
  document.body.addEventListener('figure-action', ({ action, detail }) => actions.push(`${action} ${detail}`));
  figure.state = 'view=trend';
  await expect.poll(() => shownView(figure)).toBe('tab-trend');
  const summary = inside(
    figure,
    ':host > figure > details:last-of-type > summary, figure > details:last-of-type > summary',
  )!;
  summary.click();
  await expect.poll(() => actions).toEqual(['table ']);
  summary.click();
  for (const tool of ['share', 'cite', 'embed']) inside(figure, `[data-tool=${tool}]`)!.click();
  expect(actions).toEqual(['table ', 'share view=trend', 'cite ', 'embed ']);
});
