import { expect, test } from 'vitest';
import { heightIn, heightMessages, HEIGHT_QUESTION, isHeightQuestion } from '../../src/embed/height.ts';

const reportingOurs = (height: unknown) => ({ type: 'rare-earth-figures:height', height });

test('a height is reported to our own pages, to Datawrapper’s script and to AMP', () => {
  expect(heightMessages('rare-earth-share', 612)).toEqual([
    reportingOurs(612),
    { 'datawrapper-height': { 'rare-earth-share': 612 } },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
  ]);
});

test.each([1, 612.5, 20_000])('%s px is a height', (height) => {
  expect(heightIn(reportingOurs(height))).toBe(height);
});

test.each([0, -5, 20_001, Infinity, NaN, '612', '612px;position:fixed', null, undefined, { valueOf: () => 5 }])(
  '%s is no height',
  (height) => {
    expect(heightIn(reportingOurs(height))).toBeUndefined();
  },
);

test.each([null, undefined, 'height', 612, [], { type: 'other', height: 5 }, HEIGHT_QUESTION])(
  '%s contains no height',
  (message) => {
    expect(heightIn(message)).toBeUndefined();
  },
);

test('only the question is a question', () => {
  expect(isHeightQuestion(HEIGHT_QUESTION)).toBe(true);
  for (const other of [null, 'rare-earth-figures:height?', reportingOurs(5), {}])
    expect(isHeightQuestion(other)).toBe(false);
});
