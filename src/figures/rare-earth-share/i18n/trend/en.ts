import { possessive, startingWith, withArticle } from '../../../../core/i18n/article.ts';
import { yearSpan } from '../../print.ts';
import type { Span } from '../../trend/lines.ts';
import type { Dated, ShareCourse, TrendMessages } from './messages.ts';

const span = ([from, to]: Span): string => yearSpan(from, to, '–');
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const years = (spans: readonly Span[]): string => listed.format(spans.map(span));
const inYear = ({ value, year }: Dated): string => `${value} in ${year}`;
const of = (material: string): string => material && ` of ${material}`;
const tonnes = (value: string): string => (value === '1' ? '1 tonne' : `${value} tonnes`);

/** "rose from 65% in 1995 to 69% in 2025". */
function courseText({ course, first, peak, low, last }: ShareCourse): string {
  if (course === 'level') return `was ${first.value} in ${first.year} and the same in ${last.year}`;
  const back = low ? `, fell to ${inYear(low)} and was back at ${inYear(last)}` : ` and fell back to ${inYear(last)}`;
  const [to, end] = course === 'peaked' ? [peak, back] : [last, ''];
  return `${course === 'fallen' ? 'fell' : 'rose'} from ${inYear(first)} to ${inYear(to)}${end}`;
}

const thin = (hairlines: boolean): string => (hairlines ? '; thin lines: other countries' : '');

export default {
  tab: 'Over time',
  title: ({ subject, isMining, material, course, first, peak, last }) =>
    `${possessive(startingWith(subject))} ${isMining ? 'mining share' : `share${of(material)}`}: ${[first, ...(course === 'peaked' ? [peak] : []), last].map(inYear).join(', ')}`,
  peakTitle: ({ subject, isMining, material, peak, low, last, near, isNow }) =>
    `${possessive(startingWith(subject))} share${isMining ? ' of mining' : of(material)} peaked at ${inYear(peak)} and ${isNow ? 'is' : 'was'} ${low ? 'back ' : ''}${near === null ? `at ${last.value}` : `near ${String(near)}%`}${isNow ? '' : ` in ${String(last.year)}`}`,
  tonnesTitle: ({ subject, last, rival: { short, value }, record }) =>
    `${startingWith(subject)} mined ${record ? 'a record ' : ''}${tonnes(last.value)} in ${last.year}${value && `, ${withArticle(short)} ${value}`}`,
  amounts: ({ subject, material, values, rival }) =>
    `${startingWith(subject)}: ${values.map(({ value, year }, index) => `${value}${index ? '' : of(material)} in ${year}`).join(', ')}${rival ? `; ${withArticle(rival.name)}: ${rival.value}` : ''}`,
  subtitle: ({ isMining, material, from, to, credit, hairlines }) =>
    `Share${isMining ? ' of world mine production of rare earths' : of(material)}, ${from}–${to}${credit && `, ${credit}`}${thin(hairlines)}`,
  amountSubtitle: ({ isMining, material, unit, from, to, credit, hairlines }) =>
    `${isMining ? 'Tonnes of rare-earth oxide mined' : unit + of(material)}, ${from}–${to}${credit && `, ${credit}`}${thin(hairlines)}`,
  summary: ({ subject, isMining, material, tonnes: mined, record, ...story }) =>
    `${possessive(startingWith(subject))} share${isMining ? ' of the rare earths mined in the world' : of(material)} ${courseText(story)}${mined && (record ? `, with its tonnes at a record ${mined}` : `, when it mined ${tonnes(mined)}`)}.`,
  tonnesSummary: ({ subject, first, last, rival, record }) =>
    `${startingWith(subject)} mined ${tonnes(first.value)} of rare-earth oxide in ${first.year} and ${record ? 'a record ' : ''}${last.value} in ${last.year}${rival.value && `; ${withArticle(rival.name)} mined ${rival.value}`}.`,
  sentence: (title) => `${title}.`,
  breaksNote: ({ symbols }) =>
    symbols
      ? 'Circled numbers mark a change of source; jumps there may be artefacts.'
      : 'Where the source changes, a jump may be an artefact.',
  newSource: 'source changes here',
  quotaNote: ({ country, years: spans }) =>
    `In ${years(spans)} ${withArticle(country)} is counted at its official quota only.`,
  notes: {
    derived: 'Shares are derived: a country’s tonnes divided by the rounded world total of the same publication.',
    quota: ({ country, years: spans }) =>
      `${possessive(startingWith(country))} figure is its official quota in ${years(spans)}; output beyond the quota is not counted.`,
    hollow: 'Hollow points are estimates of the source.',
  },
  noRemainder: (which) =>
    `In ${which.join(', ')} China and the United States together exceed the rounded world total, so no remainder is drawn.`,
  tonnes: (value) => `${value} t`,
  peak: ({ value, year }) => `peak: ${value} in ${year}`,
  low: ({ value, year }) => `low: ${value} in ${year}`,
  seeNote: ' (dotted: see note)',
  quotaOnly: 'official quota only',
  quota: ({ country, years: spans }) => `${years(spans)}: ${possessive(withArticle(country))} official quota only`,
  idle: ({ country, years: spans }) =>
    `${country === 'US' ? 'No US mining' : `No mining in ${withArticle(country)}`} ${years(spans)}`,
  breaks: 'Change of source:',
  break: ({ from, to, last, source }) => `${last ? `from ${from}` : span([from, to])}: ${source}`,
  manyBreaks: (count) => `The source changes ${count} times; the table names the source of each year.`,
  unitedStates: 'US',
  others: 'others',
  estimate: 'estimate',
  quotaLabel: 'official quota',
  column: { others: 'Others', estimates: 'Estimates', basis: (country) => `${country} counted by` },
  shareOf: (country) => `${country}, share`,
  line: (name, points) =>
    `${name}: ${points.map((point) => (point.kind ? `${point.kind} ` : '') + inYear(point)).join(', ')}`,
  chart: ({ what, lines, points, range }) =>
    `Line chart: ${what.replace(/^(?:Share|Tonnes)\b/u, (word) => word.toLowerCase())}; ${lines} ${lines === 1 ? 'line' : 'lines'} by country, ${points} ${points === 1 ? 'point' : 'points'} by year, ${range}.`,
} satisfies TrendMessages;
