import { possessive, startingWith, withArticle } from '../../../../core/i18n/article.ts';
import type { ElementsMessages, GroupDates } from './messages.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** In no announcement. China's two of 2025 are lists. */
const inNeither = (year: string | null): string => (year ? `in neither list of ${year}` : 'in no list');

const noun = ({ isRareEarths }: GroupDates, count: number): string =>
  isRareEarths ? (count === 1 ? 'rare-earth element' : 'rare earths') : count === 1 ? 'material' : 'materials';
const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** "China has had seven rare earths under export licence since 4 April 2025." */
function licences(count: number, dates: GroupDates): string {
  const { who, from, isStaggered } = dates;
  const what = `${spelled(count)} ${noun(dates, count)}`;
  if (isStaggered)
    return who
      ? `${startingWith(who)} has put ${what} under export licence, the first on ${from}.`
      : `Exports of ${what} need a licence, the first since ${from}.`;
  return who
    ? `${startingWith(who)} has had ${what} under export licence since ${from}.`
    : `${capital(what)} ${have(count)} been under export licence since ${from}.`;
}

export default {
  tab: 'Elements',
  title: ({ licensed, suspended, unlisted }, dates) =>
    capital(
      [
        licensed ? `${spelled(licensed)}${dates.isEdition ? '' : ` ${noun(dates, licensed)}`} under licence` : '',
        suspended ? `${spelled(suspended)} suspended` : '',
        unlisted ? `${spelled(unlisted)} ${inNeither(dates.year)}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    ),
  subtitle: (year, { who, what, names, isRareEarths }) => {
    const whose = who && `${possessive(withArticle(who))} `;
    const controls = year === null ? 'export controls' : `export-control announcements of ${year}`;
    return `${capital(what) || listed(names) || (isRareEarths ? 'Rare earths' : 'Materials')} in ${whose}${controls}`;
  },
  summary: ({ licensed, suspended, unlisted }, dates) => {
    const { announced, suspended: on, until, stated, statedFlag, year, checkedTo, isEdition } = dates;
    const more = (count: number, verb: string): string =>
      `${capital(spelled(count))}${licensed ? ' more' : ` ${noun(dates, count)}`} ${verb}`;
    const were = suspended === 1 ? 'was' : 'were';
    const prolonged = isEdition
      ? ` Both governments said that this is prolonged to ${stated} (${statedFlag}); no notice to that effect was found by ${checkedTo}.`
      : ` This is said to be prolonged to ${stated} (${statedFlag}).`;
    return [
      licensed ? licences(licensed, dates) : '',
      suspended
        ? more(
            suspended,
            announced
              ? `${were} announced on ${announced} and suspended on ${on}, before taking effect, until ${until}.${stated && prolonged}`
              : `${were} announced and then suspended before taking effect.`,
          )
        : '',
      unlisted
        ? `${capital(spelled(unlisted))}${licensed || suspended ? '' : ` ${noun(dates, unlisted)}`} ${unlisted === 1 ? 'is' : 'are'} ${inNeither(year)}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  heading: {
    licensed: (count, { from, isStaggered }) =>
      `${capital(spelled(count))} under licence${isStaggered ? ', the first' : ''} since ${from}`,
    suspended: (count, { announced, suspended }) =>
      `${capital(spelled(count))} announced${announced && ` ${announced}`}${announced ? ',' : ' and'} suspended${suspended && ` ${suspended}`}`,
    unlisted: (count, { year }) => `${capital(spelled(count))} ${inNeither(year)}`,
  },
  detail: {
    licensed: ({ checkedTo, isEdition }) =>
      isEdition ? `All destinations; checked to ${checkedTo}` : `Last date in the data: ${checkedTo}`,
    suspended: ({ until, stated, statedFlag, isEdition }) =>
      `Suspended before taking effect${until && `, until ${until}`}${stated && `; ${isEdition ? 'both governments:' : 'said to be prolonged to'} ${stated} (${statedFlag}). “?”: no legal text found`}`,
    unlisted: ({ from, isStaggered, announced }) =>
      from && announced && !isStaggered ? `Neither on ${from} nor on ${announced}` : 'In no announcement',
  },
  note: (licensed, heavy) =>
    `The article calls the ${spelled(licensed)} “heavy”. The USGS counts ${heavy.length ? `${spelled(heavy.length)} of them as heavy: ${listed(heavy)}` : 'none of them as heavy'}.`,
  ended: ({ until, checkedTo, isEdition }) =>
    `The suspension was to run until ${until}${isEdition ? `; no text on what followed was found by ${checkedTo}` : ''}.`,
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
    material: 'Material',
    symbol: 'Symbol',
    status: 'Export control',
    since: 'In force since, or announced',
    suspension: 'Suspended',
    class: 'USGS class',
  },
} satisfies ElementsMessages;
