import type { ElementsMessages } from './messages.ts';

/** 不在任何公告之列的元素。 */
const inNeither = (year: string | null): string => (year ? `${year}年两份公告均未列入` : '各公告均未列入');

export default {
  tab: '按元素',
  title: ({ licensed, suspended, unlisted }, { who, year, isRareEarths }) => {
    const first = (count: number): string => `${count}种${isRareEarths ? '稀土' : '材料'}`;
    const other = (count: number): string => (licensed ? `另外${count}种` : first(count));
    return [
      licensed ? (who ? `${who}对${first(licensed)}实行出口许可` : `${first(licensed)}须许可`) : '',
      suspended ? `${other(suspended)}在生效前暂停` : '',
      unlisted && !(licensed && suspended) ? `${other(unlisted)}${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join('，');
  },
  subtitle: (year, { who, what, names, isRareEarths }) =>
    year === null
      ? `${who}出口管制与${what || names.join('、') || (isRareEarths ? '稀土' : '各类材料')}`
      : `${year}年${who}出口管制中的${what || names.join('、') || (isRareEarths ? '稀土元素' : '各类材料')}`,
  summary: ({ licensed, suspended, unlisted }, dates) => {
    const { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo } = dates;
    const { who, isStaggered, isRareEarths, isEdition } = dates;
    const staggered = isStaggered ? '陆续' : '';
    const what = `${licensed}种${isRareEarths ? '稀土' : '材料'}`;
    const prolonged = isEdition
      ? `两国政府称延至${stated}（${statedFlag}）；截至${checkedTo}，未见相应公告。`
      : `据称延至${stated}（${statedFlag}）。`;
    return [
      licensed
        ? who
          ? `${who}自${from}起${staggered}对${what}实施出口许可管理。`
          : `自${from}起，${what}的出口${staggered}须经许可。`
        : '',
      suspended
        ? announced
          ? `${announced}${licensed ? '又' : ''}宣布管制${suspended}种，尚未生效便于${on}暂停，期限至${until}。${stated && prolonged}`
          : `${licensed ? '另有' : ''}${suspended}种在宣布管制后、生效前暂停。`
        : '',
      unlisted
        ? `${licensed || suspended ? '另有' : ''}${unlisted}种${inNeither(year)}${dates.hasMagnetMetals ? '，其中有用于磁体的钕和镨' : ''}。`
        : '',
    ].join('');
  },
  heading: {
    licensed: (count) => `${count}种：出口须许可`,
    suspended: (count) => `${count}种：生效前暂停`,
    unlisted: (count, { year, hasMagnetMetals }) =>
      `${count}种：${year ? `${year}年未列` : '各公告均未列'}${hasMagnetMetals ? '，含磁体用Nd、Pr' : ''}`,
  },
  detail: {
    licensed: ({ from, isStaggered, isEdition }) =>
      `${from}起${isStaggered ? '陆续实施' : ''}${isEdition ? '，适用于所有目的地' : ''}`,
    suspended: ({ announced, suspended, until, stated, statedFlag, isEdition }) =>
      announced
        ? `${announced}宣布，${suspended}暂停，期限至${until}${stated && `；${isEdition ? '两国政府称延至' : '据称延至'}${stated}（${statedFlag}，未见法律文件）`}`
        : '',
    unlisted: ({ year, lists: [first = '', second = ''] }) =>
      year ? `${year}年${first}与${second}的公告均未列入` : '',
  },
  group: {
    licensed: (count, dates) =>
      `${dates.from}起${dates.isStaggered ? '陆续' : ''}须许可：${count}种${dates.isElements ? '元素' : '材料'}`,
    suspended: (count, dates) =>
      `${dates.announced}宣布管制，生效前暂停：${count}种${dates.isElements ? '元素' : '材料'}`,
    unlisted: (count, dates) => `${inNeither(dates.year)}：${count}种${dates.isElements ? '元素' : '材料'}`,
  },
  chart: (groups, { isElements, year }) => {
    const status = { licensed: '须许可', suspended: '生效前暂停', unlisted: inNeither(year) };
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    return `方块图：${total}种${isElements ? '元素' : '材料'}，按出口管制状态分组，${groups.map(([id, count]) => `${status[id]}${count}种`).join('，')}。`;
  },
  emptyChart: '方块图：没有元素。',
  magnetMetal: '磁体用金属',
  note: (called, heavy, isEdition) =>
    `${isEdition ? 'dailyview.net 2025年7月的报道' : '报道'}把这${called}种都称作重稀土；按美国地质调查局（USGS）的分类，其中${heavy.length}种属重稀土${heavy.length ? `：${heavy.join('、')}` : ''}。`,
  ended: ({ until, checkedTo, isEdition }) =>
    `暂停期至${until}${isEdition ? `；截至${checkedTo}，未找到说明其后安排的文件` : ''}。`,
  status: { licensed: '须许可', suspended: '宣布后暂停' },
  unlisted: inNeither,
  fact: {
    licensed: (from) => `${from}起出口须许可`,
    announced: (day) => `${day}宣布管制`,
    suspended: (day) => `${day}，生效前暂停`,
  },
  usgsClass: { light: '轻稀土', heavy: '重稀土', 'not-classed': '未归类' },
  classed: (usgsClass, flag) => `USGS归类：${usgsClass}${flag && `（${flag}）`}`,
  empty: '数据中没有元素，请至少提供一行。',
  column: {
    material: '材料',
    symbol: '符号',
    status: '出口管制',
    since: '生效日或宣布日',
    suspension: '暂停期',
    class: 'USGS归类',
  },
} satisfies ElementsMessages;
