import type { Flag } from '../../../core/data/flag.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { Series } from './mine-production.ts';

/** Reserves of a country as printed in one edition. They belong to the edition, not to a year. */
export interface Reserve {
  /** Empty if a page supplies them. */
  readonly edition: string;
  readonly country: Country;
  /** Tonnes of rare-earth oxide; null if no figure is published, which is not zero. */
  readonly tonnes: number | null;
  /** Whether the source prints "more than". */
  readonly lowerBound: boolean;
  readonly flag: Flag;
  readonly source: string;
}

/** The reserves shown with a publication's tonnes: those of the same edition, or those that the page supplies. */
export const reservesBeside = (reserves: readonly Reserve[], series: Series): readonly Reserve[] =>
  reserves.filter(({ edition }) => series === (edition ? `usgs-mcs${edition}` : 'page'));
