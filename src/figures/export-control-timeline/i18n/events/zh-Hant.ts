import { formatNumber } from '../../../../core/i18n/format.ts';
import type { EventsMessages, Named, Topic } from './messages.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}至${to}`);
const articleOf = (isEdition: boolean): string => (isEdition ? 'dailyview.net 2025年7月的報導' : '報導');
const number = (count: number): string => formatNumber('zh-Hant', count);
const TOPIC: Readonly<Record<Topic, string>> = { control: '出口管制', tariff: '關稅', negotiation: '談判' };
const joined = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join('、'), ...parts.slice(-1)].filter(Boolean).join('與');

const ACTOR = { us: '美國', china: '中國', both: '美中', company: '企業', other: '其他' } as const;
const KIND = {
  control: '收緊管制',
  retaliation: '反制',
  tariff: '關稅',
  relaxation: '鬆綁',
  negotiation: '談判',
  statement: '發言',
  ruling: '裁決',
  market: '企業動向',
  politics: '政治',
  scheduled: '預定日',
} as const;

/** 「中國的3件大事」「中國的3件關稅、鬆綁事件」 */
function events(count: number, actors: readonly Named[], kinds: readonly Named[]): string {
  const who = actors.map(({ id, name }) => (id === 'other' ? '其他各方' : name)).join('、');
  const what = kinds.map(({ name }) => name).join('、');
  return `${who}的${number(count)}件${what ? `${what}事件` : '大事'}`;
}

/** A flag in parentheses; empty for a sourced row. */
const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  tab: '大事記',
  actor: ACTOR,
  kind: KIND,
  track: { us: '美國', china: '中國' },
  bothAndOthers: '美中雙方與其他',
  bothSides: '雙方',
  article: { fact: (isEdition) => `見於${articleOf(isEdition)}`, column: articleOf, yes: '有', no: '無' },
  lead: '標題有提到',
  days: (days) => `${days}天後`,
  title: ({ days }) => `中國稀土管制比美國H20新規早${days}天`,
  plainTitle: ({ count, from, to, actors, kinds }) => `${span(from, to)}${events(count, actors, kinds)}`,
  narrowedTitle: ({ count, total, from, to, actors, kinds }) => {
    const part = count === total ? `全部${number(total)}件事件` : `${number(total)}件事件中，${number(count)}件`;
    const who = actors.map(({ id, name }) => (id === 'other' ? '其他各方' : name)).join('、');
    const what = kinds.map(({ name }) => name).join('、');
    if (!who && !what) return `${part}在${span(from, to)}`;
    return what
      ? `${part}屬${who && `${who}的`}${what}（${span(from, to)}）`
      : `${part}出自${who}（${span(from, to)}）`;
  },
  ofSubject: ({ name }, count) => `，其中${name}${number(count)}件`,
  chart: ({ count, days, lanes }) =>
    `時間軸：${days}的${formatNumber('zh-Hant', count)}件事件，分${lanes.length}欄：${lanes.join('、')}。`,
  emptyChart: '時間軸：沒有事件。',
  about: (topics, material) => `${material && `${material}：`}${joined(topics.map((topic) => TOPIC[topic]))}紀事`,
  subtitle: ({ count, from, to }) => `${span(from, to)}的出口管制、關稅與談判：${count}件大事`,
  plainSubtitle: (inArticle, about, isEdition) =>
    about +
    (inArticle === 'all'
      ? `：${articleOf(isEdition)}提到的事件`
      : inArticle
        ? `，其中${inArticle}件見於${articleOf(isEdition)}`
        : ''),
  denseSubtitle: (band, about) =>
    `${about}，每個方塊代表一件，每段代表${typeof band === 'number' ? `${band}年` : band === 'month' ? '一個月' : '一季'}`,
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中國於${licences}將${elements ? `${elements}種` : ''}稀土改為須經許可才能出口；${days}天後的${chipRule}，美國政府才通知輝達H20需要出口許可。` +
    (promised ? `${promised}，輝達表示美方保證核准H20許可${stay ? '，中國4月的管制則未取消' : ''}。` : ''),
  plainSummary: ({ count, from, to, actors, kinds }, detail) =>
    `${span(from, to)}${events(count, actors, kinds)}${detail}。`,
  by: {
    actor: (tally) => `，依主體分：${tally.join('、')}`,
    kind: (tally) => `，依類別分：${tally.join('、')}`,
  },
  only: (title) => `：${title}`,
  tally: (name, count) => `${name}${number(count)}件`,
  busiest: ({ year, count }) => `最多的一年是${year}年，計${number(count)}件。`,
  denseNote: ({ count, max }) => `${number(count)}件事件的標題都列在表格裡；把期間縮小到${max}件以內，就能在圖中閱讀。`,
  restNote: (count) => `「其他」合併了${count}個主體，名稱見表格。`,
  note: (tariffDays) =>
    `${articleOf(true)}寫反了先後順序。時間先後不代表因果${tariffDays === null ? '' : `：美國關稅還比中國的管制早${tariffDays}天`}。`,
  datesNote: '措施以宣布日為準，談判則標出起訖日期。',
  sequel: ({ ruling, truce }) =>
    `此後，美國最高法院於${ruling.day}裁定緊急權力關稅無效${marked(ruling.flag)}；兩國政府稱休戰延至${truce.day}${marked(truce.flag)}。`,
  scheduledNote: (dates, checkedTo) =>
    `${dates.join('、')}是事先訂下的日期，並非措施${checkedTo && `；所查資料截至${checkedTo}`}。`,
  emptyTitle: '沒有可以顯示的事件',
  empty: (choices) =>
    choices.length
      ? `沒有符合條件的事件。請放寬或移除${choices.map((name) => `「${name}」`).join('、')}。`
      : '資料中沒有事件，請至少提供一列。',
  control: { span: '期間', from: '開始', to: '結束' },
  column: { date: '日期', actor: '主體', kind: '類別', title: '事件' },
  endDate: '截止日',
} satisfies EventsMessages;
