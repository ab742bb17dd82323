/** What the documents and the plugin name is the release of `package.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../package.json';

const documents = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:md|html|js|php)$/u.test(file),
);
const files = ['README.md', ...documents.map((file) => `docs/${file}`)].map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** Every release that a text names, with the line that names it. */
const releasesIn = (text: string): string[] =>
  [...text.matchAll(/rare-earth-figures@([^/\s"'`]+)|\* Version: (\S+)|'(\d+\.\d+\.\d+)',$/gmu)].map(
    ([, asked, declared, script]) => asked ?? declared ?? script ?? '',
  );

test('documents name this release and no other', () => {
  const named = files.flatMap(({ file, text }) => releasesIn(text).map((release) => ({ file, release })));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(({ release }) => release !== version)).toEqual([]);
});

test('the changelog begins with this release', () => {
  const [, newest] = /^(?:## \[)?(\d+\.\d+\.\d+)/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});
