/**
 * Countries with a name of their own here, because the datasets use them or because the press calls them by another name
 * than Unicode does: ISO 3166-1 alpha-3 codes, `EU`, `OTH` for other countries and `WLD` for the world.
 */
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
  'GBR',
  'COD',
  'COG',
  'HKG',
  'MAC',
  'PSE',
  'CIV',
  'BIH',
  'EU',
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

/** Materials other than the rare earths themselves: symbols of elements, and names. */
export const MATERIALS = [
  'rare-earths',
  'Li',
  'Be',
  'B',
  'Mg',
  'Al',
  'Si',
  'P',
  'Ti',
  'V',
  'Mn',
  'Fe',
  'Co',
  'Ni',
  'Cu',
  'Zn',
  'Ga',
  'Ge',
  'Nb',
  'Mo',
  'Ag',
  'In',
  'Sn',
  'Sb',
  'Te',
  'Ta',
  'W',
  'Pt',
  'Pd',
  'Au',
  'Bi',
  'U',
  'graphite',
  'fluorspar',
] as const;

export type RareEarth = (typeof ELEMENTS)[number];

/** Names that more than one figure uses, in one language. */
export interface Names {
  readonly countries: Readonly<Record<(typeof COUNTRIES)[number], string>>;
  readonly elements: Readonly<Record<RareEarth, string>>;
  readonly materials: Readonly<Record<(typeof MATERIALS)[number], string>>;
}
