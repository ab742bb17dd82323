import { columnMessages } from '../../../core/i18n/column.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import type { Cell, Column, Description } from '../../../core/figure/description.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import type { MiningYear } from '../rows/mining-shares.ts';
import { hasSymbols, valueLabel, wholeName } from './labels.ts';
import type { TrendPoint, TrendYear } from './lines.ts';
import { labelledLines, type Trend } from './model.ts';
import {
  trendMessages,
  type Course,
  type Dated,
  type ShareStory,
  type TonnesStory,
  type TrendMessages,
} from '../i18n/trend.ts';

/** Qualifiers of China's value in a year. */
const basisLabel = ({ quota, estimate }: Pick<TrendYear, 'quota' | 'estimate'>, messages: TrendMessages): string =>
  [quota && messages.quotaLabel, estimate && messages.estimate].filter(Boolean).join(' · ');

/** The course from the first year to the last, of values rounded to a tenth. */
function courseOf(first: number, peak: number, last: number): Course {
  const tenths = (value: number): number => Math.round(value * 10);
  const [from, to] = [tenths(first), tenths(last)];
  if (tenths(peak) > Math.max(from, to)) return 'peaked';
  return to > from ? 'risen' : to < from ? 'fallen' : 'level';
}

/** First, peak and last share of China, with enough digits that unequal ends are printed differently. */
function shareStory(trend: Trend, china: readonly TrendPoint[], locale: Locale): ShareStory {
  const { peak, miningYears } = trend;
  const [first = peak] = china;
  const last = china.at(-1) ?? peak;
  const course = courseOf(first.value, peak.value, last.value);
  const dated = ({ year, value }: TrendPoint, digits: number): Dated => ({
    year,
    value: valueLabel(trend, locale, value, digits),
  });
  const isClose = (a: TrendPoint, b: TrendPoint): boolean => dated(a, 0).value === dated(b, 0).value;
  const digits = course !== 'level' && isClose(first, last) ? 1 : 0;
  const newest = miningYears.at(-1);
  const now = newest?.chinaTonnes ?? null;
  return {
    course,
    first: dated(first, digits),
    peak: dated(peak, 1),
    last: dated(last, digits),
    tonnes: now === null ? '' : valueLabel({ measure: 'tonnes' }, locale, now),
    record: isRecord(
      now,
      miningYears.slice(0, -1).flatMap(({ chinaTonnes }) => chinaTonnes ?? []),
      newest?.qualifier === 'estimate',
    ),
  };
}

/** Whether a value is a record: it was measured, not estimated, and is greater than every earlier value. */
const isRecord = (value: number | null, earlier: readonly number[], isEstimate: boolean): boolean =>
  value !== null && !isEstimate && earlier.length > 0 && earlier.every((one) => one < value);

function tonnesStory(trend: Trend, china: readonly TrendPoint[], locale: Locale): TonnesStory {
  const { peak, years } = trend;
  const [first = peak] = china;
  const last = china.at(-1) ?? peak;
  const usa = years.at(-1)?.values.USA;
  const dated = ({ year, value }: TrendPoint): Dated => ({ year, value: valueLabel(trend, locale, value) });
  return {
    change: last.value > first.value ? 'more' : last.value < first.value ? 'less' : 'same',
    first: dated(first),
    last: dated(last),
    usa: usa === undefined ? '' : valueLabel(trend, locale, usa),
    record: isRecord(
      last.value,
      china.slice(0, -1).map(({ value }) => value),
      last.estimate,
    ),
  };
}

function noteOf(trend: Trend, locale: Locale): string[] {
  const messages = trendMessages(locale);
  const { measure, breaks, quota, notes } = trend;
  return [
    ...(breaks.length ? [messages.breaksNote({ symbols: hasSymbols(trend) })] : []),
    ...noteTexts(notes, 'picture', locale),
    ...(measure === 'tonnes' && quota.length ? [messages.quotaNote(quota)] : []),
  ];
}

