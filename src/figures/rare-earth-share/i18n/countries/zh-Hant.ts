import { columnFormat } from '../../print.ts';
import type { CountriesMessages, SubtitleParts } from './messages.ts';

/** The end of a bracket, and what follows it. */
const qualified = ({ estimates, reserves, source }: Omit<SubtitleParts, 'year'>): string =>
  `${estimates ? '，多為估計' : ''}）${reserves ? '與蘊藏量' : ''}${source && `，${source}`}`;

export default {
  tab: '各國',
  title: ({ subject, rival, times }) => `${subject}稀土開採量約為${rival}的${times}倍`,
  plainTitle: ({ subject, share, year }) => `${year}年${subject}占全球稀土開採的${share}`,
  bareTitle: ({ subject, tonnes, year }) => `${year}年${subject}稀土開採量為${tonnes}公噸`,
  portion: ({ share, isWorld }) => `，占${isWorld ? '全球' : '合計'}的${share}`,
  subtitle: ({ year, ...rest }) => `${year}年礦場產量（氧化物當量${qualified(rest)}`,
  amountSubtitle: ({ material, unit, year, ...rest }) =>
    `${year}年各國${material || '數量'}（單位：${unit}${qualified(rest)}`,
  summary: ({ year, subject, tonnes, rival, amount, times }) =>
    `${year}年${subject}開採稀土${tonnes}公噸（氧化物當量），約為${rival}${amount}公噸的${times}倍。`,
  plainSummary: ({ year, subject, tonnes, share }) =>
    `${year}年${subject}開採稀土${tonnes}公噸（氧化物當量），占全球${share}。`,
  bareSummary: ({ year, subject, tonnes }) => `${year}年${subject}開採稀土${tonnes}公噸（氧化物當量）。`,
  reservesSummary: ({ subject, reserves, share, atMost }) =>
    `${subject}蘊藏量為${reserves}公噸，${atMost ? '最多' : ''}占已知總量的${share}。`,
  reservesShare: ({ share, atMost }) => `${atMost ? '最多' : ''}占全球已知蘊藏量的${share}`,
  missing: ({ years: [from, to], country }) => `${from === to ? from : `${from}至${to}`}年沒有${country}的數據。`,
  noFigureNote: ({ isUsgs }) => `「無數據」指${isUsgs ? '美國地質調查所' : '來源'}未提供數據，不等於零。`,
  atLeastNote: '全球蘊藏量公布為「超過」某數，屬下限。',
  noReserves: (year) => `蘊藏量依年版公布，不依年份；${year}年的統計並未列出。`,
  disagrees: (year) => `${year}年的數據因年版而不同。`,
  year: '年份',
  mined: (year) => `${year}年開採量（公噸）`,
  reserves: () => '蘊藏量（公噸）',
  reserveValue: (tonnes, largest) => columnFormat('zh-Hant', largest)(tonnes),
  moreThan: (value) => `超過${value}`,
  noFigure: '無數據',
  untapped: '蘊藏量大，開採極少',
  forReserves: '開採不足1%，但蘊藏量較大',
  fold: ({ count, amount, other }) => `另有${count}國${other ? '等' : ''}：共${amount}`,
  counted: (countries, rest) => [...(countries ? [`${countries}國`] : []), ...(rest ? ['其他'] : [])].join('及'),
  chart: ({ what, counted, range }) => `長條圖：${what}，由多到少為${counted}，${range}。`,
  world: '全球',
  total: '合計',
  others: '其他國家',
  qualifier: { estimated: '估計', reported: '報告', quota: '配額', revised: '修訂' },
  column: {
    tonnes: '開採量',
    value: '數量',
    share: '占全球',
    shareOfTotal: '占合計',
    qualifier: '來源註記',
    reserves: '蘊藏量',
  },
} satisfies CountriesMessages;
