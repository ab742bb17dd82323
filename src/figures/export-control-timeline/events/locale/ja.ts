import type { EventsWords } from '../words.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}〜${to}`);

export default {
  tab: '出来事',
  actor: { us: '米国', china: '中国', both: '米中', company: '企業', other: 'その他' },
  kind: {
    control: '規制強化',
    retaliation: '対抗措置',
    tariff: '関税',
    relaxation: '緩和',
    negotiation: '協議',
    statement: '発言・発表',
    ruling: '司法判断',
    market: '企業動向',
    scheduled: '予定日',
  },
  track: { us: '米国', middle: '米中双方・その他', china: '中国' },
  bold: '太字は記事に登場する出来事',
  days: (days) => `${days}日`,
  title: ({ days }) => `中国のレアアース許可制はH20規制より${days}日早かった`,
  plainTitle: ({ count, from, to }) => `${span(from, to)}の出来事${count}件`,
  subtitle: ({ told, others, from, to }) =>
    `輸出規制、関税、協議の経過（${span(from, to)}）。` +
    (told ? `記事に登場する${told}件${others ? `と記事にない${others}件` : ''}` : `記事にない${others}件`),
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中国は${licences}、レアアース${elements ? `${elements}種` : ''}を許可制とした。米政府がH20に輸出許可が必要だとエヌビディアに通知したのは${days}日後の${chipRule}である。` +
    (promised
      ? `${promised}、エヌビディアはH20の許可が下りる見通しだと発表した${stay ? 'が、中国の4月の規制は残った' : ''}。`
      : ''),
  plainSummary: ({ count, from, to, tally }) => `${span(from, to)}の${count}件。主体別では${tally.join('、')}。`,
  tally: (actor, count) => `${actor}${count}件`,
  note: (tariffDays) =>
    `記事では順序が逆になっている。前後関係は因果の証明ではない${tariffDays === null ? '' : `。米国の関税は中国の許可制の${tariffDays}日前だった`}。`,
  notes: [
    '措置の日付は発表日、協議は初日から最終日まで。',
    '2025年4月の許可制（公告第18号）が停止されたとの記録は、2026年9月時点で見当たらない。',
    '記事はトランプ氏が「昨年末に就任した」とするが、2024年11月に当選し、就任は2025年1月20日。',
  ],
  scheduledNote: (date, asOf) =>
    `${date}はあらかじめ定められた期日で、措置ではない。その後の扱いは${asOf}時点で確認できていない。`,
  emptyTitle: '該当する出来事なし',
  empty: (attributes) =>
    attributes.length
      ? `条件に合う出来事がない。${attributes.map((name) => `「${name}」`).join('')}の指定を広げるか外すと表示できる。`
      : '出来事のデータがない。1行以上が必要。',
  column: { date: '日付', actor: '主体', kind: '種類', title: '出来事', flag: '確度', source: '出典' },
} satisfies EventsWords;
