import fc from 'fast-check';
import { test } from 'vitest';
import { LOCALES } from '../../../src/core/locale.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { countries } from '../../../src/figures/rare-earth-share/countries/view.ts';
import { stages } from '../../../src/figures/rare-earth-share/stages/view.ts';
import { trend } from '../../../src/figures/rare-earth-share/trend/view.ts';
import { expectDrawnWell } from '../drawn-well.ts';
import { ownCountries, ownStages, ownTonnes, ownTrend } from './own-rows.ts';

/** `OWN_RUNS` sets how many sets of rows are drawn for each; a failure prints its seed. */
const numRuns = Number(process.env['OWN_RUNS'] ?? 40);

test.each([
  ['stages', stages, ownStages],
  ['trend', trend, ownTrend],
  ['trend in tonnes', trend, ownTonnes],
  ['countries', countries, ownCountries],
] as const)(
  'any rows of %s are drawn whole at every width, and stand in the table',
  async (_name, view, rows) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...LOCALES), (own, locale) =>
        expectDrawnWell(rareEarthShare, view, own, locale),
      ),
      { numRuns },
    );
  },
  600_000,
);
