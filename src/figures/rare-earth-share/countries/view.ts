import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeCountries } from './describe.ts';
import { countriesItems } from './items.ts';
import { layOutCountries, type Layout } from './layout.ts';
import { countryYear, type CountryYear } from './model.ts';
import { countriesSpec } from './spec.ts';
import { countriesMessages } from '../i18n/countries.ts';

/** All years in the publications; the newest of an edition needs no option. */
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** How much each country has in a year; bundled: the mining of rare earths, and their reserves. */
export const countries: FigureView<ShareData, ShareOptions, CountryYear, Layout> = {
  id: 'countries',
  dataset: () => 'mine-production',
  beside: ['reserves'],
  variants: [...YEARS.map((year) => ({ year })), { edition: '2025' }, { year: 2023, edition: '2025' }],
  label: (locale) => countriesMessages(locale).tab,
  model: countryYear,
  describe: describeCountries,
  items: countriesItems,
  layout: layOutCountries,
  spec: countriesSpec,
  // No country is folded.
  samples: (data) => [{ ...data, production: data.production.filter(({ country }) => country === 'CHN') }],
};
