/** The numbers of a title are those of the table and of the description that screen readers hear. */
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { formatNumber } from '../../src/core/i18n/format.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { readTables } from '../../src/node/datasets.ts';

/** A number that says itself that it is rounded: near 70%, 7 in 10, 約7割, 七成, 70% 안팎, 70%左右. */
const ROUNDED = /(?:near|about) \d+%?|\d+ in 10|約?\d+割|\d+% 안팎|\d+%左右/gu;

test.each(
  FIGURES.flatMap((figure) =>
    figure.views.flatMap((view) => LOCALES.map((locale) => [view.id, locale, figure, view] as const)),
  ),
)('the numbers in the title of %s in %s', (_, locale, figure, view) => {
  const options = defaultsOf(figure.options);
  const model = view.model(figure.parse(readTables(figure.datasets)), options);
  const { title, subtitle, summary, table } = view.describe(model, locale);
  const cells = table.rows.flat().map((cell) => (typeof cell === 'number' ? formatNumber(locale, cell) : (cell ?? '')));
  const said = [subtitle, summary, ...cells].join(' ');
  const numbers = title.replace(ROUNDED, '').match(/(?<![A-Z])\d+(?:[.,]\d+)*/gu) ?? [];
  const known = new Set(said.match(/(?<![A-Z])\d+(?:[.,]\d+)*/gu));
  expect(numbers.filter((number) => !known.has(number))).toEqual([]);
});
