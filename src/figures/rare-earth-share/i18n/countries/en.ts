import { startingWith, withArticle } from '../../../../core/i18n/article.ts';
import { formatNumber } from '../../../../core/i18n/format.ts';
import { yearSpan } from '../../print.ts';
import type { CountriesMessages, SubtitleParts } from './messages.ts';

const tonnes = (value: string): string => (value === '1' ? '1 tonne' : `${value} tonnes`);

const qualified = ({ estimates, reserves, source }: Omit<SubtitleParts, 'year'>): string =>
  `${estimates ? ' (mostly estimates)' : ''}${reserves ? ' and reserves' : ''}${source && `, ${source}`}`;

const NUMBERS: Readonly<Record<string, string>> = {
  3: 'three times',
  4: 'four times',
  5: 'five times',
  6: 'six times',
  7: 'seven times',
  8: 'eight times',
  9: 'nine times',
};

const timesText = (times: string): string => (times === '2' ? 'twice' : (NUMBERS[times] ?? `${times} times`));

/** Millions of tonnes, with enough decimals for small reserves. */
const millions = (value: number): string => formatNumber('en', value / 1e6, value < 100 ? 6 : value < 10_000 ? 4 : 2);

export default {
  tab: 'By country',
  title: ({ subject, rival, times }) =>
    `${startingWith(subject)} mined about ${timesText(times)} as much rare earth as ${withArticle(rival)}`,
  plainTitle: ({ subject, share, year }) =>
    `${startingWith(subject)} mined ${share} of the world’s rare earths in ${year}`,
  bareTitle: ({ subject, tonnes: mined, year }) =>
    `${startingWith(subject)} mined ${tonnes(mined)} of rare earths in ${year}`,
  portion: ({ share, isWorld }) => `, ${share} of the ${isWorld ? 'world' : 'total'}`,
  subtitle: ({ year, ...rest }) => `Tonnes of rare-earth oxide mined in ${year}${qualified(rest)}`,
  amountSubtitle: ({ material, unit, year, ...rest }) =>
    `${unit}${material && ` of ${material}`} by country in ${year}${qualified(rest)}`,
  summary: ({ year, subject, tonnes: mined, rival, amount, times }) =>
    `In ${year} ${withArticle(subject)} mined ${tonnes(mined)} of rare-earth oxide, about ${timesText(times)} as much as ${withArticle(rival)} with ${amount}.`,
  plainSummary: ({ year, subject, tonnes: mined, share }) =>
    `In ${year} ${withArticle(subject)} mined ${tonnes(mined)} of rare-earth oxide, ${share} of the world total.`,
  bareSummary: ({ year, subject, tonnes: mined }) =>
    `In ${year} ${withArticle(subject)} mined ${tonnes(mined)} of rare-earth oxide.`,
  reservesSummary: ({ reserves, isLarge, share, atMost }) =>
    ` Its reserves of ${isLarge ? `${reserves} million tonnes` : tonnes(reserves)} are ${atMost ? 'at most ' : ''}${share} of the known total.`,
  reservesShare: ({ share, atMost }) => `${atMost ? 'at most ' : ''}${share} of the world’s known reserves`,
  missing: ({ years: [from, to], country }) =>
    `There is no figure for ${withArticle(country)} in ${yearSpan(from, to, '–')}.`,
  noFigureNote: ({ isUsgs }) =>
    isUsgs
      ? '“No figure”: USGS gives none, which is not zero.'
      : '“No figure”: the source gives none, which is not zero.',
  atLeastNote: 'World reserves are a minimum.',
  noReserves: (year) => `Reserves belong to an edition, not to a year: none were printed with the figures for ${year}.`,
  disagrees: (year) => `For ${year} another edition gives other figures.`,
  year: 'Year',
  mined: (year) => `Mined in ${year}, t`,
  reserves: (isLarge) => `Reserves, ${isLarge ? 'million ' : ''}t`,
  reserveValue: (value, largest) => (largest >= 1e6 ? millions(value) : formatNumber('en', value, 0)),
  moreThan: (value) => `over ${value}`,
  noFigure: 'no figure',
  untapped: 'large reserves, little mining',
  forReserves: 'Under 1% of mining, but large reserves',
  fold: ({ count, amount, other }) =>
    `${count} more ${count === 1 ? 'country' : 'countries'}${other ? ' and others' : ''}: ${amount}`,
  counted: (countries, rest) =>
    [
      ...(countries ? [`${countries} ${countries === 1 ? 'country' : 'countries'}`] : []),
      ...(rest ? ['the rest'] : []),
    ].join(' and '),
  chart: ({ what, counted, range }) =>
    `Bar chart: ${what.replace(/^Tonnes\b/u, 'tonnes')}, largest first; ${counted}, ${range}.`,
  world: 'World',
  total: 'Total',
  others: 'Other countries',
  qualifier: { estimated: 'estimated', reported: 'reported', quota: 'quota', revised: 'revised' },
  column: {
    tonnes: 'Mined',
    value: 'Amount',
    share: 'Share of world',
    shareOfTotal: 'Share of the total',
    qualifier: 'Marked by the source',
    reserves: 'Reserves',
  },
} satisfies CountriesMessages;
