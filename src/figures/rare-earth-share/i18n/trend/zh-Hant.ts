import type { Span } from '../../trend/lines.ts';
import type { Dated, ShareCourse, TrendMessages } from './messages.ts';

/** 「2010至2013」「2005」。 */
const years = ([from, to]: Span): string => (from === to ? String(from) : `${from}至${to}`);
const span = (range: Span): string => `${years(range)}年`;
const listed = (spans: readonly Span[]): string => spans.map(span).join('、');
const inYear = ({ value, year }: Dated): string => `${year}年的${value}`;

/** 「由1995年的65%升到2025年的69%」。 */
function courseText({ course, first, peak, low, last }: ShareCourse): string {
  if (course === 'level') return `在${first.year}年與${last.year}年都是${first.value}`;
  if (course === 'peaked')
    return `由${inYear(first)}升到${inYear(peak)}，${low ? `${low.year}年降到${low.value}，${last.year}年回升到${last.value}` : `${last.year}年回落到${last.value}`}`;
  return `由${inYear(first)}${course === 'risen' ? '升到' : '降到'}${inYear(last)}`;
}

const thin = (hairlines: boolean): string => (hairlines ? '；細線為其他國家' : '');

export default {
  tab: '歷年變化',
  title: ({ subject, isMining, material, course, first, peak, last }) =>
    `${subject}${isMining ? '開採' : material && `（${material}）`}占比：${[first, ...(course === 'peaked' ? [peak] : []), last].map(({ value, year }) => `${year}年${value}`).join('，')}`,
  peakTitle: ({ subject, isMining, material, peak, low, last, near, isNow }) =>
    `${subject}${isMining ? '稀土開採' : material && `（${material}）`}占比${peak.year}年達${peak.value}高峰，${isNow ? '如今' : `${last.year}年`}${low ? '回升到' : '降到'}${near === null ? last.value : `${near}%左右`}`,
  tonnesTitle: ({ subject, last, rival: { short, value }, record }) =>
    `${last.year}年${subject}稀土開採量${last.value}公噸${record ? '，歷年最高' : ''}${value && `；${short}${value}公噸`}`,
  amounts: ({ subject, material, values, rival }) =>
    `${subject}${material && `（${material}）`}：${values.map(({ value, year }) => `${year}年${value}`).join('，')}${rival ? `；${rival.name}：${rival.value}` : ''}`,
  subtitle: ({ isMining, material, from, to, credit, hairlines }) =>
    `${isMining ? '占全球稀土礦產量的比例' : material ? `占${material}總量的比例` : '占總量的比例'}，${from}至${to}年${credit && `，${credit}`}${thin(hairlines)}`,
  amountSubtitle: ({ isMining, material, unit, from, to, credit, hairlines }) =>
    `${isMining ? '稀土礦產量（氧化物當量）' : material ? `${material}（單位：${unit}）` : `單位：${unit}`}，${from}至${to}年${credit && `，${credit}`}${thin(hairlines)}`,
  summary: ({ subject, isMining, material, tonnes, record, ...story }) =>
    `${subject}${isMining ? '在全球稀土開採的' : material && `在${material}總量中的`}占比${courseText(story)}${tonnes && `，開採量${record ? '則是歷年最高的' : '為'}${tonnes}公噸`}。`,
  tonnesSummary: ({ subject, change, first, last, rival, record }) =>
    `${subject}的稀土開採量${change === 'same' ? `在${first.year}年與${last.year}年都是${last.value}公噸` : `由${inYear(first)}公噸變為${inYear(last)}公噸`}${record ? '，是歷年最高' : ''}${rival.value && `；${rival.name}為${rival.value}公噸`}。`,
  sentence: (title) => `${title}。`,
  breaksNote: ({ symbols }) => `${symbols ? '圓圈數字處統計來源更換' : '統計來源多次更換'}，落差未必反映實際變化。`,
  newSource: '統計來源自此更換',
  quotaNote: ({ country, years: spans }) => `${listed(spans)}${country}只計官方配額。`,
  notes: {
    derived: '占比為推算值：各國產量除以同一統計中經四捨五入的全球總量。',
    quota: ({ country, years: spans }) => `${listed(spans)}的${country}數據為官方生產配額，超出配額的產量不計。`,
    hollow: '空心點為來源的估計值。',
  },
  noRemainder: (which) => `${which.join('、')}年美中兩國合計超過四捨五入後的全球總量，因此不畫其他國家。`,
  tonnes: (value) => `${value}公噸`,
  peak: ({ value, year }) => `最高：${year}年達${value}`,
  low: ({ value, year }) => `低點：${year}年${value}`,
  seeNote: '（虛線：見註）',
  quotaOnly: '只計官方配額',
  quota: ({ country, years: spans }) => `${listed(spans)}：${country}只計官方配額`,
  idle: ({ country, years: spans }) => `${country}停採：${spans.map(years).join('、')}年`,
  breaks: '統計來源更換：',
  break: ({ from, to, last, source }) => `${last ? `${from}年起` : span([from, to])} ${source}`,
  manyBreaks: (count) => `統計來源更換${count}次，各年來源見表。`,
  unitedStates: '美國',
  others: '其他',
  estimate: '估計值',
  quotaLabel: '官方配額',
  column: { others: '其他', estimates: '估計值的國家', basis: (country) => `${country}數據基準` },
  shareOf: (country) => `${country}占比`,
  line: (name, points) =>
    `${name}：${points.map(({ kind, year, value }) => (kind ? `${kind === 'highest' ? '最高' : '最低'}為${year}年的${value}` : `${year}年${value}`)).join('，')}`,
  chart: ({ what, lines, points, range }) => `折線圖：${what}，各國${lines}條線，各年${points}個點，數值為${range}。`,
} satisfies TrendMessages;
