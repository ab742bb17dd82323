/** What a reader sees of the type of a figure, at every width: its sizes, its edges, its lines. */
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';
import { pictureIndexFor, PICTURE_WIDTHS, MARGIN } from '../../src/core/drawing/picture.ts';
import { eventually } from '../eventually.ts';

const VIEWS = [
  ['rare-earth-share', 'stages'],
  ['rare-earth-share', 'trend'],
  ['rare-earth-share', 'countries'],
  ['export-control-timeline', 'events'],
  ['export-control-timeline', 'elements'],
  ['dependency-sankey', 'us-imports'],
  ['dependency-sankey', 'supply-chain'],
  ['dependency-sankey', 'end-uses'],
] as const;

const WIDTHS = [288, 320, 369, 390, 474, 560, 609, 700, 782, 900, 999, 1100, 1200];

const inside = (figure: Element, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};

async function figureOf(markup: string): Promise<FigureElement> {
  document.body.innerHTML = `<div>${markup}</div>`;
  const figure = document.querySelector<FigureElement>('div > *');
  if (!figure) throw new Error('The markup holds no figure.');
  await figure.ready;
  await figure.updateComplete;
  return figure;
}

/** Gives a figure a width in px, and waits for the picture of that width. */
async function resize(figure: FigureElement, width: number): Promise<void> {
  (figure.parentElement as HTMLElement).style.width = `${String(width)}px`;
  const start = `${String(MARGIN)} 0 ${String((PICTURE_WIDTHS[pictureIndexFor(width)] ?? 0) - 2 * MARGIN)} `;
  await eventually(() => {
    expect(inside(figure, '.picture svg').getAttribute('viewBox')?.startsWith(start)).toBe(true);
    expect(figure.matches(':state(loading)')).toBe(false);
    expect(figure.matches(':state(live)')).toBe(figure.getAttribute('rendering') === 'live');
  });
}

const textsOf = (figure: Element): SVGGraphicsElement[] => [
  ...(figure.shadowRoot?.querySelectorAll<SVGGraphicsElement>('.picture text') ?? []),
];

/** The sizes of the text in a picture, in px of the screen. */
const sizesOf = (figure: Element): number[] => {
  const sizes = textsOf(figure).map((text) => {
    const scale = text.getScreenCTM()?.a ?? 0;
    return Math.round(Number.parseFloat(getComputedStyle(text).fontSize) * scale * 100) / 100;
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
};

const leftOf = (figure: Element): number =>
  Math.min(
    // The events begin with their marks.
    ...[...textsOf(figure), ...figure.shadowRoot!.querySelectorAll('.picture path[data-id^="20"]')].map(
      (shape) => shape.getBoundingClientRect().left,
    ),
  ) - figure.getBoundingClientRect().left;

/** Where the first letter of a text stands, in px from the edge of the figure. */
function startOf(figure: Element, selector: string): number {
  const range = document.createRange();
  range.selectNodeContents(inside(figure, selector));
  return range.getBoundingClientRect().left - figure.getBoundingClientRect().left;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe.each(VIEWS)('%s %s', (tag, view) => {
  test.each(['', 'rendering="live"'])('has one size of type and one left edge at every width %s', async (rendering) => {
    const figure = await figureOf(`<${tag} view="${view}" ${rendering}></${tag}>`);
    for (const width of rendering ? [369, 782] : WIDTHS) {
      await resize(figure, width);
      const where = `at ${String(width)} px`;
      // Headline numbers and the symbols of elements are larger.
      expect(
        sizesOf(figure).filter((size) => ![12, 13, 14, 15, 18, 20].includes(size)),
        where,
      ).toEqual([]);
      expect(Math.abs(leftOf(figure) - MARGIN), where).toBeLessThan(1.5);
      expect(startOf(figure, '.title slot'), where).toBe(MARGIN);
      expect(startOf(figure, '.note slot'), where).toBe(MARGIN);
    }
  });
});

test.each([
  [320, 20],
  [700, 24],
  [1200, 24],
])('at %i px the title has %i px', async (width, size) => {
  const figure = await figureOf('<rare-earth-share></rare-earth-share>');
  await resize(figure, width);
  expect(getComputedStyle(inside(figure, '.title')).fontSize).toBe(`${String(size)}px`);
});

/** Terms that a line must not cut, though dictionaries hold no such word. */
const TERMS =
  /レアアース|輸出(?:規制|許可)|希土類|焼結磁石|二次資料|地質調査所|出口(?:管制|许可|許可)|稀土|7 in 10|9 in 10|20\d\d[〜–~至]\d+|20\d\d年\d+月\d+日|\d+ [A-Z][a-z]{2} 20\d\d/gu;

/** The text of an element, and the places in it at which a line begins. */
function linesOf(element: HTMLElement): { text: string; starts: number[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const starts: number[] = [];
  let text = '';
  let bottom: number | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (!node.data[at]?.trim() || !box.width) continue;
      if (bottom !== undefined && box.top > bottom - 2) starts.push(text.length + at);
      bottom = bottom !== undefined && box.top <= bottom - 2 ? Math.max(bottom, box.bottom) : box.bottom;
    }
    text += node.data;
  }
  return { text, starts };
}

/** The words that the lines of an element cut, with a bar where they do. */
function cutWords(element: HTMLElement, locale: string): string[] {
  const { text, starts } = linesOf(element);
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, segment] as const);
  const terms = [...text.matchAll(TERMS)].map(({ 0: term, index }) => [index, term] as const);
  return [...words, ...terms].flatMap(([index, word]) =>
    starts
      .filter((start) => start > index && start < index + word.length)
      .map((start) => `${text.slice(index, start)}|${text.slice(start, index + word.length)}`),
  );
}

describe.each(VIEWS)('the lines of %s %s', (tag, view) => {
  test.each(LOCALES)('cut no word in %s', async (locale) => {
    const figure = await figureOf(`<${tag} view="${view}" lang="${locale}"></${tag}>`);
    inside(figure, 'details').toggleAttribute('open', true);
    const texts = [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.title, .subtitle, .note, thead th') ?? [])];
    for (let width = 320; width <= 1200; width += 40) {
      (figure.parentElement as HTMLElement).style.width = `${String(width)}px`;
      const cut = texts.flatMap((text) => cutWords(text, locale));
      expect(cut, `at ${String(width)} px`).toEqual([]);
    }
  });
});

test('a title whose phrases stay whole is one text when it is copied, searched or read aloud', async () => {
  const figure = await figureOf('<export-control-timeline lang="ja"></export-control-timeline>');
  const title = inside(figure, '.title');
  const range = document.createRange();
  range.selectNodeContents(title);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  expect(title.querySelector('span')).not.toBeNull();
  expect(title.textContent.trim()).toMatch(/^中国のレアアース規制/u);
  expect(title.innerText.trim()).toBe(title.textContent.trim());
});
