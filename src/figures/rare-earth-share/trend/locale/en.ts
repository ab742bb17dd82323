import type { TrendWords } from '../words.ts';

/** "2010–13", "2016–17", "2005". */
const span = ([from, to]: readonly [number, number]): string =>
  from === to
    ? String(from)
    : `${String(from)}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : String(to)}`;

export default {
  tab: 'Over time',
  title: ({ first, peak, last }) =>
    `China’s mining share: ${first.value} in ${String(first.year)}, ${peak.value} in ${String(peak.year)}, ${last.value} in ${String(last.year)}`,
  tonnesTitle: ({ last, usa, record }) =>
    `China mines ${record ? 'a record ' : ''}${last.value} tonnes, the United States ${usa}`,
  subtitle: ([from, to]) => `Share of world mine production of rare earths, ${String(from)}–${String(to)}, USGS`,
  tonnesSubtitle: ([from, to]) =>
    `Tonnes of rare-earth oxide mined, ${String(from)}–${String(to)}, USGS; thin lines: other countries`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `China’s share of the rare earths mined in the world went from ${first.value} in ${String(first.year)} to ${peak.value} in ${String(peak.year)} and back to ${last.value} in ${String(last.year)}, ${record ? `while its tonnes are at a record ${tonnes}` : `when it mined ${tonnes} tonnes`}.`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `China mined ${first.value} tonnes of rare-earth oxide in ${String(first.year)} and ${record ? 'a record ' : ''}${last.value} in ${String(last.year)}; the United States mined ${usa}.`,
  note: 'At the circled numbers the publication changes, so a jump there may not be real; the dip of 2018–21 is within the disagreement between sources.',
  tonnesNote:
    'At the circled numbers the publication changes, so a jump there may not be real. In 2010–13 and 2018–23 China is counted at its official quota only.',
  notes: [
    'Shares are derived: a country’s tonnes divided by the rounded world total of the same publication.',
    'China until 2017: USGS figures, read in an Energy Institute workbook that cites them.',
    'China’s figure is its official quota in 2010–13 and again in 2018–23; output beyond the quota is not counted.',
    'Hollow points are the source’s estimates for the latest year.',
  ],
  noRemainder: (years) =>
    `In ${years.join(', ')} China and the United States together exceed the rounded world total, so no remainder is drawn.`,
  tonnes: (value) => `${value} t`,
  peak: ({ value, year }) => `peak: ${value} in ${String(year)}`,
  quota: (years) => `${span(years)}: China’s official quota only`,
  idle: (spans) => `No US mining ${spans.map(span).join(' and ')}`,
  breaks: 'The publication changes:',
  break: ({ from, to, last, source }) => `${last ? `from ${String(from)}` : span([from, to])}: ${source}`,
  unitedStates: 'US',
  others: 'others',
  estimate: 'estimate',
  quotaWord: 'official quota',
  column: {
    year: 'Year',
    others: 'Others',
    world: 'World',
    basis: 'China counted by',
    flag: 'Status',
    source: 'Source',
  },
  shareOf: (country) => `${country}, share`,
} satisfies TrendWords;
