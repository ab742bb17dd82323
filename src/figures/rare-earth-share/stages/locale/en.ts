import type { StagesWords } from '../words.ts';

/** "7 in 10" for 69.2. */
const inTen = (share: number): string => `${String(Math.round(share / 10))} in 10`;

export default {
  tab: 'By stage',
  title: ({ mining, refining, magnets }) =>
    `China mines ${inTen(mining)}, refines ${inTen(refining)}, makes ${String(magnets)}% of magnets`,
  subtitle: 'China’s share of the world total at each stage of the rare-earth chain',
  summary: ({ mining, refining, magnets, heavy, heavyTime }) =>
    `China mines about ${inTen(mining)} tonnes of the world’s rare earths and refines ${inTen(refining)} of those used in magnets; it does ${heavy} of heavy rare-earth separation${heavyTime && ` (${heavyTime})`} and makes ${String(magnets)} of every 100 sintered magnets.`,
  note: 'Each stage measures something different; the bars are not one flow.',
  striped: 'Striped: until 2023 and second-hand; later sources say about 98% or “near-total”.',
  notes: [
    'The mining shares are derived: a country’s tonnes divided by the rounded world total that the USGS prints.',
    'The article gives 70% and 90% without a year or a source.',
    'Countries are named only where a source names them; the grey rest is 100 minus the shares shown.',
    'Heavy rare earths: the Center for Strategic and International Studies (CSIS) puts China’s share of separation at 99% until 2023.',
    'The shares for magnet rare earths and magnets are those of the International Energy Agency (IEA), read in texts that quote it.',
  ],
  stage: {
    mining: 'Mining',
    refining: 'Refining',
    'heavy-separation': 'Heavy rare-earth separation',
    metal: 'Making metal',
    magnets: 'Making magnets',
  },
  scope: {
    all: 'all rare earths',
    magnet: 'magnet rare earths',
    heavy: 'heavy rare earths',
    ndfeb: 'NdFeB magnet chain',
    article: 'as the article has it',
    'sintered-magnets': 'sintered magnets',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `until ${String(year)}` : `${String(year)}${qualifier === 'estimate' ? ' (est.)' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join(', '),
  articleTick: (share) => `article: ${share}`,
  unitedStates: 'US',
  others: 'others',
  column: {
    stage: 'Stage',
    country: 'Country',
    share: 'Share',
    scope: 'What is counted',
    year: 'Year',
    flag: 'Status',
    source: 'Source',
  },
} satisfies StagesWords;
