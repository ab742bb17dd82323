import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from '../../../src/core/output/pretty-json.ts';

test('puts a row in one line, and breaks what is too long for one', () => {
  const long = 'x'.repeat(200);
  const rows = Array.from({ length: 3 }, (_, index) => ({ id: `row-${index}`, share: 94.5, note: long }));
  expect(prettyJson(rows)).toBe(`[
 {"id":"row-0","share":94.5,"note":"${long}"},
 {"id":"row-1","share":94.5,"note":"${long}"},
 {"id":"row-2","share":94.5,"note":"${long}"}
]`);
});

test('says the same as JSON without spaces', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.string({ minLength: 80, maxLength: 140 }), (value, long) => {
      const whole = { value, long, left: undefined, list: [long, value] };
      expect(JSON.stringify(JSON.parse(prettyJson(whole)))).toBe(JSON.stringify(whole));
    }),
  );
});
