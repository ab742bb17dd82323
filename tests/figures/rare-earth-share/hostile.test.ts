import fc from 'fast-check';
import { test } from 'vitest';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { feedHostileRows } from '../hostile-rows.ts';

test('rows from anywhere are drawn without a hole, or refused in a sentence', async () => {
  await feedHostileRows(rareEarthShare, {
    values: ['NaN', 'quota', 'estimate', 'usgs-mcs2026'],
    whole: 1,
    options: fc.record({
      measure: fc.constantFrom('share', 'tonnes'),
      edition: fc.constantFrom('2025', '2026'),
      year: fc.constantFrom(null, 2018, 2022, 2023, 2024, 2025),
    }),
  });
}, 600_000);
