import { formatNumber } from '../../../../core/i18n/format.ts';
import type { CountriesMessages } from './messages.ts';

const tonnes = (value: string): string => (value === '1' ? '1 tonne' : `${value} tonnes`);

/** Millions of tonnes, with enough decimals for small reserves. */
const millions = (value: number): string => formatNumber('en', value / 1e6, value < 100 ? 6 : value < 10_000 ? 4 : 2);

export default {
  tab: 'By country',
  title: ({ times, year }) => `China mined about ${times} times as much as the US in ${year}`,
  plainTitle: ({ share, year }) => `China mined ${share} of the world’s rare earths in ${year}`,
  bareTitle: ({ china, year }) => `China mined ${tonnes(china)} of rare earths in ${year}`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `Tonnes of rare-earth oxide mined in ${year}${estimates ? ' (mostly estimates)' : ''}${reserves ? ' and reserves' : ''}${source && `, ${source}`}`,
  summary: ({ year, china, usa, times }) =>
    `In ${year} China mined ${tonnes(china)} of rare-earth oxide, about ${times} times as much as the United States with ${usa}.`,
  plainSummary: ({ year, china, share }) =>
    `In ${year} China mined ${tonnes(china)} of rare-earth oxide, ${share} of the world total.`,
  bareSummary: ({ year, china }) => `In ${year} China mined ${tonnes(china)} of rare-earth oxide.`,
  reservesSummary: ({ china, isLarge, share, atMost }) =>
    ` Its reserves of ${isLarge ? `${china} million tonnes` : tonnes(china)} are ${atMost ? 'at most ' : ''}${share} of the known total.`,
  reservesShare: ({ share, atMost }) => `${atMost ? 'at most ' : ''}${share} of the world’s known reserves`,
  noFigureNote: '“No figure” is not zero.',
  atLeastNote: 'World reserves are printed as “more than”, so a share of them is “at most”.',
  noReserves: (year) => `Reserves belong to an edition, not to a year: none were printed with the figures for ${year}.`,
  disagrees: (year) => `For ${year} another edition gives other figures.`,
  year: 'Year',
  mined: (year) => `Mined in ${year}, t`,
  reserves: (isLarge) => `Reserves, ${isLarge ? 'million ' : ''}t`,
  reserveValue: (value, isLarge) => (isLarge ? millions(value) : formatNumber('en', value, 0)),
  moreThan: (value) => `over ${value}`,
  noFigure: 'no figure',
  untapped: 'large reserves, little mining',
  fold: ({ count, tonnes: sum, other }) => `${count} more under 1%${other ? ' and others' : ''}: ${sum} t`,
  world: 'World',
  total: 'Total',
  others: 'Other countries',
  qualifier: { estimated: 'estimated', reported: 'reported', quota: 'quota', revised: 'revised' },
  column: {
    tonnes: 'Mined',
    share: 'Share of world',
    shareOfTotal: 'Share of the total',
    qualifier: 'Marked by the source',
    reserves: 'Reserves',
  },
} satisfies CountriesMessages;
