import type { TrendWords } from '../words.ts';

/** 「2010至2013」「2005」。 */
const years = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${String(from)}至${String(to)}`;
const span = (range: readonly [number, number]): string => `${years(range)}年`;

export default {
  tab: '歷年變化',
  title: ({ first, peak, last }) =>
    `中國開採占比：${String(first.year)}年${first.value}，${String(peak.year)}年${peak.value}，${String(last.year)}年${last.value}`,
  tonnesTitle: ({ last, usa, record }) =>
    `中國稀土開採量${last.value}公噸${record ? '，歷年最高' : ''}；美國${usa}公噸`,
  subtitle: ([from, to]) => `占全球稀土礦產量的比例，${String(from)}至${String(to)}年，USGS`,
  tonnesSubtitle: ([from, to]) => `稀土礦產量（氧化物當量），${String(from)}至${String(to)}年，USGS；細線為其他國家`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `中國在全球稀土開採的占比由${String(first.year)}年的${first.value}升到${String(peak.year)}年的${peak.value}，${String(last.year)}年回到${last.value}，開採量${record ? '則是歷年最高的' : '為'}${tonnes}公噸。`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `中國的稀土開採量由${String(first.year)}年的${first.value}公噸變為${String(last.year)}年的${last.value}公噸${record ? '，是歷年最高' : ''}；美國為${usa}公噸。`,
  note: '圓圈數字處統計來源更換，落差未必屬實；2018至2021年的下滑在各來源的分歧之內。',
  tonnesNote: '圓圈數字處統計來源更換，落差未必屬實。2010至2013年、2018至2023年中國只計官方配額。',
  notes: [
    '占比為推算值：各國產量除以同一統計中經四捨五入的全球總量。',
    '2017年及以前的中國數據出自美國地質調查所，轉引自能源研究院（Energy Institute）的試算表。',
    '2010至2013年與2018至2023年的中國數據為官方生產配額，超出配額的產量不計。',
    '空心點為來源對最新一年的估計值。',
  ],
  noRemainder: (years) => `${years.join('、')}年美中兩國合計超過四捨五入後的全球總量，因此不畫其他國家。`,
  tonnes: (value) => `${value}公噸`,
  peak: ({ value, year }) => `最高：${String(year)}年達${value}`,
  quota: (years) => `${span(years)}：中國只計官方配額`,
  idle: (spans) => `美國停採：${spans.map(years).join('、')}年`,
  breaks: '統計來源更換：',
  break: ({ from, to, last, source }) => `${last ? `${String(from)}年起` : span([from, to])} ${source}`,
  unitedStates: '美國',
  others: '其他',
  estimate: '估計值',
  quotaWord: '官方配額',
  column: { year: '年份', others: '其他', world: '全球', basis: '中國數據基準', flag: '查證情況', source: '來源' },
  shareOf: (country) => `${country}占比`,
} satisfies TrendWords;
