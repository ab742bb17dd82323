import { formatLarge } from '../../../../core/i18n/format.ts';
import type { CountriesMessages } from './messages.ts';

export default {
  tab: '分国别',
  title: ({ times, year }) => `${year}年中国稀土开采量约为美国的${times}倍`,
  plainTitle: ({ share, year }) => `${year}年中国占全球稀土开采的${share}`,
  bareTitle: ({ china, year }) => `${year}年中国稀土开采量为${china}吨`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `${year}年矿山产量（氧化物当量${estimates ? '，多为估计' : ''}）${reserves ? '与储量' : ''}${source && `，${source}`}`,
  summary: ({ year, china, usa, times }) =>
    `${year}年中国开采稀土${china}吨（氧化物当量），约为美国${usa}吨的${times}倍。`,
  plainSummary: ({ year, china, share }) => `${year}年中国开采稀土${china}吨（氧化物当量），占全球${share}。`,
  bareSummary: ({ year, china }) => `${year}年中国开采稀土${china}吨（氧化物当量）。`,
  reservesSummary: ({ china, share, atMost }) => `中国储量为${china}吨，${atMost ? '至多' : ''}占已知总量的${share}。`,
  reservesShare: ({ share, atMost }) => `${atMost ? '至多' : ''}占全球已知储量的${share}`,
  noFigureNote: '“无数据”不等于零。',
  atLeastNote: '全球储量公布为“超过”某数，是下限，因此占比只能说“至多”。',
  noReserves: (year) => `储量按年版公布，不按年份；${year}年的统计未列储量。`,
  disagrees: (year) => `${year}年的数据因年版而异。`,
  year: '年份',
  mined: (year) => `${year}年开采量（吨）`,
  reserves: () => '储量（吨）',
  reserveValue: (tonnes) => formatLarge('zh-Hans', tonnes),
  moreThan: (value) => `超过${value}`,
  noFigure: '无数据',
  untapped: '储量大，开采极少',
  fold: ({ count, tonnes, other }) => `不足1%的${count}国${other ? '及其他' : ''}：共${tonnes}吨`,
  world: '全球',
  total: '合计',
  others: '其他国家',
  qualifier: { estimated: '估计', reported: '报告', quota: '指标', revised: '修订' },
  column: {
    tonnes: '开采量',
    share: '占全球',
    shareOfTotal: '占合计',
    qualifier: '来源标注',
    reserves: '储量',
  },
} satisfies CountriesMessages;
