import type { ElementsMessages, GroupDates } from './messages.ts';

/** どの公告にも載っていない元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年の両公告にない` : 'どの公告にもない');

/** 「7元素」、元素でない品目があれば「7品目」。 */
const items = (count: number, { isElements }: GroupDates): string => `${count}${isElements ? '元素' : '品目'}`;

export default {
  tab: '元素',
  title: ({ licensed, suspended, unlisted }, dates) =>
    [
      licensed ? `${items(licensed, dates)}は許可制` : '',
      suspended ? `${items(suspended, dates)}は発効前に停止` : '',
      unlisted ? `${items(unlisted, dates)}は${inNeither(dates.year)}` : '',
    ]
      .filter(Boolean)
      .join('、'),
  subtitle: (year, { who, what, names, isRareEarths }) =>
    `${year ? `${year}年の` : ''}${who && `${who}の`}輸出規制${year ? '公告' : ''}と${what || names.join('、') || (isRareEarths ? 'レアアース' : '各品目')}`,
  summary: ({ licensed, suspended, unlisted }, dates) => {
    const { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo } = dates;
    const { who, isStaggered, isRareEarths, isEdition } = dates;
    const since = `${from}から${isStaggered ? '順次' : ''}`;
    const what = `${isRareEarths ? 'レアアース' : ''}${items(licensed, dates)}`;
    const prolonged = isEdition
      ? `両国政府は${stated}まで延長と説明した（${statedFlag}）が、公告の改正は${checkedTo}時点で見当たらない。`
      : `${stated}まで延長とされる（${statedFlag}）。`;
    return [
      licensed
        ? who
          ? `${who}は${since}${what}の輸出を許可制としている。`
          : `${since}${what}の輸出が許可制となっている。`
        : '',
      suspended
        ? announced
          ? `${announced}に発表した${items(suspended, dates)}の規制は、発効前の${on}に停止された。期限は${until}。${stated && prolonged}`
          : `${items(suspended, dates)}の規制は発表後、発効前に停止された。`
        : '',
      unlisted ? `${items(unlisted, dates)}は${inNeither(year)}。` : '',
    ].join('');
  },
  heading: {
    licensed: (count, dates) => `${items(count, dates)}：${dates.from}から${dates.isStaggered ? '順次' : ''}許可制`,
    suspended: (count, dates) =>
      `${items(count, dates)}：${dates.announced}発表${dates.announced ? '、' : '後に'}${dates.suspended}停止`,
    unlisted: (count, dates) => `${items(count, dates)}：${inNeither(dates.year)}`,
  },
  detail: {
    licensed: ({ checkedTo, isEdition }) =>
      isEdition ? `全仕向け地が対象。確認は${checkedTo}まで` : `データの最終日は${checkedTo}`,
    suspended: ({ until, stated, statedFlag, isEdition }) =>
      `発効前に停止${until && `。期限は${until}`}${stated && `、${isEdition ? '両国政府の説明では' : '延長後とされる期限は'}${stated}（${statedFlag}）。「？」は法的な文書が未確認`}`,
    unlisted: ({ from, isStaggered, announced }) =>
      from && announced && !isStaggered ? `${from}、${announced}のいずれの公告にもない` : 'どの公告にもない',
  },
  note: (licensed, heavy) =>
    `記事は${licensed}元素を「重レアアース」とするが、米地質調査所（USGS）の分類で重レアアースは${heavy.length}元素${heavy.length ? `（${heavy.join('、')}）` : ''}。`,
  ended: ({ until, checkedTo, isEdition }) =>
    `停止は${until}まで。${isEdition ? `その後を定めた文書は${checkedTo}時点で見当たらない。` : ''}`,
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
    material: '品目',
    symbol: '記号',
    status: '輸出規制',
    since: '発効日または発表日',
    suspension: '停止期間',
    class: 'USGS分類',
  },
} satisfies ElementsMessages;
