import type { ByLocale, Locale } from './locale.ts';

/** Licence ids of `sources.csv` in words. An empty word means that there is nothing to license. */
const WORDS: ByLocale<Readonly<Record<string, string>>> = {
  ja: {
    'public-domain': 'パブリックドメイン',
    'official-text': '公的文書',
    'public-filing': '開示書類',
    'facts-only': '事実のみ利用',
    crown: 'カナダ政府著作権',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '未確認',
  },
  en: {
    'public-domain': 'public domain',
    'official-text': 'official text',
    'public-filing': 'public filing',
    'facts-only': 'facts only',
    crown: 'Crown copyright',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': 'not confirmed',
  },
  ko: {
    'public-domain': '퍼블릭 도메인',
    'official-text': '공식 문서',
    'public-filing': '공시 자료',
    'facts-only': '사실만 이용',
    crown: '캐나다 정부 저작권',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '미확인',
  },
  'zh-Hans': {
    'public-domain': '公有领域',
    'official-text': '官方文件',
    'public-filing': '公开申报文件',
    'facts-only': '仅引用事实',
    crown: '加拿大政府版权',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '未确认',
  },
  'zh-Hant': {
    'public-domain': '公眾領域',
    'official-text': '官方文件',
    'public-filing': '公開申報文件',
    'facts-only': '僅引用事實',
    crown: '加拿大政府著作權',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '未確認',
  },
};

/** A licence in a word of the reader's language; an id without one is printed as it is. */
export const licenceLabel = (id: string, locale: Locale): string =>
  // Every object knows words such as "constructor".
  (Object.hasOwn(WORDS[locale], id) ? WORDS[locale][id] : undefined) ?? id;
