import { columnFormat, yearSpan } from '../../print.ts';
import type { CountriesMessages } from './messages.ts';

export default {
  tab: '国別',
  title: ({ subject, rival, times }) => `${subject}のレアアース採掘量は${rival}の約${times}倍`,
  plainTitle: ({ subject, share, year }) => `${year}年、${subject}は世界のレアアース採掘の${share}`,
  bareTitle: ({ subject, tonnes, year }) => `${year}年の${subject}のレアアース採掘量は${tonnes}トン`,
  portion: ({ share, isWorld }) => `（${isWorld ? '世界' : '合計'}の${share}）`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `${year}年のレアアース採掘量（酸化物換算${estimates ? '、大半は推定' : ''}）${reserves ? 'と埋蔵量' : ''}${source && `、${source}`}`,
  amountSubtitle: ({ material, unit, year, source, estimates, reserves }) =>
    `${year}年の国別の${material || '値'}（単位：${unit}${estimates ? '、大半は推定' : ''}）${reserves ? 'と埋蔵量' : ''}${source && `、${source}`}`,
  summary: ({ year, subject, tonnes, rival, amount, times }) =>
    `${year}年の${subject}のレアアース採掘量は酸化物換算で${tonnes}トン、${rival}（${amount}トン）の約${times}倍だった。`,
  plainSummary: ({ year, subject, tonnes, share }) =>
    `${year}年の${subject}のレアアース採掘量は酸化物換算で${tonnes}トン、世界の${share}だった。`,
  bareSummary: ({ year, subject, tonnes }) =>
    `${year}年の${subject}のレアアース採掘量は酸化物換算で${tonnes}トンだった。`,
  reservesSummary: ({ reserves, share, atMost }) =>
    `埋蔵量は${reserves}トンで、世界の判明分の${atMost ? '最大' : ''}${share}にあたる。`,
  reservesShare: ({ share, atMost }) => `世界の判明分の${atMost ? '最大' : ''}${share}`,
  missing: ({ years: [from, to], country }) => `${yearSpan(from, to, '〜')}年は${country}の数値がない。`,
  noFigureNote: ({ isUsgs }) => `「数値なし」は${isUsgs ? 'USGS' : '出典'}が値を示していないもので、ゼロではない。`,
  atLeastNote: '世界の埋蔵量は「〜超」という下限値。',
  noReserves: (year) => `埋蔵量は年ではなく版ごとの値で、${year}年の統計には載っていない。`,
  disagrees: (year) => `${year}年の値は版によって異なる。`,
  year: '年',
  mined: (year) => `${year}年の採掘量（トン）`,
  reserves: () => '埋蔵量（トン）',
  reserveValue: (tonnes, largest) => columnFormat('ja', largest)(tonnes),
  moreThan: (value) => `${value}超`,
  noFigure: '数値なし',
  untapped: '埋蔵量は多いが採掘はわずか',
  forReserves: '採掘は1%未満だが、埋蔵量は多い',
  fold: ({ count, amount, other }) => `ほか${count}カ国${other ? 'など' : ''}：計${amount}`,
  counted: (countries, rest) => [...(countries ? [`${countries}カ国`] : []), ...(rest ? ['その他'] : [])].join('と'),
  chart: ({ what, counted, range }) => `棒グラフ：${what}、多い順に${counted}、${range}。`,
  world: '世界',
  total: '合計',
  others: 'その他の国',
  qualifier: { estimated: '推定', reported: '報告値', quota: '生産枠', revised: '改定' },
  column: {
    tonnes: '採掘量',
    value: '数量',
    share: '世界に占める割合',
    shareOfTotal: '合計に占める割合',
    qualifier: '出典の注記',
    reserves: '埋蔵量',
  },
} satisfies CountriesMessages;
