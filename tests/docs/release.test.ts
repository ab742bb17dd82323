/** What the documents and the plugin name is the release of `package.json`, and `npm version` writes it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseFiles, releasesIn, withRelease } from '../../.ci/write-version.mjs';
import { scripts, version } from '../../package.json';

const files = releaseFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('documents name this release and no other', () => {
  const named = files.flatMap(({ file, text }) => releasesIn(text).map((release) => ({ file, release })));
  expect(named.length).toBeGreaterThan(15);
  expect(new Set(named.map(({ file }) => file))).toContain('docs/hosts/wordpress/rare-earth-figures.php');
  expect(named.filter(({ release }) => release !== version)).toEqual([]);
});

test('the next release is written wherever this one is named', () => {
  expect(scripts.version).toContain('.ci/write-version.mjs');
  const left = files.map(({ file, text }) => ({ file, text: withRelease(text, '12.34.56-rc.1') }));
  const addressed = left.filter(({ text }) => text.includes(`rare-earth-figures@${version}`));
  expect(addressed.map(({ file }) => file)).toEqual([]);
  const plugin = left.find(({ file }) => file.endsWith('.php'))?.text ?? '';
  expect(plugin).not.toMatch(new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`, 'u'));
  // The next run finds what this one has written.
  for (const { text } of left)
    expect(withRelease(text, version)).toBe(files[left.findIndex((one) => one.text === text)]?.text);
});

test('a release is published from the tag of its version, after all checks, with provenance', () => {
  const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
  const steps = [...workflow.matchAll(/^ +(?:- )?run: (.+)$/gmu)].map(([, step = '']) => step);
  expect(steps.at(-2)).toBe('npm run release:check');
  expect(steps.at(-1)).toBe('npm publish --provenance --access public');
  expect(workflow).toMatch(/permissions:\n +contents: read\n +#.*\n +id-token: write\n/u);
  expect(steps.some((step) => step.includes('$GITHUB_REF_NAME') && step.includes('package.json'))).toBe(true);
});

test('the changelog begins with this release', () => {
  const [, newest] = /^(?:## \[)?(\d+\.\d+\.\d+)/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});
