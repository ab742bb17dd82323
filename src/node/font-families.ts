import type { ByLocale } from '../core/i18n/locale.ts';

/** Common sans serif fonts of similar widths, so that a label fits in any of them. */
const LATIN = ['Helvetica Neue', 'Helvetica', 'Arial', 'Liberation Sans', 'Noto Sans', 'Roboto', 'DejaVu Sans'];

const families = (own: readonly string[]): string =>
  [...own, ...LATIN, 'sans-serif'].map((name) => (/[ ]/u.test(name) ? `'${name}'` : name)).join(', ');

/**
 * Fonts of images. The fonts for a language come first: an SVG viewer may ignore `lang` and use the first font that has
 * a Han character, with the shapes of whatever country it is for.
 */
export const IMAGE_FONTS: ByLocale<string> = {
  ja: families([
    'Noto Sans CJK JP',
    'Noto Sans JP',
    'Hiragino Sans',
    'Hiragino Kaku Gothic ProN',
    'Yu Gothic',
    'Meiryo',
  ]),
  en: families([]),
  ko: families(['Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic']),
  'zh-Hans': families(['Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei']),
  'zh-Hant': families(['Noto Sans CJK TC', 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei']),
};

/** Fonts with circled numbers, which most Latin fonts do not have; they look alike in all of them. */
export const SYMBOL_FONTS = IMAGE_FONTS.ja;
