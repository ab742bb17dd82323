import { columnFormat } from '../../print.ts';
import type { CountriesMessages, SubtitleParts } from './messages.ts';

/** The end of a bracket, and what follows it. */
const qualified = ({ estimates, reserves, source }: Omit<SubtitleParts, 'year'>): string =>
  `${estimates ? '，多为估计' : ''}）${reserves ? '与储量' : ''}${source && `，${source}`}`;

export default {
  tab: '分国别',
  title: ({ subject, rival, times }) => `${subject}稀土开采量约为${rival}的${times}倍`,
  plainTitle: ({ subject, share, year }) => `${year}年${subject}占全球稀土开采的${share}`,
  bareTitle: ({ subject, tonnes, year }) => `${year}年${subject}稀土开采量为${tonnes}吨`,
  portion: ({ share, isWorld }) => `，占${isWorld ? '全球' : '合计'}的${share}`,
  subtitle: ({ year, ...rest }) => `${year}年矿山产量（氧化物当量${qualified(rest)}`,
  amountSubtitle: ({ material, unit, year, ...rest }) =>
    `${year}年各国${material || '数量'}（单位：${unit}${qualified(rest)}`,
  summary: ({ year, subject, tonnes, rival, amount, times }) =>
    `${year}年${subject}开采稀土${tonnes}吨（氧化物当量），约为${rival}${amount}吨的${times}倍。`,
  plainSummary: ({ year, subject, tonnes, share }) =>
    `${year}年${subject}开采稀土${tonnes}吨（氧化物当量），占全球${share}。`,
  bareSummary: ({ year, subject, tonnes }) => `${year}年${subject}开采稀土${tonnes}吨（氧化物当量）。`,
  reservesSummary: ({ subject, reserves, share, atMost }) =>
    `${subject}储量为${reserves}吨，${atMost ? '至多' : ''}占已知总量的${share}。`,
  reservesShare: ({ share, atMost }) => `${atMost ? '至多' : ''}占全球已知储量的${share}`,
  missing: ({ years: [from, to], country }) => `${from === to ? from : `${from}至${to}`}年没有${country}的数据。`,
  noFigureNote: ({ isUsgs }) => `“无数据”指${isUsgs ? '美国地质调查局' : '来源'}未给出数字，不等于零。`,
  atLeastNote: '全球储量公布为“超过”某数，是下限。',
  noReserves: (year) => `储量按年版公布，不按年份；${year}年的统计未列储量。`,
  disagrees: (year) => `${year}年的数据因年版而异。`,
  year: '年份',
  mined: (year) => `${year}年开采量（吨）`,
  reserves: () => '储量（吨）',
  reserveValue: (tonnes, largest) => columnFormat('zh-Hans', largest)(tonnes),
  moreThan: (value) => `超过${value}`,
  noFigure: '无数据',
  untapped: '储量大，开采极少',
  forReserves: '开采不足1%，但储量较大',
  fold: ({ count, amount, other }) => `另有${count}国${other ? '等' : ''}：共${amount}`,
  counted: (countries, rest) => [...(countries ? [`${countries}国`] : []), ...(rest ? ['其他'] : [])].join('及'),
  chart: ({ what, counted, range }) => `条形图：${what}，从多到少为${counted}，${range}。`,
  world: '全球',
  total: '合计',
  others: '其他国家',
  qualifier: { estimated: '估计', reported: '报告', quota: '指标', revised: '修订' },
  column: {
    tonnes: '开采量',
    value: '数量',
    share: '占全球',
    shareOfTotal: '占合计',
    qualifier: '来源标注',
    reserves: '储量',
  },
} satisfies CountriesMessages;
