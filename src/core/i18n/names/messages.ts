/** ISO 3166-1 alpha-3 codes that the datasets use, `OTH` for other countries and `WLD` for the world. */
export const COUNTRIES = [
  'CHN',
  'USA',
  'AUS',
  'MMR',
  'THA',
  'IND',
  'RUS',
  'BRA',
  'MYS',
  'VNM',
  'MDG',
  'NGA',
  'BDI',
  'CAN',
  'GRL',
  'ZAF',
  'TZA',
  'JPN',
  'KOR',
  'EST',
  'DEU',
  'AUT',
  'NLD',
  'CHL',
  'OTH',
  'WLD',
] as const;

/** Symbols of the seventeen rare earths, by atomic number. */
export const ELEMENTS = [
  'Sc',
  'Y',
  'La',
  'Ce',
  'Pr',
  'Nd',
  'Pm',
  'Sm',
  'Eu',
  'Gd',
  'Tb',
  'Dy',
  'Ho',
  'Er',
  'Tm',
  'Yb',
  'Lu',
] as const;

export type RareEarth = (typeof ELEMENTS)[number];

/** Names that more than one figure uses, in one language. */
export interface Names {
  readonly countries: Readonly<Record<(typeof COUNTRIES)[number], string>>;
  readonly elements: Readonly<Record<RareEarth, string>>;
}
