import type { EventsWords } from '../words.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}到${to}`);

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
  bold: '粗體：報導提到的事件',
  days: (days) => `${days}天`,
  title: ({ days }) => `中國稀土許可制早於H20新規${days}天，並非在後`,
  plainTitle: ({ count, from, to }) => `${span(from, to)}的${count}件大事`,
  subtitle: ({ told, others, from, to }) =>
    `${span(from, to)}的出口管制、關稅與談判：` +
    (told ? `報導提到的${told}件事${others ? `，加上未提到的${others}件` : ''}` : `報導未提到的${others}件事`),
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中國在${licences}將${elements ? `${elements}種` : ''}稀土改為許可制出口，美國政府通知輝達H20需要出口許可則在${days}天後的${chipRule}。` +
    (promised ? `${promised}，輝達表示美方將核發H20許可${stay ? '，中國4月的管制則未取消' : ''}。` : ''),
  plainSummary: ({ count, from, to, tally }) =>
    `${span(from, to)}共有${count}件大事，依主體區分：${tally.join('、')}。`,
  tally: (actor, count) => `${actor}${count}件`,
  note: (tariffDays) =>
    `報導的先後順序顛倒。時間先後不代表因果${tariffDays === null ? '' : `：美國關稅還比中國的許可制早${tariffDays}天`}。`,
  notes: [
    '措施以公布當天為準，談判則標出第一天與最後一天。',
    '到2026年9月為止，查無2025年4月許可制（第18號公告）停止實施的紀錄。',
    '報導說川普在去年底上任；去年底是選舉，就職日是2025年1月20日。',
  ],
  scheduledNote: (date, asOf) => `${date}是事先訂下的日子，不是一項措施；到${asOf}為止，後續情形無法確認。`,
  emptyTitle: '沒有可以顯示的事件',
  empty: (attributes) =>
    attributes.length
      ? `沒有符合條件的事件。請放寬或移除${attributes.map((name) => `「${name}」`).join('、')}。`
      : '資料裡沒有事件，請至少提供一列。',
  column: { date: '日期', actor: '主體', kind: '類別', title: '事件', flag: '查證情形', source: '來源' },
} satisfies EventsWords;
