import { formatTonnes } from './format-tonnes.ts';
import type { UsgsFigure, UsgsTable } from './usgs-table.ts';

/** The USGS rounds a world total to two or three digits, so the countries may differ from it by this part of it. */
const TOLERANCE = 0.02;

const tonnesOf = (figures: readonly UsgsFigure[], country: string): number | undefined =>
  figures.find((figure) => figure.country === country)?.value.tonnes ?? undefined;

/** Compares the countries with the world total, of which they are the parts. */
function checkTotal(what: string, figures: readonly UsgsFigure[]): string[] {
  const world = tonnesOf(figures, 'WLD');
  if (world === undefined) return [`The file has no world total for ${what}. Check whether a row is missing.`];
  const sum = figures
    .filter(({ country }) => country !== 'WLD')
    .reduce((total, { value }) => total + (value.tonnes ?? 0), 0);
  if (Math.abs(sum - world) <= TOLERANCE * world) return [];
  return [
    `The countries add up to ${formatTonnes(sum)} t of ${what}, but the world total is ${formatTonnes(world)} t: more than ` +
      `${100 * TOLERANCE} % apart. Compare both with the printed table.`,
  ];
}

/** Sentences about totals that do not fit together. */
export function checkTotals({
  production,
  reserves,
  years,
}: Pick<UsgsTable, 'production' | 'reserves' | 'years'>): string[] {
  return [
    ...years.flatMap((year) =>
      checkTotal(
        `mine production in ${year}`,
        production.filter((figure) => figure.year === year),
      ),
    ),
    ...years.flatMap((year) => {
      const ofYear = production.filter((figure) => figure.year === year);
      const [china = 0, usa = 0, world = Infinity] = ['CHN', 'USA', 'WLD'].map((code) => tonnesOf(ofYear, code));
      return china + usa > world
        ? [
            `China and the United States together exceed the world total of ${year}: no remainder can be drawn. Say so in the note.`,
          ]
        : [];
    }),
    ...checkTotal('reserves', reserves),
  ];
}
