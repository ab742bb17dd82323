import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Column, Description } from '../../../core/figure/description.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatNumber, formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { tonnesOf } from '../print.ts';
import { MILLION, type CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';

export const nameOf = (country: Country, locale: Locale): string =>
  country === 'OTH' ? countriesMessages(locale).others : namesIn(locale).countries[country];

/** Below this ratio to the United States, the ratio is not the headline. */
const MIN_RATIO = 1.5;

/** A ratio to at most two digits; tenths are given only for small ratios. */
function timesOf(ratio: number, locale: Locale): string {
  return ratio < 3 ? formatNumber(locale, ratio, 1) : tonnesOf(locale, Number(ratio.toPrecision(ratio < 10 ? 1 : 2)));
}

/** Title and first sentence: compared with the United States, otherwise with the world, otherwise alone. */
function headlineOf({ year, rows, isWorldPrinted }: CountryYear, locale: Locale): { title: string; sentence: string } {
  const messages = countriesMessages(locale);
  const { tonnes = 0, share: percent = 0 } = rows.find(({ country }) => country === 'CHN') ?? {};
  const usa = rows.find(({ country }) => country === 'USA')?.tonnes ?? 0;
  const china = tonnesOf(locale, tonnes);
  if (usa > 0 && tonnes / usa >= MIN_RATIO) {
    const times = timesOf(tonnes / usa, locale);
    return {
      title: messages.title({ times, year }),
      sentence: messages.summary({ year, china, usa: tonnesOf(locale, usa), times }),
    };
  }
  if (!isWorldPrinted)
    return { title: messages.bareTitle({ china, year }), sentence: messages.bareSummary({ china, year }) };
  const share = formatShare(locale, percent);
  return { title: messages.plainTitle({ share, year }), sentence: messages.plainSummary({ year, china, share }) };
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

/** China's share of the reserves, if both are known. */
function reservesSentence(countryYear: CountryYear, locale: Locale): string {
  const messages = countriesMessages(locale);
  const inGround = countryYear.rows.find(({ country }) => country === 'CHN')?.reserves;
  const share = inGround && shareOfReserves(inGround, countryYear, locale);
  if (!share) return '';
  const isLarge = inGround >= MILLION;
  return messages.reservesSummary({ china: messages.reserveValue(inGround, isLarge), isLarge, ...share });
}

function noteOf(countryYear: CountryYear, locale: Locale): string[] {
  const messages = countriesMessages(locale);
  const { year, rows, hasReserves, hasOtherReserves, worldReserves, disagrees } = countryYear;
  return [
    ...(hasReserves && rows.some(({ reserves }) => reserves == null) ? [messages.noFigureNote] : []),
    ...(worldReserves?.atLeast ? [messages.atLeastNote] : []),
    ...(!hasReserves && hasOtherReserves ? [messages.noReserves(year)] : []),
    ...(disagrees ? [messages.disagrees(year)] : []),
    ...noteTexts(countryYear.notes, 'picture', locale),
  ];
}

/** The corrected values of the year shown. */
function correctionsOf({ year, series, rows, corrections }: CountryYear, locale: Locale): CorrectionTexts {
  const messages = countriesMessages(locale);
  const names = new Map(rows.map(({ country }) => [`${series}/${year}/${country}`, nameOf(country, locale)]));
  const qualifiers: Readonly<Record<string, string>> = messages.qualifier;
  const shown = {
    dataset: 'mine-production',
    label: (key: string) => names.get(key),
    fields: {
      tonnes_reo: { label: messages.column.tonnes },
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

/** Text, notes, table and control of the countries of one year. */
export function describeCountries(countryYear: CountryYear, locale: Locale): Description {
  const messages = countriesMessages(locale);
  const { year, years, rows, credit, hasReserves, worldReserves, world, isWorldPrinted } = countryYear;
  const { title, sentence } = headlineOf(countryYear, locale);
  const estimated = rows.filter(({ qualifiers }) => qualifiers.includes('estimated')).length;
  const corrected = correctionsOf(countryYear, locale);
  const note = [...noteOf(countryYear, locale), ...corrected.note];
  const reserveColumn: Column = { id: 'reserves', label: messages.column.reserves, kind: 'number', unit: 't' };
  const cells = (
    name: string,
    tonnes: number,
    percent: number | null,
    items: string,
    reserves: Cell,
    rest: Cell[],
  ): Cell[] => [name, tonnes, percent, items, ...(hasReserves ? [reserves] : []), ...rest];
  return {
    title,
    subtitle: messages.subtitle({
      year,
      source: credit,
      estimates: estimated > rows.length / 2,
      reserves: hasReserves,
    }),
    summary: sentence + reservesSentence(countryYear, locale),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: [...noteTexts(countryYear.notes, 'table', locale), ...corrected.notes],
    table: {
      columns: [
        { id: 'country', label: columnMessages(locale).country, kind: 'text' },
        { id: 'tonnes', label: messages.column.tonnes, kind: 'number', unit: 't' },
        {
          id: 'share',
          label: isWorldPrinted ? messages.column.share : messages.column.shareOfTotal,
          kind: 'number',
          unit: '%',
        },
        { id: 'qualifier', label: messages.column.qualifier, kind: 'text' },
        ...(hasReserves ? [reserveColumn] : []),
        { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
        { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
      ],
      rows: [
        ...rows.map((row) =>
          cells(
            nameOf(row.country, locale),
            row.tonnes,
            row.share,
            row.qualifiers.map((item) => messages.qualifier[item]).join(' · '),
            row.reserves ?? null,
            [flagLabel(row.flag, locale), row.source],
          ),
        ),
        cells(
          isWorldPrinted ? messages.world : messages.total,
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
