import type { ByLocale } from '../core/i18n/locale.ts';

/** Sans serifs of the usual systems, of one build, so that a label fits whichever is there. */
const LATIN = ['Helvetica Neue', 'Helvetica', 'Arial', 'Liberation Sans', 'Noto Sans', 'Roboto', 'DejaVu Sans'];

const families = (own: readonly string[]): string =>
  [...own, ...LATIN, 'sans-serif'].map((name) => (/[ ]/u.test(name) ? `'${name}'` : name)).join(', ');

/**
 * Fonts of images. Those with a language's own letters come first: what draws an image may look at no `lang`, and take
 * the first font that has a Han character, in whose country's shape soever.
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
