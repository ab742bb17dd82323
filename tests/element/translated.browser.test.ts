/** Pages that a browser or an add-on has translated: it has exchanged words in open shadow trees, too. */
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { eventually } from '../eventually.ts';

afterEach(() => {
  document.body.replaceChildren();
});

type Figure = HTMLElement & {
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<boolean>;
  heading: string;
};

const rootOf = (figure: Element): ShadowRoot => {
  if (!figure.shadowRoot) throw new Error('The figure has no shadow root.');
  return figure.shadowRoot;
};

/** A figure with its items and its toolbar. */
async function shown(tag: string, settings: Readonly<Record<string, string>> = {}): Promise<Figure> {
  const figure = document.createElement(tag) as Figure;
  for (const [name, text] of Object.entries(settings)) figure.setAttribute(name, text);
  document.body.append(figure);
  await figure.ready;
  figure.dispatchEvent(new Event('pointerenter'));
  await eventually(() => {
    if (!rootOf(figure).querySelector('.items button') || !rootOf(figure).querySelector('.tools button'))
      throw new Error('Nothing answers the reader yet.');
  });
  return figure;
}

/** Words that are not in a picture. Translators of browsers leave pictures as they are. */
function wordsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.textContent?.trim() && !currentNode.parentElement?.closest('svg, style'))
      words.push(currentNode as Text);
  }
  return words;
}

const TRANSLATORS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'puts elements in place of words': (root) => {
    for (const text of wordsIn(root)) {
      const [outer, inner] = [document.createElement('font' as string), document.createElement('font' as string)];
      outer.append(inner);
      inner.append(`«${text.data}»`);
      text.replaceWith(outer);
    }
  },
  'writes the text of elements anew': (root) => {
    for (const { parentElement: parent } of wordsIn(root))
      if (parent?.isConnected) parent.textContent = `«${parent.textContent}»`;
  },
  'writes the text of larger elements anew': (root) => {
    for (const parent of root.querySelectorAll(
      '.title, .subtitle, .note, .source, summary, tr, li, button, .items span',
    ))
      if (parent.isConnected && parent.textContent.trim()) parent.textContent = `«${parent.textContent}»`;
  },
  'writes into the text nodes': (root) => {
    for (const text of wordsIn(root)) text.data = `«${text.data}»`;
  },
};

/** A text without what the translators add: what has not changed may stay translated. */
const spaced = (text: string): string => text.replace(/[«»]/gu, '').replace(/\s+/gu, ' ').trim();

/** All that a reader finds in a figure: its words, those of its picture, the names of its items. */
const textOf = (figure: Element): string[] =>
  ['figcaption', '[role=tablist]', '.picture > svg', '.picture > p', '.items', '.note', '.source', 'table', 'ul'].map(
    (part) => spaced(rootOf(figure).querySelector(part)?.textContent ?? ''),
  );

describe.each(Object.entries(TRANSLATORS))('after a translator that %s', (_, translate) => {
  test.each(FIGURES.map(({ tag, views }) => ({ tag, view: views.at(-1)?.id ?? '' })))(
    '<$tag> has the right words in another view and language',
    async ({ tag, view }) => {
      const figure = await shown(tag, { lang: 'en' });
      for (const settings of [{ view }, { lang: 'ja' }, { heading: 'A title of the page' }]) {
        translate(rootOf(figure));
        expect(rootOf(figure).querySelector('.title')?.textContent).toContain('«');
        for (const [name, text] of Object.entries(settings)) figure.setAttribute(name, text);
        await figure.updateComplete;
      }
      const fresh = await shown(tag, { lang: 'ja', view, heading: 'A title of the page' });
      await eventually(() => {
        expect(textOf(figure)).toEqual(textOf(fresh));
      });
    },
  );

  test('what tooltip and toolbar say is right', async () => {
    const figure = await shown('rare-earth-share', { lang: 'en' });
    const root = rootOf(figure);
    const tooltip = () => spaced(root.querySelector('.tooltip')?.textContent ?? '');
    const buttons = () => [...root.querySelectorAll<HTMLElement>('.items button')];
    buttons()[0]?.focus();
    const first = tooltip();
    expect(first).not.toBe('');
    translate(root);
    buttons()[1]?.focus();
    buttons()[0]?.focus();
    expect(tooltip()).toBe(first);
    figure.lang = 'ja';
    const fresh = await shown('rare-earth-share', { lang: 'ja' });
    await eventually(() => {
      expect(spaced(root.querySelector('.tools')?.textContent ?? '')).toBe(
        spaced(rootOf(fresh).querySelector('.tools')?.textContent ?? ''),
      );
    });
  });
});

test.each(FIGURES.map(({ tag }) => tag))('in a page as it is written, <%s> keeps its nodes', async (tag) => {
  const figure = await shown(tag, { lang: 'en' });
  const root = rootOf(figure);
  root.querySelector('summary')?.click();
  const item = root.querySelector<HTMLElement>('.items button');
  item?.focus();
  item?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  await figure.updateComplete;
  const nodes = () => [...root.querySelectorAll('.title, td, .items button, .tools button, .shortcuts dt')];
  const before = nodes();
  figure.heading = 'Another title';
  await figure.updateComplete;
  expect(root.querySelector('.title')?.textContent.trim()).toBe('Another title');
  expect(nodes()).toEqual(before);
  expect(nodes().every((node, index) => node === before[index])).toBe(true);
});
