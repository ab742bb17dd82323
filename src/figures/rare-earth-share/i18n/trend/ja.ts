import { yearSpan } from '../../print.ts';
import type { Span } from '../../trend/lines.ts';
import type { Course, Dated, TrendMessages } from './messages.ts';

/** 「2010〜13年」「2005年」。 */
const span = ([from, to]: Span): string => `${yearSpan(from, to, '〜')}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('と');
const inYear = ({ value, year }: Dated): string => `${year}年の${value}`;

/** 「1995年の65%から2025年の69%に上がった」。 */
function courseText(course: Course, first: Dated, peak: Dated, last: Dated): string {
  if (course === 'level') return `${first.year}年も${last.year}年も${first.value}だった`;
  if (course === 'peaked')
    return `${inYear(first)}から${inYear(peak)}まで上がり、${last.year}年は${last.value}に下がった`;
  return `${inYear(first)}から${inYear(last)}に${course === 'risen' ? '上がった' : '下がった'}`;
}

export default {
  tab: '推移',
  title: ({ course, first, peak, last }) =>
    `採掘に占める中国の割合、${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('、')}`,
  tonnesTitle: ({ last, usa, record }) =>
    `${last.year}年の中国の採掘量は${record ? '過去最高の' : ''}${last.value}トン${usa && `、米国は${usa}トン`}`,
  subtitle: ({ from, to, credit }) => `世界のレアアース採掘に占める割合、${from}〜${to}年${credit && `、${credit}`}`,
  tonnesSubtitle: ({ from, to, credit, hairlines }) =>
    `レアアース採掘量（酸化物換算）、${from}〜${to}年${credit && `、${credit}`}${hairlines ? '。細線はその他の国' : ''}`,
  summary: ({ course, first, peak, last, tonnes, record }) =>
    `世界のレアアース採掘に占める中国の割合は${courseText(course, first, peak, last)}。${tonnes && `採掘量は${record ? '過去最高の' : ''}${tonnes}トンである。`}`,
  tonnesSummary: ({ change, first, last, usa, record }) =>
    `中国の採掘量は${
      change === 'same'
        ? `${first.year}年も${last.year}年も${last.value}トンだった`
        : `${inYear(first)}トンから${last.year}年には${record ? '過去最高の' : ''}${last.value}トンになった`
    }。${usa && `米国は${usa}トン。`}`,
  breaksNote: ({ symbols }) =>
    `${symbols ? '丸数字の年に統計の出典が替わる' : '統計の出典がたびたび替わる'}ため、段差が実際の変化とは限らない。`,
  quotaNote: (spans) => `${listed(spans)}の中国は公式の生産枠で、枠外の生産は含まない。`,
  notes: {
    derived: '割合は算出値。各国の生産量を、同じ統計の丸めた世界計で割った。',
    quota: (spans) => `${listed(spans)}の中国は公式の生産枠の値で、枠を超える生産は数えていない。`,
    hollow: '白抜きの点は出典が示す推定値。',
  },
  noRemainder: (years) => `${years.join('、')}年は中国と米国の合計が丸めた世界計を上回るため、その他は描いていない。`,
  tonnes: (value) => `${value}トン`,
  peak: ({ value, year }) => `最高 ${year}年 ${value}`,
  quota: (spans) => `${spans.map(span).join('、')}：中国は公式の生産枠のみ`,
  idle: (spans) => `米国の採掘なし：${spans.map(span).join('、')}`,
  breaks: '統計の出典が替わる年：',
  break: ({ from, to, last, source }) => `${last ? `${from}年〜` : span([from, to])} ${source}`,
  manyBreaks: (count) => `統計の出典は${count}回替わる。各年の出典は表に示す。`,
  unitedStates: '米国',
  others: 'その他',
  estimate: '推定値',
  quotaLabel: '公式の生産枠',
  column: { others: 'その他', world: '世界', basis: '中国の値' },
  shareOf: (country) => `${country}の割合`,
} satisfies TrendMessages;
