import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/figures/rare-earth-share/define.ts';
import { rareEarthShare } from '../src/figures/rare-earth-share/figure.ts';
import { figureIn, figureMeta, itemsIn, pastedCode, showsPicture, type Settings } from './figure-story.ts';

/** What every figure has attributes, slots and custom properties for. */
const meta: Meta<Settings> = { ...figureMeta(rareEarthShare), title: 'Options', tags: ['one-theme', 'option'] };
export default meta;

type Story = StoryObj<Settings>;

/** A page that has its own title above the figure: the figure keeps its name for screen readers. */
export const WithoutTitle: Story = {
  args: { 'no-title': true },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await expect(root.querySelector('figcaption')?.getBoundingClientRect().height).toBeLessThan(2);
  },
};

/** One view in an article, without the others and without controls. */
export const WithoutTabsAndControls: Story = {
  args: { view: 'countries', 'no-tabs': true, 'no-controls': true },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await itemsIn(root);
    await expect(root.querySelector('[role=tab], .controls')).toBeNull();
  },
};

/** Title, subtitle, author and heading level by attributes. */
export const WordsOfThePage: Story = {
  args: {
    heading: 'The harbour waits for magnets',
    subheading: 'A title of the page',
    credit: 'The Harbour Gazette',
    alt: 'Four bars; nearly all of each is China’s.',
    'heading-level': '3',
  },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    const title = root.querySelector('.title');
    await expect(title?.textContent.trim()).toBe('The harbour waits for magnets');
    await expect(title?.ariaLevel).toBe('3');
    await expect(root.querySelector('.source')?.textContent).toContain('The Harbour Gazette');
    // “Show code” has what a publisher pastes, and each attribute has one control.
    const args = { ...context.args, theme: 'auto', 'no-title': false, '--figure-us': '' };
    const shown = pastedCode('', { component: context.component, args, argTypes: context.argTypes });
    await expect(shown).toBe(
      '<rare-earth-share heading="The harbour waits for magnets" subheading="A title of the page" credit="The Harbour Gazette" alt="Four bars; nearly all of each is China’s." heading-level="3"></rare-earth-share>',
    );
    const { argTypes } = context;
    await expect(argTypes['--figure-us']?.control).toEqual({ type: 'color', disable: false });
    await expect(Object.keys(argTypes).filter((name) => /^on[A-Z]|headingLevel|noTitle/u.test(name))).toEqual([]);
  },
};

/** The same by slots, with markup. */
export const MarkupOfThePage: Story = {
  render: () => html`
    <rare-earth-share>
      <span slot="title">The harbour <em>waits</em></span>
      <span slot="subtitle">A line with <a href="https://example.org/">a link</a></span>
      <span slot="note">A note of the page.</span>
    </rare-earth-share>
  `,
  play: async (context) => {
    await showsPicture(context);
    await expect(context.canvas.getByText('A note of the page.')).toBeVisible();
  },
  parameters: {
    docs: {
      source: {
        transform: () =>
          [
            '<rare-earth-share>',
            '  <span slot="title">The harbour <em>waits</em></span>',
            '  <span slot="subtitle">A line with <a href="https://example.org/">a link</a></span>',
            '  <span slot="note">A note of the page.</span>',
            '</rare-earth-share>',
          ].join('\n'),
      },
    },
  },
};

/** Always dark, on a page that may be light. */
export const AlwaysDark: Story = {
  tags: ['!test'],
  args: { theme: 'dark' },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await expect(getComputedStyle(root.querySelector('figure') ?? root.host).backgroundColor).toBe('rgb(21, 25, 30)');
  },
};

/** Colours of the page, by custom properties. */
export const ColoursOfThePage: Story = {
  tags: ['!test'],
  args: { '--figure-china': '#7a1020', '--figure-surface': '#fff8ee' },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await expect(getComputedStyle(root.querySelector('figure') ?? root.host).backgroundColor).toBe(
      'rgb(255, 248, 238)',
    );
  },
};
