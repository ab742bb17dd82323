import { LESS_THAN, MORE_THAN, ROUNDED_TOTAL } from './footnotes.ts';
import type { DatasetTable, Row } from './dataset-table.ts';
import { mergeRows, missingRows, type Proposal } from './merge-rows.ts';
import type { UsgsFigure, UsgsTable } from './usgs-table.ts';

/** The publication of an edition, as `mine-production` names it. */
export const seriesOf = (edition: number): string => `usgs-mcs${edition}`;

const BOUND_NOTES = { exact: [], 'more than': [MORE_THAN], 'less than': [LESS_THAN] } as const;

/** Largest producer first, equal ones by code, other countries and the world last, as in the editions before. */
function byTonnes(a: UsgsFigure, b: UsgsFigure): number {
  const last = ['OTH', 'WLD'];
  return (
    a.year - b.year ||
    last.indexOf(a.country) - last.indexOf(b.country) ||
    (b.value.tonnes ?? 0) - (a.value.tonnes ?? 0) ||
    (a.country < b.country ? -1 : 1)
  );
}

const productionRow = (figure: UsgsFigure, edition: number, source: string): Row => ({
  series: seriesOf(edition),
  edition: String(edition),
  year: String(figure.year),
  country: figure.country,
  tonnes_reo: String(figure.value.tonnes ?? ''),
  qualifier: figure.qualifiers.join(';'),
  flag: 'sourced',
  source_id: source,
  note: [
    ...(figure.country === 'WLD' ? [ROUNDED_TOTAL] : []),
    ...figure.notes,
    ...BOUND_NOTES[figure.value.bound],
  ].join('; '),
});

/**
 * The mine production of an edition as rows of `mine-production`. A figure that the USGS does not publish has no row there,
 * because an empty amount is not allowed.
 *
 * @param source - id of the edition in `sources.csv`.
 */
export function proposeProduction({ edition, production }: UsgsTable, table: DatasetTable, source: string): Proposal {
  const published = production.filter(({ value }) => value.tonnes !== null).sort(byTonnes);
  const rows = published.map((figure) => productionRow(figure, edition, source));
  const unpublished = production.filter(({ value }) => value.absence !== null);
  const series = seriesOf(edition);
  const proposal = mergeRows('mine-production', table, rows, (row) => Number(row['edition']) <= edition);
  return {
    ...proposal,
    warnings: [
      ...unpublished.map(
        ({ country, year, value }) =>
          `Mine production of ${country} in ${year} is ${String(value.absence)}, so it gets no row. Decide whether a note must say so.`,
      ),
      ...missingRows(
        'mine-production',
        table.rows.filter((row) => row['series'] === series),
        rows,
      ),
      ...proposal.warnings,
    ],
  };
}
