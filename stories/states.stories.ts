/* Long because it is one list: a story for each state and surrounding of a figure. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/figures/rare-earth-share/define.ts';
import { rareEarthShare } from '../src/figures/rare-earth-share/figure.ts';
import { figureIn, figureMeta, itemsIn, PATIENCE, showsPicture, type Settings } from './figure-story.ts';

/** What a figure looks like while it loads, where something fails, and where a page or a reader asks for another form. */
const meta: Meta<Settings> = { ...figureMeta(rareEarthShare), title: 'States', tags: ['one-theme', 'state'] };
export default meta;

type Story = StoryObj<Settings>;

/** A file that never arrives: the text between the tags stays, and no other rows are shown. */
export const Loading: Story = {
  args: { src: '/never.csv' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      new Request(input).url.endsWith('/never.csv')
        ? new Promise((_, reject) => {
            init?.signal?.addEventListener('abort', () => {
              reject(new DOMException('Aborted', 'AbortError'));
            });
          })
        : fetch(input, init);
    return () => {
      globalThis.fetch = fetch;
    };
  },
  play: async ({ canvasElement }) => {
    const { figure, root } = figureIn(canvasElement);
    await waitFor(() => expect(figure.matches(':state(loading)')).toBe(true), PATIENCE);
    await expect(root.querySelector('.picture svg')).toBeNull();
  },
};

/** An error that may pass: the message has a button that tries again. */
export const ErrorWithRetry: Story = {
  tags: ['error'],
  args: { src: '/examples/missing.csv' },
  play: async ({ canvasElement }) => {
    const { figure, root } = figureIn(canvasElement);
    await waitFor(() => expect(root.querySelector('.error button')).not.toBeNull(), PATIENCE);
    await expect(figure.matches(':state(error)')).toBe(true);
  },
};

/** A column of 320 px, as on a phone. */
export const NarrowColumn: Story = {
  tags: ['!test'],
  globals: { width: '320' },
  play: async (context) => {
    await showsPicture(context);
    await expect(figureIn(context.canvasElement).figure.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  },
};

/**
 * The figure with the rules of another medium, such as paper. Its stylesheets are copied, because other figures share
 * them.
 */
function inMedium(root: ShadowRoot, medium: RegExp): number {
  let count = 0;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((shared) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...shared.cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const rule of copy.cssRules)
      if (rule instanceof CSSMediaRule && medium.test(rule.media.mediaText)) {
        rule.media.mediaText = 'all';
        count += 1;
      }
    return copy;
  });
  return count;
}

/** On paper: light colours, no buttons, and of table and notes what the reader has opened. */
export const Printed: Story = {
  globals: { width: '700' },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await itemsIn(root);
    await expect(inMedium(root, /print/u)).toBeGreaterThan(0);
    await expect(root.querySelector('[role=tablist]')).not.toBeVisible();
    await expect(root.querySelector('.source')).toBeVisible();
  },
};

/** More contrast: secondary text has the colour of text. */
export const MoreContrast: Story = {
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await itemsIn(root);
    await expect(inMedium(root, /prefers-contrast: more/u)).toBeGreaterThan(0);
    const [title, subtitle] = ['.title', '.subtitle'].map((part) => root.querySelector(part) ?? root.host);
    if (title && subtitle) await expect(getComputedStyle(subtitle).color).toBe(getComputedStyle(title).color);
  },
};

/** Forced colours, as in the contrast themes of Windows: the colours are the reader’s. Tests show it in such a theme. */
export const ForcedColours: Story = {
  tags: ['!test'],
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await itemsIn(root);
    await expect(inMedium(root, /forced-colors: active/u)).toBeGreaterThan(0);
    const figure = root.querySelector('figure') ?? root.host;
    await expect(getComputedStyle(figure).borderTopStyle).toBe('solid');
  },
};

/** The fragments of the last build: `dist/static` has them. Before the first build, there are none. */
const fragments = import.meta.glob<string>('../dist/static/rare-earth-share.stages.*.html', {
  query: '?raw',
  import: 'default',
});

/** A page that runs no script shows the fragment: here in a frame that allows none. */
export const WithoutScript: Story = {
  loaders: [
    async ({ globals }) => {
      const names = Object.keys(fragments).filter((name) => !name.endsWith('.plain.html'));
      const name = names.find((one) => one.endsWith(`.${String(globals['language'])}.html`)) ?? '';
      return { fragment: await fragments[name]?.() };
    },
  ],
  render: (_, { loaded }) => {
    const { fragment } = loaded as { readonly fragment?: string };
    if (fragment === undefined) {
      const missing = document.createElement('p');
      missing.textContent = 'The fragment is made by “npm run build”.';
      return missing;
    }
    const frame = document.createElement('iframe');
    // Without “allow-scripts”. The origin lets the test look inside.
    frame.sandbox.add('allow-same-origin');
    frame.title = 'A page without scripts';
    frame.style.cssText = 'inline-size: 100%; block-size: 560px; border: 0';
    // The markup is a file of the build, and no script runs in the frame.
    const page = `<!doctype html><html lang="en"><title>A page without scripts</title><body>${fragment}`;
    frame.setAttribute('srcdoc', page);
    return frame;
  },
  // A frame without scripts can’t be checked by axe, whose script would run in it. Tests of the fragments do.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe');
    if (!frame) return;
    const root = (): ShadowRoot | null | undefined =>
      frame.contentDocument?.querySelector('rare-earth-share')?.shadowRoot;
    await waitFor(() => expect(root()?.querySelector('.title')?.textContent).toContain('China'), PATIENCE);
    await expect(root()?.querySelector('button')).toBeNull();
  },
};
