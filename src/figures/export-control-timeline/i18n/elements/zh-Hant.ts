import type { ElementsMessages } from './messages.ts';

/** 不在任何公告之列的元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年兩份公告均未列入` : '各公告均未列入');

export default {
  tab: '各元素',
  title: ({ licensed, suspended, unlisted }, year) =>
    [
      licensed ? `${licensed}種須許可` : '',
      suspended ? `${suspended}種宣布後暫停` : '',
      unlisted ? `${unlisted}種${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join('，'),
  plainSubtitle: '中國出口管制與稀土',
  subtitle: (year) => `${year}年中國出口管制公告中的稀土元素`,
  summary: (
    { licensed, suspended, unlisted },
    { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo },
  ) =>
    [
      licensed ? `中國自${from}起要求${licensed}種稀土須經許可才能出口。` : '',
      suspended
        ? `${announced}再宣布管制${suspended}種，尚未生效即於${on}暫停，期限至${until}。${stated && `兩國政府稱延至${stated}（${statedFlag}）；截至${checkedTo}，未見相應公告。`}`
        : '',
      unlisted ? `其餘${unlisted}種${inNeither(year)}。` : '',
    ].join(''),
  heading: {
    licensed: (count, { from }) => `${count}種：${from}起出口須許可`,
    suspended: (count, { announced, suspended }) => `${count}種：${announced}宣布，${suspended}暫停`,
    unlisted: (count, { year }) => `${count}種：${inNeither(year)}`,
  },
  detail: {
    licensed: ({ checkedTo }) => `適用所有目的地，查核至${checkedTo}`,
    suspended: ({ until, stated, statedFlag }) =>
      `生效前已暫停，暫停期至${until}${stated && `；兩國政府稱延至${stated}（${statedFlag}）。「?」：未見法律文件`}`,
    unlisted: ({ from, announced }) => (from && announced ? `${from}和${announced}的公告均未列入` : '各公告均未列入'),
  },
  note: (licensed, heavy) =>
    `文章把這${licensed}種都稱為重稀土；依美國地質調查所（USGS）的分類，其中${heavy.length}種才是重稀土${heavy.length ? `：${heavy.join('、')}` : ''}。`,
  ended: ({ until, checkedTo }) => `暫停期至${until}；截至${checkedTo}，並未找到說明後續安排的文件。`,
  status: { licensed: '須許可', suspended: '宣布後暫停' },
  unlisted: inNeither,
  fact: {
    licensed: (from) => `${from}起出口須許可`,
    announced: (day) => `${day}宣布列管`,
    suspended: (day) => `${day}，生效前暫停`,
  },
  usgsClass: { light: '輕稀土', heavy: '重稀土', 'not-classed': '未分類' },
  classed: (usgsClass, flag) => `USGS分類：${usgsClass}${flag && `（${flag}）`}`,
  empty: '資料中沒有元素，請至少提供一列。',
  column: {
    symbol: '符號',
    status: '出口管制',
    since: '生效日或宣布日',
    suspension: '暫停期',
    class: 'USGS分類',
  },
} satisfies ElementsMessages;
