import type { TrendWords } from '../words.ts';

/** “2010至2013”“2005”。 */
const years = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${String(from)}至${String(to)}`;
const span = (range: readonly [number, number]): string => `${years(range)}年`;

export default {
  tab: '历年变化',
  title: ({ first, peak, last }) =>
    `中国开采占比：${String(first.year)}年${first.value}，${String(peak.year)}年${peak.value}，${String(last.year)}年${last.value}`,
  tonnesTitle: ({ last, usa, record }) => `中国稀土开采量为${last.value}吨${record ? '，历年最高' : ''}；美国${usa}吨`,
  subtitle: ([from, to]) => `占全球稀土矿产量的比重，${String(from)}至${String(to)}年，USGS`,
  tonnesSubtitle: ([from, to]) => `稀土矿产量（氧化物当量），${String(from)}至${String(to)}年，USGS；细线为其他国家`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `中国在全球稀土开采中的占比从${String(first.year)}年的${first.value}升至${String(peak.year)}年的${peak.value}，${String(last.year)}年回落到${last.value}，开采量${record ? '则为历年最高，达' : '为'}${tonnes}吨。`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `中国的稀土开采量从${String(first.year)}年的${first.value}吨变为${String(last.year)}年的${last.value}吨${record ? '，为历年最高' : ''}；美国为${usa}吨。`,
  note: '带圈数字处统计来源更换，跳变未必属实；2018至2021年的下降在各来源的分歧之内。',
  tonnesNote: '带圈数字处统计来源更换，跳变未必属实。2010至2013年、2018至2023年中国只计官方指标。',
  notes: [
    '占比为推算值：各国产量除以同一统计中经过取整的全球总量。',
    '2017年及以前的中国数据出自美国地质调查局，转引自能源研究院（Energy Institute）的表格。',
    '2010至2013年及2018至2023年的中国数据为官方总量控制指标，超出指标的产量不计。',
    '空心点为来源对最新年份的估计值。',
  ],
  noRemainder: (years) => `${years.join('、')}年中美两国之和超过取整后的全球总量，因此不画其他国家。`,
  tonnes: (value) => `${value}吨`,
  peak: ({ value, year }) => `最高：${String(year)}年${value}`,
  quota: (years) => `${span(years)}：中国仅计官方指标`,
  idle: (spans) => `美国停采：${spans.map(years).join('、')}年`,
  breaks: '统计来源更换：',
  break: ({ from, to, last, source }) => `${last ? `${String(from)}年起` : span([from, to])} ${source}`,
  unitedStates: '美国',
  others: '其他',
  estimate: '估计值',
  quotaWord: '官方指标',
  column: { year: '年份', others: '其他', world: '全球', basis: '中国数据口径', flag: '核实情况', source: '来源' },
  shareOf: (country) => `${country}占比`,
} satisfies TrendWords;
