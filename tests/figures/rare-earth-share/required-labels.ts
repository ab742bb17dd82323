import { formatNumber, formatPercent } from '../../../src/core/i18n/format.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import type { Locale } from '../../../src/core/i18n/locale.ts';
import { countryLabel } from '../../../src/core/i18n/label.ts';
import { countriesMessages } from '../../../src/figures/rare-earth-share/i18n/countries.ts';
import type { Scope } from '../../../src/core/data/rows/stage-shares.ts';
import { stagesMessages } from '../../../src/figures/rare-earth-share/i18n/stages.ts';
import { stageLabel } from '../../../src/figures/rare-earth-share/stages/names.ts';
import { trendMessages } from '../../../src/figures/rare-earth-share/i18n/trend.ts';
import { readSources, readTables } from '../../../src/node/datasets.ts';

const tables = readTables(['stage-shares', 'mining-shares', 'mine-production', 'reserves']);
type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): readonly Row[] => tables[name] ?? [];
const find = (name: string, fields: Readonly<Record<string, string>>): Row => {
  const row = rowsOf(name).find((one) => Object.entries(fields).every(([field, value]) => one[field] === value));
  if (!row) throw new Error(`${name} has no row with ${JSON.stringify(fields)}.`);
  return row;
};

/** The rows that the four bars show, by the key of the dataset, and how their source is called on the picture. */
const BARS: readonly { id: Readonly<Record<string, string>>; source: string }[] = [
  { id: { stage: 'mining', scope: 'all', edition: '2026', country: 'CHN', year: '2025' }, source: 'USGS MCS 2026' },
  { id: { stage: 'refining', scope: 'magnet', country: 'CHN', year: '2024' }, source: 'IEA' },
  { id: { stage: 'heavy-separation', scope: 'heavy', country: 'CHN' }, source: 'CSIS' },
  { id: { stage: 'magnets', scope: 'sintered-magnets', country: 'CHN', year: '2024' }, source: 'IEA' },
];

function stagesLabels(locale: Locale): string[] {
  const messages = stagesMessages(locale);
  const bars = BARS.flatMap(({ id, source }) => {
    const row = find('stage-shares', id);
    return [
      stageLabel(row['stage'] ?? '', locale, {}),
      formatPercent(locale, Number(row['share_pct'])),
      messages.scopeLine({
        scope: messages.scope[row['scope'] as Scope],
        year: messages.year(Number(row['year']), row['qualifier'] ?? ''),
        source,
        flag: row['flag'] === 'second-hand' ? flagLabel('second-hand', locale) : '',
      }),
    ];
  });
  const ticks = rowsOf('stage-shares').filter(({ scope }) => scope === 'article');
  return [...bars, ...ticks.map((row) => messages.report(formatPercent(locale, Number(row['share_pct'])), true))];
}

function trendLabels(locale: Locale): string[] {
  const messages = trendMessages(locale);
  const yearbook = readSources()['usgs-myb2022']!.short[locale];
  const last = find('mining-shares', { year: '2025' });
  const china = Number(last['china_share_pct']);
  const usa = Number(last['usa_share_pct']);
  const peak = Math.max(...rowsOf('mining-shares').map((row) => Number(row['china_share_pct'])));
  const peakYear = Number(find('mining-shares', { china_share_pct: String(peak) })['year']);
  return [
    `${countryLabel('CHN', locale, {})} ${formatPercent(locale, china)}`,
    `${messages.unitedStates} ${formatPercent(locale, usa)}`,
    `${messages.others} ${formatPercent(locale, 100 - china - usa)}`,
    messages.peak({ value: formatPercent(locale, peak, 1), year: peakYear }),
    messages.quota({
      country: countryLabel('CHN', locale, {}),
      years: [
        [2010, 2013],
        [2018, 2023],
      ],
    }),
    messages.breaks,
    `① ${messages.break({ from: 2018, to: 2022, last: false, source: yearbook })}`,
    `② ${messages.break({ from: 2023, to: 2023, last: false, source: 'USGS MCS 2025' })}`,
    `③ ${messages.break({ from: 2024, to: 2025, last: true, source: 'USGS MCS 2026' })}`,
    ...['1995', '2005', '2015', '2025'],
  ];
}

function countriesLabels(locale: Locale): string[] {
  const messages = countriesMessages(locale);
  const rows = rowsOf('mine-production').filter(({ series, year }) => series === 'usgs-mcs2026' && year === '2025');
  const world = Number(rows.find(({ country }) => country === 'WLD')?.['tonnes_reo']);
  const shown = rows.filter(
    (row) =>
      row['country'] !== 'WLD' &&
      (Number(row['tonnes_reo']) >= world / 100 || ['BRA', 'RUS', 'VNM'].includes(row['country'] ?? '')),
  );
  return [
    messages.mined(2025),
    messages.reserves(true),
    messages.forReserves,
    messages.noFigure,
    messages.world,
    formatNumber(locale, world),
    messages.moreThan(messages.reserveValue(75_000_000, 44_000_000)),
    ...shown.flatMap((row) => [
      countryLabel(row['country'] ?? '', locale, {}),
      formatNumber(locale, Number(row['tonnes_reo'])),
    ]),
    ...['CHN', 'USA', 'AUS', 'BRA', 'RUS', 'VNM'].map((country) =>
      messages.reserveValue(Number(find('reserves', { edition: '2026', country })['tonnes_reo']), 44_000_000),
    ),
  ];
}

/** Every label that must be visible at every width, by view. */
export const requiredLabels: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  stages: stagesLabels,
  trend: trendLabels,
  countries: countriesLabels,
};
