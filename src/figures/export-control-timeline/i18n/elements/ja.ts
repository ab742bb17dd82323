import type { ElementsMessages } from './messages.ts';

/** どの公告にも載っていない元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年の両公告にない` : 'どの公告にもない');

export default {
  tab: '元素',
  title: ({ licensed, suspended, unlisted }, year) =>
    [
      licensed ? `${licensed}元素は許可制` : '',
      suspended ? `${suspended}元素は発効前に停止` : '',
      unlisted ? `${unlisted}元素は${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join('、'),
  plainSubtitle: '中国の輸出規制とレアアース',
  subtitle: (year) => `${year}年の中国の輸出規制公告とレアアース`,
  summary: (
    { licensed, suspended, unlisted },
    { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo },
  ) =>
    [
      licensed ? `中国は${from}からレアアース${licensed}元素の輸出を許可制としている。` : '',
      suspended
        ? `${announced}に発表した${suspended}元素の規制は、発効前の${on}に停止された。期限は${until}。${stated && `両国政府は${stated}まで延長と説明した（${statedFlag}）が、公告の改正は${checkedTo}時点で見当たらない。`}`
        : '',
      unlisted ? `${unlisted}元素は${inNeither(year)}。` : '',
    ].join(''),
  heading: {
    licensed: (count, { from }) => `${count}元素：${from}から許可制`,
    suspended: (count, { announced, suspended }) => `${count}元素：${announced}発表、${suspended}停止`,
    unlisted: (count, { year }) => `${count}元素：${inNeither(year)}`,
  },
  detail: {
    licensed: ({ checkedTo }) => `全仕向け地が対象。確認は${checkedTo}まで`,
    suspended: ({ until, stated, statedFlag }) =>
      `発効前に停止。期限は${until}${stated && `、両国政府の説明では${stated}（${statedFlag}）。「？」は法的な文書が未確認`}`,
    unlisted: ({ from, announced }) =>
      from && announced ? `${from}、${announced}のいずれの公告にもない` : 'どの公告にもない',
  },
  note: (licensed, heavy) =>
    `記事は${licensed}元素を「重レアアース」とするが、米地質調査所（USGS）の分類で重レアアースは${heavy.length}元素${heavy.length ? `（${heavy.join('、')}）` : ''}。`,
  ended: ({ until, checkedTo }) => `停止は${until}まで。その後を定めた文書は${checkedTo}時点で見当たらない。`,
  status: { licensed: '許可制', suspended: '発表後に停止' },
  unlisted: inNeither,
  fact: {
    licensed: (from) => `${from}から許可制`,
    announced: (day) => `${day}発表`,
    suspended: (day) => `${day}、発効前に停止`,
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
