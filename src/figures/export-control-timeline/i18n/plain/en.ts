import type { PlainTimelineMessages } from './messages.ts';

const marked = (flag: string): string => flag && ` (${flag})`;

export default {
  events: ({ days, elements, licences, chipRule, promised, stay, tariffDays, sequel, hasScheduled }) => ({
    title: 'China made a rule first, then the United States did',
    text: [
      `On ${licences}, China made a rule about rare earths.`,
      `Since then, exports of ${elements ? `${elements} rare earths` : 'them'} need a permit.`,
      'Export means selling to other countries.',
      `${days} days later, on ${chipRule}, the United States acted.`,
      'It told Nvidia that its H20 chip needs a permit.',
      ...(promised ? [`On ${promised}, Nvidia said: the United States promises permits.`] : []),
      ...(stay ? ['China’s rule of April stayed.'] : []),
    ],
    reading: ['Time runs from top to bottom.', 'Each shape is one event.', 'The shape says what kind of event it is.'],
    caveats: [
      'First and second does not mean cause and effect.',
      'A report of July 2025 tells it the other way round.',
      ...(tariffDays === null
        ? []
        : [
            `US tariffs came ${tariffDays} days before China’s rule.`,
            'A tariff is a tax on goods from other countries.',
          ]),
      ...(sequel
        ? [
            'Later, the highest US court stopped the emergency tariffs.',
            `That was on ${sequel.ruling.day}${marked(sequel.ruling.flag)}.`,
            `Both countries said: the truce lasts until ${sequel.truce.day}${marked(sequel.truce.flag)}.`,
            'A truce is a break in a fight.',
          ]
        : []),
      ...(hasScheduled ? ['An empty square is a date set in advance.'] : []),
    ],
  }),
  elements: ({ licensed, suspended, unlisted, from, announced, on, until, stated, statedFlag, isOver, ...report }) => ({
    title: `China’s rules: ${licensed} rare earths need a permit`,
    text: [
      `Since ${from}, exports of ${licensed} rare earths need a permit.`,
      'Export means selling to other countries.',
      `On ${announced}, China planned this for ${suspended} more.`,
      `It stopped the plan on ${on}, before it began.`,
      `The stop ${isOver ? 'was to last' : 'lasts'} until ${until}.`,
      ...(stated
        ? [`Both governments said: until ${stated} (${statedFlag}).`, 'We found no legal text for this.']
        : []),
      `${unlisted} rare earths are in neither list.`,
    ],
    reading: [
      'A full red box: a permit is needed.',
      'A box with a broken line: the plan is stopped.',
      'A grey box: in neither list.',
    ],
    caveats: report.called
      ? [
          `A report of July 2025 calls all ${report.called} “heavy”.`,
          `The US Geological Survey calls only ${report.heavy.length} heavy: ${report.heavy.join(', ')}.`,
        ]
      : [],
  }),
} satisfies PlainTimelineMessages;
