import type { TrendWords } from '../words.ts';

/** 「2010〜13年」「2005年」。 */
const span = ([from, to]: readonly [number, number]): string =>
  from === to ? `${String(from)}年` : `${String(from)}〜${String(to).slice(2)}年`;

export default {
  tab: '推移',
  title: ({ first, peak, last }) =>
    `採掘に占める中国の割合、${String(first.year)}年${first.value}、${String(peak.year)}年${peak.value}、${String(last.year)}年${last.value}`,
  tonnesTitle: ({ last, usa, record }) =>
    `中国の採掘量は${record ? '過去最高の' : ''}${last.value}トン、米国は${usa}トン`,
  subtitle: ([from, to]) => `世界のレアアース採掘に占める割合、${String(from)}〜${String(to)}年、USGS`,
  tonnesSubtitle: ([from, to]) =>
    `レアアース採掘量（酸化物換算）、${String(from)}〜${String(to)}年、USGS。細線はその他の国`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `世界のレアアース採掘に占める中国の割合は${String(first.year)}年の${first.value}から${String(peak.year)}年の${peak.value}まで上がり、${String(last.year)}年は${last.value}に戻った。採掘量は${record ? `過去最高の${tonnes}トン` : `${tonnes}トン`}である。`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `中国の採掘量は${String(first.year)}年の${first.value}トンから${String(last.year)}年には${record ? '過去最高の' : ''}${last.value}トンになった。米国は${usa}トン。`,
  note: '丸数字の年に統計の出典が替わるため、段差が実際の変化とは限らない。2018〜21年の落ち込みは出典間の食い違いの範囲内。',
  tonnesNote:
    '丸数字の年に統計の出典が替わるため、段差が実際の変化とは限らない。2010〜13年と2018〜23年の中国は公式の生産枠で、枠外の生産は含まない。',
  notes: [
    '割合は算出値。各国の生産量を、同じ統計の丸めた世界計で割った。',
    '中国の2017年までの値はUSGSの数値で、これを引用する英エナジー・インスティテュートの表で確認した。',
    '2010〜13年と2018〜23年の中国は公式の生産枠の値で、枠を超える生産は数えていない。',
    '白抜きの点は、出典が最新年について示す推定値。',
  ],
  noRemainder: (years) => `${years.join('、')}年は中国と米国の合計が丸めた世界計を上回るため、その他は描いていない。`,
  tonnes: (value) => `${value}トン`,
  peak: ({ value, year }) => `最高 ${String(year)}年 ${value}`,
  quota: (years) => `${span(years)}：中国は公式の生産枠のみ`,
  idle: (spans) => `米国の採掘なし：${spans.map(span).join('、')}`,
  breaks: '統計の出典が替わる年：',
  break: ({ from, to, last, source }) => `${last ? `${String(from)}年〜` : span([from, to])} ${source}`,
  unitedStates: '米国',
  others: 'その他',
  estimate: '推定値',
  quotaWord: '公式の生産枠',
  column: { year: '年', others: 'その他', world: '世界', basis: '中国の値', flag: '確度', source: '出典' },
  shareOf: (country) => `${country}の割合`,
} satisfies TrendWords;
