import fc from 'fast-check';
import { test } from 'vitest';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { feedHostileRows, feedHostileTables } from '../hostile-rows.ts';

// Not "NaN": a source may bear any name, and the test looks for that one.
const WORDS = ['nan', 'Dy', 'compounds-metals', 'refine', 'sourced', '2025-04-04'];

test('arbitrary rows are drawn without missing values or rejected with a readable error', async () => {
  await feedHostileRows(dependencySankey, {
    values: WORDS,
    whole: 6,
    options: fc.record({ edition: fc.constantFrom('2025', '2026') }),
  });
}, 600_000);

test('arbitrary tables are accepted or rejected with a readable error', () => {
  feedHostileTables(dependencySankey, WORDS);
}, 120_000);
