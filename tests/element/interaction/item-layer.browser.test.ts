import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { VIEWS, drawn, focusOn, middleOf, outlinesIn, pointsAlong } from './every-view.ts';

const SIZES = [
  [320, 700],
  [700, 700],
  [1000, 700],
  // A window of 1280 × 1024 px, zoomed to 400 %.
  [320, 256],
] as const;
/** Height in px beside an item that is enough for some lines of text. */
const ENOUGH = 72;

afterEach(() => {
  document.body.replaceChildren();
});
afterAll(() => page.viewport(1280, 800));

describe.each(SIZES)('in a window of %i × %i px', (width, height) => {
  beforeEach(() => page.viewport(width, height));

  test.each(VIEWS)('no item of %s %s is under its own text', async (tag, view) => {
    const { root, items } = await drawn(tag, view);
    const tooltip = root.querySelector('.tooltip');
    if (!tooltip) throw new Error('There is no tooltip.');
    const tall = document.documentElement.scrollHeight;
    const wrong: string[] = [];
    for (const item of items) {
      focusOn(item);
      const { left, top, right, bottom } = tooltip.getBoundingClientRect();
      const isUnder = ({ x, y }: DOMPoint): boolean => x > left && x < right && y > top && y < bottom;
      const points = outlinesIn(root, 'active').flatMap(pointsAlong);
      const heights = points.map(({ y }) => y);
      const space = Math.max(Math.min(...heights), innerHeight - Math.max(...heights));
      const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom > top;
      const isCovered = space >= ENOUGH || width > 320 ? points.some(isUnder) : isUnder(middleOf(item));
      if (!points.length || !isWithin || isCovered) wrong.push(item.textContent);
    }
    expect(items.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
    // Nothing moved to make space.
    expect(document.documentElement.scrollHeight).toBe(tall);
  });

  test.each(VIEWS)('the middle of each item of %s %s is on it, and hits it', async (tag, view) => {
    const { figure, root, items } = await drawn(tag, view);
    const wrong: string[] = [];
    for (const item of items) {
      focusOn(item);
      const { x, y } = middleOf(item);
      item.blur();
      const target = root.elementFromPoint(x, y);
      const click = { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true };
      let chosen: unknown;
      figure.addEventListener('figure-select', ({ datum }) => (chosen = datum['title']), { once: true });
      target?.dispatchEvent(new PointerEvent('click', click));
      const isChosen = item.ariaSelected === 'true' && item.textContent.startsWith(String(chosen));
      if (target?.closest('button') !== item || !isChosen) wrong.push(item.textContent);
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }
    expect(wrong).toEqual([]);
  });
});

test.each(VIEWS)('zoomed to four times its size, %s %s shows each item that the focus moves to', async (tag, view) => {
  await page.viewport(320, 256);
  const { root, items } = await drawn(tag, view);
  const hidden = new Set<string>();
  // Keys move the focus likewise. The browser scrolls no further than it must, so that items rest at both edges.
  for (const item of [...items, ...items.toReversed()]) {
    item.focus();
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { x, y } = middleOf(item);
    if (root.elementFromPoint(x, y)?.closest('button') !== item) hidden.add(item.textContent);
  }
  expect([...hidden]).toEqual([]);
});

describe('the outline of an item', () => {
  beforeEach(() => page.viewport(1000, 700));

  test.each(VIEWS)('follows its shape in %s %s', async (tag, view) => {
    const { root, items } = await drawn(tag, view);
    const shapes = [...root.querySelectorAll<SVGGeometryElement>('.picture > svg [data-id]')];
    const formOf = (shape: Element): string =>
      ['d', 'x', 'y', 'width', 'height'].map((name) => shape.getAttribute(name)).join();
    const boxOf = (shape: Element): string => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join();
    };
    const wrong: string[] = [];
    for (const item of items) {
      focusOn(item);
      const outlines = outlinesIn(root, 'focused');
      const { x, y } = middleOf(item);
      const follows = outlines.every((outline) => {
        const isSame = shapes.some((shape) => formOf(shape) === formOf(outline) && boxOf(shape) === boxOf(outline));
        // A point of a line and a text have none to follow.
        const box = outline.getBoundingClientRect();
        const isAround =
          outline.localName === 'rect' && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        return (isSame || isAround) && getComputedStyle(outline.parentElement ?? outline).display !== 'none';
      });
      if (!outlines.length || !follows) wrong.push(item.textContent);
    }
    expect(wrong).toEqual([]);
  });
});

test('touch scrolls the page over an item, and a pointer leaves the focus where it is', async () => {
  const { root, items } = await drawn('rare-earth-share', 'stages');
  const [item] = items;
  if (!item) throw new Error('There is no item.');
  // In all directions, as a page zoomed by fingers needs.
  expect(getComputedStyle(item).touchAction).toBe('auto');
  expect(item.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).toBe(false);
  expect(root.activeElement).toBeNull();
});
