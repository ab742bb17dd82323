import type { ElementsMessages } from './messages.ts';

export default {
  tab: '元素',
  title: ({ licensed, suspended, unlisted }) =>
    [
      licensed ? `${licensed}元素は許可制` : '',
      suspended ? `${suspended}元素は発効前に停止` : '',
      unlisted ? `${unlisted}元素は対象外` : '',
    ]
      .filter(Boolean)
      .join('、'),
  plainSubtitle: '中国の輸出規制とレアアース',
  subtitle: (year) => `${year}年の中国の輸出規制公告とレアアース`,
  summary: ({ licensed, suspended, unlisted }, { from, announced, suspended: on, until, asOf }) =>
    [
      licensed ? `中国は${from}からレアアース${licensed}元素の輸出を許可制としている。` : '',
      suspended
        ? `${announced}に発表した${suspended}元素の規制は、発効前の${on}に停止された。期限は${until}で、その後の扱いは${asOf}時点で確認できていない。`
        : '',
      unlisted ? `${unlisted}元素は一度も対象になっていない。` : '',
    ].join(''),
  heading: {
    licensed: (count, { from }) => `${count}元素：${from}から許可制`,
    suspended: (count, { announced, suspended }) => `${count}元素：${announced}発表、${suspended}停止`,
    unlisted: (count) => `${count}元素：一度も対象になっていない`,
  },
  detail: {
    licensed: ({ asOf }) => `全仕向け地が対象。データは${asOf}時点`,
    suspended: ({ until }) => `発効前に停止。期限は${until}、その後は「？」（未確認）`,
    unlisted: ({ from, announced }) =>
      from && announced ? `${from}、${announced}のいずれの公告にもない` : 'どの公告にもない',
  },
  note: (licensed, heavy) =>
    `記事は${licensed}元素を「重レアアース」とするが、米地質調査所（USGS）の分類で重レアアースは${heavy.length}元素${heavy.length ? `（${heavy.join('、')}）` : ''}。`,
  ended: ({ until, asOf }) => `停止は${until}までと発表された。その後を定めた文書は${asOf}時点で確認できていない。`,
  status: { licensed: '許可制', suspended: '発表後に停止', unlisted: '対象外' },
  fact: {
    licensed: (from) => `${from}から許可制`,
    announced: (day) => `${day}発表`,
    suspended: (span) => `発効前に停止：${span}`,
    unknown: (asOf) => `その後は${asOf}時点で未確認`,
  },
  usgsClass: { light: '軽', heavy: '重', 'not-classed': '分類なし' },
  classed: (usgsClass, flag) => `USGS分類：${usgsClass}${flag && `（${flag}）`}`,
  empty: '元素のデータがない。1行以上が必要。',
  column: {
    symbol: '記号',
    status: '輸出規制',
    since: '発効日または発表日',
    suspension: '停止期間',
    class: 'USGS分類',
  },
} satisfies ElementsMessages;
