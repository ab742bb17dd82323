import type { Flag } from '../../../core/data/flag.ts';
import type { Country } from '../../../core/i18n/names.ts';

/** How certain a value is, and its sources. */
export interface Standing {
  readonly estimate: boolean;
  /** Whether the country is counted at its official quota. */
  readonly quota: boolean;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** One year of shares. */
export interface MiningYear {
  readonly year: number;
  /** Per cent of the year's total, by country. */
  readonly shares: Readonly<Record<Country, number>>;
  readonly standings: Readonly<Record<Country, Standing>>;
  /** Tonnes of rare-earth oxide behind the shares, by country, where the row gives them. */
  readonly tonnes: Readonly<Record<Country, number>>;
  /** Publication that the year is based on; where it changes, the series breaks. */
  readonly basis: string;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** The years of `mining-shares`, in order. */
export interface MiningShares {
  readonly years: readonly MiningYear[];
  /** Whether a row is a year of rare-earth mining, with columns for China and the United States, or one country's share. */
  readonly hasColumns: boolean;
  /** Years whose countries together exceed a rounded world total, so that no remainder is known. */
  readonly exceeding: readonly number[];
}

/** The country of each column with a share, and of each column with the tonnes behind it. */
export const SHARE_COLUMNS = { china_share_pct: 'CHN', usa_share_pct: 'USA' } as const satisfies Record<
  string,
  Country
>;
export const TONNES_COLUMNS = {
  china_tonnes_reo: 'CHN',
  usa_tonnes_reo: 'USA',
  world_tonnes_reo: 'WLD',
} as const satisfies Record<string, Country>;
