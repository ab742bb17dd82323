/** What a page's stylesheet reaches with `::part()`, and what remains readable when it does. */
import { afterEach, expect, test } from 'vitest';
import page from '../../docs/theming.md?raw';
import { contrast } from '../contrast.ts';
import { drawn, focusOn } from './interaction/every-view.ts';

const LOADED = { timeout: 12_000 };

/** The parts that the page on theming lists; `tests/docs/theming.test.ts` compares it with the manifest. */
const PARTS = [...(page.split('\n## Parts\n')[1] ?? '').matchAll(/^\| `(\w+)`/gmu)].map(([, name = '']) => name);

let style: HTMLStyleElement | undefined;
afterEach(() => style?.remove());

function styled(rules: string): void {
  style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}

/** Red, green and blue of colours over one another, the last one on top. */
function seen(...colors: readonly string[]): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

test('a stylesheet reaches every part that is listed, and no button is without a name of its own kind', async () => {
  expect(PARTS.length).toBeGreaterThan(15);
  styled(
    ['rare-earth-share', 'export-control-timeline']
      .flatMap((tag) => PARTS.map((part) => `${tag}::part(${part}) { --reached-${part}: 1 }`))
      .join('\n'),
  );
  const reached = new Set<string>();
  const note = (root: ShadowRoot): void => {
    for (const element of root.querySelectorAll('[part]'))
      for (const part of PARTS)
        if (element.getAttribute('part')?.split(' ').includes(part))
          if (getComputedStyle(element).getPropertyValue(`--reached-${part}`)) reached.add(part);
  };
  const share = await drawn('rare-earth-share', 'countries', { lang: 'en' });
  await expect.poll(() => share.root.querySelector('input[type=range]'), LOADED).not.toBeNull();
  const [item] = share.items;
  if (item) focusOn(item);
  note(share.root);
  expect(share.root.querySelector('.controls [part~=slider]')).not.toBeNull();
  for (const cell of share.root.querySelectorAll('th, td')) expect(cell.part.contains('cell')).toBe(true);
  share.root.querySelector<HTMLElement>('[data-tool=listen]')?.click();
  await expect.poll(() => share.root.querySelector('.player [part~=slider]'), LOADED).not.toBeNull();
  const timeline = await drawn('export-control-timeline', 'events', { lang: 'en' });
  note(timeline.root);
  expect([...reached].sort()).toEqual(PARTS.filter((part) => part !== 'update').sort());
  const kinds = { 'role=tab': 'tab', 'data-tool': 'tool', 'class~=sort': 'sort' };
  for (const [selector, part] of Object.entries(kinds)) {
    const buttons = [...timeline.root.querySelectorAll(`button[${selector}]`)];
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) expect([...button.part]).toEqual(['button', part]);
  }
});

test('a tooltip in other colours is readable in every line', async () => {
  const [surface, text] = ['rgb(17, 17, 17)', 'rgb(255, 255, 255)'];
  styled(`rare-earth-share::part(tooltip) { background: ${surface}; color: ${text} }`);
  const { root, items } = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  if (items[0]) focusOn(items[0]);
  await expect.poll(() => root.querySelector('.tooltip:popover-open small')).not.toBeNull();
  const lines = [...root.querySelectorAll('.tooltip *')].filter(({ textContent }) => textContent.trim());
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines)
    expect(contrast(seen(surface, getComputedStyle(line).color), seen(surface)), line.outerHTML).toBeGreaterThan(4.5);
});

const boxesIn = (root: ShadowRoot): [DOMRect[], DOMRect] => [
  [...root.querySelectorAll('.tools > button')].map((button) => button.getBoundingClientRect()),
  root.querySelector('summary[part=disclosure]')!.getBoundingClientRect(),
];

const overlaps = (root: ShadowRoot): boolean => {
  const [buttons, line] = boxesIn(root);
  return buttons.some(
    (box) => box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top,
  );
};

test.each([320, 700])('at %i px, a toolbar that a page moves to the left leaves the disclosure free', async (width) => {
  styled(`rare-earth-share { inline-size: ${String(width)}px }
    .left::part(toolbar) { justify-content: start }`);
  const usual = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  const [[first], line] = boxesIn(usual.root);
  // On the line of the disclosure, where it needs no space.
  expect(first?.top).toBeLessThan(line.bottom);
  const moved = await drawn('rare-earth-share', 'stages', { lang: 'en', class: 'left' });
  await expect.poll(() => overlaps(moved.root)).toBe(false);
  const [[button], below] = boxesIn(moved.root);
  expect(button?.left).toBeLessThan(below.right);
});
