import fc from 'fast-check';
import { test } from 'vitest';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { randomRuns } from '../../random-runs.ts';
import { drawnSomehow, expectDrawnWell } from '../drawn-well.ts';
import { OWN_ROWS } from './custom-rows.ts';

test.each(OWN_ROWS)(
  'any rows of %s are drawn whole, and stand in the table',
  async (_name, view, rows) => {
    await fc.assert(
      fc.asyncProperty(rows, drawnSomehow, (custom, how) => expectDrawnWell(dependencySankey, view, custom, how)),
      { numRuns: randomRuns(25) },
    );
  },
  600_000,
);
