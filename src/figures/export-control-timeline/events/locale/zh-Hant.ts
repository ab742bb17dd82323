import type { EventsWords } from '../words.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}至${to}`);

export default {
  tab: '大事記',
  actor: { us: '美國', china: '中國', both: '美中', company: '企業', other: '其他' },
  kind: {
    control: '收緊管制',
    retaliation: '反制',
    tariff: '關稅',
    relaxation: '鬆綁',
    negotiation: '談判',
    statement: '發言',
    ruling: '裁決',
    market: '企業動向',
    scheduled: '預定日',
  },
  track: { us: '美國', middle: '美中雙方與其他', china: '中國' },
  bold: '粗體：文章提到的事件',
  days: (days) => `${days}天`,
  title: ({ days }) => `中國稀土管制比H20新規早${days}天，並非在後`,
  plainTitle: ({ count, from, to }) => `${span(from, to)}的${count}件大事`,
  subtitle: ({ told, others, from, to }) =>
    `${span(from, to)}的出口管制、關稅與談判：` +
    (told ? `文章提到的${told}件事${others ? `，加上未提到的${others}件` : ''}` : `文章未提到的${others}件事`),
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中國於${licences}將${elements ? `${elements}種` : ''}稀土改為須經許可才能出口；${days}天後的${chipRule}，美國政府才通知輝達H20需要出口許可。` +
    (promised ? `${promised}，輝達表示美方將核發H20許可${stay ? '，中國4月的管制則未取消' : ''}。` : ''),
  plainSummary: ({ count, from, to, tally }) => `${span(from, to)}共有${count}件大事，依主體分：${tally.join('、')}。`,
  tally: (actor, count) => `${actor}${count}件`,
  note: (tariffDays) =>
    `文章寫反了先後順序。時間先後不代表因果${tariffDays === null ? '' : `：美國關稅還比中國的管制早${tariffDays}天`}。`,
  notes: [
    '措施以宣布日為準，談判則標出起訖日期。',
    '截至2026年9月，查無2025年4月管制（第18號公告）暫停的紀錄。',
    '文章說川普在2024年底上任；當時舉行的是選舉，就職日為2025年1月20日。',
  ],
  scheduledNote: (date, asOf) => `${date}是事先訂下的日期，並非一項措施；截至${asOf}，後續情況無法確認。`,
  emptyTitle: '沒有可以顯示的事件',
  empty: (attributes) =>
    attributes.length
      ? `沒有符合條件的事件。請放寬或移除${attributes.map((name) => `「${name}」`).join('、')}。`
      : '資料中沒有事件，請至少提供一列。',
  column: { date: '日期', actor: '主體', kind: '類別', title: '事件', flag: '查證情況', source: '來源' },
} satisfies EventsWords;
