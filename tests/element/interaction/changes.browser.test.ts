/** What is said to readers who do not see that a figure has changed. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FigureElement } from '../../../src/element/figure-element.ts';
import { drawn } from './every-view.ts';

afterEach(() => {
  document.body.replaceChildren();
});
afterAll(() => page.viewport(1280, 800));

const saidIn = (root: ShadowRoot): string => root.querySelector('figure > [aria-live]')?.textContent ?? '';

/** Longer than a figure waits before it says something. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 700));

const eventsCalled = (title: string, count = 3): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({
    date: `2025-0${String((index % 9) + 1)}-01`,
    actor: 'us',
    kind: 'tariff',
    title: `${title} ${String(index)}`,
  }));

async function bring(figure: FigureElement, data: Record<string, string>[]): Promise<void> {
  const isDrawn = new Promise((resolve) => {
    figure.addEventListener('figure-ready', resolve, { once: true });
  });
  Object.assign(figure, { data });
  await isDrawn;
}

test('a highlight is said by the name of what it brings out, and so is its end', async () => {
  const { figure, root } = await drawn('dependency-sankey', 'us-imports');
  expect(saidIn(root)).toBe('');
  figure.highlight = 'JPN';
  await expect.poll(() => saidIn(root)).toBe('Highlighted: Japan.');
  figure.highlight = null;
  await expect.poll(() => saidIn(root)).toBe('Nothing is highlighted.');
});

test('a highlight that is there from the start, or matches nothing, is not said', async () => {
  const { figure, root } = await drawn('dependency-sankey', 'us-imports', { highlight: 'JPN' });
  await figure.updateComplete;
  figure.highlight = 'nothing';
  await figure.updateComplete;
  await settled();
  expect(saidIn(root)).toBe('');
});

test('other rows are said by the title, by the sentence about the chart, or in a message', async () => {
  const { figure, root } = await drawn('export-control-timeline', 'events');
  await bring(figure, eventsCalled('Tariff'));
  await expect.poll(() => saidIn(root)).toBe(root.querySelector('.title')?.textContent.trim());
  await bring(figure, eventsCalled('Duty'));
  await expect.poll(() => saidIn(root)).toBe('The data have changed.');
});

test('another width is no change', async () => {
  await page.viewport(1000, 800);
  const { figure, root } = await drawn('export-control-timeline', 'events', { rendering: 'live' });
  const isDrawn = new Promise((resolve) => {
    figure.addEventListener('figure-ready', resolve, { once: true });
  });
  await page.viewport(320, 800);
  await isDrawn;
  await expect.poll(() => root.querySelectorAll('.items button').length).toBeGreaterThan(3);
  await settled();
  expect(saidIn(root)).toBe('');
});
