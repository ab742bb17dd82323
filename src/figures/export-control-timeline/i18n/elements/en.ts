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
/** "7 elements", "1 material". */
const tiles = (count: number, { isElements }: GroupDates): string =>
  `${count} ${isElements ? 'element' : 'material'}${count === 1 ? '' : 's'}`;
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
  title: ({ licensed, suspended, unlisted }, dates) => {
    const { who, year } = dates;
    const counted = (count: number): string => `${spelled(count)} ${noun(dates, count)}`;
    const isSentence = licensed > 0 && who !== '';
    const verb = (one: string, many: string, count: number): string =>
      isSentence ? `${count === 1 ? one : many} ` : '';
    return capital(
      [
        licensed
          ? who
            ? `${startingWith(who)} licenses ${counted(licensed)}`
            : `${counted(licensed)} under licence`
          : '',
        suspended
          ? `${licensed ? `${spelled(suspended)} more` : counted(suspended)} ${verb('was', 'were', suspended)}suspended before taking effect`
          : '',
        unlisted && !(licensed && suspended)
          ? `${licensed || suspended ? spelled(unlisted) : counted(unlisted)} ${verb('is', 'are', unlisted)}${inNeither(year)}`
          : '',
      ]
        .filter(Boolean)
        .join(isSentence ? '; ' : ', '),
    );
  },
  subtitle: (year, { who, what, names, isRareEarths }) => {
    const whose = who && `${possessive(withArticle(who))} `;
    const controls = year === null ? 'export controls' : `export controls of ${year}`;
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
        ? `${capital(spelled(unlisted))}${licensed || suspended ? '' : ` ${noun(dates, unlisted)}`} ${unlisted === 1 ? 'is' : 'are'} ${inNeither(year)}${dates.hasMagnetMetals ? ', among them neodymium and praseodymium, which go into magnets' : ''}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  heading: {
    licensed: (count) => `${capital(spelled(count))} under licence`,
    suspended: (count) => `${capital(spelled(count))} suspended`,
    unlisted: (count, { year, hasMagnetMetals }) =>
      `${capital(spelled(count))} ${hasMagnetMetals && year ? 'in neither list' : inNeither(year)}${hasMagnetMetals ? ', among them the magnet metals Nd and Pr' : ''}`,
  },
  detail: {
    licensed: ({ from, isStaggered, isEdition }) =>
      `${isStaggered ? 'The first since' : 'Since'} ${from}${isEdition ? ', for all destinations' : ''}`,
    suspended: ({ announced, suspended, until, stated, statedFlag, isEdition }) =>
      announced
        ? `Announced ${announced}, suspended ${suspended} before taking effect, until ${until}${stated && `; ${isEdition ? 'both governments said until' : 'said to be prolonged to'} ${stated} (${statedFlag}, no legal text found)`}`
        : 'Announced, then suspended before taking effect',
    unlisted: ({ year, lists: [first = '', second = ''] }) =>
      year ? `Neither on ${first} nor on ${second} ${year}` : '',
  },
  group: {
    licensed: (count, dates) =>
      `Under licence${dates.isStaggered ? ', the first' : ''} since ${dates.from}: ${tiles(count, dates)}`,
    suspended: (count, dates) =>
      `Announced${dates.announced && ` ${dates.announced}`}, suspended before taking effect: ${tiles(count, dates)}`,
    unlisted: (count, dates) => `${capital(inNeither(dates.year))}: ${tiles(count, dates)}`,
  },
  chart: (groups, dates) => {
    const status = {
      licensed: 'under licence',
      suspended: 'suspended before taking effect',
      unlisted: inNeither(dates.year),
    };
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    return `Tile chart: ${tiles(total, dates)} by status of export control; ${groups.map(([id, count]) => `${count} ${status[id]}`).join(', ')}.`;
  },
  emptyChart: 'Tile chart: no elements.',
  magnetMetal: 'metal of magnets',
  note: (called, heavy, isEdition) =>
    `${isEdition ? 'A dailyview.net report of July 2025' : 'The article'} calls the ${spelled(called)} “heavy”; the USGS counts ${heavy.length ? `${spelled(heavy.length)} of them as heavy: ${listed(heavy)}` : 'none of them as heavy'}.`,
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
