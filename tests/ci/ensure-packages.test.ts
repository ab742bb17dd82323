import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstalled, type LockedPackages } from '../../.ci/ensure-packages.mjs';

const version = '1.0.0';

/** The root package needs `drawing`, and to be started `server`; its workspace `stories` needs `catalogue`. */
const locked: LockedPackages = {
  '': { dependencies: { drawing: '^1.0.0' }, devDependencies: { server: '^1.0.0' } },
  stories: { devDependencies: { catalogue: '^1.0.0' } },
  'node_modules/stories': {},
  'node_modules/drawing': { version, integrity: 'a', dependencies: { shapes: '^1.0.0' } },
  'node_modules/drawing/node_modules/shapes': { version, integrity: 'b', dependencies: { maths: '^1.0.0' } },
  'node_modules/shapes': { version: '2.0.0', integrity: 'c' },
  'node_modules/maths': { version, integrity: 'd' },
  'node_modules/server': {
    version,
    integrity: 'e',
    optionalDependencies: { 'server-elsewhere': '^1.0.0' },
    peerDependencies: { protocol: '^1.0.0', catalogue: '^1.0.0' },
    peerDependenciesMeta: { catalogue: { optional: true } },
  },
  'node_modules/server-elsewhere': { version, integrity: 'f', optional: true },
  'node_modules/protocol': { version, integrity: 'g' },
  'node_modules/catalogue': { version, integrity: 'h' },
};

const without = (...paths: readonly string[]): LockedPackages =>
  Object.fromEntries(Object.entries(locked).filter(([path]) => !paths.includes(path)));

const WORKSPACES = ['stories', 'node_modules/stories', 'node_modules/catalogue', 'node_modules/shapes'];

test('an install of everything is enough to start and to test', () => {
  expect(isInstalled(locked, locked, 'all')).toBe(true);
  expect(isInstalled(locked, locked, 'start')).toBe(true);
});

test('an install for starting is not mistaken for one of everything', () => {
  expect(isInstalled(locked, without(...WORKSPACES), 'start')).toBe(true);
  expect(isInstalled(locked, without(...WORKSPACES), 'all')).toBe(false);
});

test('nothing installed is not enough', () => {
  expect(isInstalled(locked, {}, 'start')).toBe(false);
  expect(isInstalled(locked, {}, 'all')).toBe(false);
});

test.each([
  'node_modules/drawing',
  'node_modules/drawing/node_modules/shapes',
  'node_modules/maths',
  'node_modules/server',
  'node_modules/protocol',
])('%s is needed to start', (path) => {
  expect(isInstalled(locked, without(path), 'start')).toBe(false);
  expect(isInstalled(locked, without(path), 'all')).toBe(false);
});

test('a package for another platform may be missing', () => {
  const installed = without('node_modules/server-elsewhere');
  expect(isInstalled(locked, installed, 'start')).toBe(true);
  expect(isInstalled(locked, installed, 'all')).toBe(true);
});

test('another version, or other content, is not what is locked', () => {
  const changed = (change: object): LockedPackages => ({
    ...locked,
    'node_modules/maths': { ...locked['node_modules/maths'], ...change },
  });
  expect(isInstalled(locked, changed({ version: '1.0.1' }), 'start')).toBe(false);
  expect(isInstalled(locked, changed({ integrity: 'z' }), 'all')).toBe(false);
});

test('the lock file names no registry, and holds what starting needs', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  expect(text).not.toMatch(/"resolved": "[a-z]+:/u);
  const { packages } = JSON.parse(text) as { packages: LockedPackages };
  const [scopes, root] = [packages['']?.devDependencies, packages['']?.dependencies];
  expect(Object.keys({ ...scopes, ...root }).filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});
