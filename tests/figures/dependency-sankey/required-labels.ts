import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { knownLabel } from '../../../src/core/i18n/label.ts';
import { formatDate, formatPercent } from '../../../src/core/i18n/format.ts';
import type { ByLocale, Locale } from '../../../src/core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../src/core/i18n/names.ts';
import { countryLabel } from '../../../src/core/i18n/label.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { readTables } from '../../../src/node/datasets.ts';

const tables = readTables(['us-imports', 'stage-shares', 'elements', 'element-uses']);
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => tables[name] ?? [];
const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.map((value) => value ?? '')),
];

/** What the asterisk of a material means. */
const ASTERISK: ByLocale<string> = {
  ja: '残りの一部も中国の原料から製造',
  en: 'rest partly made from Chinese material',
  ko: '나머지 일부도 중국산 원료로 만듦',
  'zh-Hans': '其余也有部分由中国的原料制成',
  'zh-Hant': '其餘也有部分以中國的原料製成',
};

function importLabels(locale: Locale): string[] {
  const messages = sankeyMessages(locale).imports;
  const names = namesIn(locale);
  const rows = rowsOf('us-imports').filter(({ edition }) => edition === '2026');
  const date = (field: string): string =>
    formatDate(locale, rowsOf('elements').find((row) => row[field])?.[field] ?? '');
  const unpublished = rowsOf('elements').filter(
    (element) =>
      [element['controlled_from'], element['announced_on']].some(Boolean) &&
      !rows.some(({ material }) => material === element['symbol']),
  );
  return [
    // Countries below a tenth of every material are drawn as others.
    ...distinct(
      rows
        .filter(({ country, share_pct }) => country === 'OTH' || Number(share_pct) >= 10)
        .map(({ country }) => country),
    ).map((country) => countryLabel(country, locale, {})),
    ...distinct(rows.map(({ material }) => material)).map((material) =>
      material === 'compounds-metals' ? messages.group.all : names.elements[material as RareEarth],
    ),
    ...rows
      .filter(({ country }) => country === 'CHN')
      .map((row) => `${names.countries.CHN} ${formatPercent(locale, Number(row['share_pct']))}`),
    messages.group.controlled(date('controlled_from')),
    messages.group.announced(date('announced_on')),
    messages.group.unpublished,
    ...unpublished.map(({ symbol }) => names.elements[symbol as RareEarth]),
    `* ${ASTERISK[locale]}`,
    `${messages.group.all}*`,
    `${names.elements.Y}†`,
    `${names.elements.Er}‡`,
    `${names.elements.Yb}‡`,
    `‡ ${messages.restElsewhere(true)}`,
  ];
}

function chainLabels(locale: Locale): string[] {
  const messages = sankeyMessages(locale).chain;
  const totals = rowsOf('stage-shares').filter(
    ({ scope, year, country = '' }) =>
      (scope === 'magnet' || scope === 'sintered-magnets') && year === '2024' && ['CHN', 'OTH'].includes(country),
  );
  if (totals.length !== 6) throw new Error('The chain of 2024 has six totals.');
  return [
    ...totals.map((row) =>
      messages.about({
        share: formatPercent(locale, Number(row['share_pct'])),
        isAbout: row['qualifier'] === 'about',
      }),
    ),
    ...Object.values(messages.step),
    messages.rest(namesIn(locale).countries.CHN),
    namesIn(locale).countries.CHN,
    messages.illustrative,
  ];
}

function useLabels(locale: Locale): string[] {
  const messages = sankeyMessages(locale).uses;
  const rows = rowsOf('element-uses');
  return [
    ...distinct(rows.map(({ symbol }) => symbol)).map((symbol) => namesIn(locale).elements[symbol as RareEarth]),
    ...distinct(rows.map(({ use }) => use)).map((use) => knownLabel(use, messages.use, locale, {})),
    messages.read,
    // The common flag of all links that are not sourced.
    flagLabel('second-hand', locale),
  ];
}

/** Every label that must be visible at every width, by view. */
export const requiredLabels: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  'us-imports': importLabels,
  'supply-chain': chainLabels,
  'end-uses': useLabels,
};
