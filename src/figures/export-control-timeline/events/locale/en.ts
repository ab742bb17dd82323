import type { EventsWords } from '../words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number): string => NUMBERS[count] ?? String(count);
const counted = (count: number, one: string, many: string): string => `${spelled(count)} ${count === 1 ? one : many}`;
const inDays = (count: number): string => counted(count, 'day', 'days');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export default {
  tab: 'Events',
  actor: { us: 'US', china: 'China', both: 'Both', company: 'Company', other: 'Other' },
  kind: {
    control: 'Tightens',
    retaliation: 'Retaliates',
    tariff: 'Tariff',
    relaxation: 'Eases',
    negotiation: 'Talks',
    statement: 'Statement',
    ruling: 'Ruling',
    market: 'Market',
    scheduled: 'Date set ahead',
  },
  track: { us: 'United States', middle: 'Both and others', china: 'China' },
  bold: 'Bold: in the article',
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  title: ({ days }) => `China’s licensing came ${inDays(days)} before the H20 rule, not after`,
  plainTitle: ({ count, from, to }) =>
    `${capital(counted(count, 'event', 'events'))}, ${from}${from === to ? '' : ` to ${to}`}`,
  subtitle: ({ told, others, from, to }) => {
    const span = `Export controls, tariffs and talks, ${from}${from === to ? '' : ` to ${to}`}`;
    if (!told) return `${span}: ${counted(others, 'event', 'events')}, none of them in the article`;
    return `${span}: ${counted(told, 'event', 'events')} in the article${others ? ` and ${spelled(others)} that it leaves out` : ''}`;
  },
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `China put ${elements ? `${spelled(elements)} ` : ''}rare earths under licence on ${licences}, ${inDays(days)} before Washington told Nvidia, on ${chipRule}, that the H20 needs a licence.` +
    (promised
      ? ` On ${promised} Nvidia said that Washington would grant H20 licences${stay ? '; China’s April rules stayed' : ''}.`
      : ''),
  plainSummary: ({ count, from, to, tally }) =>
    `${capital(counted(count, 'event', 'events'))} from ${from} to ${to}, by who acted: ${tally.join(', ')}.`,
  tally: (actor, count) => `${actor} ${count}`,
  note: (tariffDays) =>
    `The article reverses the order. Order alone proves no cause${tariffDays === null ? '' : `: US tariffs came ${inDays(tariffDays)} before China’s licensing`}.`,
  notes: [
    'An act is dated by the day it was announced, talks by their first and last day.',
    'No suspension of the licensing of April 2025 (Announcement 18) had been found by September 2026.',
    'The article has Trump take office at the end of 2024. He was elected that November and took office on 20 January 2025.',
  ],
  scheduledNote: (date, asOf) =>
    `${date} is a date set in advance, not an act; what followed had not been established by ${asOf}.`,
  emptyTitle: 'No events to show',
  empty: (attributes) =>
    attributes.length
      ? `No events match. Widen or remove ${attributes.map((name) => `“${name}”`).join(', ')}.`
      : 'There are no events in these data. Supply at least one row.',
  column: { date: 'Date', actor: 'Who', kind: 'What', title: 'Event', flag: 'Status', source: 'Source' },
} satisfies EventsWords;
