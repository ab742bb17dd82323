import type { ByLocale, Locale } from './locale.ts';

/** Sentences of the page in an iframe, in one language. */
export interface EmbedMessages {
  /** That rows may not come from an address; `from` is its host, or the address where it has none. */
  blockedData(from: string): string;
}

const WORDS: ByLocale<EmbedMessages> = {
  ja: {
    blockedData: (from) =>
      `「${from}」のデータは表示しません。このページが読み込むのは、同じサイトか、公開者が許可したサイトのデータだけです。src のアドレスを直すか、許可するサイトに加えるよう公開者に依頼してください。`,
  },
  en: {
    blockedData: (from) =>
      `Data from “${from}” are not shown. This page takes data only from its own site and from sites that its publisher lists. Correct the address in src, or ask the publisher to list that site.`,
  },
  ko: {
    blockedData: (from) =>
      `‘${from}’의 데이터는 표시하지 않습니다. 이 페이지는 같은 사이트나 게시자가 허용한 사이트의 데이터만 읽습니다. src의 주소를 고치거나 게시자에게 그 사이트를 허용해 달라고 요청하세요.`,
  },
  'zh-Hans': {
    blockedData: (from) =>
      `不显示来自“${from}”的数据。本页面只读取本网站以及发布者所列网站的数据。请更正 src 中的地址，或请发布者将该网站列入名单。`,
  },
  'zh-Hant': {
    blockedData: (from) =>
      `不顯示來自「${from}」的資料。本頁面只讀取本網站以及發布者所列網站的資料。請更正 src 中的位址，或請發布者將該網站列入名單。`,
  },
};

export const embedMessages = (locale: Locale): EmbedMessages => WORDS[locale];
