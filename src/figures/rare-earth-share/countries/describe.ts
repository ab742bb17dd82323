/*
 * Long because title, note, corrections and table describe the same rows, with the same names and the same rounding.
 */
import { creditOf } from '../../../core/data/credit.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Column, Description } from '../../../core/figure/description.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatNumber, formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { countryLabel, knownLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { missingNote, unitText } from '../facts.ts';
import { amountOf } from '../print.ts';
import { materialInSentence } from '../topic.ts';
import { nameLabel } from '../trend/labels.ts';
import { MILLION, type CountryRow, type CountryYear } from './model.ts';
import { countriesMessages, type SubtitleParts } from '../i18n/countries.ts';
import { trendMessages } from '../i18n/trend.ts';

export const nameOf = (country: Country, locale: Locale, labels: Labels): string =>
  country === 'OTH'
    ? knownLabel(country, { OTH: countriesMessages(locale).others }, locale, labels)
    : countryLabel(country, locale, labels);

/** Name of the total: the world's if a row gives it. */
export const totalName = ({ isWorldPrinted, labels }: CountryYear, locale: Locale): string => {
  const { world, total } = countriesMessages(locale);
  return isWorldPrinted ? knownLabel('WLD', { WLD: world }, locale, labels) : total;
};

/** Below this ratio to another country, the ratio is not the headline. */
const MIN_RATIO = 1.5;

/** A ratio to at most two digits; tenths are given only for small ratios. */
function timesOf(ratio: number, locale: Locale): string {
  return ratio < 3 ? formatNumber(locale, ratio, 1) : amountOf(locale, Number(ratio.toPrecision(ratio < 10 ? 1 : 2)));
}

interface Headline {
  readonly title: string;
  readonly sentence: string;
}

/** Title and first sentence on rows of anything: an amount, and its share of the total. */
function amountHeadline(countryYear: CountryYear, row: CountryRow, locale: Locale): Headline {
  const messages = trendMessages(locale);
  const { amount, share: percent } = row;
  const { year, rows, subject, unit, isWorldPrinted: isWorld, labels } = countryYear;
  const bare = messages.amounts({
    subject: nameOf(subject, locale, labels),
    material: materialInSentence(countryYear, locale, labels),
    values: [{ year, value: unitText(amountOf(locale, amount), unit, locale) }],
    rival: null,
  });
  const hasNoPortion = (!isWorld && rows.length < 2) || rows.every((one) => one.amount === 0);
  const portion = countriesMessages(locale).portion({
    share: isTiny(row) ? `${TINY_SHARE}%` : formatShare(locale, percent),
    isWorld,
  });
  const title = unit === '%' || hasNoPortion ? bare : bare + portion;
  return { title, sentence: messages.sentence(title) };
}

/** Title and first sentence: compared with another country, otherwise with the world, otherwise alone. */
function headlineOf(countryYear: CountryYear, locale: Locale): Headline {
  const messages = countriesMessages(locale);
  const { year, rows, subject: id, rival, isMining, isWorldPrinted, labels } = countryYear;
  const row = rows.find(({ country }) => country === id);
  if (!row) return { title: '', sentence: '' };
  if (!isMining) return amountHeadline(countryYear, row, locale);
  const subject = nameOf(id, locale, labels);
  const tonnes = amountOf(locale, row.amount);
  if (rival && rival.amount > 0 && row.amount / rival.amount >= MIN_RATIO) {
    const times = timesOf(row.amount / rival.amount, locale);
    const amount = amountOf(locale, rival.amount);
    const name = nameOf(rival.country, locale, labels);
    return {
      title: messages.title({ subject, rival: nameLabel(rival.country, locale, labels), times }),
      sentence: messages.summary({ year, subject, tonnes, rival: name, amount, times }),
    };
  }
  if (!isWorldPrinted)
    return {
      title: messages.bareTitle({ subject, tonnes, year }),
      sentence: messages.bareSummary({ subject, tonnes, year }),
    };
  const share = formatShare(locale, row.share);
  return {
    title: messages.plainTitle({ subject, share, year }),
    sentence: messages.plainSummary({ year, subject, tonnes, share }),
  };
}

/** A country's share of world reserves; null if these are unknown, or less than the country's own. */
export const shareOfReserves = (
  tonnes: number,
  { worldReserves: world }: Pick<CountryYear, 'worldReserves'>,
  locale: Locale,
): { readonly share: string; readonly atMost: boolean } | null =>
  world && tonnes <= world.tonnes
    ? { share: formatShare(locale, (tonnes / world.tonnes) * 100), atMost: world.atLeast }
    : null;

/** A share of less than a tenth, which is not none. */
export const TINY_SHARE = '<0.1';

export const isTiny = ({ amount, share: percent }: CountryRow): boolean => amount > 0 && percent < 0.1;

/** The subject's share of the reserves, if both are known. */
function reservesSentence(countryYear: CountryYear, locale: Locale): string {
  const messages = countriesMessages(locale);
  const inGround = countryYear.rows.find(({ country }) => country === countryYear.subject)?.reserves;
  const share = inGround && shareOfReserves(inGround, countryYear, locale);
  if (!share) return '';
  const subject = nameOf(countryYear.subject, locale, countryYear.labels);
  const reserves = messages.reserveValue(inGround, inGround);
  return messages.reservesSummary({ subject, reserves, isLarge: inGround >= MILLION, ...share });
}

function noteOf(countryYear: CountryYear, locale: Locale): string[] {
  const messages = countriesMessages(locale);
  const { year, rows, subject, newer, hasReserves, hasOtherReserves, worldReserves, disagrees, labels } = countryYear;
  const isUsgs = creditOf([countryYear.reserveSources], countryYear.sources).en === 'USGS';
  return [
    ...(hasReserves && rows.some(({ reserves }) => reserves == null) ? [messages.noFigureNote({ isUsgs })] : []),
    ...(worldReserves?.atLeast ? [messages.atLeastNote] : []),
    ...(!hasReserves && hasOtherReserves ? [messages.noReserves(year)] : []),
    ...(disagrees ? [messages.disagrees(year)] : []),
    ...noteTexts(countryYear.notes, 'picture', locale),
    ...missingNote(newer, nameOf(subject, locale, labels), locale),
  ];
}

/** The corrected values of the year shown. */
function correctionsOf(
  { year, series, rows, isMining, corrections, labels }: CountryYear,
  locale: Locale,
): CorrectionTexts {
  const messages = countriesMessages(locale);
  const names = new Map(rows.map(({ country }) => [`${series}/${year}/${country}`, nameOf(country, locale, labels)]));
  const qualifiers: Readonly<Record<string, string>> = messages.qualifier;
  const amount = { label: messages.column[isMining ? 'tonnes' : 'value'] };
  const shown = {
    dataset: 'mine-production',
    label: (key: string) => names.get(key),
    fields: {
      tonnes_reo: amount,
      value: amount,
      qualifier: {
        label: messages.column.qualifier,
        text: (value: string) =>
          value
            .split(';')
            .map((one) => qualifiers[one] ?? one)
            .join(' · '),
      },
      flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) },
    },
  };
  return correctionTexts(corrections, 'rare-earth-share/countries', [shown], locale);
}

