/** Names that rows of a page may have, which the library knows or not: long ones, in any script, and what looks like code. */
import fc from 'fast-check';
import { countryId } from '../../src/core/i18n/country.ts';
import { countryLabel, materialLabel, writtenId } from '../../src/core/i18n/label.ts';
import { materialId } from '../../src/core/i18n/material.ts';

const ODD = [
  '<script>alert(1)</script>',
  'constructor',
  'hasOwnProperty',
  '"quoted", or more',
  'a_b c',
  '🪨 stones',
  'Bundesanstalt für Geowissenschaftsforschungsangelegenheitenverwaltung',
  '長い名前を持つ国際的な生産者団体の連合会',
  '아주 긴 이름을 가진 국제 생산자 단체',
  'منطقة حرة',
];

const COUNTRIES = [
  'CHL',
  'ID',
  'Finland',
  'Philippines',
  'USA',
  'the Netherlands',
  'EU',
  'DR Congo',
  'CHN',
  'South Korea',
];
const THINGS = ['Li', 'cobalt', 'ニッケル', 'Ga', 'Smelting', 'Step 2', 'B', '2023', 'graphite anodes'];

/** A country, or whatever a page has in its place. */
export const ownCountry = fc.constantFrom(...COUNTRIES, ...ODD);
/** A stage or a material, or whatever a page has in its place. */
export const ownThing = fc.constantFrom(...THINGS, ...ODD);

export const ownCountryId = (name: string): string => countryId(name) ?? writtenId(name);
/** The English name of a country as the table has it. */
export const ownCountryName = (name: string): string => countryLabel(ownCountryId(name), 'en', {});
/** The English name of a material as the table has it. */
export const ownThingName = (name: string): string =>
  materialLabel((name.length > 1 && materialId(name)) || writtenId(name), 'en', {});
