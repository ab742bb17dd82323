import { yearSpan } from '../../print.ts';
import type { Span } from '../../trend/lines.ts';
import type { Dated, ShareCourse, TrendMessages } from './messages.ts';

/** 「2010〜13年」「2005年」。 */
const span = ([from, to]: Span): string => `${yearSpan(from, to, '〜')}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('と');
const inYear = ({ value, year }: Dated): string => `${year}年の${value}`;

/** 「1995年の65%から2025年の69%に上がった」。 */
function courseText({ course, first, peak, low, last }: ShareCourse): string {
  if (course === 'level') return `${first.year}年も${last.year}年も${first.value}だった`;
  if (course === 'peaked')
    return `${inYear(first)}から${inYear(peak)}まで上がり、${low ? `${low.year}年に${low.value}まで下がった後、${last.year}年は${last.value}に戻った` : `${last.year}年は${last.value}に下がった`}`;
  return `${inYear(first)}から${inYear(last)}に${course === 'risen' ? '上がった' : '下がった'}`;
}

const amongst = (material: string): string => material && `${material}に占める`;

const thin = (hairlines: boolean): string => (hairlines ? '。細線はその他の国' : '');

export default {
  tab: '推移',
  title: ({ subject, isMining, material, course, first, peak, last }) =>
    `${isMining ? '採掘に占める' : amongst(material)}${subject}の割合、${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('、')}`,
  peakTitle: ({ subject, isMining, material, peak, last, near, isNow }) =>
    `${isMining ? `${subject}の採掘シェア` : `${amongst(material)}${subject}の割合`}、${inYear(peak)}から${isNow && near !== null ? '' : `${last.year}年の`}${near === null ? last.value : `約${near / 10}割`}に`,
  tonnesTitle: ({ subject, last, rival: { short, value }, record }) =>
    `${last.year}年の${subject}の採掘量は${record ? '過去最高の' : ''}${last.value}トン${value && `、${short}は${value}トン`}`,
  amounts: ({ subject, material, values, rival }) =>
    `${subject}${material && `の${material}`}：${values.map(({ value, year }) => `${year}年${value}`).join('、')}${rival ? `、${rival.name}は${rival.value}` : ''}`,
  subtitle: ({ isMining, material, from, to, credit, hairlines }) =>
    `${isMining ? '世界のレアアース採掘に占める' : amongst(material)}割合、${from}〜${to}年${credit && `、${credit}`}${thin(hairlines)}`,
  amountSubtitle: ({ isMining, material, unit, from, to, credit, hairlines }) =>
    `${isMining ? 'レアアース採掘量（酸化物換算）' : material ? `${material}（${unit}）` : `単位：${unit}`}、${from}〜${to}年${credit && `、${credit}`}${thin(hairlines)}`,
  summary: ({ subject, isMining, material, tonnes, record, ...story }) =>
    `${isMining ? '世界のレアアース採掘に占める' : amongst(material)}${subject}の割合は${courseText(story)}。${tonnes && `採掘量は${record ? '過去最高の' : ''}${tonnes}トンである。`}`,
  tonnesSummary: ({ subject, change, first, last, rival, record }) =>
    `${subject}の採掘量は${
      change === 'same'
        ? `${first.year}年も${last.year}年も${last.value}トンだった`
        : `${inYear(first)}トンから${last.year}年には${record ? '過去最高の' : ''}${last.value}トンになった`
    }。${rival.value && `${rival.name}は${rival.value}トン。`}`,
  sentence: (title) => `${title}。`,
  breaksNote: ({ symbols }) =>
    `${symbols ? '丸数字の年に統計の出典が替わる' : '統計の出典がたびたび替わる'}ため、段差が実際の変化とは限らない。`,
  newSource: 'この年に出典が替わる',
  quotaNote: ({ country, years }) => `${listed(years)}の${country}は公式の生産枠で、枠外の生産は含まない。`,
  notes: {
    derived: '割合は算出値。各国の生産量を、同じ統計の丸めた世界計で割った。',
    quota: ({ country, years }) => `${listed(years)}の${country}は公式の生産枠の値で、枠を超える生産は数えていない。`,
    hollow: '白抜きの点は出典が示す推定値。',
  },
  noRemainder: (years) => `${years.join('、')}年は中国と米国の合計が丸めた世界計を上回るため、その他は描いていない。`,
  tonnes: (value) => `${value}トン`,
  peak: ({ value, year }) => `最高 ${year}年 ${value}`,
  low: ({ value, year }) => `${year}年に${value}まで低下`,
  seeNote: '（点線：注参照）',
  quotaOnly: '公式枠のみ',
  quota: ({ country, years }) => `${years.map(span).join('、')}：${country}は公式の生産枠のみ`,
  idle: ({ country, years }) => `${country}の採掘なし：${years.map(span).join('、')}`,
  breaks: '統計の出典が替わる年：',
  break: ({ from, to, last, source }) => `${last ? `${from}年〜` : span([from, to])} ${source}`,
  manyBreaks: (count) => `統計の出典は${count}回替わる。各年の出典は表に示す。`,
  unitedStates: '米国',
  others: 'その他',
  estimate: '推定値',
  quotaLabel: '公式の生産枠',
  column: { others: 'その他', estimates: '推定値の国', basis: (country) => `${country}の値` },
  shareOf: (country) => `${country}の割合`,
  line: (name, points) =>
    `${name}：${points.map(({ kind, year, value }) => (kind ? `${kind === 'highest' ? '最高' : '最低'}は${year}年の${value}` : `${year}年${value}`)).join('、')}`,
  chart: ({ what, lines, points, range }) =>
    `折れ線グラフ：${what}、国別の線${lines}本、年ごとの点${points}個、値は${range}。`,
} satisfies TrendMessages;
