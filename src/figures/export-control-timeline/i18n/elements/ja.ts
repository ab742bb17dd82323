import type { ElementsMessages, GroupDates } from './messages.ts';

/** どの公告にも載っていない元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年の両公告にない` : 'どの公告にもない');

/** 「7元素」、元素でない品目があれば「7品目」。 */
const items = (count: number, { isElements }: GroupDates): string => `${count}${isElements ? '元素' : '品目'}`;

export default {
  tab: '元素',
  title: ({ licensed, suspended, unlisted }, dates) => {
    const { who, year, isRareEarths } = dates;
    const first = (count: number): string => `${isRareEarths ? 'レアアース' : ''}${items(count, dates)}`;
    const other = (count: number): string => (licensed ? `別の${items(count, dates)}` : first(count));
    return [
      licensed ? (who ? `${who}は${first(licensed)}を許可制に` : `${first(licensed)}は許可制`) : '',
      suspended ? `${other(suspended)}の規制は発効前に停止` : '',
      unlisted && !(licensed && suspended) ? `${other(unlisted)}は${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join('、');
  },
  subtitle: (year, { who, what, names, isRareEarths }) =>
    `${year ? `${year}年の` : ''}${who && `${who}の`}輸出規制と${what || names.join('、') || (isRareEarths ? 'レアアース' : '各品目')}`,
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
      unlisted
        ? `${items(unlisted, dates)}は${inNeither(year)}${dates.hasMagnetMetals ? '。磁石に使うネオジムとプラセオジムも含まれる' : ''}。`
        : '',
    ].join('');
  },
  heading: {
    licensed: (count, dates) => `${items(count, dates)}は許可制`,
    suspended: (count, dates) => `${items(count, dates)}の規制は発効前に停止`,
    unlisted: (count, dates) =>
      `${items(count, dates)}は${inNeither(dates.year)}${dates.hasMagnetMetals ? '（磁石用のNd、Prを含む）' : ''}`,
  },
  detail: {
    licensed: ({ from, isStaggered, isEdition }) =>
      `${from}から${isStaggered ? '順次' : ''}${isEdition ? '、全仕向け地が対象' : ''}`,
    suspended: ({ announced, suspended, until, stated, statedFlag, isEdition }) =>
      announced
        ? `${announced}発表、${suspended}に停止。期限は${until}${stated && `、${isEdition ? '両国政府の説明では' : '延長後とされる期限は'}${stated}（${statedFlag}、法的な文書は未確認）`}`
        : '',
    unlisted: ({ year, lists: [first = '', second = ''] }) => (year ? `${year}年${first}と${second}の公告にない` : ''),
  },
  group: {
    licensed: (count, dates) => `${dates.from}から${dates.isStaggered ? '順次' : ''}許可制：${items(count, dates)}`,
    suspended: (count, dates) => `${dates.announced || '規制'}発表、発効前に停止：${items(count, dates)}`,
    unlisted: (count, dates) => `${inNeither(dates.year)}：${items(count, dates)}`,
  },
  chart: (groups, dates) => {
    const status = { licensed: '許可制', suspended: '発効前に停止', unlisted: inNeither(dates.year) };
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    return `タイル図：輸出規制の状況別に${items(total, dates)}。内訳は${groups.map(([id, count]) => `${status[id]}${items(count, dates)}`).join('、')}。`;
  },
  emptyChart: 'タイル図：元素なし。',
  magnetMetal: '磁石用の金属',
  note: (called, heavy, isEdition) =>
    `${isEdition ? 'dailyview.netの2025年7月の報道' : '記事'}は${called}元素を「重レアアース」とするが、米地質調査所（USGS）の分類で重レアアースは${heavy.length}元素${heavy.length ? `（${heavy.join('、')}）` : ''}。`,
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
