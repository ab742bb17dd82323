import type { ElementsMessages } from './messages.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** In no announcement. China's two of 2025 are lists. */
const inNeither = (year: string | null): string => (year ? `in neither list of ${year}` : 'in no list');

export default {
  tab: 'Elements',
  title: ({ licensed, suspended, unlisted }, year) =>
    capital(
      [
        licensed ? `${spelled(licensed)} under licence` : '',
        suspended ? `${spelled(suspended)} suspended` : '',
        unlisted ? `${spelled(unlisted)} ${inNeither(year)}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    ),
  plainSubtitle: 'Rare earths in China’s export controls',
  subtitle: (year) => `Rare earths in China’s export-control announcements of ${year}`,
  summary: (
    { licensed, suspended, unlisted },
    { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo },
  ) =>
    [
      licensed ? `China has had ${spelled(licensed)} rare earths under export licence since ${from}.` : '',
      suspended
        ? `${capital(spelled(suspended))} more were announced on ${announced} and suspended on ${on}, before taking effect, until ${until}.${stated && ` Both governments said that this is prolonged to ${stated} (${statedFlag}); no notice to that effect was found by ${checkedTo}.`}`
        : '',
      unlisted ? `${capital(spelled(unlisted))} are ${inNeither(year)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  heading: {
    licensed: (count, { from }) => `${capital(spelled(count))} under licence since ${from}`,
    suspended: (count, { announced, suspended }) =>
      `${capital(spelled(count))} announced ${announced}, suspended ${suspended}`,
    unlisted: (count, { year }) => `${capital(spelled(count))} ${inNeither(year)}`,
  },
  detail: {
    licensed: ({ checkedTo }) => `All destinations; checked to ${checkedTo}`,
    suspended: ({ until, stated, statedFlag }) =>
      `Suspended before taking effect, until ${until}${stated && `; both governments: ${stated} (${statedFlag}). “?”: no legal text found`}`,
    unlisted: ({ from, announced }) =>
      from && announced ? `Neither on ${from} nor on ${announced}` : 'In no announcement',
  },
  note: (licensed, heavy) =>
    `The article calls the ${spelled(licensed)} “heavy”. The USGS counts ${heavy.length ? `${spelled(heavy.length)} of them as heavy: ${listed(heavy)}` : 'none of them as heavy'}.`,
  ended: ({ until, checkedTo }) =>
    `The suspension was to run until ${until}; no text on what followed was found by ${checkedTo}.`,
  status: { licensed: 'under licence', suspended: 'announced, suspended' },
  unlisted: inNeither,
  fact: {
    licensed: (from) => `under licence since ${from}`,
    announced: (day) => `announced ${day}`,
    suspended: (day) => `suspended on ${day}, before taking effect`,
  },
  usgsClass: { light: 'light', heavy: 'heavy', 'not-classed': 'not classed' },
  classed: (usgsClass, flag) => `USGS class: ${usgsClass}${flag && ` (${flag})`}`,
  empty: 'There are no elements in these data. Supply at least one row.',
  column: {
    symbol: 'Symbol',
    status: 'Export control',
    since: 'In force since, or announced',
    suspension: 'Suspended',
    class: 'USGS class',
  },
} satisfies ElementsMessages;
