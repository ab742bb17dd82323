import fc from 'fast-check';
import { test } from 'vitest';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { feedHostileRows, feedHostileTables } from '../hostile-rows.ts';

const WORDS = ['NaN', 'quota', 'estimate', 'usgs-mcs2026'];

test('arbitrary rows are drawn without missing values or rejected with a readable error', async () => {
  await feedHostileRows(rareEarthShare, {
    values: WORDS,
    whole: 3,
    options: fc.record({
      measure: fc.constantFrom('share', 'tonnes'),
      edition: fc.constantFrom('2025', '2026'),
      year: fc.constantFrom(null, 2018, 2022, 2023, 2024, 2025),
    }),
  });
}, 600_000);

test('arbitrary tables are accepted or rejected with a readable error', () => {
  feedHostileTables(rareEarthShare, WORDS);
}, 120_000);
