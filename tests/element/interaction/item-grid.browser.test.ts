/** What a screen reader finds of the items, and what keys do there. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { interactionMessages } from '../../../src/core/i18n/interaction.ts';
import { ItemGrid, type SpokenItem } from '../../../src/element/interaction/item-grid.ts';
import { drawn } from './every-view.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const rowsIn = (root: ShadowRoot): readonly (readonly string[])[] =>
  [...root.querySelectorAll('.items > [role=row]')].map((row) => [...row.children].map(({ role }) => role ?? ''));

test('a view with groups has a row for each, headed by its label', async () => {
  const { root } = await drawn('rare-earth-share', 'stages');
  const rows = rowsIn(root);
  expect(rows.map(([header]) => header)).toEqual(['rowheader', 'rowheader', 'rowheader', 'rowheader']);
  expect(rows.map(([, ...cells]) => new Set(cells).size)).toEqual([1, 1, 1, 1]);
  expect(root.querySelector('.items')?.ariaLabel).toContain('Stacked bar chart');
  expect(root.querySelector('[role=rowheader]')?.textContent).toContain('Mining');
});

test('a view with one group has a row for each item', async () => {
  const { root, items } = await drawn('rare-earth-share', 'countries');
  expect(rowsIn(root)).toEqual(items.map(() => ['gridcell']));
});

test('a cell says title and value at once, and the rest as its description', async () => {
  const { items } = await drawn('rare-earth-share', 'stages');
  expect(items[0]?.textContent).toBe('China, Mining: 69.2%');
  expect(items[0]?.getAttribute('aria-description')).toContain('USGS MCS 2026');
  expect(items[0]?.getAttribute('aria-description')).not.toContain('69.2%');
});

test('a cell and its tooltip name every source, also those that are not in the source line', async () => {
  const { root, items } = await drawn('export-control-timeline', 'elements');
  const [holmium] = items.filter(({ textContent }) => textContent.startsWith('Holmium'));
  await expect.poll(() => holmium?.getAttribute('aria-description')).toContain('MOFCOM No. 57, MOFCOM No. 70');
  holmium?.focus();
  await expect.poll(() => root.querySelector('.tooltip small')?.textContent).toContain('MOFCOM No. 70');
});

test('only the pinned cell is selected', async () => {
  const { root, items } = await drawn('rare-earth-share', 'stages');
  items[1]?.focus();
  await userEvent.keyboard('{Enter}');
  expect([...root.querySelectorAll('[aria-selected]')].filter((one) => one.closest('.items'))).toEqual([items[1]]);
  await userEvent.keyboard(' ');
  expect(root.querySelector('.items [aria-selected]')).toBeNull();
});

test('letters and digits lead to the next item that begins with them', async () => {
  const { root, items } = await drawn('rare-earth-share', 'trend');
  items[0]?.focus();
  await userEvent.keyboard('2005');
  expect(root.activeElement?.textContent).toContain('China, 2005');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await userEvent.keyboard('U');
  expect(root.activeElement?.textContent).toContain('United States, 1995');
});

test('a search may contain capitals and spaces, which then press nothing', async () => {
  const { figure, root, items } = await drawn('rare-earth-share', 'countries');
  let chosen = 0;
  figure.addEventListener('figure-select', () => (chosen += 1));
  items[0]?.focus();
  await userEvent.keyboard('{Shift>}S{/Shift}outh africa');
  expect(root.activeElement?.textContent).toContain('South Africa');
  // Nothing is called so.
  await userEvent.keyboard(' x');
  expect(root.activeElement?.textContent).toContain('South Africa');
  expect(chosen).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await userEvent.keyboard(' ');
  expect(chosen).toBe(1);
});

test('a digit leads to a month where dates begin with their year', async () => {
  const { root, items } = await drawn('export-control-timeline', 'events', { lang: 'ja' });
  items[1]?.focus();
  await userEvent.keyboard('4');
  expect(root.activeElement?.textContent).toContain('2025年4月2日');
  await userEvent.keyboard('4');
  expect(root.activeElement?.textContent).toContain('2025年4月4日');
});

test('Page Up and Page Down lead to the highest and lowest value of the line', async () => {
  const { root, items } = await drawn('rare-earth-share', 'trend');
  items[3]?.focus();
  await userEvent.keyboard('{PageUp}');
  expect(root.activeElement?.textContent).toContain('China, 2005');
  await userEvent.keyboard('{PageDown}');
  expect(root.activeElement?.textContent).toContain('China, 2020');
});

test('of very many items, some are in the page, with their places in the whole and a word on the rest', () => {
  const grid = new ItemGrid(document);
  const order = Array.from({ length: 1250 }, (_, index) => index);
  const items = order.map((index) => ({
    id: String(index),
    title: `Event ${String(index)}`,
    facts: [],
    row: null,
    to: { left: null, right: null, up: null, down: null },
  }));
  const spoken = (index: number): SpokenItem => ({ name: `Event ${String(index)}`, description: '' });
  const groups = [
    { label: 'Before', count: 50 },
    { label: 'After', count: 1200 },
  ];
  const write = (text: string, into: HTMLElement): void => {
    into.textContent = text;
  };
  grid.show({ items, order, groups, chart: 'Timeline.', messages: interactionMessages('en'), spoken, write });
  grid.fill(0);
  const rows = (): readonly Element[] => [...grid.element.children];
  expect(grid.element.ariaRowCount).toBe('2');
  expect(rows().map(({ children }) => children.length)).toEqual([51, 151, 1]);
  expect(rows().at(-1)?.textContent).toBe('1,050 more items: open the table');
  expect(rows().map(({ ariaRowIndex }) => ariaRowIndex)).toEqual(['1', '2', null]);
  const kept = grid.cells.get(199);
  grid.fill(250);
  // Cells that stay are the same elements, so that the focus stays too.
  expect(grid.cells.get(199)).toBe(kept);
  // Its first cells are missing, so that the others have numbers. With a number of the row, too, Orca would be silent.
  expect(rows().map(({ ariaRowIndex }) => ariaRowIndex)).toEqual([null, null]);
  expect(kept?.ariaColIndex).toBe('151');
  grid.fill(0);
  expect(kept?.ariaColIndex).toBeNull();
  // The word on the rest stands where the rest is.
  grid.fill(1249);
  expect(rows()[0]?.textContent).toBe('1,050 more items: open the table');
  expect(rows().at(-1)?.textContent).toContain('Event 1249');
});
