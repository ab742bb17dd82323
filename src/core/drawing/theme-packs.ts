import { TOKENS, type Palette } from './palette.ts';
import type { Locale } from '../i18n/locale.ts';

/** A look for all figures of a page: a font and two palettes. */
export interface ThemePack {
  /** Also the name of its file. */
  readonly id: string;
  /** What it looks like, in one sentence. */
  readonly description: string;
  /** Fonts that systems have: a theme requests nothing. The last one is generic. */
  readonly fonts: readonly string[];
  /** Fonts of Chinese characters and Korean letters, where a browser would choose ones that do not match. */
  readonly fontsIn?: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly light: Palette;
  readonly dark: Palette;
}

/** Colours in the order of the tokens. */
function palette(...colors: readonly string[]): Palette {
  return Object.fromEntries(TOKENS.map((token, index) => [token, colors[index]])) as Palette;
}

export const THEME_PACKS: readonly ThemePack[] = [
  {
    id: 'newspaper',
    description: 'Ink on newsprint, in a serif.',
    fonts: ['Charter', 'Bitstream Charter', 'Georgia', 'Cambria', 'Times New Roman', 'serif'],
    fontsIn: {
      ja: ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP'],
      ko: ['AppleMyungjo', 'Batang', 'Noto Serif CJK KR'],
      'zh-Hans': ['Songti SC', 'SimSun', 'Noto Serif CJK SC'],
      'zh-Hant': ['Songti TC', 'PMingLiU', 'Noto Serif CJK TC'],
    },
    // prettier-ignore
    light: palette(
      '#1f1b16', '#5f574c', '#ddd5c6', '#fbf8f1', '#a8741a', '#1d4f91', '#a3271f', '#2b456b',
      '#5d6e66', '#958d80', '#7d4d8f', '#668c56', '#997207', '#3f8a8c',
    ),
    // prettier-ignore
    dark: palette(
      '#ece5d8', '#b0a695', '#3b352c', '#191612', '#d9a950', '#8fb5e8', '#f07a68', '#7ea8d8',
      '#a0a19d', '#6b6357', '#dcc0ea', '#83c890', '#d6b15e', '#acb5bd',
    ),
  },
  {
    id: 'mono',
    description: 'One ink: greys that differ in lightness only.',
    fonts: ['Avenir Next', 'Avenir', 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'Arial', 'sans-serif'],
    // prettier-ignore
    light: palette(
      '#111111', '#555555', '#dcdcdc', '#ffffff', '#8a8a8a', '#111111', '#111111', '#676767',
      '#505050', '#949494', '#393939', '#242424', '#7d7d7d', '#949494',
    ),
    // prettier-ignore
    dark: palette(
      '#f2f2f2', '#b0b0b0', '#333333', '#141414', '#9a9a9a', '#f2f2f2', '#f2f2f2', '#a7a7a7',
      '#8d8d8d', '#646464', '#c2c2c2', '#dadada', '#777777', '#646464',
    ),
  },
  {
    id: 'vivid',
    description: 'Saturated colours, in the font of the system.',
    fonts: ['-apple-system', 'BlinkMacSystemFont', 'Segoe UI', 'Roboto', 'Noto Sans', 'Arial', 'sans-serif'],
    // prettier-ignore
    light: palette(
      '#0b1020', '#4d5670', '#d9dfee', '#ffffff', '#b86a00', '#5a22e0', '#d4003c', '#0557f1',
      '#5c6780', '#8791a8', '#7d1fb8', '#128155', '#b37202', '#0096b8',
    ),
    // prettier-ignore
    dark: palette(
      '#f2f5ff', '#a8b2cf', '#2c3556', '#0b1026', '#ffb02e', '#b69cff', '#ff5c7d', '#5f99fc',
      '#98a3c2', '#606793', '#cbaaff', '#09eca9', '#ffc53d', '#67cfd4',
    ),
  },
];

/** The value of `font-family` for a language. */
function fontFamily({ fonts, fontsIn }: ThemePack, locale?: Locale): string {
  const names = [...fonts.slice(0, -1), ...((locale && fontsIn?.[locale]) ?? []), ...fonts.slice(-1)];
  return names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
}

/** The custom properties that a theme sets, by name. */
export const themeProperties = (pack: ThemePack, locale?: Locale): ReadonlyMap<string, string> =>
  new Map([
    ...TOKENS.map((token) => [`--figure-${token}`, `light-dark(${pack.light[token]}, ${pack.dark[token]})`] as const),
    ['--figure-font-family', fontFamily(pack, locale)],
  ]);

/** What says that a part of a page is in a language; the later ones are the more exact ones. */
const LANGUAGE_SELECTORS: readonly (readonly [Locale, string])[] = [
  ['ja', '[lang|="ja"]'],
  ['ko', '[lang|="ko"]'],
  ['zh-Hans', '[lang|="zh"]'],
  ['zh-Hant', '[lang|="zh-Hant"], [lang|="zh-TW"], [lang|="zh-HK"], [lang|="zh-MO"]'],
];

const rule = (selector: string, values: Iterable<readonly [string, string]>): string =>
  `:where(${selector}) {\n${[...values].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;

/**
 * A theme as a stylesheet. Its selectors have no weight, so that any rule of a page wins that sets one of the properties
 * for the same element.
 */
export function themeStylesheet(pack: ThemePack): string {
  const font = '--figure-font-family';
  const colors = [...themeProperties(pack)].filter(([name]) => name !== font);
  const byLanguage = LANGUAGE_SELECTORS.flatMap(([locale, selector]) =>
    pack.fontsIn?.[locale] ? rule(selector, [[font, fontFamily(pack, locale)]]) : [],
  );
  // In a part of the page in another language, the fonts of the page’s language would be the wrong ones.
  const base = byLanguage.length ? ':root, [lang]' : ':root';
  const comment = `/* ${pack.description} A rule of the page wins over one of these. */\n`;
  return [comment, rule(':root', colors), rule(base, [[font, fontFamily(pack)]]), ...byLanguage].join('');
}
