import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeCountries } from './describe.ts';
import { countriesItems } from './items.ts';
import { countryYear } from './model.ts';
import { countriesSpec } from './spec.ts';
import { countriesMessages } from '../i18n/countries.ts';

/** All years in the publications; the newest of an edition needs no option. */
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Who mines how much in a year, and the reserves. */
export const countries: FigureView<ShareData, ShareOptions> = {
  id: 'countries',
  dataset: () => 'mine-production',
  variants: [...YEARS.map((year) => ({ year })), { edition: '2025' }, { year: 2023, edition: '2025' }],
  label: (locale) => countriesMessages(locale).tab,
  describe: (data, { locale, options }) => describeCountries(countryYear(data, options), locale),
  items: (data, { locale, options }) => countriesItems(countryYear(data, options), data.sources, locale),
  spec: (data, { locale, options }, target) => countriesSpec(countryYear(data, options), locale, target),
};
