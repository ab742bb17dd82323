import type { ElementsWords } from '../words.ts';

export default {
  tab: '元素別',
  title: ({ licensed, suspended, unlisted }) =>
    [
      licensed ? `${licensed}種需許可` : '',
      suspended ? `${suspended}種宣布後暫停` : '',
      unlisted ? `${unlisted}種從未列管` : '',
    ]
      .filter(Boolean)
      .join('，'),
  subtitle: '2025年中國出口管制公告裡的稀土元素',
  summary: ({ licensed, suspended, unlisted }, { from, announced, suspended: on, until, asOf }) =>
    [
      licensed ? `中國從${from}起要求${licensed}種稀土須經許可才能出口。` : '',
      suspended
        ? `${announced}再宣布${suspended}種，還沒生效就在${on}暫停，期限到${until}；到${asOf}為止，後續情形無法確認。`
        : '',
      unlisted ? `其餘${unlisted}種從未列管。` : '',
    ].join(''),
  heading: {
    licensed: (count, { from }) => `${count}種：${from}起需出口許可`,
    suspended: (count, { announced, suspended }) => `${count}種：${announced}宣布，${suspended}暫停`,
    unlisted: (count) => `${count}種：從未列入管制`,
  },
  detail: {
    licensed: ({ asOf }) => `適用所有目的地，資料到${asOf}`,
    suspended: ({ until }) => `從未生效。暫停到${until}，之後以「?」表示：無法確認`,
    unlisted: ({ from, announced }) =>
      from && announced ? `${from}和${announced}的公告都沒有列入` : '各公告都沒有列入',
  },
  note: (licensed, heavy) =>
    `報導把這${licensed}種都稱為重稀土；依美國地質調查所（USGS）的分類，其中${heavy.length}種才是重稀土${heavy.length ? `：${heavy.join('、')}` : ''}。`,
  notes: ({ until, asOf }) => [
    '中國商務部用的是「中重稀土」，沒有說明七種裡哪些是中、哪些是重。',
    '到2026年9月為止，查無4月許可制停止實施的紀錄。',
    ...(until ? [`公告訂的暫停期到${until}；到${asOf}為止，沒有找到說明後續安排的文件。`] : []),
    '「輕稀土」的分類有待查證；「重稀土」以USGS清單為準。',
  ],
  status: { licensed: '需許可', suspended: '宣布後暫停', unlisted: '從未列管' },
  usgsClass: { light: '輕稀土', heavy: '重稀土', 'not-classed': '未分類' },
  empty: '資料裡沒有元素，請至少提供一列。',
  column: {
    element: '元素',
    symbol: '符號',
    status: '出口管制',
    since: '生效日或宣布日',
    suspension: '暫停期間',
    class: 'USGS分類',
    flag: '查證情形',
    source: '來源',
  },
} satisfies ElementsWords;
