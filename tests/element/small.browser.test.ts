import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';

const VIEWS = [
  ...['stages', 'trend', 'countries'].map((view) => ['rare-earth-share', view] as const),
  ...['events', 'elements'].map((view) => ['export-control-timeline', view] as const),
  ...['us-imports', 'supply-chain', 'end-uses'].map((view) => ['dependency-sankey', view] as const),
];
const WIDTHS = [160, 220, 300];
const TAGS = 'rare-earth-share, export-control-timeline, dependency-sankey';
const SLOW = { timeout: 20_000 };

let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence) => {
    if (String(sentence).startsWith('<')) warnings.push(String(sentence));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function figuresIn(markup: string): Promise<FigureElement[]> {
  document.body.innerHTML = markup;
  const figures = [...document.querySelectorAll<FigureElement>(TAGS)];
  await Promise.all(figures.map((figure) => figure.ready));
  return figures;
}

const inFigure = (figure: FigureElement, selector: string): HTMLElement[] => [
  ...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const buttonOf = (figure: FigureElement): HTMLButtonElement | undefined =>
  inFigure(figure, 'button.opener')[0] as HTMLButtonElement | undefined;
const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetHeight > 1;

/** The rendered size of an SVG text in px. */
const sizeOf = (text: SVGTextElement): number =>
  (text.getBoundingClientRect().width / text.getComputedTextLength()) *
  Number.parseFloat(getComputedStyle(text).fontSize);

const within = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

/** Whether two boxes overlap by more than the space around letters. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

/** What a reader would object to in a small figure. */
function flawsOf(figure: FigureElement): string[] {
  const box = figure.getBoundingClientRect();
  const [title] = inFigure(figure, '.title');
  const texts = inFigure(figure, '.picture text') as unknown as SVGTextElement[];
  const marks = inFigure(figure, '.picture rect').map((mark) => mark.getBoundingClientRect());
  const range = document.createRange();
  range.selectNodeContents(title!.querySelector('slot')!);
  const words = range.getBoundingClientRect();
  return [
    ...(texts.length ? [] : ['has no label']),
    ...(texts.length > 2 ? ['has several labels'] : []),
    ...texts.flatMap((text) => {
      const rect = text.getBoundingClientRect();
      const size = sizeOf(text);
      return [
        ...(size < 11.6 || size > 14.4 ? [`has letters of ${size.toFixed(1)} px`] : []),
        ...(within(rect, box) ? [] : [`cuts "${text.textContent}"`]),
        ...(text.textContent.includes('…') ? [`shortens "${text.textContent}"`] : []),
        ...(marks.some((mark) => overlap(rect, mark)) ? [`covers marks with "${text.textContent}"`] : []),
        ...(overlap(rect, words) ? [`covers the title with "${text.textContent}"`] : []),
      ];
    }),
    ...(within(words, box) ? [] : ['cuts the title']),
    ...(words.height > 3 * 18.5 ? ['has a title of more than three lines'] : []),
    ...inFigure(figure, '.title span').flatMap((phrase) =>
      phrase.getClientRects().length === 1 ? [] : [`breaks "${phrase.textContent}"`],
    ),
    ...inFigure(figure, '.subtitle, .note, .source, details, .tools, [role=tablist]')
      .filter(isSeen)
      .map((part) => `shows ${part.className || part.localName}`),
  ];
}

const nameOf = ({ localName, lang, view }: FigureElement): string => `${localName} ${view} ${lang}`;

describe('a small figure', () => {
  for (const width of WIDTHS)
    test(`has a short title, its picture and one label, all legible, at ${String(width)} px`, async () => {
      const columns = `display: grid; grid-template-columns: repeat(auto-fill, ${String(width)}px)`;
      const all = LOCALES.flatMap((lang) =>
        VIEWS.map(([tag, view]) => `<${tag} view="${view}" size="small" lang="${lang}"></${tag}>`),
      );
      const figures = await figuresIn(`<div style="${columns}">${all.join('')}</div>`);
      const flaws = figures.flatMap((figure) => flawsOf(figure).map((flaw) => `${nameOf(figure)} ${flaw}`));
      expect(flaws).toEqual([]);
      const heights = new Set(figures.map((figure) => Math.round(figure.getBoundingClientRect().height)));
      expect([...heights]).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

  test('gives the whole figure to a keyboard, and takes the focus back', async () => {
    const [figure] = await figuresIn(
      '<input><div style="width: 160px"><rare-earth-share size="small" view="trend" lang="en" highlight="USA"></rare-earth-share></div>',
    );
    await expect.poll(() => buttonOf(figure!), SLOW).toBeDefined();
    const button = buttonOf(figure!)!;
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    const before = figure!.getBoundingClientRect().height;
    document.querySelector('input')!.focus();
    await userEvent.keyboard('{Tab}');
    expect(figure!.shadowRoot!.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    const dialog = figure!.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).toBe(true);
    const whole = dialog.querySelector<FigureElement>('rare-earth-share')!;
    await whole.ready;
    expect(whole).toMatchObject({ view: 'trend', size: 'full', highlight: 'USA' });
    expect(inFigure(whole, '[role=tab][aria-selected=true]')[0]?.textContent.trim()).toBe('Over time');
    expect(inFigure(whole, '.title')[0]?.textContent.trim()).toContain('97.5% in 2005');
    expect(whole.getBoundingClientRect().width).toBeGreaterThan(600);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
    expect(figure!.shadowRoot!.activeElement).toBe(button);
    expect(dialog.querySelector('rare-earth-share')).toBeNull();
    expect(figure!.getBoundingClientRect().height).toBe(before);
  });

  test('opens at a click anywhere on it; its button is named by its title, and its picture says the claim', async () => {
    const [figure] = await figuresIn(
      '<div style="width: 220px"><export-control-timeline size="small" lang="en"></export-control-timeline></div>',
    );
    await expect.poll(() => buttonOf(figure!), SLOW).toBeDefined();
    const { left, top } = figure!.getBoundingClientRect();
    const hit = figure!.shadowRoot!.elementFromPoint(left + 30, top + 30);
    expect(hit).toBe(buttonOf(figure!));
    const names = buttonOf(figure!)!.getAttribute('aria-labelledby')!.split(' ');
    expect(names.map((id) => figure!.shadowRoot!.querySelector(`#${id}`)!.textContent.trim()).join(' ')).toBe(
      'Show the whole figure Export curbs: China first, then the US',
    );
    expect(inFigure(figure!, '.picture p')[0]?.textContent).toContain('five days before the US curbed');
    buttonOf(figure!)!.click();
    const dialog = figure!.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).toBe(true);
    dialog.querySelector('button')!.click();
    expect(dialog.open).toBe(false);
  });

  test('has no button inside a link', async () => {
    const [figure, other] = await figuresIn(
      '<a href="#article"><rare-earth-share size="small"></rare-earth-share></a><rare-earth-share size="small"></rare-earth-share>',
    );
    await expect.poll(() => buttonOf(other!), SLOW).toBeDefined();
    figure!.dispatchEvent(new PointerEvent('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(buttonOf(figure!)).toBeUndefined();
    expect(inFigure(figure!, 'button, a, [tabindex]').filter(isSeen)).toEqual([]);
  });

  test('becomes a whole one and small again', async () => {
    const [figure] = await figuresIn(
      '<div style="width: 300px"><rare-earth-share size="small" lang="en"></rare-earth-share></div>',
    );
    await expect.poll(() => buttonOf(figure!), SLOW).toBeDefined();
    figure!.size = 'full';
    await expect.poll(() => inFigure(figure!, '.tools button').length, SLOW).toBeGreaterThan(0);
    expect(buttonOf(figure!)).toBeUndefined();
    expect(inFigure(figure!, '.title')[0]!.textContent).toContain('7 in 10');
    figure!.size = 'small';
    await expect.poll(() => buttonOf(figure!), SLOW).toBeDefined();
    await expect.poll(() => inFigure(figure!, '.items, .tools button').filter(isSeen), SLOW).toEqual([]);
    await expect.poll(() => flawsOf(figure!), SLOW).toEqual([]);
  });

  test('shows custom data under their own title, and the whole of them on demand', async () => {
    document.body.innerHTML =
      '<div style="width: 160px"><rare-earth-share view="countries" size="small" lang="en" heading="Tungsten"></rare-earth-share></div>';
    const figure = document.querySelector<FigureElement>('rare-earth-share')!;
    const failed: string[] = [];
    figure.addEventListener('figure-error', ({ message }) => void failed.push(message));
    figure.data = [
      { country: 'China', year: 2024, tonnes_reo: 800 },
      { country: 'Vietnam', year: 2024, tonnes_reo: 100 },
    ];
    await Promise.race([figure.ready, new Promise((resolve) => setTimeout(resolve, 8000))]);
    expect(failed).toEqual([]);
    expect(inFigure(figure, '.title')[0]!.textContent.trim()).toBe('Tungsten');
    expect(inFigure(figure, '.picture text').map((text) => text.textContent)).toEqual([expect.stringContaining('800')]);
    expect(flawsOf(figure)).toEqual([]);
    await expect.poll(() => buttonOf(figure), SLOW).toBeDefined();
    buttonOf(figure)!.click();
    const whole = figure.shadowRoot!.querySelector<FigureElement>('dialog rare-earth-share')!;
    await whole.ready;
    expect(whole.shadowRoot!.textContent).toContain('Vietnam');
  });

  test('says what is wrong with another size, and of a file', async () => {
    const [wrong, small] = await figuresIn(
      '<rare-earth-share size="tiny" lang="en"></rare-earth-share><rare-earth-share size="small" lang="en"></rare-earth-share>',
    );
    await expect
      .poll(() => warnings, SLOW)
      .toEqual([
        '<rare-earth-share> does not support size="tiny": expected one of "full", "small". The default is used.',
      ]);
    expect(inFigure(wrong!, '.title')[0]!.textContent).toContain('7 in 10');
    await expect(small!.exportFile('csv')).rejects.toThrow(
      '<rare-earth-share size="small"> exports no file. Set size="full" before.',
    );
  });
});
