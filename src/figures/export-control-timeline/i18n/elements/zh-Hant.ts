import type { ElementsMessages } from './messages.ts';

/** 不在任何公告之列的元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年兩份公告均未列入` : '各公告均未列入');

export default {
  tab: '各元素',
  title: ({ licensed, suspended, unlisted }, { who, year, isRareEarths }) => {
    const first = (count: number): string => `${count}種${isRareEarths ? '稀土' : '材料'}`;
    const other = (count: number): string => (licensed ? `另外${count}種` : first(count));
    return [
      licensed ? (who ? `${who}對${first(licensed)}實施出口許可` : `${first(licensed)}須許可`) : '',
      suspended ? `${other(suspended)}在生效前暫停` : '',
      unlisted && !(licensed && suspended) ? `${other(unlisted)}${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join('，');
  },
  subtitle: (year, { who, what, names, isRareEarths }) => {
    const items = what || names.join('、') || (isRareEarths ? '稀土' : '各類材料');
    if (year === null) return `${who}出口管制與${items}`;
    return `${year}年${who}出口管制${isRareEarths && who ? '中的稀土元素' : `與${items}`}`;
  },
  summary: ({ licensed, suspended, unlisted }, dates) => {
    const { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo } = dates;
    const { who, isStaggered, isRareEarths, isEdition } = dates;
    const staggered = isStaggered ? '陸續' : '';
    const what = `${licensed}種${isRareEarths ? '稀土' : '材料'}`;
    const prolonged = isEdition
      ? `兩國政府稱延至${stated}（${statedFlag}）；截至${checkedTo}，未見相應公告。`
      : `據稱延至${stated}（${statedFlag}）。`;
    return [
      licensed
        ? who
          ? `${who}自${from}起${staggered}要求${what}須經許可才能出口。`
          : `自${from}起，${what}${staggered}須經許可才能出口。`
        : '',
      suspended
        ? announced
          ? `${announced}${licensed ? '再' : ''}宣布管制${suspended}種，尚未生效即於${on}暫停，期限至${until}。${stated && prolonged}`
          : `${licensed ? '另有' : ''}${suspended}種在宣布管制後、生效前暫停。`
        : '',
      unlisted
        ? `${licensed || suspended ? '其餘' : ''}${unlisted}種${inNeither(year)}${dates.hasMagnetMetals ? '，其中有用於磁鐵的釹和鐠' : ''}。`
        : '',
    ].join('');
  },
  heading: {
    licensed: (count) => `${count}種：出口須許可`,
    suspended: (count) => `${count}種：生效前暫停`,
    unlisted: (count, { year, hasMagnetMetals }) =>
      `${count}種：${year ? `${year}年未列` : '各公告均未列'}${hasMagnetMetals ? '，含磁鐵用Nd、Pr' : ''}`,
  },
  detail: {
    licensed: ({ from, isStaggered, isEdition }) =>
      `${from}起${isStaggered ? '陸續實施' : ''}${isEdition ? '，適用所有目的地' : ''}`,
    suspended: ({ announced, suspended, until, stated, statedFlag, isEdition }) =>
      announced
        ? `${announced}宣布，${suspended}暫停，期限至${until}${stated && `；${isEdition ? '兩國政府稱延至' : '據稱延至'}${stated}（${statedFlag}，未見法律文件）`}`
        : '',
    unlisted: ({ year, lists: [first = '', second = ''] }) =>
      year ? `${year}年${first}和${second}的公告均未列入` : '',
  },
  group: {
    licensed: (count, dates) =>
      `${dates.from}起${dates.isStaggered ? '陸續' : ''}須許可：${count}種${dates.isElements ? '元素' : '材料'}`,
    suspended: (count, dates) =>
      `${dates.announced}宣布管制，生效前暫停：${count}種${dates.isElements ? '元素' : '材料'}`,
    unlisted: (count, dates) => `${inNeither(dates.year)}：${count}種${dates.isElements ? '元素' : '材料'}`,
  },
  chart: (groups, { isElements, year }) => {
    const status = { licensed: '須許可', suspended: '生效前暫停', unlisted: inNeither(year) };
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    return `方塊圖：${total}種${isElements ? '元素' : '材料'}，依出口管制狀態分組，${groups.map(([id, count]) => `${status[id]}${count}種`).join('，')}。`;
  },
  emptyChart: '方塊圖：沒有元素。',
  magnetMetal: '磁鐵用金屬',
  note: (called, heavy, isEdition) =>
    `${isEdition ? 'dailyview.net 2025年7月的報導' : '報導'}把這${called}種都稱為重稀土；依美國地質調查所（USGS）的分類，其中${heavy.length}種才是重稀土${heavy.length ? `：${heavy.join('、')}` : ''}。`,
  ended: ({ until, checkedTo, isEdition }) =>
    `暫停期至${until}${isEdition ? `；截至${checkedTo}，並未找到說明後續安排的文件` : ''}。`,
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
    material: '材料',
    symbol: '符號',
    status: '出口管制',
    since: '生效日或宣布日',
    suspension: '暫停期',
    class: 'USGS分類',
  },
} satisfies ElementsMessages;
