/** `docs/reference.md` is what its command writes from the sources. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from '../../src/build/reference.ts';

const page = referencePage();

test('the reference is the one of this package: otherwise run npm run docs:reference', () => {
  expect(readFileSync('docs/reference.md', 'utf8')).toBe(page);
});

test('the reference of this package has a text in every cell, and no name of a type that only the sources know', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter((row) => /\| +\|/u.test(row))).toEqual([]);
  expect(page).not.toMatch(/Options\[|undefined|__Default/u);
});

test('the reference of this package has each code of an error', () => {
  const declared = readFileSync('src/core/figure/figure-error.ts', 'utf8').matchAll(/^ {2}\| '([a-z-]+)'/gmu);
  const codes = [...declared].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(page).toContain(`| \`${code}\` |`);
});
