import { yearSpan } from '../../print.ts';
import type { Span } from '../../trend/lines.ts';
import type { Course, Dated, TrendMessages } from './messages.ts';

const span = ([from, to]: Span): string => yearSpan(from, to, '–');
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const years = (spans: readonly Span[]): string => listed.format(spans.map(span));
const inYear = ({ value, year }: Dated): string => `${value} in ${year}`;
const tonnes = (value: string): string => (value === '1' ? '1 tonne' : `${value} tonnes`);

/** "rose from 65% in 1995 to 69% in 2025". */
function courseText(course: Course, first: Dated, peak: Dated, last: Dated): string {
  if (course === 'level') return `was ${first.value} in ${first.year} and the same in ${last.year}`;
  const [to, end] = course === 'peaked' ? [peak, ` and fell back to ${inYear(last)}`] : [last, ''];
  return `${course === 'fallen' ? 'fell' : 'rose'} from ${inYear(first)} to ${inYear(to)}${end}`;
}

export default {
  tab: 'Over time',
  title: ({ course, first, peak, last }) =>
    `China’s mining share: ${[first, ...(course === 'peaked' ? [peak] : []), last].map(inYear).join(', ')}`,
  tonnesTitle: ({ last, usa, record }) =>
    `China mined ${record ? 'a record ' : ''}${tonnes(last.value)} in ${last.year}${usa && `, the US ${usa}`}`,
  subtitle: ({ from, to, credit }) =>
    `Share of world mine production of rare earths, ${from}–${to}${credit && `, ${credit}`}`,
  tonnesSubtitle: ({ from, to, credit, hairlines }) =>
    `Tonnes of rare-earth oxide mined, ${from}–${to}${credit && `, ${credit}`}${hairlines ? '; thin lines: other countries' : ''}`,
  summary: ({ course, first, peak, last, tonnes: mined, record }) =>
    `China’s share of the rare earths mined in the world ${courseText(course, first, peak, last)}${mined && (record ? `, with its tonnes at a record ${mined}` : `, when it mined ${tonnes(mined)}`)}.`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `China mined ${tonnes(first.value)} of rare-earth oxide in ${first.year} and ${record ? 'a record ' : ''}${last.value} in ${last.year}${usa && `; the United States mined ${usa}`}.`,
  breaksNote: ({ symbols }) =>
    symbols
      ? 'At the circled numbers the publication changes, so a jump there may not be real.'
      : 'Where the publication changes, a jump may not be real.',
  quotaNote: (spans) => `In ${years(spans)} China is counted at its official quota only.`,
  notes: {
    derived: 'Shares are derived: a country’s tonnes divided by the rounded world total of the same publication.',
    quota: (spans) =>
      `China’s figure is its official quota in ${years(spans)}; output beyond the quota is not counted.`,
    hollow: 'Hollow points are estimates of the source.',
  },
  noRemainder: (which) =>
    `In ${which.join(', ')} China and the United States together exceed the rounded world total, so no remainder is drawn.`,
  tonnes: (value) => `${value} t`,
  peak: ({ value, year }) => `peak: ${value} in ${year}`,
  quota: (spans) => `${years(spans)}: China’s official quota only`,
  idle: (spans) => `No US mining ${years(spans)}`,
  breaks: 'The publication changes:',
  break: ({ from, to, last, source }) => `${last ? `from ${from}` : span([from, to])}: ${source}`,
  manyBreaks: (count) => `The publication changes ${count} times; the table names the source of each year.`,
  unitedStates: 'US',
  others: 'others',
  estimate: 'estimate',
  quotaLabel: 'official quota',
  column: {
    others: 'Others',
    world: 'World',
    basis: 'China counted by',
  },
  shareOf: (country) => `${country}, share`,
} satisfies TrendMessages;
