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
    light: {
      text: '#1f1b16',
      muted: '#5f574c',
      grid: '#ddd5c6',
      surface: '#fbf8f1',
      highlight: '#a8741a',
      focus: '#1d4f91',
      china: '#a3271f',
      us: '#2b456b',
      'series-1': '#5d6e66',
      'series-2': '#958d80',
      'series-3': '#7d4d8f',
      'series-4': '#668c56',
      'series-5': '#997207',
      'series-6': '#3f8a8c',
    },
    dark: {
      text: '#ece5d8',
      muted: '#b0a695',
      grid: '#3b352c',
      surface: '#191612',
      highlight: '#d9a950',
      focus: '#8fb5e8',
      china: '#f07a68',
      us: '#7ea8d8',
      'series-1': '#a0a19d',
      'series-2': '#6b6357',
      'series-3': '#dcc0ea',
      'series-4': '#83c890',
      'series-5': '#d6b15e',
      'series-6': '#acb5bd',
    },
  },
  {
    id: 'mono',
    description: 'One ink: greys that differ in lightness only.',
    fonts: ['Avenir Next', 'Avenir', 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'Arial', 'sans-serif'],
    light: {
      text: '#111111',
      muted: '#555555',
      grid: '#dcdcdc',
      surface: '#ffffff',
      highlight: '#8a8a8a',
      focus: '#111111',
      china: '#111111',
      us: '#676767',
      'series-1': '#505050',
      'series-2': '#949494',
      'series-3': '#393939',
      'series-4': '#242424',
      'series-5': '#7d7d7d',
      'series-6': '#949494',
    },
    dark: {
      text: '#f2f2f2',
      muted: '#b0b0b0',
      grid: '#333333',
      surface: '#141414',
      highlight: '#9a9a9a',
      focus: '#f2f2f2',
      china: '#f2f2f2',
      us: '#a7a7a7',
      'series-1': '#8d8d8d',
      'series-2': '#646464',
      'series-3': '#c2c2c2',
      'series-4': '#dadada',
      'series-5': '#777777',
      'series-6': '#646464',
    },
  },
  {
    id: 'vivid',
    description: 'Saturated colours, in the font of the system.',
    fonts: ['-apple-system', 'BlinkMacSystemFont', 'Segoe UI', 'Roboto', 'Noto Sans', 'Arial', 'sans-serif'],
    light: {
      text: '#0b1020',
      muted: '#4d5670',
      grid: '#d9dfee',
      surface: '#ffffff',
      highlight: '#b86a00',
      focus: '#5a22e0',
      china: '#d4003c',
      us: '#0557f1',
      'series-1': '#5c6780',
      'series-2': '#8791a8',
      'series-3': '#7d1fb8',
      'series-4': '#128155',
      'series-5': '#b37202',
      'series-6': '#0096b8',
    },
    dark: {
      text: '#f2f5ff',
      muted: '#a8b2cf',
      grid: '#2c3556',
      surface: '#0b1026',
      highlight: '#ffb02e',
      focus: '#b69cff',
      china: '#ff5c7d',
      us: '#5f99fc',
      'series-1': '#98a3c2',
      'series-2': '#606793',
      'series-3': '#cbaaff',
      'series-4': '#09eca9',
      'series-5': '#ffc53d',
      'series-6': '#67cfd4',
    },
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
