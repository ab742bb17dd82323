import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeMessage } from '../../.ci/check-node.mjs';

test.each(['22.0.0', '24.3.1'])('nothing is said of Node %s', (version) => {
  expect(nodeMessage(version)).toBeUndefined();
});

test('one sentence is said of an older Node that still works', () => {
  expect(nodeMessage('20.20.2')).toEqual({
    isFatal: false,
    text: 'Node 20.20.2: rare-earth-figures is made for Node 22 and later; going on as far as it works.',
  });
});

test.each(['18.20.0', '20.18.3'])('Node %s is too old to go on', (version) => {
  expect(nodeMessage(version)).toMatchObject({ isFatal: true, text: expect.stringContaining('install Node 22') });
});

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

/** A script of `package.json` with those that it runs in place of their names. */
const expanded = (name: string): string =>
  (scripts[name] ?? '').replace(/npm (?:run )?([\w:]+)/gu, (_, inner: string) => expanded(inner));

test.each(Object.keys(scripts))('npm run %s looks at Node and the packages once at most', (name) => {
  expect(expanded(name).split('ensure-packages.mjs').length - 1).toBeLessThanOrEqual(1);
});

test('what is said agrees with engines', () => {
  expect(engines.node).toBe('>=22');
});
