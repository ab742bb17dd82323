import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { FigureElement } from '../src/element/figure-element.ts';

/** Controls of the attributes that every figure has. */
export const commonArgTypes: ArgTypes = {
  view: { control: 'inline-radio' },
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  highlight: { control: 'text' },
  heading: { control: 'text' },
  subheading: { control: 'text' },
  credit: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  'no-title': { control: 'boolean' },
  'no-tabs': { control: 'boolean' },
};

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The tag with attributes, as a page would write it. */
export function figureElement(tag: string, attributes: Attributes): Element {
  const figure = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '' || value === false) continue;
    figure.setAttribute(name, value === true ? '' : String(value));
  }
  return figure;
}

/** Waits until the figure of a story is drawn, and looks whether it shows a picture with its words. */
export const showsPicture: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const figure = [...canvasElement.querySelectorAll<FigureElement>('*')].find(({ localName }) =>
    localName.includes('-'),
  );
  await figure?.ready;
  await figure?.updateComplete;
  const root = figure?.shadowRoot;
  await expect(root?.querySelector('svg')?.querySelectorAll('text').length).toBeGreaterThan(3);
  await expect(root?.querySelector('.title')?.textContent.trim()).not.toBe('');
  await expect(root?.querySelectorAll('tbody tr').length).toBeGreaterThan(2);
};
