import type { TrendWords } from '../words.ts';

/** “2010—13年”“2005年”。 */
const span = ([from, to]: readonly [number, number]): string =>
  from === to ? `${String(from)}年` : `${String(from)}至${String(to).slice(2)}年`;

export default {
  tab: '历年变化',
  title: ({ first, peak, last }) =>
    `中国开采份额：${String(first.year)}年${first.value}，${String(peak.year)}年${peak.value}，如今${last.value}`,
  tonnesTitle: ({ last, usa, record }) => `中国稀土开采量${record ? '创纪录，达' : '为'}${last.value}吨，美国${usa}吨`,
  subtitle: ([from, to]) => `占全球稀土矿产量的份额，${String(from)}至${String(to)}年，USGS`,
  tonnesSubtitle: ([from, to]) => `稀土矿产量（氧化物当量），${String(from)}至${String(to)}年，USGS；细线为其他国家`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `中国在全球稀土开采中的份额从${String(first.year)}年的${first.value}升至${String(peak.year)}年的${peak.value}，${String(last.year)}年回落到${last.value}，而开采量${record ? '创下纪录，' : ''}为${tonnes}吨。`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `中国的稀土开采量从${String(first.year)}年的${first.value}吨变为${String(last.year)}年的${last.value}吨${record ? '，为历年最高' : ''}；美国为${usa}吨。`,
  note: '带圈数字处统计来源更换，台阶未必是真实变化；2018至21年的下降在各来源的分歧范围之内。',
  tonnesNote: '带圈数字处统计来源更换，台阶未必是真实变化。中国按官方总量控制指标计，指标外产量未计入。',
  notes: [
    '份额为推算值：各国产量除以同一统计中经过取整的全球总量。',
    '2017年以前的中国数据为美国地质调查局数据，见于引用它的能源研究院（Energy Institute）表格。',
    '2010至2013年及2018至2023年的中国数据为官方总量控制指标，超出指标的产量不计。',
    '空心点为来源对最新年份的估计值。',
  ],
  noRemainder: (years) => `${years.join('、')}年中美两国之和超过取整后的全球总量，因此不画其他国家。`,
  tonnes: (value) => `${value}吨`,
  peak: ({ value, year }) => `最高：${String(year)}年${value}`,
  quota: (years) => `${span(years)}：中国仅计官方指标`,
  idle: (spans) => `美国停采：${spans.map(span).join('、')}`,
  breaks: '统计来源更换：',
  break: ({ from, to, last, source }) => `${last ? `${String(from)}年起` : span([from, to])} ${source}`,
  unitedStates: '美国',
  others: '其他',
  estimate: '估计值',
  quotaWord: '官方指标',
  column: { year: '年份', others: '其他', world: '全球', basis: '中国数据口径', flag: '核实情况', source: '来源' },
  shareOf: (country) => `${country}份额`,
} satisfies TrendWords;
