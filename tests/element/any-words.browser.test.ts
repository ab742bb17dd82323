/** What a reader sees of names and titles in any script, of any length: nothing leaves the figure, nothing is cut. */
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import { ExportControlTimelineElement } from '../../src/figures/export-control-timeline/element.ts';
import { ANY_WORDS } from '../figures/any-words.ts';
import { eventually } from '../eventually.ts';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgaben'.repeat(10);

const ROWS = ANY_WORDS.map((title, index) => ({
  id: `event-${String(index)}`,
  date: `2030-0${String(1 + (index % 9))}-0${String(1 + (index % 7))}`,
  actor: (['us', 'china', 'both', 'company', 'other'] as const)[index % 5],
  kind: 'tariff',
  title,
}));

const inside = (figure: Element, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};

async function figureAt(width: number, lang: string, data: readonly object[] = ROWS) {
  document.body.innerHTML = `<div style="width:${String(width)}px"><export-control-timeline lang="${lang}" scope="full"></export-control-timeline></div>`;
  const figure = document.querySelector('export-control-timeline');
  if (!(figure instanceof ExportControlTimelineElement)) throw new Error('The markup holds no figure.');
  figure.heading = LONG;
  figure.subheading = `${LONG} שלום!`;
  figure.credit = LONG;
  figure.data = data;
  await eventually(() => {
    expect(figure.matches(':state(live)')).toBe(true);
  });
  inside(figure, 'details').toggleAttribute('open', true);
  await figure.updateComplete;
  await eventually(() => inside(figure, 'tbody'));
  return figure;
}

/** Whether the machine has a font that draws a family as one emoji; without it, there is a box for each member. */
function joinsEmoji(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string): number => context?.measureText(text).width ?? 0;
  return widthOf('\u{1F469}\u200D\u{1F467}') < 1.5 * widthOf('\u{1F469}');
}

/** The parts whose content is wider than they are. */
const cut = (figure: Element, selector: string): string[] =>
  [...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent.trim().slice(0, 60)}`);

afterEach(() => {
  document.body.replaceChildren();
});

describe.each([288, 320, 475, 610, 783, 1000])('at %i px', (width) => {
  test.each(['en', 'ja', 'ko'])('texts, table and picture in a page in %s', async (lang) => {
    const figure = await figureAt(width, lang);
    expect(cut(figure, 'figure, .title, .subtitle, .source, .note, summary, li, th, td')).toEqual([]);
    expect(figure.scrollWidth).toBeLessThanOrEqual(width);
    // Their limit comes with the interaction layer, before a reader can have opened the table.
    await eventually(() => {
      const cells = [...(figure.shadowRoot?.querySelectorAll('tbody td') ?? [])];
      for (const cell of cells) expect(cell.getBoundingClientRect().width).toBeLessThanOrEqual(width * 0.6 + 13);
    });

    const svg = inside(figure, '.picture svg') as Element as SVGSVGElement;
    const frame = svg.getBoundingClientRect();
    const drawn = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    expect(drawn.length).toBeGreaterThan(ANY_WORDS.length);
    for (const { text, box } of drawn) {
      if (text.includes('\u200D') && !joinsEmoji()) continue;
      expect(box.left, text).toBeGreaterThanOrEqual(frame.left);
      expect(box.right, text).toBeLessThanOrEqual(frame.right);
      expect(box.bottom, text).toBeLessThanOrEqual(frame.bottom + 4);
    }
  });
});

test('a row is text, never markup', async () => {
  const figure = await figureAt(320, 'en');
  expect('pwned' in window).toBe(false);
  expect(figure.shadowRoot?.querySelector('script, table img')).toBeNull();
  expect(inside(figure, 'tbody').textContent).toContain('<script>window.pwned=1</script>');
});

test('a cell from right to left begins at its right, and leaves the cells beside it as they are', async () => {
  const figure = await figureAt(783, 'en', [
    { id: 'a', date: '2030-01-01', actor: 'us', kind: 'tariff', title: 'שלום, עולם!' },
    { id: 'b', date: '2030-02-01', actor: 'us', kind: 'tariff', title: 'Tariffs on magnets from everywhere' },
  ]);
  const cell = [...(figure.shadowRoot?.querySelectorAll('td') ?? [])].find(({ textContent }) =>
    textContent.includes('שלום'),
  );
  if (!cell) throw new Error('The table has no such cell.');
  const range = document.createRange();
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
  if (!text) throw new Error('The cell has no text.');
  const at = (text.textContent ?? '').indexOf('!');
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const mark = range.cloneRange();
  range.selectNodeContents(text);
  figure.dispatchEvent(new PointerEvent('pointerenter'));
  await eventually(() => {
    expect(mark.getBoundingClientRect().left).toBeCloseTo(range.getBoundingClientRect().left, 0);
  });
});

test('a tooltip with a long title stays in the window', async () => {
  const figure = await figureAt(320, 'en');
  figure.dispatchEvent(new PointerEvent('pointerenter'));
  const button = await eventually(() => {
    const found = [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.items button') ?? [])].find(
      ({ textContent }) => textContent.includes('xxxxxxxx'),
    );
    if (!found) throw new Error('No item has the title.');
    return found;
  });
  button.focus();
  await eventually(() => {
    expect(inside(figure, '.tooltip').textContent).toContain('x'.repeat(500));
  });
  const box = inside(figure, '.tooltip').getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(cut(figure, '.tooltip, .tooltip > *')).toEqual([]);
});

test('an error fits a phone', async () => {
  const figure = await figureAt(320, 'en');
  figure.data = [{ id: 'a', date: LONG, actor: 'us', kind: 'tariff', title: 'x' }];
  await eventually(() => {
    expect(inside(figure, '.error').textContent).toContain('can’t be drawn');
  });
  expect(cut(figure, 'figure, .error, .error span')).toEqual([]);
  expect(inside(figure, '.error').getBoundingClientRect().right).toBeLessThanOrEqual(
    figure.getBoundingClientRect().right,
  );
});
