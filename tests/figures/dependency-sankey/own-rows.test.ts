import fc from 'fast-check';
import { test } from 'vitest';
import { LOCALES } from '../../../src/core/locale.ts';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { endUses } from '../../../src/figures/dependency-sankey/end-uses/view.ts';
import { supplyChain } from '../../../src/figures/dependency-sankey/supply-chain/view.ts';
import { usImports } from '../../../src/figures/dependency-sankey/us-imports/view.ts';
import { expectDrawnWell } from '../drawn-well.ts';
import { ownChain, ownImports, ownUses } from './own-rows.ts';

/** `OWN_RUNS` sets how many sets of rows are drawn for each view; a failure prints its seed. */
const numRuns = Number(process.env['OWN_RUNS'] ?? 40);

test.each([
  ['us-imports', usImports, ownImports],
  ['supply-chain', supplyChain, ownChain],
  ['end-uses', endUses, ownUses],
] as const)(
  'any rows of %s are drawn whole at every width, and stand in the table',
  async (_name, view, rows) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...LOCALES), (own, locale) =>
        expectDrawnWell(dependencySankey, view, own, locale),
      ),
      { numRuns },
    );
  },
  600_000,
);
