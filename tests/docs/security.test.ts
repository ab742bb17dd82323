/** The tests that `SECURITY.md` names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!promise|-)/u.test(line))
  .map((line) => ({ line, files: [...line.matchAll(/`(tests\/[^`]+)`/gu)].map(([, file = '']) => file) }));

test('there is a test for each promise, and each that is named tests something', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const { line, files } of rows) {
    expect(files, line).not.toEqual([]);
    for (const file of files) expect(readFileSync(file, 'utf8'), file).toMatch(/\btest(?:\.each)?\(/u);
  }
});
