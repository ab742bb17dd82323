/** What is wrong with the facts of the datasets, one sentence for each issue, which names the row. */
import { FLAGS } from '../../src/core/data/flag.ts';
import { isCalendarDay } from './load.ts';

/** A row of any dataset. */
export type Row = Readonly<Record<string, string>>;

/** The rows of every dataset, by its name. */
export type Facts = Readonly<Record<string, readonly Row[]>>;

/** The fields that identify a row, by dataset. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** The ids of the sources that a row cites. */
const sourceIdsOf = (row: Row): string[] => (row['source_ids'] ?? row['source_id'] ?? '').split(';').filter(Boolean);

/** Kinds of access that count as having read the source itself. */
const READ = ['original', 'full-copy', 'passage'];

const keyOf = (row: Row, fields: readonly string[]): string => fields.map((field) => row[field] ?? '').join('/');

/** Every row that cites sources, with its place. */
const citing = (facts: Facts, keys: Keys) =>
  Object.entries(facts)
    .filter(([dataset]) => dataset !== 'sources')
    .flatMap(([dataset, rows]) =>
      rows.map((row) => ({ dataset, row, at: `${dataset}, row ${keyOf(row, keys[dataset] ?? [])}` })),
    );

function sourceIssues(facts: Facts, keys: Keys): string[] {
  const sources = new Map((facts['sources'] ?? []).map((source) => [source['id'], source]));
  return citing(facts, keys).flatMap(({ at, row }) =>
    sourceIdsOf(row).flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [`${at}: the source “${id}” is not in sources; add it or correct the id.`];
      const isAddress = URL.canParse(source['url'] ?? '');
      return isAddress || source['access_kind'] === 'from-memory'
        ? []
        : [`${at}: the source “${id}” has no address; add the URL or flag it as from memory.`];
    }),
  );
}

function flagIssues(facts: Facts, keys: Keys): string[] {
  const kindOf = new Map((facts['sources'] ?? []).map((source) => [source['id'], source['access_kind'] ?? '']));
  return citing(facts, keys).flatMap(({ at, row }) => {
    const flag = row['flag'];
    if (flag === undefined) return [];
    if (!(FLAGS as readonly string[]).includes(flag))
      return [`${at}: the flag is “${flag}”; it must be one of ${FLAGS.join(', ')}.`];
    const isRead = sourceIdsOf(row).some((id) => READ.includes(kindOf.get(id) ?? ''));
    if (flag === 'sourced' && !isRead)
      return [`${at}: it is “sourced”, but none of its sources was read in the original or in a copy of it.`];
    const inputs = row['derived_from'];
    if (inputs !== undefined && (flag === 'derived') !== (inputs !== ''))
      return [`${at}: a derived value, and no other, names its inputs in derived_from.`];
    return [];
  });
}

function inputIssues(facts: Facts, keys: Keys): string[] {
  return citing(facts, keys).flatMap(({ at, row }) =>
    (row['derived_from'] ?? '')
      .split(';')
      .filter(Boolean)
      .flatMap((input) => {
        const [dataset = '', key = ''] = input.split(/:(.*)/u);
        const found = (facts[dataset] ?? []).some((one) => keyOf(one, keys[dataset] ?? []) === key);
        return found ? [] : [`${at}: its input “${input}” is in no dataset.`];
      }),
  );
}

/** Fields that end something, with the field of its start. */
const SPANS = [
  ['events', 'date', 'end_date'],
  ['events', 'date', 'effective_date'],
  ['elements', 'announced_on', 'due_on'],
  ['elements', 'announced_on', 'suspended_on'],
  ['elements', 'suspended_on', 'suspended_until'],
  ['elements', 'suspended_until', 'stated_until'],
] as const;

function dateIssues(facts: Facts, keys: Keys): string[] {
  return SPANS.flatMap(([dataset, from, to]) =>
    (facts[dataset] ?? []).flatMap((row) => {
      const [start = '', end = ''] = [row[from], row[to]];
      const at = `${dataset}, row ${keyOf(row, keys[dataset] ?? [])}`;
      if (end && !isCalendarDay(end)) return [`${at}: ${to} is “${end}”, which is no day of the calendar.`];
      return end && end < start ? [`${at}: ${to} ${end} is before ${from} ${start}.`] : [];
    }),
  );
}

/** A fact that two rows state. */
interface Pair {
  readonly at: string;
  readonly value: string;
  readonly elsewhere: string;
  readonly other: string;
}

