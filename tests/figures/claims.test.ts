/** What titles, descriptions, cards and JSON-LD claim, in five languages, compared with the rows behind them. */
import { describe, expect, test } from 'vitest';
import { FLAGS, isFirm } from '../../src/core/data/flag.ts';
import type { Description, Table } from '../../src/core/figure/description.ts';
import { formatNumber } from '../../src/core/i18n/format.ts';
import { flagLabel } from '../../src/core/i18n/flag.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { datasetJson } from '../../src/node/dataset-json.ts';
import { readEdition, readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';

const cases = FIGURES.flatMap((figure) => {
  const data = figure.parse(readTables(figure.datasets));
  return pictureSetsOf(figure).map(({ cacheKey, view, options }) => {
    const model = view.model(data, options);
    return {
      name: `${figure.tag} ${cacheKey}`,
      tag: figure.tag,
      view,
      describe: (locale: Locale) => view.describe(model, locale),
    };
  });
});

/** Rows whose flag is too weak for a headline, by their labels. */
function weakLabels({ columns, rows }: Table, locale: Locale): string[] {
  const column = columns.findIndex(({ id }) => id === 'flag');
  const weak = FLAGS.filter((flag) => !isFirm(flag)).map((flag) => flagLabel(flag, locale));
  return rows.filter((row) => weak.includes(String(row[column]))).map((row) => row.map(String).join(' | '));
}

/** The numbers of a table, rounded as a text may round them. */
function numbersIn({ columns, rows }: Table): number[] {
  const numeric = columns.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  return rows.flatMap((row) => numeric.flatMap((index) => (typeof row[index] === 'number' ? [row[index]] : [])));
}

/** The percentages in a text, with a decimal point. */
const percentagesIn = (text: string): number[] =>
  [...text.matchAll(/(\d+(?:\.\d+)?)\s?%/gu)].map(([, number]) => Number(number));

const isIn = (percentage: number, numbers: readonly number[]): boolean =>
  numbers.some((number) => Math.abs(number - percentage) <= 0.5);

/** Percentages of a text that no row of its table has, nor the sum, remainder or ratio named in a view's message. */
function unsupported({ title, summary, table }: Description, extra: readonly number[]): number[] {
  const numbers = [...numbersIn(table), ...extra];
  return [...percentagesIn(title), ...percentagesIn(summary)].filter((one) => !isIn(one, numbers));
}

/** Percentages that a text computes from its rows: what is said of them is tested with the view. */
const COMPUTED: Readonly<Record<string, (table: Table) => readonly number[]>> = {
  // The whole of a material.
  'dependency-sankey': () => [100],
  // China's part of the known reserves, and what its newest share is near.
  'rare-earth-share': ({ columns, rows }) => {
    const newest = Number(rows.at(-1)?.[columns.findIndex(({ id }) => id === 'CHN')]);
    const ten = Math.round(newest / 10) * 10;
    const near = Math.abs(newest - ten) <= 1.5 ? [ten] : [];
    const reserves = columns.findIndex(({ id }) => id === 'reserves');
    const known = rows.slice(0, -1).flatMap((row) => (typeof row[reserves] === 'number' ? [row[reserves]] : []));
    const all = known.reduce((sum, tonnes) => sum + tonnes, 0);
    const world = String(rows.at(-1)?.[reserves] ?? '').replace(/\D/gu, '');
    const parts = known.flatMap((tonnes) => [(tonnes / all) * 100, ...(world ? [(tonnes / Number(world)) * 100] : [])]);
    return [...near, ...parts];
  },
};

describe.each(cases)('$name', ({ tag, view, describe: describeIn }) => {
  test.each(LOCALES)('claims in %s nothing that is less reliable than second-hand', (locale) => {
    expect(weakLabels(describeIn(locale).table, locale)).toEqual([]);
  });

  test.each(LOCALES)('has in %s no percentage in title and summary that is not in its table', (locale) => {
    const description = describeIn(locale);
    expect(unsupported(description, COMPUTED[tag]?.(description.table) ?? [])).toEqual([]);
  });

  test.each(LOCALES)('describes itself to search engines in %s with the same words', (locale) => {
    const { title, summary, table } = describeIn(locale);
    const snapshot = { tag, view: view.id, locale, attributes: [], edition: readEdition(), day: '2026-11-28' };
    const text = { title, summary, subtitle: '' };
    const json = datasetJson({ ...snapshot, text, notes: [], table, sources: [], licences: [], pictures: [] });
    expect(json).toMatchObject({ name: title, description: summary, version: readEdition().version });
  });
});

describe('the check', () => {
  const trend = cases.find(({ name }) => name === 'rare-earth-share trend');
  if (!trend) throw new Error('There is no trend.');
  const description = trend.describe('en');

  test('finds a row that is from memory', () => {
    const column = description.table.columns.findIndex(({ id }) => id === 'flag');
    const rows = description.table.rows.map((row, index) =>
      index ? row : row.with(column, flagLabel('from-memory', 'en')),
    );
    expect(weakLabels({ ...description.table, rows }, 'en')).toHaveLength(1);
  });

  test('finds a number in a title that no row has', () => {
    expect(unsupported({ ...description, title: 'China’s share: 44%' }, [])).toEqual([44]);
    expect(formatNumber('en', 44)).toBe('44');
  });
});
