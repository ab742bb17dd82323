import { formatNumber } from '../../../../core/i18n/format.ts';
import type { EventsMessages, Named, Topic } from './messages.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}至${to}`);
const articleOf = (isEdition: boolean): string => (isEdition ? 'dailyview.net 2025年7月的报道' : '报道');
const number = (count: number): string => formatNumber('zh-Hans', count);
const TOPIC: Readonly<Record<Topic, string>> = { control: '出口管制', tariff: '关税', negotiation: '磋商' };
const joined = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join('、'), ...parts.slice(-1)].filter(Boolean).join('与');

const ACTOR = { us: '美国', china: '中国', both: '中美', company: '企业', other: '其他' } as const;
const KIND = {
  control: '收紧管制',
  retaliation: '反制',
  tariff: '关税',
  relaxation: '放宽',
  negotiation: '磋商',
  statement: '表态',
  ruling: '裁决',
  market: '企业动态',
  politics: '政治',
  scheduled: '预定日期',
} as const;

/** “中国的3起关税、放宽事件” */
function events(count: number, actors: readonly Named[], kinds: readonly Named[]): string {
  const who = actors.map(({ id, name }) => (id === 'other' ? '其他各方' : name)).join('、');
  return `${who}的${number(count)}起${kinds.map(({ name }) => name).join('、')}事件`;
}

/** A flag in parentheses; empty for a sourced row. */
const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  tab: '事件',
  actor: ACTOR,
  kind: KIND,
  track: { us: '美国', china: '中国' },
  bothAndOthers: '中美双方及其他',
  bothSides: '双方',
  article: { fact: (isEdition) => `见于${articleOf(isEdition)}`, column: articleOf, yes: '有', no: '无' },
  lead: '标题中提到',
  days: (days) => `${days}天后`,
  title: ({ days }) => `中国稀土管制比美国H20新规早${days}天`,
  plainTitle: ({ count, from, to, actors, kinds }) => `${span(from, to)}${events(count, actors, kinds)}`,
  narrowedTitle: ({ count, total, from, to, actors, kinds }) => {
    const part = count === total ? `全部${number(total)}起事件` : `${number(total)}起事件中，${number(count)}起`;
    const who = actors.map(({ id, name }) => (id === 'other' ? '其他各方' : name)).join('、');
    const what = kinds.map(({ name }) => name).join('、');
    if (!who && !what) return `${part}在${span(from, to)}`;
    return what
      ? `${part}属${who && `${who}的`}${what}（${span(from, to)}）`
      : `${part}出自${who}（${span(from, to)}）`;
  },
  ofSubject: ({ name }, count) => `，其中${name}${number(count)}起`,
  chart: ({ count, days, lanes }) =>
    `时间线：${days}的${formatNumber('zh-Hans', count)}起事件，分${lanes.length}列：${lanes.join('、')}。`,
  emptyChart: '时间线：没有事件。',
  about: (topics, material) => `${material && `${material}：`}${joined(topics.map((topic) => TOPIC[topic]))}大事记`,
  subtitle: ({ count, from, to }) => `${span(from, to)}的出口管制、关税与磋商：${count}件大事`,
  plainSubtitle: (inArticle, about, isEdition) =>
    about +
    (inArticle === 'all'
      ? `：${articleOf(isEdition)}提及的事件`
      : inArticle
        ? `，其中${inArticle}起见于${articleOf(isEdition)}`
        : ''),
  denseSubtitle: (band, about) =>
    `${about}，每个方块为一起事件，每段为${typeof band === 'number' ? `${band}年` : band === 'month' ? '一个月' : '一个季度'}`,
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中国于${licences}对${elements ? `${elements}种` : ''}稀土实施出口许可管理，${days}天后的${chipRule}，美国政府才通知英伟达H20出口需要许可。` +
    (promised ? `${promised}，英伟达称美方保证批准H20许可${stay ? '，而中国4月的管制依然有效' : ''}。` : ''),
  plainSummary: ({ count, from, to, actors, kinds }, detail) =>
    `${span(from, to)}${events(count, actors, kinds)}${detail}。`,
  by: {
    actor: (tally) => `，按主体计：${tally.join('、')}`,
    kind: (tally) => `，按类型计：${tally.join('、')}`,
  },
  only: (title) => `：${title}`,
  tally: (name, count) => `${name}${number(count)}起`,
  busiest: ({ year, count }) => `最多的一年是${year}年，共${number(count)}起。`,
  denseNote: ({ count, max }) =>
    `${number(count)}起事件的标题均列于表中；将时间范围缩小到${max}起以内，即可在图中阅读。`,
  restNote: (count) => `“其他”合并了${count}个主体，名称见表。`,
  note: (tariffDays) =>
    `${articleOf(true)}把先后顺序写反了。先后不等于因果${tariffDays === null ? '' : `：美国关税还比中国的管制早${tariffDays}天`}。`,
  datesNote: '措施以宣布日为准，磋商标出起止日期。',
  sequel: ({ ruling, truce }) =>
    `此后，美国最高法院于${ruling.day}裁定紧急权力关税无效${marked(ruling.flag)}；两国政府称休战延至${truce.day}${marked(truce.flag)}。`,
  scheduledNote: (dates, checkedTo) =>
    `${dates.join('、')}是事先定下的日期，并非举措${checkedTo && `；所查资料截至${checkedTo}`}。`,
  emptyTitle: '没有可显示的事件',
  empty: (choices) =>
    choices.length
      ? `没有符合条件的事件。请放宽或去掉${choices.map((name) => `“${name}”`).join('、')}。`
      : '数据中没有事件，请至少提供一行。',
  control: { span: '时间', from: '开始', to: '结束' },
  column: { date: '日期', actor: '主体', kind: '类型', title: '事件' },
  endDate: '截止日',
} satisfies EventsMessages;