/** Caveats of the rows shown. */
function notesOf({ measure, years, lines, peak, quota, notes: own }: Trend, locale: Locale): string[] {
  const messages = trendMessages(locale);
  const { notes } = messages;
  const drawn = [peak, ...lines.flatMap(({ named, runs }) => (named ? (runs.at(-1)?.at(-1) ?? []) : []))];
  const without =
    measure === 'share' ? years.filter(({ values }) => values.OTH === undefined).map(({ year }) => year) : [];
  return [
    ...(measure === 'share' && years.some(({ flag }) => flag === 'derived') ? [notes.derived] : []),
    ...noteTexts(own, 'table', locale),
    ...(quota.length ? [notes.quota(quota)] : []),
    ...(drawn.some(({ estimate }) => estimate) ? [notes.hollow] : []),
    ...(without.length ? [messages.noRemainder(without)] : []),
  ];
}

function headlineOf(trend: Trend, locale: Locale): Pick<Description, 'title' | 'subtitle' | 'summary'> {
  const messages = trendMessages(locale);
  const { measure, years, lines, credit } = trend;
  const china = lines.find(({ country }) => country === 'CHN')?.runs.flat() ?? [];
  const scope = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, credit };
  if (measure === 'share') {
    const story = shareStory(trend, china, locale);
    return { title: messages.title(story), subtitle: messages.subtitle(scope), summary: messages.summary(story) };
  }
  const story = tonnesStory(trend, china, locale);
  return {
    title: messages.tonnesTitle(story),
    subtitle: messages.tonnesSubtitle({ ...scope, hairlines: lines.some(({ named }) => !named) }),
    summary: messages.tonnesSummary(story),
  };
}

/** The tonnes from which the shares were calculated. */
export const TONNES = [
  { country: 'CHN', of: (row) => row.chinaTonnes },
  { country: 'USA', of: (row) => row.usaTonnes },
  { country: 'WLD', of: (row) => row.worldTonnes },
] as const satisfies readonly { country: Country; of(row: MiningYear): number | null }[];

/** The corrected values of the years shown. */
function correctionsOf({ measure, series, years, corrections }: Trend, locale: Locale): CorrectionTexts {
  const messages = trendMessages(locale);
  const qualifier = {
    label: messages.column.basis,
    text: (value: string) =>
      basisLabel({ quota: value.includes('quota'), estimate: value.includes('estimate') }, messages),
  };
  const flag = { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) };
  const keys = new Map(
    years.map(({ year }, index) => [
      measure === 'share' ? String(year) : `${series[index] ?? ''}/${year}/CHN`,
      String(year),
    ]),
  );
  const rows = {
    dataset: measure === 'share' ? 'mining-shares' : 'mine-production',
    label: (key: string) => keys.get(key),
    fields: {
      china_share_pct: { label: messages.shareOf(wholeName('CHN', locale)) },
      tonnes_reo: { label: wholeName('CHN', locale) },
      qualifier,
      flag,
    },
  };
  return correctionTexts(corrections, 'rare-earth-share/trend', [rows], locale);
}

/** Text, notes and table of the trend. */
export function describeTrend(trend: Trend, locale: Locale): Description {
  const messages = trendMessages(locale);
  const { measure, years, miningYears } = trend;
  const share = measure === 'share';
  const corrected = correctionsOf(trend, locale);
  const note = [...noteOf(trend, locale), ...corrected.note];
  const countries = labelledLines(trend).map(({ country }) => country);
  const mined = new Map(miningYears.map((row) => [row.year, row]));
  const measured = TONNES.filter(({ of }) => share && miningYears.some((row) => of(row) !== null));
  const columns: Column[] = [
    { id: 'year', label: columnMessages(locale).year, kind: 'text' },
    ...countries.map((country): Column => {
      const name = wholeName(country, locale);
      return { id: country, label: share ? messages.shareOf(name) : name, kind: 'number', unit: share ? '%' : 't' };
    }),
    ...measured.map(({ country }): Column => ({
      id: `${country}-tonnes`,
      label: wholeName(country, locale),
      kind: 'number',
      unit: 't',
    })),
    { id: 'basis', label: messages.column.basis, kind: 'text' },
    { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
    { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
  ];
  const rows = years.map((year): Cell[] => {
    const row = mined.get(year.year);
    return [
      String(year.year),
      ...countries.map((country) => year.values[country] ?? null),
      ...measured.map(({ of }) => (row ? of(row) : null)),
      basisLabel(year, messages),
      flagLabel(year.flag, locale),
      year.sources.join(';'),
    ];
  });
  return {
    ...headlineOf(trend, locale),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: [...notesOf(trend, locale), ...corrected.notes],
    table: { columns, rows },
    sources: [...new Set([...years].reverse().flatMap(({ sources }) => sources))],
  };
}
