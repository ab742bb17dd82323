/** A page on which every custom property can be set, with figures beside it and the CSS to copy. */
import { DARK, LIGHT, TOKENS, type Palette } from '../src/core/drawing/palette.ts';
import { THEME_PACKS, themeProperties } from '../src/core/drawing/theme-packs.ts';
import { FIGURES } from '../src/figures/registry.ts';

const CSS = `
.theming { display: grid; grid-template-columns: minmax(280px, 360px) minmax(0, 1fr); gap: 24px; font: 14px/1.4 sans-serif }
.theming fieldset { border: 0; margin: 0 0 12px; padding: 0 }
.theming legend, .theming th { font-weight: 700; text-align: start; padding: 0 8px 4px 0 }
.theming label { margin-inline-end: 12px }
.theming td { padding: 1px 8px 1px 0 }
.theming input[type=color] { inline-size: 44px; block-size: 26px; padding: 0; border: 1px solid #767676 }
.theming input[type=text], .theming textarea { box-sizing: border-box; inline-size: 100%; font: 13px/1.4 monospace }
.theming textarea { block-size: 180px }
.theming .shown { display: grid; gap: 16px; align-content: start }
@media (width < 760px) { .theming { grid-template-columns: minmax(0, 1fr) } }
`;

const FONT = '--figure-font-family';
const DEFAULT = 'default';
type Scheme = 'light' | 'dark';

interface Chosen {
  light: Record<string, string>;
  dark: Record<string, string>;
  font: string;
}

/** What a theme sets; the default look sets nothing. */
function chosenOf(theme: string): Chosen {
  const pack = THEME_PACKS.find(({ id }) => id === theme);
  const { light, dark }: { light: Palette; dark: Palette } = pack ?? { light: LIGHT, dark: DARK };
  return { light: { ...light }, dark: { ...dark }, font: pack ? (themeProperties(pack).get(FONT) ?? '') : '' };
}

/** The custom properties that differ from the default look. */
function changed({ light, dark, font }: Chosen): [string, string][] {
  const colors = TOKENS.flatMap((token): [string, string][] => {
    const [day = '', night = ''] = [light[token], dark[token]];
    if (day === LIGHT[token] && night === DARK[token]) return [];
    return [[`--figure-${token}`, day === night ? day : `light-dark(${day}, ${night})`]];
  });
  return font ? [...colors, [FONT, font]] : colors;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
};

/** @param views - The views beside the inputs, as `tag view`. */
export function themingPage(theme: string, views: readonly string[]): HTMLElement {
  let chosen = chosenOf(theme);
  const figures = views.map((each) => {
    const [tag = '', view = ''] = each.split(' ');
    const figure = document.createElement(tag);
    figure.setAttribute('view', view);
    figure.setAttribute('heading-level', 'none');
    return figure;
  });
  const css = make('textarea', { readOnly: true, spellcheck: false, ariaLabel: 'CSS to copy' });
  const font = make('input', { type: 'text', ariaLabel: FONT });
  const inputs = new Map<string, HTMLInputElement>();
  const apply = (): void => {
    const set = changed(chosen);
    for (const figure of figures) {
      figure.removeAttribute('style');
      for (const [name, value] of set) figure.style.setProperty(name, value);
    }
    const tags = FIGURES.map(({ tag }) => tag).join(', ');
    css.value = set.length
      ? `:is(${tags}) {\n${set.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`
      : '/* The default look needs no CSS. */\n';
  };
  const fill = (): void => {
    for (const scheme of ['light', 'dark'] as const)
      for (const token of TOKENS) {
        const input = inputs.get(`${token} ${scheme}`);
        if (input) input.value = chosen[scheme][token] ?? '';
      }
    font.value = chosen.font;
  };
  const swatch = (token: string, scheme: Scheme): HTMLElement => {
    const input = make('input', { type: 'color', ariaLabel: `--figure-${token}, ${scheme}` });
    inputs.set(`${token} ${scheme}`, input);
    input.addEventListener('input', () => {
      chosen[scheme][token] = input.value;
      apply();
    });
    return make('td', {}, input);
  };
  font.addEventListener('input', () => {
    chosen.font = font.value.trim();
    apply();
  });
  const themes = [DEFAULT, ...THEME_PACKS.map(({ id }) => id)].map((name) => {
    const radio = make('input', { type: 'radio', name: 'theme', checked: name === theme });
    radio.addEventListener('change', () => {
      chosen = chosenOf(name);
      fill();
      apply();
    });
    return make('label', {}, radio, ` ${name}`);
  });
  const heads = ['Custom property', 'light', 'dark'].map((text) => make('th', { scope: 'col' }, text));
  const rows = TOKENS.map((token) =>
    make(
      'tr',
      {},
      make('td', {}, make('code', {}, `--figure-${token}`)),
      swatch(token, 'light'),
      swatch(token, 'dark'),
    ),
  );
  const done = make('span', { role: 'status' });
  const copy = make('button', { type: 'button' }, 'Copy the CSS');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(css.value).then(
      () => (done.textContent = ' Copied.'),
      () => {
        css.select();
        done.textContent = ' Press Ctrl-C to copy.';
      },
    );
  });
  const form = make(
    'div',
    {},
    make('fieldset', {}, make('legend', {}, 'Theme'), ...themes),
    make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows)),
    make('p', {}, make('label', {}, make('code', {}, FONT)), font),
    css,
    make('p', {}, copy, done),
  );
  fill();
  apply();
  const shown = make('div', { className: 'shown' }, ...figures);
  return make('div', { className: 'theming' }, make('style', {}, CSS), form, shown);
}
