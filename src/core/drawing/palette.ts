/**
 * Colour tokens. A spec takes its colours only from a palette, so the same spec can be drawn with CSS variables (static
 * pictures), with one theme's plain colours (published specs, images) or with tokens (packed pictures).
 */
export const TOKENS = [
  'text',
  'muted',
  'grid',
  'surface',
  'highlight',
  'focus',
  'china',
  'us',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
] as const;

export type Token = (typeof TOKENS)[number];

/** A colour for each token. */
export type Palette = Readonly<Record<Token, string>>;

/**
 * Colours on a light surface. `series-1` is the strong grey, `series-2` the pale one, `series-3` means "both sides".
 */
export const LIGHT: Palette = {
  text: '#16191d',
  muted: '#59636e',
  grid: '#dce0e5',
  surface: '#ffffff',
  highlight: '#b7791f',
  focus: '#0b57d0',
  china: '#c4232b',
  us: '#1b55b0',
  'series-1': '#66707c',
  'series-2': '#8b939c',
  'series-3': '#68437e',
  'series-4': '#157e4e',
  'series-5': '#9a7d23',
  'series-6': '#478aa0',
};

/** Colours on a dark surface. */
export const DARK: Palette = {
  text: '#eceff2',
  muted: '#a3adb8',
  grid: '#323a44',
  surface: '#15191e',
  highlight: '#d9a441',
  focus: '#8ab4f8',
  china: '#ff6f66',
  us: '#62a0f8',
  'series-1': '#97a2ae',
  'series-2': '#626b77',
  'series-3': '#c6b9ff',
  'series-4': '#5acca4',
  'series-5': '#d7b375',
  'series-6': '#91bad1',
};

/** Tokens that have the colour of another where a reader asks for more contrast, and in forced colours. */
export const MORE_CONTRAST: Readonly<Partial<Record<Token, Token>>> = { muted: 'text', grid: 'series-2' };

/** The reader's own colours, in place of those of tokens, in forced colours. */
export const FORCED_COLORS: Readonly<Partial<Record<Token, string>>> = {
  text: 'CanvasText',
  surface: 'Canvas',
  china: 'LinkText',
  us: 'CanvasText',
  'series-1': 'GrayText',
  'series-2': 'color-mix(in srgb, CanvasText 45%, Canvas)',
  'series-3': 'Highlight',
  highlight: 'Highlight',
  focus: 'Highlight',
};

const paletteOf = (color: (token: Token) => string): Palette =>
  Object.fromEntries(TOKENS.map((token) => [token, color(token)])) as Palette;

/** Token names as colours, for a picture whose colours are resolved when it is drawn. */
export const TOKEN_COLORS: Palette = /* @__PURE__ */ paletteOf((token) => token);

const tokenVariable = (token: Token): string => `--_${token}`;

/** CSS variables as colours, for a spec that is drawn in a figure's shadow tree. */
export const VARIABLE_COLORS: Palette = /* @__PURE__ */ paletteOf((token) => `var(${tokenVariable(token)})`);

/** CSS variables with plain colours as fallback, for a picture that may be shown where no style applies. */
export const variableColors = (fallback: Palette): Palette =>
  paletteOf((token) => `var(${tokenVariable(token)},${fallback[token]})`);

/** Declarations of each token's colour in a figure's shadow tree; a custom property of the page overrides the theme. */
export const tokenDeclarations = (): string =>
  TOKENS.map(
    (token) => `${tokenVariable(token)}:var(--figure-${token},light-dark(${LIGHT[token]},${DARK[token]}))`,
  ).join(';');

/** Declarations that change tokens in a figure's shadow tree, whatever the page has set. */
const changes = (values: Readonly<Partial<Record<Token, string>>>): string =>
  Object.entries(values)
    .map(([token, value]) => `${tokenVariable(token as Token)}:${value}`)
    .join(';');

export const moreContrastDeclarations = (): string =>
  changes(
    Object.fromEntries(Object.entries(MORE_CONTRAST).map(([token, other]) => [token, `var(${tokenVariable(other)})`])),
  );
export const forcedDeclarations = (): string => changes(FORCED_COLORS);
