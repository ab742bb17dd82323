/** Countries that the press calls by another name than Unicode does: ISO 3166-1 alpha-3 codes and `EU`. */
export const PRESS_COUNTRIES = ['GBR', 'COD', 'COG', 'HKG', 'MAC', 'PSE', 'CIV', 'BIH', 'EU'] as const;

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

/** Names that the bundled rows do not need, in one language. */
export interface MoreNamesMessages {
  readonly countries: Readonly<Record<(typeof PRESS_COUNTRIES)[number], string>>;
  readonly materials: Readonly<Record<(typeof MATERIALS)[number], string>>;
}
