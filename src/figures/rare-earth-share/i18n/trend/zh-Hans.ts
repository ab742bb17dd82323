import type { Span } from '../../trend/lines.ts';
import type { Course, Dated, TrendMessages } from './messages.ts';

/** “2010至2013”“2005”。 */
const years = ([from, to]: Span): string => (from === to ? String(from) : `${from}至${to}`);
const span = (range: Span): string => `${years(range)}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('、');
const inYear = ({ value, year }: Dated): string => `${year}年的${value}`;

/** “从1995年的65%升至2025年的69%”。 */
function courseText(course: Course, first: Dated, peak: Dated, last: Dated): string {
  if (course === 'level') return `在${first.year}年和${last.year}年均为${first.value}`;
  if (course === 'peaked') return `从${inYear(first)}升至${inYear(peak)}，${last.year}年回落到${last.value}`;
  return `从${inYear(first)}${course === 'risen' ? '升至' : '降至'}${inYear(last)}`;
}

export default {
  tab: '历年变化',
  title: ({ course, first, peak, last }) =>
    `中国开采占比：${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('，')}`,
  tonnesTitle: ({ last, usa, record }) =>
    `${last.year}年中国稀土开采量为${last.value}吨${record ? '，历年最高' : ''}${usa && `；美国${usa}吨`}`,
  subtitle: ({ from, to, credit }) => `占全球稀土矿产量的比重，${from}至${to}年${credit && `，${credit}`}`,
  tonnesSubtitle: ({ from, to, credit, hairlines }) =>
    `稀土矿产量（氧化物当量），${from}至${to}年${credit && `，${credit}`}${hairlines ? '；细线为其他国家' : ''}`,
  summary: ({ course, first, peak, last, tonnes, record }) =>
    `中国在全球稀土开采中的占比${courseText(course, first, peak, last)}${tonnes && `，开采量${record ? '则为历年最高，达' : '为'}${tonnes}吨`}。`,
  tonnesSummary: ({ change, first, last, usa, record }) =>
    `中国的稀土开采量${change === 'same' ? `在${first.year}年和${last.year}年均为${last.value}吨` : `从${inYear(first)}吨变为${inYear(last)}吨`}${record ? '，为历年最高' : ''}${usa && `；美国为${usa}吨`}。`,
  breaksNote: ({ symbols }) => `${symbols ? '带圈数字处统计来源更换' : '统计来源多次更换'}，跳变未必属实。`,
  quotaNote: (spans) => `${listed(spans)}中国只计官方指标。`,
  notes: {
    derived: '占比为推算值：各国产量除以同一统计中经过取整的全球总量。',
    quota: (spans) => `${listed(spans)}的中国数据为官方总量控制指标，超出指标的产量不计。`,
    hollow: '空心点为来源的估计值。',
  },
  noRemainder: (which) => `${which.join('、')}年中美两国之和超过取整后的全球总量，因此不画其他国家。`,
  tonnes: (value) => `${value}吨`,
  peak: ({ value, year }) => `最高：${year}年${value}`,
  quota: (spans) => `${listed(spans)}：中国仅计官方指标`,
  idle: (spans) => `美国停采：${spans.map(years).join('、')}年`,
  breaks: '统计来源更换：',
  break: ({ from, to, last, source }) => `${last ? `${from}年起` : span([from, to])} ${source}`,
  manyBreaks: (count) => `统计来源更换${count}次，各年来源见表。`,
  unitedStates: '美国',
  others: '其他',
  estimate: '估计值',
  quotaLabel: '官方指标',
  column: { others: '其他', world: '全球', basis: '中国数据口径' },
  shareOf: (country) => `${country}占比`,
} satisfies TrendMessages;
