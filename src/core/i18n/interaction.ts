import type { ByLocale, Locale } from './locale.ts';

/** Words for going from mark to mark, in one language. */
export interface InteractionMessages {
  /** Name of the group of all marks; `count` is how many. */
  items(count: number): string;
  /** Heading of the list of keys, and each key's deed. */
  readonly shortcuts: {
    readonly title: string;
    readonly arrows: string;
    readonly ends: string;
    readonly pin: string;
    readonly leave: string;
    readonly help: string;
  };
  /** Names of keys that have no sign. */
  readonly keyNames: { readonly arrows: string; readonly enter: string; readonly escape: string };
  /** Between the parts of a spoken name. */
  readonly comma: string;
  /** Sorts a table by a column, whose name is given. */
  sort(column: string): string;
}

const WORDS: ByLocale<InteractionMessages> = {
  ja: {
    items: (count) => `図の要素${count}個。矢印キーで移動、?でキー一覧`,
    shortcuts: {
      title: 'キー操作',
      arrows: '隣の要素へ移る',
      ends: '最初・最後の要素へ移る',
      pin: '説明を固定する・外す',
      leave: '説明を閉じる、次に図から出る',
      help: 'この一覧を開く・閉じる',
    },
    keyNames: { arrows: '矢印', enter: 'Enter', escape: 'Esc' },
    comma: '、',
    sort: (column) => `${column}で並べ替える`,
  },
  en: {
    items: (count) => `${count} marks of the chart. Arrow keys move, question mark lists the keys`,
    shortcuts: {
      title: 'Keys',
      arrows: 'go to the neighbouring mark',
      ends: 'go to the first or last mark',
      pin: 'pin the details, or unpin them',
      leave: 'close the details, then leave the chart',
      help: 'open or close this list',
    },
    keyNames: { arrows: 'Arrows', enter: 'Enter', escape: 'Esc' },
    comma: ', ',
    sort: (column) => `Sort by ${column}`,
  },
  ko: {
    items: (count) => `도표 요소 ${count}개. 화살표 키로 이동, 물음표로 키 목록 보기`,
    shortcuts: {
      title: '키 조작',
      arrows: '이웃한 요소로 이동',
      ends: '처음 또는 마지막 요소로 이동',
      pin: '설명 고정 또는 해제',
      leave: '설명을 닫고, 다시 누르면 도표에서 나가기',
      help: '이 목록 열기 또는 닫기',
    },
    keyNames: { arrows: '화살표', enter: 'Enter', escape: 'Esc' },
    comma: ', ',
    sort: (column) => `${column} 기준으로 정렬`,
  },
  'zh-Hans': {
    items: (count) => `图中有${count}个图元。方向键移动，问号列出按键`,
    shortcuts: {
      title: '按键',
      arrows: '移到相邻的图元',
      ends: '移到第一个或最后一个图元',
      pin: '固定或取消固定说明',
      leave: '关闭说明，再按则离开图表',
      help: '打开或关闭此列表',
    },
    keyNames: { arrows: '方向键', enter: 'Enter', escape: 'Esc' },
    comma: '，',
    sort: (column) => `按${column}排序`,
  },
  'zh-Hant': {
    items: (count) => `圖中有${count}個圖元。方向鍵移動，問號列出按鍵`,
    shortcuts: {
      title: '按鍵',
      arrows: '移到相鄰的圖元',
      ends: '移到第一個或最後一個圖元',
      pin: '固定或取消固定說明',
      leave: '關閉說明，再按則離開圖表',
      help: '開啟或關閉此清單',
    },
    keyNames: { arrows: '方向鍵', enter: 'Enter', escape: 'Esc' },
    comma: '，',
    sort: (column) => `依${column}排序`,
  },
};

export const interactionMessages = (locale: Locale): InteractionMessages => WORDS[locale];
