import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { THEMES } from '../src/core/figure/theme.ts';
import type { FigureElement } from '../src/element/figure-element.ts';

/** Controls for the attributes that all figures have. */
export const commonArgTypes: ArgTypes = {
  view: { control: 'inline-radio' },
  theme: { control: 'inline-radio', options: THEMES },
  rendering: { control: 'inline-radio', options: ['auto', 'static', 'live'] },
  src: { control: 'text' },
  'source-name': { control: 'text' },
  'source-url': { control: 'text' },
  highlight: { control: 'text' },
  heading: { control: 'text' },
  subheading: { control: 'text' },
  credit: { control: 'text' },
  'heading-level': { control: 'select', options: ['auto', 'none', '2', '3', '4', '5', '6'] },
  'check-updates': { control: 'text' },
  'no-title': { control: 'boolean' },
  'no-tabs': { control: 'boolean' },
  'no-controls': { control: 'boolean' },
  'no-toolbar': { control: 'boolean' },
};

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Play = NonNullable<StoryObj['play']>;

/** A figure with attributes, as in a page's markup, and with properties that have no attribute. */
export function figureElement(
  tag: string,
  attributes: Attributes,
  properties: Partial<Pick<FigureElement, 'data' | 'transformSpec'>> = {},
): Element {
  const figure = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '' || value === false) continue;
    figure.setAttribute(name, value === true ? '' : String(value));
  }
  return Object.assign(figure, properties);
}

const findFigure = (canvas: HTMLElement): FigureElement | undefined =>
  [...canvas.querySelectorAll<FigureElement>('*')].find(({ localName }) => localName.includes('-'));

/** The figure of a story, and its shadow root. */
export function figureIn(canvas: HTMLElement): { figure: FigureElement; root: ShadowRoot } {
  const figure = findFigure(canvas);
  if (!figure?.shadowRoot) throw new Error('The story shows no figure.');
  return { figure, root: figure.shadowRoot };
}

/** Waits until the figure of a story is drawn, and checks that it shows a picture and text. */
export const showsPicture: Play = async ({ canvasElement }) => {
  const { figure, root } = figureIn(canvasElement);
  await figure.ready;
  await figure.updateComplete;
  await expect(root.querySelector('svg')?.querySelectorAll('text').length).toBeGreaterThan(3);
  await expect(root.querySelector('.title')?.textContent.trim()).not.toBe('');
  await expect(root.querySelectorAll('tbody tr').length).toBeGreaterThan(2);
};

/** Parts of a figure under readable names. */
const PARTS = {
  title: '.title',
  controls: '.controls',
  picture: '.picture svg',
  source: '.source',
  common: '.common',
  table: 'tbody',
} as const;

/**
 * The renderer may have to be fetched first. Shorter than the time limit of a test, so that the missing text is
 * reported.
 */
export const PATIENCE = { timeout: 10_000 };

/** The source of a file on this machine, whose address readers could not use. */
export const LOCAL_SOURCE = 'data supplied by this page';

/** Texts expected in parts of a figure. */
export type Shown = Readonly<Partial<Record<keyof typeof PARTS, string>>>;

/** Waits until the figure shows these texts. */
export async function waitForTexts(root: ShadowRoot, shown: Shown): Promise<void> {
  for (const [part, text] of Object.entries(shown))
    await waitFor(
      () =>
        expect(root.querySelector(PARTS[part as keyof typeof PARTS])?.textContent.replace(/\s+/gu, ' ')).toContain(
          text,
        ),
      PATIENCE,
    );
}

/** Waits until the figure has been drawn live, and checks that it shows these texts. */
export const drawsLive =
  (shown: Shown): Play =>
  async ({ canvasElement }) => {
    const { figure, root } = figureIn(canvasElement);
    await waitFor(() => expect(figure.matches(':state(live)')).toBe(true), PATIENCE);
    await waitForTexts(root, shown);
    await expect(root.querySelector('.error [aria-live]')?.textContent).toBe('');
  };

/**
 * Waits until the figure reports an error, and checks that nothing of the bundled rows is shown in place of custom ones.
 *
 * @param isBundled - Whether the figure is of the bundled rows, whose picture stays.
 */
export const rejects =
  (sentence = 'The data of this page can’t be drawn.', isBundled = false): Play =>
  async ({ canvasElement }) => {
    const { figure, root } = figureIn(canvasElement);
    await waitFor(() => expect(root.querySelector('.error [aria-live]')?.textContent).toContain(sentence), PATIENCE);
    await expect(figure.matches(':state(error)')).toBe(true);
    for (const selector of Object.values(isBundled ? {} : PARTS))
      await expect(root.querySelector(selector)?.textContent ?? '').toBe('');
    if (isBundled) await expect(root.querySelectorAll('.picture svg text').length).toBeGreaterThan(3);
  };

/** The items that a reader can reach, once the interaction scripts have been loaded. */
export async function itemsIn(root: ShadowRoot): Promise<HTMLElement[]> {
  // Vega uses a similar class in its pictures.
  await waitFor(() => expect(root.querySelector('div.items')).not.toBeNull(), PATIENCE);
  return [...root.querySelectorAll<HTMLElement>('div.items button')];
}

/** Opens everything in a story's figure for axe to check: the interaction layer, and the table with its notes. */
export const unfolds: NonNullable<StoryObj['afterEach']> = async ({ canvasElement }) => {
  // The list of specs shows none.
  if (!findFigure(canvasElement)) return;
  const { root } = figureIn(canvasElement);
  // An error may leave no picture.
  if (!root.querySelector('.picture svg')) return;
  await itemsIn(root);
  for (const disclosure of root.querySelectorAll<HTMLDetailsElement>('details:not(.controls)')) disclosure.open = true;
  await waitFor(() => expect(root.querySelector('details[open] table')).not.toBeNull(), PATIENCE);
};
