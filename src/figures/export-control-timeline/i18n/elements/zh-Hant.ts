import type { ElementsMessages } from './messages.ts';

export default {
  tab: '各元素',
  title: ({ licensed, suspended, unlisted }) =>
    [
      licensed ? `${licensed}種須許可` : '',
      suspended ? `${suspended}種宣布後暫停` : '',
      unlisted ? `${unlisted}種從未列管` : '',
    ]
      .filter(Boolean)
      .join('，'),
  plainSubtitle: '中國出口管制與稀土',
  subtitle: (year) => `${year}年中國出口管制公告中的稀土元素`,
  summary: ({ licensed, suspended, unlisted }, { from, announced, suspended: on, until, asOf }) =>
    [
      licensed ? `中國自${from}起要求${licensed}種稀土須經許可才能出口。` : '',
      suspended
        ? `${announced}再宣布管制${suspended}種，尚未生效即於${on}暫停，期限至${until}；截至${asOf}，後續情況無法確認。`
        : '',
      unlisted ? `其餘${unlisted}種從未列管。` : '',
    ].join(''),
  heading: {
    licensed: (count, { from }) => `${count}種：${from}起出口須許可`,
    suspended: (count, { announced, suspended }) => `${count}種：${announced}宣布，${suspended}暫停`,
    unlisted: (count) => `${count}種：從未列入管制`,
  },
  detail: {
    licensed: ({ asOf }) => `適用所有目的地，資料截至${asOf}`,
    suspended: ({ until }) => `生效前已暫停，暫停期至${until}，其後以「?」表示：無法確認`,
    unlisted: ({ from, announced }) => (from && announced ? `${from}和${announced}的公告均未列入` : '各公告均未列入'),
  },
  note: (licensed, heavy) =>
    `文章把這${licensed}種都稱為重稀土；依美國地質調查所（USGS）的分類，其中${heavy.length}種才是重稀土${heavy.length ? `：${heavy.join('、')}` : ''}。`,
  ended: ({ until, asOf }) => `公告訂定的暫停期至${until}；截至${asOf}，並未找到說明後續安排的文件。`,
  status: { licensed: '須許可', suspended: '宣布後暫停', unlisted: '從未列管' },
  fact: {
    licensed: (from) => `${from}起出口須許可`,
    announced: (day) => `${day}宣布列管`,
    suspended: (span) => `生效前已暫停：${span}`,
    unknown: (asOf) => `截至${asOf}，後續情況無法確認`,
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
