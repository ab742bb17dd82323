import { formatLarge } from '../../../../core/i18n/format.ts';
import type { CountriesMessages } from './messages.ts';

export default {
  tab: '各國',
  title: ({ times, year }) => `${year}年中國稀土開採量約為美國的${times}倍`,
  plainTitle: ({ share, year }) => `${year}年中國占全球稀土開採的${share}`,
  bareTitle: ({ china, year }) => `${year}年中國稀土開採量為${china}公噸`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `${year}年礦場產量（氧化物當量${estimates ? '，多為估計' : ''}）${reserves ? '與蘊藏量' : ''}${source && `，${source}`}`,
  summary: ({ year, china, usa, times }) =>
    `${year}年中國開採稀土${china}公噸（氧化物當量），約為美國${usa}公噸的${times}倍。`,
  plainSummary: ({ year, china, share }) => `${year}年中國開採稀土${china}公噸（氧化物當量），占全球${share}。`,
  bareSummary: ({ year, china }) => `${year}年中國開採稀土${china}公噸（氧化物當量）。`,
  reservesSummary: ({ china, share, atMost }) =>
    `中國蘊藏量為${china}公噸，${atMost ? '最多' : ''}占已知總量的${share}。`,
  reservesShare: ({ share, atMost }) => `${atMost ? '最多' : ''}占全球已知蘊藏量的${share}`,
  noFigureNote: '「無數據」不等於零。',
  atLeastNote: '全球蘊藏量公布為「超過」某數，屬下限，因此占比只能說「最多」。',
  noReserves: (year) => `蘊藏量依年版公布，不依年份；${year}年的統計並未列出。`,
  disagrees: (year) => `${year}年的數據因年版而不同。`,
  year: '年份',
  mined: (year) => `${year}年開採量（公噸）`,
  reserves: () => '蘊藏量（公噸）',
  reserveValue: (tonnes) => formatLarge('zh-Hant', tonnes),
  moreThan: (value) => `超過${value}`,
  noFigure: '無數據',
  untapped: '蘊藏量大，開採極少',
  fold: ({ count, tonnes, other }) => `不到1%的${count}國${other ? '及其他' : ''}：共${tonnes}公噸`,
  world: '全球',
  total: '合計',
  others: '其他國家',
  qualifier: { estimated: '估計', reported: '報告', quota: '配額', revised: '修訂' },
  column: {
    tonnes: '開採量',
    share: '占全球',
    shareOfTotal: '占合計',
    qualifier: '來源註記',
    reserves: '蘊藏量',
  },
} satisfies CountriesMessages;
