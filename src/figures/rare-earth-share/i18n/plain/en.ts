import type { PlainLines, PlainShareMessages } from './messages.ts';

const STEP = {
  mining: 'Mining (digging out)',
  refining: 'Refining (separating the metals) for magnets',
  'heavy-separation': 'Separating heavy rare earths',
  magnets: 'Making magnets',
};

const caveatsOf = ({ hasBreaks, quota, hasEstimates }: PlainLines): string[] => [
  ...(hasBreaks ? ['A number in a circle marks a new data source.', 'A jump there may not be real.'] : []),
  ...(quota.length
    ? [`In ${quota.join(' and ')} we only know China’s official limit.`, 'Mining above the limit is not counted.']
    : []),
  ...(hasEstimates ? ['An empty point is an estimate: a careful guess.'] : []),
];

export default {
  stages: ({ steps, outlined }) => ({
    title: 'China does most of the work at every step',
    text: [
      'Rare earths are a group of metals.',
      'They go through several steps, from the mine to the magnet.',
      'The numbers are China’s part of the world total.',
      ...steps.map(({ stage, share, time }) => `${STEP[stage]}: ${share} (${time}).`),
    ],
    reading: ['Each bar is one step.', 'The red part is China.'],
    caveats: [
      'The steps measure different things.',
      'Do not add them up.',
      ...(outlined === null ? [] : [`The pale bar shows old data (until ${outlined}).`]),
    ],
  }),
  trend: ({ first, peak, low, last, ...lines }) => ({
    title: 'China mines most of the world’s rare earths',
    text: [
      'Rare earths are a group of metals.',
      `In ${first.year}, China mined ${first.value} of them.`,
      `Its part was largest in ${peak.year}: ${peak.value}.`,
      ...(low ? [`Then it fell to ${low.value} in ${low.year}.`] : []),
      `In ${last.year} it was ${last.value}.`,
    ],
    reading: ['The red line is China.', 'A higher line means a larger part of the world total.'],
    caveats: caveatsOf(lines),
  }),
  tonnes: ({ first, last, unitedStates, ...lines }) => ({
    title: 'China mines more rare earths than before',
    text: [
      'Rare earths are a group of metals.',
      `In ${first.year}, China mined ${first.value} tonnes.`,
      `In ${last.year}, it mined ${last.value} tonnes.`,
      `The United States mined ${unitedStates} tonnes in that year.`,
    ],
    reading: ['The red line is China.', 'A higher line means more tonnes.'],
    caveats: ['The weight is that of the oxide, not the pure metal.', ...caveatsOf(lines)],
  }),
  countries: ({ year, china, unitedStates, reserves, hasNoFigure, isMostlyEstimated, isQuota }) => ({
    title: `China mined the most rare earths in ${year}`,
    text: [
      'Rare earths are a group of metals.',
      `In ${year}, China mined ${china} tonnes.`,
      `The United States mined ${unitedStates} tonnes.`,
      ...(reserves
        ? [
            'Reserves are rare earths in the ground that can be mined.',
            `China’s reserves are ${reserves.amount} tonnes.`,
            `That is ${reserves.isAtMost ? 'at most ' : ''}${reserves.share} of all known reserves.`,
          ]
        : []),
    ],
    reading: [
      'Each bar is one country.',
      'A longer bar means more mining.',
      ...(reserves ? ['The thin bars show reserves.'] : []),
    ],
    caveats: [
      ...(hasNoFigure ? ['“No figure” does not mean zero.', 'The source gives no number there.'] : []),
      ...(reserves?.isAtMost ? ['The reserves of the world may be larger.'] : []),
      ...(isMostlyEstimated ? ['Most numbers are estimates: careful guesses.'] : []),
      ...(isQuota ? ['For China, we only know the official limit.'] : []),
    ],
  }),
} satisfies PlainShareMessages;