function repeatedFacts(facts: Facts): Pair[] {
  const events = new Map((facts['events'] ?? []).map((event) => [event['id'] ?? '', event]));
  const suspension = events.get('2025-suspension');
  const prolonged = [...events.values()].find((event) => event['prolongs'] === '2025-suspension');
  const ends = [...events.values()].flatMap((event): Pair[] => {
    const begun = events.get(event['ends'] ?? '');
    return event['ends']
      ? [
          {
            at: `events, row ${event['id'] ?? ''}, date`,
            value: event['date'] ?? '',
            elsewhere: `events, row ${event['ends']}, end_date`,
            other: begun?.['end_date'] ?? '',
          },
        ]
      : [];
  });
  const elements = (facts['elements'] ?? [])
    .filter((row) => row['announced_on'])
    .flatMap((row): Pair[] => [
      {
        at: `elements, row ${row['symbol'] ?? ''}, suspended_until`,
        value: row['suspended_until'] ?? '',
        elsewhere: 'events, row 2025-suspension, end_date',
        other: suspension?.['end_date'] ?? '',
      },
      {
        at: `elements, row ${row['symbol'] ?? ''}, stated_until`,
        value: row['stated_until'] ?? '',
        elsewhere: `events, row ${prolonged?.['id'] ?? 'none'}, end_date`,
        other: prolonged?.['end_date'] ?? '',
      },
    ]);
  const tonnes = new Map(
    (facts['mine-production'] ?? []).map((row) => [keyOf(row, ['series', 'year', 'country']), row['tonnes_reo'] ?? '']),
  );
  const shares = (facts['mining-shares'] ?? []).flatMap((row): Pair[] => {
    const inputs = (row['derived_from'] ?? '').split(';').map((input) => input.replace('mine-production:', ''));
    return ['china', 'world', 'usa'].map((who, index) => ({
      at: `mining-shares, row ${row['year'] ?? ''}, ${who}_tonnes_reo`,
      value: row[`${who}_tonnes_reo`] ?? '',
      elsewhere: `mine-production, row ${inputs[index] ?? ''}`,
      other: tonnes.get(inputs[index] ?? '') ?? '',
    }));
  });
  const newest = new Map((facts['mining-shares'] ?? []).map((row) => [row['year'], row]));
  const stages = (facts['stage-shares'] ?? [])
    .filter((row) => row['scope'] === 'all' && row['stage'] === 'mining' && row['edition'] === '2026')
    .flatMap((row): Pair[] => {
      const field = { CHN: 'china_share_pct', USA: 'usa_share_pct' }[row['country'] ?? ''];
      const share = newest.get(row['year']);
      return field && share
        ? [
            {
              at: `stage-shares, row mining/all/2026/${row['country'] ?? ''}/${row['year'] ?? ''}`,
              value: row['share_pct'] ?? '',
              elsewhere: `mining-shares, row ${row['year'] ?? ''}, ${field}`,
              other: share[field] ?? '',
            },
          ]
        : [];
    });
  return [...ends, ...elements, ...shares, ...stages];
}

const repeatIssues = (facts: Facts): string[] =>
  repeatedFacts(facts)
    .filter(({ value, other }) => value !== other)
    .map(
      ({ at, value, elsewhere, other }) => `${at} is “${value}”, but ${elsewhere} is “${other}”: one of them is wrong.`,
    );

const TITLES = ['title_en', 'title_ja', 'title_ko', 'title_zh_hans', 'title_zh_hant'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The days in a title of any language, as YYYY-MM-DD. */
function daysIn(title: string): string[] {
  const iso = (year: string, month: number, day: string): string =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [
    ...[...title.matchAll(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/gu)].map(([, day = '', month = '', year = '']) =>
      iso(year, MONTHS.indexOf(month) + 1, day),
    ),
    ...[...title.matchAll(/(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/gu)].map(
      ([, year = '', month = '', day = '']) => iso(year, Number(month), day),
    ),
  ];
}

/** Percentages in a title. "5割" and "百分之" are not used in titles with a percentage. */
const percentagesIn = (title: string): string => [...title.matchAll(/\d+(?:\.\d+)?%/gu)].map(([one]) => one).join(' ');

/** A title states the days of its own row, and the same percentages in each language. */
function titleIssues(facts: Facts): string[] {
  return (facts['events'] ?? []).flatMap((row) => {
    const own = ['date', 'end_date', 'effective_date'].map((field) => row[field]);
    const english = percentagesIn(row['title_en'] ?? '');
    return TITLES.flatMap((field) => {
      const title = row[field] ?? '';
      const at = `events, row ${row['id'] ?? ''}, ${field}`;
      const foreign = daysIn(title).find((day) => !own.includes(day));
      if (foreign) return [`${at} names ${foreign}, which is no date of the row.`];
      const percentages = percentagesIn(title);
      return percentages && percentages !== english
        ? [`${at} has ${percentages}, but title_en has ${english || 'no percentage'}.`]
        : [];
    });
  });
}

/** Every issue of the facts. */
export const factIssues = (facts: Facts, keys: Keys): string[] => [
  ...sourceIssues(facts, keys),
  ...flagIssues(facts, keys),
  ...inputIssues(facts, keys),
  ...dateIssues(facts, keys),
  ...repeatIssues(facts),
  ...titleIssues(facts),
];
