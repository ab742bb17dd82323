import type { DatasetName, DatasetTable, Row } from './dataset-table.ts';
import { formatTonnes } from './format-tonnes.ts';
import { seriesOf } from './propose-production.ts';
import type { UsgsFigure, UsgsTable } from './usgs-table.ts';

const NOT_LISTED = 'not listed';

const amountText = (tonnes: string, isLowerBound: boolean): string =>
  tonnes === '' ? 'no figure' : `${isLowerBound ? '>' : ''}${formatTonnes(Number(tonnes))} t`;

const rowText = (row: Row | undefined): string =>
  row ? amountText(row['tonnes_reo'] ?? '', row['lower_bound'] === 'yes') : NOT_LISTED;

const figureText = (figure: UsgsFigure | undefined): string =>
  figure ? amountText(String(figure.value.tonnes ?? ''), figure.value.bound === 'more than') : NOT_LISTED;

/** What differs between the rows of the edition before and the figures of this one. */
function compare(what: string, before: readonly Row[], now: readonly UsgsFigure[]): string[] {
  const countries = new Set([...now.map(({ country }) => country), ...before.map((row) => row['country'] ?? '')]);
  return [...countries].flatMap((country) => {
    const old = rowText(before.find((row) => row['country'] === country));
    const fresh = figureText(now.find((figure) => figure.country === country));
    return old === fresh ? [] : [`${what} ${country}: ${old} → ${fresh}`];
  });
}

/**
 * What an edition says differently from the edition before: mine production of the year that both have, and reserves. Empty
 * without rows of the edition before.
 */
export function revisions(
  { edition, years, production, reserves }: UsgsTable,
  tables: Readonly<Record<DatasetName, DatasetTable>>,
): string[] {
  const [year] = years;
  const producedBefore = tables['mine-production'].rows.filter(
    (row) => row['series'] === seriesOf(edition - 1) && row['year'] === String(year),
  );
  const reservesBefore = tables.reserves.rows.filter((row) => row['edition'] === String(edition - 1));
  const produced = production.filter((figure) => figure.year === year);
  return [
    ...(producedBefore.length ? compare(`production ${year}`, producedBefore, produced) : []),
    ...(reservesBefore.length ? compare('reserves', reservesBefore, reserves) : []),
  ];
}
