import { columnMessages } from '../../../core/i18n/column.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import type { Cell, Column, Description } from '../../../core/figure/description.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { missingNote } from '../facts.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { trendMessages, type TrendMessages } from '../i18n/trend.ts';
import { SHARE_COLUMNS, TONNES_COLUMNS } from '../rows/mining-shares.ts';
import { headlineOf } from './headline.ts';
import { hasSymbols, namedYears, wholeName } from './labels.ts';
import type { TrendPoint, TrendYear } from './lines.ts';
import { labelledLines, type Trend } from './model.ts';

/** Qualifiers of a value. */
const basisLabel = (
  { quota = false, estimate = false }: Partial<Pick<TrendPoint, 'quota' | 'estimate'>>,
  messages: TrendMessages,
): string => [quota && messages.quotaLabel, estimate && messages.estimate].filter(Boolean).join(' · ');

function noteOf(trend: Trend, locale: Locale): string[] {
  const messages = trendMessages(locale);
  const { measure, subject, years, lines, breaks, quota, notes, labels } = trend;
  const last =
    lines
      .find(({ country }) => country === subject)
      ?.runs.at(-1)
      ?.at(-1)?.year ?? 0;
  const newer = years.flatMap(({ year }) => (year > last ? year : []));
  return [
    ...(breaks.length ? [messages.breaksNote({ symbols: hasSymbols(trend) })] : []),
    ...noteTexts(notes, 'picture', locale),
    ...(measure === 'tonnes' && quota.years.length ? [messages.quotaNote(namedYears(quota, locale, labels))] : []),
    ...missingNote(newer, wholeName(subject, locale, labels), locale),
  ];
}

/** Caveats of the rows shown. */
function notesOf(trend: Trend, locale: Locale): string[] {
  const messages = trendMessages(locale);
  const { years, lines, peak, quota, exceeding, tonnes, labels } = trend;
  const { notes } = messages;
  const drawn = [peak, ...lines.flatMap(({ named, runs }) => (named ? (runs.at(-1)?.at(-1) ?? []) : []))];
  const isCalculated = years.some(({ year, flag }) => flag === 'derived' && tonnes.get(year)?.['WLD'] !== undefined);
  return [
    ...(isCalculated ? [notes.derived] : []),
    ...noteTexts(trend.notes, 'table', locale),
    ...(quota.years.length ? [notes.quota(namedYears(quota, locale, labels))] : []),
    ...(drawn.some(({ estimate }) => estimate) ? [notes.hollow] : []),
    ...(exceeding.length ? [messages.noRemainder(exceeding)] : []),
  ];
}

/** The countries whose tonnes rows may give beside their shares, in the order of their columns. */
const MEASURED: readonly Country[] = Object.values(TONNES_COLUMNS);

/** The corrected values of the years shown. */
function correctionsOf(trend: Trend, locale: Locale): CorrectionTexts {
  const messages = trendMessages(locale);
  const { measure, series, years, quota, hasColumns, corrections, labels } = trend;
  const isShare = measure === 'share';
  const name = (country: Country): string => wholeName(country, locale, labels);
  const qualifier = {
    label: messages.column.basis(name(quota.country)),
    text: (value: string) =>
      basisLabel({ quota: value.includes('quota'), estimate: value.includes('estimate') }, messages),
  };
  const flag = { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) };
  const keys = new Map(
    years.flatMap(({ year, values }, index): (readonly [string, string])[] => {
      if (!isShare) return [[`${series[index] ?? ''}/${year}/${quota.country}`, String(year)]];
      if (hasColumns) return [[String(year), String(year)]];
      return Object.keys(values).map((country) => [`${year}/${country}`, `${name(country)} ${year}`]);
    }),
  );
  const amount = { label: name(quota.country) };
  const rows = {
    dataset: isShare ? 'mining-shares' : 'mine-production',
    label: (key: string) => keys.get(key),
    fields: {
      ...Object.fromEntries(
        Object.entries(SHARE_COLUMNS).map(([field, country]) => [field, { label: messages.shareOf(name(country)) }]),
      ),
      share_pct: { label: countriesMessages(locale).column.shareOfTotal },
      tonnes_reo: amount,
      value: amount,
      qualifier,
      flag,
    },
  };
  return correctionTexts(corrections, 'rare-earth-share/trend', [rows], locale);
}

/** Text, notes and table of the trend. */
export function describeTrend(trend: Trend, locale: Locale): Description {
  const messages = trendMessages(locale);
  const { measure, years, quota, tonnes, unit, labels } = trend;
  const share = measure === 'share';
  const corrected = correctionsOf(trend, locale);
  const note = [...noteOf(trend, locale), ...corrected.note];
  const countries = labelledLines(trend).map(({ country }) => country);
  const given = [...tonnes.values()];
  const measured = MEASURED.filter((country) => given.some((of) => of[country] !== undefined));
  const isQualified = years.some(({ standings }) => basisLabel(standings[quota.country] ?? {}, messages));
  const estimatesIn = ({ standings }: TrendYear): Country[] =>
    countries.filter((country) => country !== quota.country && standings[country]?.estimate);
  const hasEstimates = years.some((each) => estimatesIn(each).length);
  const columns: Column[] = [
    { id: 'year', label: columnMessages(locale).year, kind: 'text' },
    ...countries.map((country): Column => {
      const name = wholeName(country, locale, labels);
      return {
        id: country,
        label: share ? messages.shareOf(name) : name,
        kind: 'number',
        unit: share ? '%' : (unit ?? 't'),
      };
    }),
    ...measured.map((country): Column => ({
      id: `${country}-tonnes`,
      label: wholeName(country, locale, labels),
      kind: 'number',
      unit: 't',
    })),
    ...(isQualified
      ? [{ id: 'basis', label: messages.column.basis(wholeName(quota.country, locale, labels)), kind: 'text' } as const]
      : []),
    ...(hasEstimates ? [{ id: 'estimates', label: messages.column.estimates, kind: 'text' } as const] : []),
    { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
    { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
  ];
  const rows = years.map((each): Cell[] => {
    const { year, values, standings, flag, sources } = each;
    return [
      String(year),
      ...countries.map((country) => values[country] ?? null),
      ...measured.map((country) => tonnes.get(year)?.[country] ?? null),
      ...(isQualified ? [basisLabel(standings[quota.country] ?? {}, messages)] : []),
      ...(hasEstimates
        ? [
            estimatesIn(each)
              .map((country) => wholeName(country, locale, labels))
              .join(pageMessages(locale).separator),
          ]
        : []),
      flagLabel(flag, locale),
      sources.join(';'),
    ];
  });
  return {
    ...headlineOf(trend, locale),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: [...notesOf(trend, locale), ...corrected.notes],
    corrections: corrected.notes,
    table: { columns, rows },
    sources: [...new Set([...years].reverse().flatMap(({ sources }) => sources))],
  };
}
