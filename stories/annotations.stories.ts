import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/figures/rare-earth-share/define.ts';

/** Texts of the page’s author on items; see `docs/steps.md`. */
const meta: Meta = { title: 'Annotations' };
export default meta;

const TEXTS = [
  ['2010', 'Shipments to Japan were reported halted.', '日本向けの輸出停滞が報じられた。'],
  ['2018', 'The American mine reopens.', '米国の鉱山が再開した。'],
] as const;

/** Beside their items in a wide figure, as numbers in a narrow one. */
export const InTheTrend: StoryObj = {
  render: (_, { globals }) => {
    const figure = document.createElement('rare-earth-share');
    figure.view = 'trend';
    const children = TEXTS.map(([item, en, ja]) => {
      const annotation = document.createElement('figure-annotation');
      annotation.setAttribute('for', item);
      annotation.textContent = globals['language'] === 'ja' ? ja : en;
      return annotation;
    });
    const fallback = document.createElement('div');
    fallback.append(...children);
    figure.append(fallback);
    return figure;
  },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('rare-earth-share')?.shadowRoot;
    await waitFor(() => expect(root?.querySelectorAll('[data-annotations] text').length).toBeGreaterThan(1), {
      timeout: 10_000,
    });
  },
};
