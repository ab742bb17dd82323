/** What attackers write into rows: a set is drawn or rejected with a sentence, whatever field holds it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customFigure } from '../../src/node/custom-figure.ts';
import { findFigure } from '../../src/node/figure-request.ts';
import { PAYLOADS } from '../payloads.ts';
import { randomRuns } from '../random-runs.ts';
import { ATTACKED, canDraw, payloadRows, withPayload } from './payload-rows.ts';

test('there are more than a hundred payloads', () => {
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThan(100);
});

describe.each(ATTACKED)('<$tag> $view', (one) => {
  test('takes any payload in any field, or rejects it with a sentence', () => {
    let drawn = 0;
    const numRuns = randomRuns(200);
    fc.assert(
      fc.property(fc.constantFrom(...one.fields), fc.constantFrom(...PAYLOADS), (field, payload) => {
        if (canDraw(one, withPayload(one.tables, field, payload))) drawn += 1;
      }),
      { numRuns },
    );
    expect(drawn).toBeGreaterThan(numRuns / 2);
  });

  test('can be read from a page with payloads in all fields at once', () => {
    const request = findFigure(one.tag, { view: one.view }, true);
    for (const { tables } of payloadRows(one))
      expect(customFigure(request, tables, {}, () => undefined).model).toBeDefined();
  });
});
