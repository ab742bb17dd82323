import type { ShareWords } from '../words.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "seven in ten" for 69.2. */
const inTen = (share: number): string => `${NUMBERS[Math.round(share / 10)] ?? ''} in ten`;

export default {
  stages: {
    tab: 'By stage',
    title: ({ mining, refining, magnets }) =>
      `China mines ${inTen(mining)}, refines ${inTen(refining)} and makes ${String(magnets)} of 100 magnets`,
    subtitle: 'China’s share of the world total at each step of the rare-earth chain',
    summary: ({ mining, refining, magnets, heavy }) =>
      `China mines about ${inTen(mining)} tonnes of the world’s rare earths, refines ${inTen(refining)} of those for magnets, does ${heavy} of heavy-element separation and makes ${String(magnets)} of every 100 sintered magnets.`,
    note: 'Each step measures something else: mining counts all rare earths by weight, refining only the four magnet elements. Hatched: read second-hand.',
    notes: [
      'The mining share is derived: tonnes of a country divided by the rounded world total that the USGS prints.',
      'The article gives 70% and 90% without year or source.',
      'Countries are named only where a source names them; the grey rest is 100 minus the shares shown.',
      'Heavy separation: CSIS puts China’s share at 99% until 2023; later sources say about 98% or “near-total”.',
    ],
    stage: {
      mining: 'Mining',
      refining: 'Refining',
      'heavy-separation': 'Separating heavy elements',
      metal: 'Making metal',
      magnets: 'Sintered magnets',
    },
    scope: {
      all: 'all rare earths',
      magnet: 'magnet elements',
      heavy: 'heavy rare earths',
      ndfeb: 'NdFeB magnet chain',
      article: 'as the article has it',
      'sintered-magnets': 'permanent magnets',
    },
    year: (year, qualifier) =>
      qualifier === 'until' ? `until ${String(year)}` : `${String(year)}${qualifier === 'estimate' ? ' (estimate)' : ''}`,
    scopeLine: ({ scope, year, source, flag }) => [scope, year, flag ? `${source} (${flag})` : source].join(', '),
    articleTick: (share) => `article: ${share}`,
    column: {
      stage: 'Step',
      country: 'Country',
      share: 'Share',
      scope: 'What is counted',
      year: 'Year',
      flag: 'Status',
      source: 'Source',
    },
  },
} satisfies ShareWords;
