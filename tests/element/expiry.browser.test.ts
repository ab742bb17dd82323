/** The reader’s date decides whether a figure says that what it shows has ended, and nothing else. */
import { afterEach, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';

/** A figure in the page on a day. */
async function figureOn(day: string, markup: string): Promise<ShadowRoot> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild as FigureElement;
  await element.ready;
  await element.updateComplete;
  if (!element.shadowRoot) throw new Error('The markup holds no figure.');
  return element.shadowRoot;
}

const textOf = (root: ShadowRoot, selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
/** The picture without its ids, which differ from figure to figure. */
const pictureOf = (root: ShadowRoot): string => root.querySelector('.picture svg')?.outerHTML ?? '';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const TIMELINE = '<export-control-timeline lang="en"></export-control-timeline>';

test('on the last day the truce is still shown as running, a day later the source line says that it ended', async () => {
  const before = await figureOn('2027-01-10', TIMELINE);
  const [line, picture] = [textOf(before, '.source'), pictureOf(before)];
  expect(line).toMatch(/data\sto\s8\sOct\s2026/u);
  expect(line).not.toContain('ended');
  const after = await figureOn('2027-01-11', TIMELINE);
  expect(textOf(after, '.source')).toMatch(/data\sto\s8\sOct\s2026\s· The truce shown ended on 10 Jan 2027/u);
  expect(pictureOf(after)).toBe(picture);
  expect(picture).not.toBe('');
});

test('the words are in the language of the figure', async () => {
  const root = await figureOn('2027-03-01', TIMELINE.replace('"en"', '"ja"'));
  expect(textOf(root, '.source')).toContain('図の休戦は2027年1月10日に期限を迎えた');
});

test('a figure in which nothing ends says nothing', async () => {
  const root = await figureOn('2035-01-01', '<rare-earth-share lang="en"></rare-earth-share>');
  expect(textOf(root, '.source')).not.toContain('ended');
});
