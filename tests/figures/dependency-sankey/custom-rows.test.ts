import fc from 'fast-check';
import { test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { expectDrawnWell } from '../drawn-well.ts';
import { OWN_ROWS } from './custom-rows.ts';

/** `OWN_RUNS` sets how many sets of rows are drawn for each view; a failure prints its seed. */
const numRuns = Number(process.env['OWN_RUNS'] ?? 40);

test.each(OWN_ROWS)(
  'any rows of %s are drawn whole at every width, and stand in the table',
  async (_name, view, rows) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...LOCALES), (custom, locale) =>
        expectDrawnWell(dependencySankey, view, custom, locale),
      ),
      { numRuns },
    );
  },
  600_000,
);
