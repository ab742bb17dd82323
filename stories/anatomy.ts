/** A figure with its parts outlined and numbered, at the places where they are. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Figure } from '../src/core/figure/figure.ts';
import { BASE_URL } from '../src/core/output/site.ts';
import { tagSnippet } from '../src/core/output/snippets.ts';
import { figureElement, figureIn, itemsIn, PATIENCE, type Settings } from './figure-story.ts';

/** The parts that can be outlined without hiding one another, from the outside inwards and from top to bottom. */
const SHOWN = ['title', 'subtitle', 'tabs', 'filter', 'slider', 'chart', 'note', 'source', 'disclosure', 'toolbar'];

const CSS = `
.anatomy { position: relative; padding-inline-start: 32px }
.anatomy .outlines { position: absolute; inset: 0; pointer-events: none }
.anatomy .outlines i { position: absolute; box-sizing: border-box; border: 1px dashed #c2410c }
.anatomy .outlines b, .anatomy-names b { display: inline-block; box-sizing: border-box; inline-size: 22px; block-size: 22px; border-radius: 50%; background: #9a3412; color: #fff; font: 700 12px/22px sans-serif; text-align: center }
.anatomy .outlines b { position: absolute }
.anatomy-names { columns: 14em; margin: 12px 0 0; padding: 0; list-style: none; font: 14px/1.9 sans-serif }
`;

/** The box of a part in its figure; that of what it holds, if it has no height of its own. */
function boxOf(root: ShadowRoot, part: string): DOMRect | undefined {
  const element = root.querySelector(`[part~=${part}]`);
  const box = element?.getBoundingClientRect();
  if (!element || !box || box.width === 0) return undefined;
  if (box.height > 0) return box;
  const boxes = [...element.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 1);
  const [left, top] = [Math.min(...boxes.map((one) => one.left)), Math.min(...boxes.map((one) => one.top))];
  const [right, bottom] = [Math.max(...boxes.map((one) => one.right)), Math.max(...boxes.map((one) => one.bottom))];
  return boxes.length ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}

function anatomyElement(tag: string, settings: Settings): HTMLElement {
  const page = document.createElement('div');
  const style = Object.assign(document.createElement('style'), { textContent: CSS });
  const [anatomy, outlines] = [document.createElement('div'), document.createElement('div')];
  anatomy.className = 'anatomy';
  outlines.className = 'outlines';
  outlines.ariaHidden = 'true';
  const names = Object.assign(document.createElement('ol'), { className: 'anatomy-names' });
  const figure = figureElement(tag, settings);
  anatomy.append(figure, outlines);
  page.append(style, anatomy, names);
  const draw = (): void => {
    const root = figure.shadowRoot;
    const origin = anatomy.getBoundingClientRect();
    if (!root || !anatomy.isConnected) return;
    const boxes = SHOWN.flatMap((part) => {
      const box = boxOf(root, part);
      return box ? [{ part, box }] : [];
    });
    const texts = boxes.map(({ part }) => `::part(${part})`).join();
    outlines.replaceChildren();
    if (names.dataset['texts'] !== texts) names.replaceChildren();
    for (const [index, { part, box }] of boxes.entries()) {
      const number = String(index + 1);
      const outline = document.createElement('i');
      const position = {
        left: box.left - origin.left,
        top: box.top - origin.top,
        width: box.width,
        height: box.height,
      };
      for (const [name, value] of Object.entries(position)) outline.style.setProperty(name, `${String(value)}px`);
      const badge = Object.assign(document.createElement('b'), { textContent: number });
      // The toolbar is on the line of the disclosure, and its number at its other side.
      const isLast = part === 'toolbar';
      badge.style.left = `${String(isLast ? position.left - 26 : 4)}px`;
      badge.style.top = `${String(position.top + Math.min(position.height / 2, 22) - 11)}px`;
      outlines.append(outline, badge);
      if (names.dataset['texts'] === texts) continue;
      const entry = document.createElement('li');
      const label = Object.assign(document.createElement('b'), { textContent: number });
      const code = Object.assign(document.createElement('code'), { textContent: `::part(${part})` });
      entry.append(label, ' ', code);
      names.append(entry);
    }
    names.dataset['texts'] = texts;
  };
  const observer = new ResizeObserver(() => requestAnimationFrame(draw));
  observer.observe(anatomy);
  // Parts come with scripts that are loaded later, which may not change the height.
  const changes = new MutationObserver(() => requestAnimationFrame(draw));
  figure.addEventListener('figure-ready', () => {
    if (figure.shadowRoot) changes.observe(figure.shadowRoot, { childList: true, subtree: true });
    draw();
  });
  return page;
}

/** The story of a figure’s parts. Its code is the whole snippet. */
export const anatomyOf = ({ tag }: Figure): StoryObj<Settings> => ({
  render: (settings) => anatomyElement(tag, settings),
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    await itemsIn(root);
    const named = (): string[] =>
      [...canvasElement.querySelectorAll('.anatomy-names code')].map(({ textContent }) => textContent);
    for (const part of ['title', 'tabs', 'chart', 'note', 'source', 'disclosure', 'toolbar'])
      await waitFor(() => expect(named()).toContain(`::part(${part})`), PATIENCE);
    // The first outline is where the title is.
    const distance = (): number => {
      const [outline, title] = [canvasElement.querySelector('.outlines i'), root.querySelector('[part=title]')];
      return outline && title ? Math.abs(outline.getBoundingClientRect().top - title.getBoundingClientRect().top) : NaN;
    };
    await waitFor(() => expect(distance()).toBeLessThan(2), PATIENCE);
  },
  parameters: {
    docs: { source: { transform: () => tagSnippet({ tag, attributes: [], baseUrl: BASE_URL }).trim() } },
  },
});
