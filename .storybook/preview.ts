/// <reference types="vite/client" />
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { THEMES, type Theme } from '../src/core/figure/theme.ts';
import { isSilent, listens, pastedCode, unfolds } from '../stories/figure-story.ts';

const LANGUAGES = [
  { value: 'ja', title: '日本語' },
  { value: 'en', title: 'English' },
  { value: 'ko', title: '한국어' },
  { value: 'zh-Hans', title: '简体中文' },
  { value: 'zh-Hant', title: '繁體中文' },
];

/** `auto` follows the system, like a page that declares both. */
const COLOR_SCHEMES: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' };
const THEME_TITLES: Readonly<Record<Theme, string>> = { auto: 'System theme', light: 'Light', dark: 'Dark' };

const WIDTHS = [
  { value: '320', title: '320 px' },
  { value: '390', title: '390 px' },
  { value: '700', title: '700 px' },
  { value: '1000', title: '1000 px' },
  { value: 'full', title: 'Full width' },
];

/** The page around a figure: language, colour scheme and column width are all that affects a figure. */
const page: Decorator = (story, { globals, viewMode }) => {
  const { language, theme, width } = globals as Readonly<Record<'language' | 'width', string>> & {
    readonly theme: Theme;
  };
  const pixels = Number.parseInt(width, 10);
  const pageStyles = [
    `color-scheme: ${COLOR_SCHEMES[theme]}`,
    `min-block-size: ${viewMode === 'docs' ? '0' : '100vh'}`,
    'box-sizing: border-box',
    'padding: 1rem',
    'background: Canvas',
    'color: CanvasText',
  ];
  const column = `inline-size: ${Number.isNaN(pixels) ? 'auto' : `${pixels}px`}`;
  return html`<div lang=${language} style=${pageStyles.join('; ')}><div style=${column}>${story()}</div></div>`;
};

type Icon = 'globe' | 'mirror' | 'ruler';

const toolbar = (title: string, icon: Icon, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** Rule sets of axe: WCAG 2.0 to 2.2, levels A and AA, and best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const preview: Preview = {
  decorators: [page],
  globalTypes: {
    language: toolbar('Language', 'globe', LANGUAGES),
    theme: toolbar(
      'Theme',
      'mirror',
      THEMES.map((value) => ({ value, title: THEME_TITLES[value] })),
    ),
    width: toolbar('Width', 'ruler', WIDTHS),
  },
  initialGlobals: { language: 'en', theme: 'light', width: 'full' },
  parameters: {
    a11y: { test: 'error', options: { runOnly: RULES } },
    layout: 'fullscreen',
    docs: { codePanel: true, source: { language: 'html', transform: pastedCode } },
    controls: { expanded: true },
  },
  // Listed before the hook of the add-on, which runs axe: the last hook runs first.
  afterEach: import.meta.env.MODE === 'test' ? [isSilent, unfolds] : [],
  beforeEach: import.meta.env.MODE === 'test' ? listens : [],
};

export default preview;