/** What is measured, in which year. */
export function scopeText(countryYear: CountryYear, more: Omit<SubtitleParts, 'year'>, locale: Locale): string {
  const messages = countriesMessages(locale);
  const { year, isMining, unit, labels } = countryYear;
  if (isMining) return messages.subtitle({ ...more, year });
  return messages.amountSubtitle({
    ...more,
    year,
    material: materialInSentence(countryYear, locale, labels),
    unit: unit ?? trendMessages(locale).tonnes('').trim(),
  });
}

/** What is measured, when, and by whom. */
export function subtitleOf(countryYear: CountryYear, reserves: boolean, locale: Locale): string {
  const { rows, credit } = countryYear;
  const estimated = rows.filter(({ qualifiers }) => qualifiers.includes('estimated')).length;
  return scopeText(countryYear, { source: credit[locale], estimates: estimated > rows.length / 2, reserves }, locale);
}

/** Text, notes, table and control of the countries of one year. */
export function describeCountries(countryYear: CountryYear, locale: Locale): Description {
  const messages = countriesMessages(locale);
  const { year, years, rows, hasReserves, worldReserves, world, isWorldPrinted, isMining, unit } = countryYear;
  const { title, sentence } = headlineOf(countryYear, locale);
  const corrected = correctionsOf(countryYear, locale);
  const note = [...noteOf(countryYear, locale), ...corrected.note];
  const reserveColumn: Column = { id: 'reserves', label: messages.column.reserves, kind: 'number', unit: 't' };
  const cells = (name: string, amount: number, percent: Cell, items: string, reserves: Cell, rest: Cell[]): Cell[] => [
    name,
    amount,
    ...(unit === '%' ? [] : [percent]),
    items,
    ...(hasReserves ? [reserves] : []),
    ...rest,
  ];
  const shareColumn: Column = {
    id: 'share',
    label: isWorldPrinted ? messages.column.share : messages.column.shareOfTotal,
    kind: 'number',
    unit: '%',
  };
  return {
    title,
    subtitle: subtitleOf(countryYear, hasReserves, locale),
    summary: sentence + reservesSentence(countryYear, locale),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: [...noteTexts(countryYear.notes, 'table', locale), ...corrected.notes],
    corrections: corrected.notes,
    table: {
      columns: [
        { id: 'country', label: columnMessages(locale).country, kind: 'text' },
        {
          id: 'tonnes',
          label: messages.column[isMining ? 'tonnes' : 'value'],
          kind: 'number',
          unit: unit ?? 't',
        },
        ...(unit === '%' ? [] : [shareColumn]),
        { id: 'qualifier', label: messages.column.qualifier, kind: 'text' },
        ...(hasReserves ? [reserveColumn] : []),
        { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
        { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
      ],
      rows: [
        ...rows.map((row) =>
          cells(
            nameOf(row.country, locale, countryYear.labels),
            row.amount,
            isTiny(row) ? TINY_SHARE : row.share,
            row.qualifiers.map((item) => messages.qualifier[item]).join(' · '),
            row.reserves ?? null,
            [flagLabel(row.flag, locale), row.source],
          ),
        ),
        cells(
          totalName(countryYear, locale),
          world,
          100,
          '',
          worldReserves &&
            (worldReserves.atLeast
              ? messages.moreThan(formatNumber(locale, worldReserves.tonnes, 0))
              : worldReserves.tonnes),
          [flagLabel(countryYear.worldFlag, locale), countryYear.worldSource],
        ),
      ],
    },
    sources: [
      ...new Set([
        countryYear.source.id,
        ...rows.map((row) => row.source),
        countryYear.worldSource,
        ...countryYear.reserveSources,
      ]),
    ],
    ...(years.length > 1 && {
      controls: [{ kind: 'step', option: 'year', label: messages.year, values: years, value: year }],
    }),
  };
}
