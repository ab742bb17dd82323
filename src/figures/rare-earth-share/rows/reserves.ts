import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { COUNTRIES, type Country } from '../../../core/names.ts';
import { readRows } from '../../../core/raw-row.ts';
import { refuseRepeats } from './key.ts';

/** Reserves of a country as one edition prints them. They belong to the edition, not to a year. */
export interface Reserve {
  readonly edition: string;
  readonly country: Country;
  /** Tonnes of rare-earth oxide; null where no figure is published, which is not zero. */
  readonly tonnes: number | null;
  /** Whether the source prints "more than". */
  readonly lowerBound: boolean;
  readonly flag: Flag;
  readonly source: string;
}

export function parseReserves(tables: RawTables): readonly Reserve[] {
  const rows = readRows('reserves', tables['reserves'], (row) => ({
    edition: row.requiredText('edition'),
    country: row.oneOf('country', COUNTRIES),
    tonnes: row.maybeNumber('tonnes_reo'),
    lowerBound: row.oneOf('lower_bound', ['yes', 'no']) === 'yes',
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));
  return refuseRepeats('reserves', rows, ['edition', 'country']);
}
