import type { PlainSankeyMessages } from './messages.ts';

const STEP = { mine: 'Mining', refine: 'Refining (separating the metals)', magnet: 'Making magnets' };
const list = new Intl.ListFormat('en-GB');

const MARKS = {
  '*': 'A star (*): the rest is partly made from Chinese material.',
  '†': 'A dagger (†): nearly all of it is from Chinese material.',
  '‡': 'A double dagger (‡): some sellers used material from elsewhere.',
};

export default {
  imports: ({ share, from, to, whole, partly, unknown, marks }) => ({
    title: 'Most US imports of rare earths come from China',
    text: [
      'Imports are goods bought from other countries.',
      `${share} of imported rare-earth compounds and metals came from China.`,
      'Compounds are metals joined with other substances.',
      `The numbers are for ${from} to ${to}.`,
      ...(whole.length || partly.length ? ['Some metals need a permit from China.'] : []),
      ...(whole.length ? [`Only from China: ${whole.join(', ')}.`] : []),
      ...(partly.length ? [`Partly from China: ${partly.map((one) => `${one.name} ${one.share}`).join(', ')}.`] : []),
      ...(unknown.length ? [`No number is published for: ${unknown.join(', ')}.`] : []),
    ],
    reading: [
      'On the left are the countries that sell.',
      'On the right are the metals.',
      'A wider band means a larger part.',
      'Red is China.',
    ],
    caveats: [
      'Each metal is a whole of its own.',
      'Do not add up different metals.',
      ...marks.map((mark) => MARKS[mark]),
    ],
  }),
  chain: ({ year, steps, ofAll }) => ({
    title: 'China’s part grows at each step',
    text: [
      'This is about rare earths for magnets.',
      `The numbers are China’s part of the world total in ${year}.`,
      ...steps.map(({ step, share }) => `${STEP[step]}: ${share}.`),
    ],
    reading: [
      'Each bar is one step.',
      'Red is China.',
      'The bands between the bars are only an idea.',
      'No source gives numbers for them.',
    ],
    caveats: [
      'The steps measure different things.',
      ...(ofAll ? [`Mining of all rare earths is different: ${ofAll.share} in ${ofAll.year}.`] : []),
    ],
  }),
  uses: ({ elements, uses, links, sourced, rest }) => ({
    title: 'The same metals are in many things',
    text: [
      `${list.format(elements)} are used in: ${uses.join(', ')}.`,
      'Sonar finds things under water with sound.',
      `The picture has ${links} dots.`,
      `We read ${sourced} of them in a source.`,
      ...(rest ? [`The others are ${rest}.`] : []),
    ],
    reading: [
      'A dot means: this metal is used here.',
      'It does not say how much.',
      'A full dot: we read it in a source.',
      ...(rest ? [`An empty dot: ${rest}.`] : []),
    ],
    caveats: [],
  }),
} satisfies PlainSankeyMessages;
