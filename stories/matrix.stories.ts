import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.ts';
import { THEME_PACKS, themeProperties } from '../src/core/drawing/theme-packs.ts';
import { LOCALES, type Locale } from '../src/core/i18n/locale.ts';
import { FIGURES } from '../src/figures/registry.ts';
import type { FigureElement } from '../src/element/figure-element.ts';
import { PATIENCE } from './figure-story.ts';

interface MatrixSettings {
  readonly figure: string;
  readonly themes: readonly string[];
  readonly schemes: readonly string[];
  readonly languages: readonly Locale[];
  readonly widths: readonly string[];
}

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => `${tag} ${id}`));
const THEME_NAMES = ['default', ...THEME_PACKS.map(({ id }) => id)];
const SCHEMES = ['light', 'dark'];
const WIDTHS = ['320', '390', '529', '700', '1000'];

const meta: Meta<MatrixSettings> = {
  title: 'Matrix',
  tags: ['one-theme', 'page'],
  argTypes: {
    figure: { control: 'select', options: VIEWS },
    themes: { control: 'check', options: THEME_NAMES },
    schemes: { control: 'check', options: SCHEMES },
    languages: { control: 'check', options: LOCALES },
    widths: { control: 'check', options: WIDTHS },
  },
  render: ({ figure, themes, schemes, languages, widths }) => {
    const [tag = '', view = ''] = figure.split(' ');
    const cell = (theme: string, scheme: string, language: Locale, width: string) => {
      const element = document.createElement(tag);
      element.setAttribute('view', view);
      element.setAttribute('lang', language);
      element.setAttribute('theme', scheme);
      element.setAttribute('heading-level', 'none');
      element.style.inlineSize = `${width}px`;
      const pack = THEME_PACKS.find(({ id }) => id === theme);
      if (pack) for (const [name, value] of themeProperties(pack, language)) element.style.setProperty(name, value);
      return html`<section style="flex: none">
        <h2 style="font: 13px/2 sans-serif; margin: 0">${theme}, ${scheme}, ${language}, ${width} px</h2>
        ${element}
      </section>`;
    };
    return html`<div style="display: flex; flex-wrap: wrap; gap: 12px; align-items: start">
      ${widths.map((width) =>
        themes.map((theme) =>
          schemes.map((scheme) => languages.map((language) => cell(theme, scheme, language, width))),
        ),
      )}
    </div>`;
  },
};
export default meta;

/** One view in every combination of theme, colour scheme, language and width: choose them under “Controls”. */
export const Matrix: StoryObj<MatrixSettings> = {
  args: {
    figure: 'rare-earth-share stages',
    themes: ['default', 'newspaper'],
    schemes: SCHEMES,
    languages: ['ja'],
    widths: ['320'],
  },
  play: async ({ canvasElement, args: { themes, schemes, languages, widths } }) => {
    const figures = [...canvasElement.querySelectorAll<FigureElement>('rare-earth-share')];
    await expect(figures).toHaveLength(themes.length * schemes.length * languages.length * widths.length);
    for (const { shadowRoot } of figures)
      await waitFor(() => expect(shadowRoot?.querySelector('.picture svg')).not.toBeNull(), PATIENCE);
    const surfaces = figures.map(({ shadowRoot }) => {
      const figure = shadowRoot?.querySelector('figure');
      return figure && getComputedStyle(figure).backgroundColor;
    });
    await expect(new Set(surfaces).size).toBe(themes.length * schemes.length);
  },
};
