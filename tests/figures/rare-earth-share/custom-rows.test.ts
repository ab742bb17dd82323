import fc from 'fast-check';
import { test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { expectDrawnWell } from '../drawn-well.ts';
import { OWN_ROWS } from './custom-rows.ts';

/** `OWN_RUNS` sets how many sets of rows are drawn for each; a failure prints its seed. */
const numRuns = Number(process.env['OWN_RUNS'] ?? 40);

test.each(OWN_ROWS)(
  'any rows of %s are drawn whole at every width, and stand in the table',
  async (_name, view, rows) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...LOCALES), (custom, locale) =>
        expectDrawnWell(rareEarthShare, view, custom, locale),
      ),
      { numRuns },
    );
  },
  600_000,
);
