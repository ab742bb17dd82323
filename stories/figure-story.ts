import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { expect, waitFor } from 'storybook/test';
import type { Figure } from '../src/core/figure/figure.ts';
import { BASE_URL } from '../src/core/output/site.ts';
import { tagSnippet, type Attribute } from '../src/core/output/snippets.ts';
import type { FigureElement } from '../src/element/figure-element.ts';
import { argTypesOf, EVENTS, PROPERTIES } from './controls.ts';

/** What a story sets of a figure: attributes, custom properties and properties, each by its own name. */
export type Settings = Readonly<Record<string, unknown>>;
export type Play = NonNullable<StoryObj['play']>;
type AfterEach = Exclude<NonNullable<StoryObj['afterEach']>, readonly unknown[]>;

const isProperty = (name: string): boolean => PROPERTIES.includes(name);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The attributes among settings, as their texts; empty for a boolean one. */
const attributesOf = (settings: Settings): Attribute[] =>
  Object.entries(settings).flatMap(([name, value]): Attribute[] => {
    if (value === undefined || value === null || value === '' || value === false) return [];
    if (isProperty(name) || name.startsWith('--')) return [];
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : textOf(value);
    return Array.isArray(value) && !text ? [] : [[name, text]];
  });

const customProperties = (settings: Settings): [string, string][] =>
  Object.entries(settings).flatMap(([name, value]) => (name.startsWith('--') && value ? [[name, textOf(value)]] : []));

/** A figure as a page would have it. What it reports is listed under “Actions”. */
export function figureElement(tag: string, settings: Settings): HTMLElement {
  const figure = document.createElement(tag);
  for (const [name, text] of attributesOf(settings)) figure.setAttribute(name, text);
  for (const [name, value] of customProperties(settings)) figure.style.setProperty(name, value);
  for (const [name, value] of Object.entries(settings))
    if (isProperty(name) && value !== undefined) Object.assign(figure, { [name]: value });
  for (const [name, fields] of Object.entries(EVENTS)) {
    const report = action(name);
    figure.addEventListener(name, (event) => {
      report(Object.fromEntries(fields.map((field) => [field, Reflect.get(event, field) as unknown])));
    });
  }
  return figure;
}

/** Longest value of a property in code. Longer ones are rows, which are in a file rather than in a page. */
const LONGEST = 600;

function propertyCode(name: string, value: unknown): string {
  const text = typeof value === 'function' ? String(value) : JSON.stringify(value, null, 2);
  return `figure.${name} = ${text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text};`;
}

/** A story of a figure, or of a page that is none. */
interface ShownStory {
  readonly component?: unknown;
  readonly args: Settings;
  readonly argTypes: ArgTypes;
}

/** What a publisher pastes for a story: the tag with what differs from the defaults, and a script for properties. */
export function pastedCode(code: string, { component: tag, args: settings, argTypes }: ShownStory): string {
  if (typeof tag !== 'string') return code;
  const style = customProperties(settings).map(([name, value]) => `${name}: ${value}`);
  const attributes = attributesOf(settings).filter(
    ([name, text]) => !text || text !== argTypes[name]?.table?.defaultValue?.summary,
  );
  const all: Attribute[] = style.length ? [...attributes, ['style', style.join('; ')]] : attributes;
  // The last line of the whole snippet.
  const markup = tagSnippet({ tag, attributes: all, baseUrl: BASE_URL }).trim().split('\n').at(-1) ?? '';
  const properties = Object.entries(settings).filter(([name, value]) => isProperty(name) && value != null);
  if (!properties.length) return markup;
  const lines = properties.map(([name, value]) => propertyCode(name, value).replaceAll('\n', '\n  '));
  return [
    markup,
    '<script type="module">',
    `  const figure = document.querySelector('${tag}');`,
    ...lines.map((line) => `  ${line}`),
    '</script>',
  ].join('\n');
}

/** What the stories of a figure have in common. */
export const figureMeta = (figure: Pick<Figure, 'tag' | 'views' | 'options'>) => ({
  title: `Figures/${figure.tag}`,
  component: figure.tag,
  render: (settings: Settings) => figureElement(figure.tag, settings),
  play: showsPicture,
  argTypes: argTypesOf(figure),
});

const findFigure = (canvas: HTMLElement): FigureElement | undefined =>
  [...canvas.querySelectorAll<FigureElement>('*')].find(({ localName }) => localName.includes('-'));

/** The figure of a story, and its shadow root. */
export function figureIn(canvas: HTMLElement): { figure: FigureElement; root: ShadowRoot } {
  const figure = findFigure(canvas);
  if (!figure?.shadowRoot) throw new Error('The story shows no figure.');
  return { figure, root: figure.shadowRoot };
}

/**
 * What is waited for may have to be fetched first. Shorter than the time limit of a test, so that what is missing is
 * reported.
 */
export const PATIENCE = { timeout: 10_000 };

/** Opens the table with its notes, which is made when it is opened. */
export async function openTable(root: ShadowRoot): Promise<void> {
  for (const disclosure of root.querySelectorAll<HTMLDetailsElement>('details:not(.controls)')) disclosure.open = true;
  await waitFor(() => expect(root.querySelector('details[open] table')).not.toBeNull(), PATIENCE);
}

/** Waits until the figure of a story is drawn, and checks that it shows a picture and text. */
export const showsPicture: Play = async ({ canvasElement }) => {
  const { figure, root } = figureIn(canvasElement);
  await figure.ready;
  await figure.updateComplete;
  await expect(root.querySelector('svg')?.querySelectorAll('text').length).toBeGreaterThan(3);
  await expect(root.querySelector('.title')?.textContent.trim()).not.toBe('');
  await openTable(root);
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
    if (shown.table ?? shown.common) await openTable(root);
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
export const unfolds: AfterEach = async ({ canvasElement }) => {
  // The list of specs shows none.
  if (!findFigure(canvasElement)) return;
  const { figure, root } = figureIn(canvasElement);
  // An error may leave no picture. A small figure has no items and no table in sight.
  if (!root.querySelector('.picture svg') || figure.matches('[size=small]')) return;
  await itemsIn(root);
  await openTable(root);
};

const LEVELS = ['error', 'warn', 'info', 'log'] as const;

/** What was written to the console in the current story. */
const written: string[] = [];

/** Listens to the console, where a designer would look for the cause of a problem. */
export const listens: NonNullable<StoryObj['beforeEach']> = () => {
  const usual = { ...console };
  written.length = 0;
  for (const level of LEVELS)
    console[level] = (...texts: unknown[]) => {
      written.push(texts.map(String).join(' '));
    };
  return () => {
    Object.assign(console, usual);
  };
};

/** Fails a story in which something writes to the console; only in a story about an error, a figure says what is wrong. */
export const isSilent: AfterEach = async ({ tags }) => {
  await expect(written.filter((text) => !tags.includes('error') || !text.startsWith('<'))).toEqual([]);
};

/** Waits, in tests, until a figure has said something to the author. It may come after the picture. */
export const warns =
  (text: string): AfterEach =>
  async () => {
    if (import.meta.env.MODE === 'test') await waitFor(() => expect(written.join('\n')).toContain(text), PATIENCE);
  };
