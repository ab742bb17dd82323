import type { Span } from '../../trend/lines.ts';
import type { Dated, ShareCourse, TrendMessages } from './messages.ts';

/** “2010至2013”“2005”。 */
const years = ([from, to]: Span): string => (from === to ? String(from) : `${from}至${to}`);
const span = (range: Span): string => `${years(range)}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('、');
const inYear = ({ value, year }: Dated): string => `${year}年的${value}`;

/** “从1995年的65%升至2025年的69%”。 */
function courseText({ course, first, peak, low, last }: ShareCourse): string {
  if (course === 'level') return `在${first.year}年和${last.year}年均为${first.value}`;
  if (course === 'peaked')
    return `从${inYear(first)}升至${inYear(peak)}，${low ? `${low.year}年降至${low.value}，${last.year}年回升至${last.value}` : `${last.year}年回落到${last.value}`}`;
  return `从${inYear(first)}${course === 'risen' ? '升至' : '降至'}${inYear(last)}`;
}

const thin = (hairlines: boolean): string => (hairlines ? '；细线为其他国家' : '');

export default {
  tab: '历年变化',
  title: ({ subject, isMining, material, course, first, peak, last }) =>
    `${subject}${isMining ? '开采' : material && `（${material}）`}占比：${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('，')}`,
  peakTitle: ({ subject, isMining, material, peak, low, last, near, isNow }) =>
    `${subject}${isMining ? '稀土开采' : material && `（${material}）`}占比${peak.year}年达${peak.value}的峰值，${isNow ? '如今' : `${last.year}年`}${low ? '回升至' : '降至'}${near === null ? last.value : `${near}%左右`}`,
  tonnesTitle: ({ subject, last, rival: { short, value }, record }) =>
    `${last.year}年${subject}稀土开采量为${last.value}吨${record ? '，历年最高' : ''}${value && `；${short}${value}吨`}`,
  amounts: ({ subject, material, values, rival }) =>
    `${subject}${material && `（${material}）`}：${values.map(({ value, year }) => `${year}年${value}`).join('，')}${rival ? `；${rival.name}：${rival.value}` : ''}`,
  subtitle: ({ isMining, material, from, to, credit, hairlines }) =>
    `${isMining ? '占全球稀土矿产量的比重' : material ? `占${material}总量的比重` : '占总量的比重'}，${from}至${to}年${credit && `，${credit}`}${thin(hairlines)}`,
  amountSubtitle: ({ isMining, material, unit, from, to, credit, hairlines }) =>
    `${isMining ? '稀土矿产量（氧化物当量）' : material ? `${material}（单位：${unit}）` : `单位：${unit}`}，${from}至${to}年${credit && `，${credit}`}${thin(hairlines)}`,
  summary: ({ subject, isMining, material, tonnes, record, ...story }) =>
    `${subject}${isMining ? '在全球稀土开采中的' : material && `在${material}总量中的`}占比${courseText(story)}${tonnes && `，开采量${record ? '则为历年最高，达' : '为'}${tonnes}吨`}。`,
  tonnesSummary: ({ subject, change, first, last, rival, record }) =>
    `${subject}的稀土开采量${change === 'same' ? `在${first.year}年和${last.year}年均为${last.value}吨` : `从${inYear(first)}吨变为${inYear(last)}吨`}${record ? '，为历年最高' : ''}${rival.value && `；${rival.name}为${rival.value}吨`}。`,
  sentence: (title) => `${title}。`,
  breaksNote: ({ symbols }) => `${symbols ? '带圈数字处统计来源更换' : '统计来源多次更换'}，跳变未必反映真实变化。`,
  newSource: '统计来源自此更换',
  quotaNote: ({ country, years: spans }) => `${listed(spans)}${country}只计官方指标。`,
  notes: {
    derived: '占比为推算值：各国产量除以同一统计中经过取整的全球总量。',
    quota: ({ country, years: spans }) => `${listed(spans)}的${country}数据为官方总量控制指标，超出指标的产量不计。`,
    hollow: '空心点为来源的估计值。',
  },
  noRemainder: (which) => `${which.join('、')}年中美两国之和超过取整后的全球总量，因此不画其他国家。`,
  tonnes: (value) => `${value}吨`,
  peak: ({ value, year }) => `最高：${year}年${value}`,
  low: ({ value, year }) => `低点：${year}年${value}`,
  seeNote: '（虚线：见注）',
  quotaOnly: '仅计官方指标',
  quota: ({ country, years: spans }) => `${listed(spans)}：${country}仅计官方指标`,
  idle: ({ country, years: spans }) => `${country}停采：${spans.map(years).join('、')}年`,
  breaks: '统计来源更换：',
  break: ({ from, to, last, source }) => `${last ? `${from}年起` : span([from, to])} ${source}`,
  manyBreaks: (count) => `统计来源更换${count}次，各年来源见表。`,
  unitedStates: '美国',
  others: '其他',
  estimate: '估计值',
  quotaLabel: '官方指标',
  column: { others: '其他', estimates: '估计值的国家', basis: (country) => `${country}数据口径` },
  shareOf: (country) => `${country}占比`,
  line: (name, points) =>
    `${name}：${points.map(({ kind, year, value }) => (kind ? `${kind === 'highest' ? '最高' : '最低'}为${year}年的${value}` : `${year}年${value}`)).join('，')}`,
  chart: ({ what, lines, points, range }) =>
    `折线图：${what}，分国别${lines}条线，分年份${points}个点，数值为${range}。`,
} satisfies TrendMessages;
