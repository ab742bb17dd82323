import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeMessage } from '../../.ci/check-node.mjs';

test.each(['22.0.0', '24.3.1'])('Node %s prints no message', (version) => {
  expect(nodeMessage(version)).toBeUndefined();
});

test('an older Node that still works prints a warning', () => {
  expect(nodeMessage('20.20.2')).toEqual({
    isFatal: false,
    text: 'Node 20.20.2: rare-earth-figures needs Node 22 or newer; continuing as far as possible.',
  });
});

test.each(['18.20.0', '20.18.3'])('Node %s is too old to continue', (version) => {
  expect(nodeMessage(version)).toMatchObject({ isFatal: true, text: expect.stringContaining('install Node 22') });
});

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

/** A script of `package.json`, with the names of the scripts that it runs replaced by their commands. */
const expanded = (name: string): string =>
  (scripts[name] ?? '').replace(/npm (?:run )?([\w:]+)/gu, (_, inner: string) => expanded(inner));

test.each(Object.keys(scripts))('npm run %s checks Node and the packages at most once', (name) => {
  expect(expanded(name).split('ensure-packages.mjs').length - 1).toBeLessThanOrEqual(1);
});

test('the message agrees with engines', () => {
  expect(engines.node).toBe('>=22');
});
