import type { Span } from '../../trend/lines.ts';
import type { Course, Dated, TrendMessages } from './messages.ts';

/** 「2010至2013」「2005」。 */
const years = ([from, to]: Span): string => (from === to ? String(from) : `${from}至${to}`);
const span = (range: Span): string => `${years(range)}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('、');
const inYear = ({ value, year }: Dated): string => `${year}年的${value}`;

/** 「由1995年的65%升到2025年的69%」。 */
function courseText(course: Course, first: Dated, peak: Dated, last: Dated): string {
  if (course === 'level') return `在${first.year}年與${last.year}年都是${first.value}`;
  if (course === 'peaked') return `由${inYear(first)}升到${inYear(peak)}，${last.year}年回落到${last.value}`;
  return `由${inYear(first)}${course === 'risen' ? '升到' : '降到'}${inYear(last)}`;
}

export default {
  tab: '歷年變化',
  title: ({ course, first, peak, last }) =>
    `中國開採占比：${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('，')}`,
  tonnesTitle: ({ last, usa, record }) =>
    `${last.year}年中國稀土開採量${last.value}公噸${record ? '，歷年最高' : ''}${usa && `；美國${usa}公噸`}`,
  subtitle: ({ from, to, credit }) => `占全球稀土礦產量的比例，${from}至${to}年${credit && `，${credit}`}`,
  tonnesSubtitle: ({ from, to, credit, hairlines }) =>
    `稀土礦產量（氧化物當量），${from}至${to}年${credit && `，${credit}`}${hairlines ? '；細線為其他國家' : ''}`,
  summary: ({ course, first, peak, last, tonnes, record }) =>
    `中國在全球稀土開採的占比${courseText(course, first, peak, last)}${tonnes && `，開採量${record ? '則是歷年最高的' : '為'}${tonnes}公噸`}。`,
  tonnesSummary: ({ change, first, last, usa, record }) =>
    `中國的稀土開採量${change === 'same' ? `在${first.year}年與${last.year}年都是${last.value}公噸` : `由${inYear(first)}公噸變為${inYear(last)}公噸`}${record ? '，是歷年最高' : ''}${usa && `；美國為${usa}公噸`}。`,
  breaksNote: ({ symbols }) => `${symbols ? '圓圈數字處統計來源更換' : '統計來源多次更換'}，落差未必屬實。`,
  quotaNote: (spans) => `${listed(spans)}中國只計官方配額。`,
  notes: {
    derived: '占比為推算值：各國產量除以同一統計中經四捨五入的全球總量。',
    quota: (spans) => `${listed(spans)}的中國數據為官方生產配額，超出配額的產量不計。`,
    hollow: '空心點為來源的估計值。',
  },
  noRemainder: (which) => `${which.join('、')}年美中兩國合計超過四捨五入後的全球總量，因此不畫其他國家。`,
  tonnes: (value) => `${value}公噸`,
  peak: ({ value, year }) => `最高：${year}年達${value}`,
  quota: (spans) => `${listed(spans)}：中國只計官方配額`,
  idle: (spans) => `美國停採：${spans.map(years).join('、')}年`,
  breaks: '統計來源更換：',
  break: ({ from, to, last, source }) => `${last ? `${from}年起` : span([from, to])} ${source}`,
  manyBreaks: (count) => `統計來源更換${count}次，各年來源見表。`,
  unitedStates: '美國',
  others: '其他',
  estimate: '估計值',
  quotaLabel: '官方配額',
  column: { others: '其他', world: '全球', basis: '中國數據基準' },
  shareOf: (country) => `${country}占比`,
} satisfies TrendMessages;
