import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/define.ts';
import type { FigureElement } from '../src/element/figure-element.ts';
import { FIGURES } from '../src/figures/registry.ts';

/** Small figures for index pages and lists of stories; see `docs/small-figures.md`. */
const meta: Meta = { title: 'Small figures' };
export default meta;

const smallFigures = (width: string, lang: string): HTMLElement => {
  const list = document.createElement('ul');
  list.style.cssText = `display: grid; grid-template-columns: repeat(auto-fill, minmax(${width}, 1fr)); gap: 24px 16px; margin: 0; padding: 0; list-style: none`;
  list.lang = lang;
  for (const { tag, views } of FIGURES)
    for (const { id } of views) {
      const figure = document.createElement(tag);
      figure.setAttribute('size', 'small');
      figure.setAttribute('view', id);
      const item = document.createElement('li');
      item.append(figure);
      list.append(item);
    }
  return list;
};

/** All views in a grid. A press opens the whole figure. */
export const Grid: StoryObj = {
  render: () => smallFigures('160px', 'en'),
  play: async ({ canvasElement }) => {
    const figures = [...canvasElement.querySelectorAll<FigureElement>('[size=small]')];
    await Promise.all(figures.map((figure) => figure.ready));
    const heights = figures.map((figure) => Math.round(figure.getBoundingClientRect().height));
    await expect(new Set(heights).size).toBe(1);
    const [first] = figures;
    first?.dispatchEvent(new PointerEvent('pointerenter'));
    await waitFor(async () => expect(first?.shadowRoot?.querySelector('.opener')).toBeInstanceOf(HTMLButtonElement), {
      timeout: 10_000,
    });
  },
};

/** In Japanese, wider. */
export const WiderInJapanese: StoryObj = { render: () => smallFigures('260px', 'ja') };
