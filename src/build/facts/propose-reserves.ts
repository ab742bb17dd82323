import { LESS_THAN, MORE_THAN, NOT_AVAILABLE, NOT_PRINTED, WITHHELD } from './footnotes.ts';
import type { DatasetTable, Row } from './dataset-table.ts';
import { mergeRows, missingRows, type Proposal } from './merge-rows.ts';
import type { UsgsFigure, UsgsTable } from './usgs-table.ts';

const ABSENCE_NOTES = { 'not available': NOT_AVAILABLE, withheld: WITHHELD, blank: NOT_PRINTED } as const;
const BOUND_NOTES = { exact: [], 'more than': [MORE_THAN], 'less than': [LESS_THAN] } as const;

const reservesRow = ({ country, value, notes }: UsgsFigure, edition: number, source: string): Row => ({
  edition: String(edition),
  country,
  tonnes_reo: String(value.tonnes ?? ''),
  lower_bound: value.bound === 'more than' ? 'yes' : 'no',
  flag: 'sourced',
  source_id: source,
  note: [...(value.absence ? [ABSENCE_NOTES[value.absence]] : []), ...BOUND_NOTES[value.bound], ...notes].join('; '),
});

/**
 * The reserves of an edition as rows of `reserves`, in the order of the file.
 *
 * @param source - id of the edition in `sources.csv`.
 */
export function proposeReserves({ edition, reserves }: UsgsTable, table: DatasetTable, source: string): Proposal {
  const rows = reserves.map((figure) => reservesRow(figure, edition, source));
  const proposal = mergeRows('reserves', table, rows, (row) => Number(row['edition']) <= edition);
  const current = table.rows.filter((row) => row['edition'] === String(edition));
  return { ...proposal, warnings: [...missingRows('reserves', current, rows), ...proposal.warnings] };
}
