/** What `npm run release:check` compares. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, hashesOf, missingFrom } from '../../.ci/supply.mjs';

const NOTICES = `The scripts contain code of these packages.

lit 3.3.3 (BSD-3-Clause)
@floating-ui/dom 1.8.0 (MIT)

Permission is hereby granted (see below) 1.0.0
`;

test('a package of the notices that is missing from the list of components is reported', () => {
  const lit = { name: 'lit', version: '3.3.3' };
  const dom = { name: '@floating-ui/dom', version: '1.8.0' };
  expect(missingFrom({ components: [lit, dom] }, NOTICES)).toEqual([]);
  expect(missingFrom({ components: [lit, { ...dom, version: '1.7.0' }] }, NOTICES)).toEqual(['@floating-ui/dom 1.8.0']);
  expect(missingFrom({ components: [lit] }, 'nothing')).toHaveLength(1);
});

test('builds differ in files that change, come or go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  try {
    mkdirSync(join(folder, 'cdn'));
    writeFileSync(join(folder, 'cdn', 'a.js'), '1');
    writeFileSync(join(folder, 'b.txt'), '1');
    const first = hashesOf(folder);
    expect(differences(first, hashesOf(folder))).toEqual([]);
    writeFileSync(join(folder, 'cdn', 'a.js'), '2');
    writeFileSync(join(folder, 'c.txt'), '1');
    rmSync(join(folder, 'b.txt'));
    expect(differences(first, hashesOf(folder)).sort()).toEqual(['b.txt', 'c.txt', join('cdn', 'a.js')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the release check has a check for each promise of the supply', () => {
  const script = readFileSync('.ci/release-check.mjs', 'utf8');
  for (const name of ['audit', 'components', 'equal-builds']) expect(script).toContain(`['${name}', `);
});
