/** What `npm run new:figure` writes, in a copy of the repository to which nothing else is added. */
import { execFile, execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TAG = 'export-quotas';
const VIEW = 'shares';
/** Below the repository, whose packages it finds. */
const COPY = resolve('.build/new-figure-test');
/** Two more than a figure’s parts: bundled rows are sent parsed, so drawing and reading are apart from the schemas. */
const MOST_FILES = 14;
const MOST_LINES = 900;

interface Outcome {
  readonly isGood: boolean;
  readonly output: string;
}

/** Runs a program in the copy. */
async function run(program: string, ...parameters: readonly string[]): Promise<Outcome> {
  // A program that knows of the test runner would behave as in one of its tests.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/u.test(name)));
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...parameters], {
      cwd: COPY,
      env: { ...env, FUZZ_RUNS: '20', NO_COLOR: '1' },
      maxBuffer: 2 ** 26,
    });
    return { isGood: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { isGood: false, output: stdout + stderr };
  }
}

const scaffold = (...names: readonly string[]): Promise<Outcome> => run('.ci/new-figure.mjs', ...names);

let scaffolded: Outcome;
const rejected: Record<string, Outcome> = {};
const REJECTED: readonly (readonly [names: string, sentence: string])[] = [
  ['', 'Name the tag and the view'],
  [TAG, 'Name the tag and the view'],
  [`quotas ${VIEW}`, '"quotas" is no tag'],
  [`Export-quotas ${VIEW}`, '"Export-quotas" is no tag'],
  [`font-face ${VIEW}`, '"font-face" is reserved'],
  [`rare-earth-share ${VIEW}`, '<rare-earth-share> exists'],
  [`${TAG} Shares`, '"Shares" is no name of a view'],
  [`${TAG} trend`, '<rare-earth-share> has the view "trend"'],
  [`${TAG} i18n`, '"i18n" is the name of another folder'],
];

beforeAll(async () => {
  await rm(COPY, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((path) => path && existsSync(path))) await cp(file, join(COPY, file));
  for (const [names] of REJECTED) rejected[names] = await scaffold(...names.split(' ').filter(Boolean));
  scaffolded = await scaffold(TAG, VIEW);
}, 60_000);

afterAll(() => rm(COPY, { recursive: true, force: true }));

/** The paths that the scaffold prints below a heading. */
const listedBelow = (heading: string): string[] =>
  (new RegExp(`^${heading}:\\n((?: {2}.+\\n)+)`, 'mu').exec(scaffolded.output)?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test.each(REJECTED)('“%s” gets a sentence', (names, sentence) => {
  expect(rejected[names]).toMatchObject({ isGood: false, output: expect.stringContaining(sentence) as string });
});

test('a figure that exists is not overwritten', async () => {
  expect(await scaffold(TAG, 'others')).toMatchObject({
    isGood: false,
    output: expect.stringContaining(`<${TAG}> exists`) as string,
  });
});

test('a figure has few files and lines', async () => {
  const files = listedBelow('Written');
  const lines = await Promise.all(
    files.map(async (file) => (await readFile(join(COPY, file), 'utf8')).split('\n').length),
  );
  expect(files.length).toBeGreaterThan(8);
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
  expect(lines.reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(MOST_LINES);
});

test('the page on adding a figure has the command, and the steps that the command prints', async () => {
  const page = await readFile(join(COPY, 'docs/adding-a-figure.md'), 'utf8');
  const [introduction = '', steps = ''] = page.split('## Steps\n\n');
  expect(introduction).toContain(`\nnpm run new:figure -- ${TAG} ${VIEW}\n`);
  expect(steps).toContain('npm run test:quick');
  expect(scaffolded.output).toContain(steps.trim());
});

test('the reference has the new tag', async () => {
  expect(await readFile(join(COPY, 'docs/reference.md'), 'utf8')).toContain(`### \`<${TAG}>\``);
});

/** The tests of every figure that draw one or read its rows. */
const SHARED = [
  ...['every-view', 'layer-structure', 'editable-specs', 'minimum-rows', 'custom-notes', 'registry'].map(
    (name) => `tests/figures/${name}.test.ts`,
  ),
  ...['schemas', 'package', 'docs', 'provenance'].map((name) => `tests/datasets/${name}.test.ts`),
  'tests/build/hosts.test.ts',
  'tests/docs/reference.test.ts',
];

/** The types of the new files and of what they import: a third of the time that those of all files take. */
const TYPES = '.config/tsconfig.new-figure.json';
const typesOfFigure = {
  extends: '../tsconfig.json',
  compilerOptions: { lib: ['es2023', 'dom'], types: ['node', 'vite/client'], noEmit: true },
  include: [
    ...[`src/figures/${TAG}`, `stories/${TAG}.stories.ts`, `tests/figures/${TAG}`],
    ...['src/index.ts', 'src/define.ts', 'src/**/*.d.ts'],
  ].map((path) => `../${path}`),
  references: [],
};

describe('the figure', () => {
  test('passes its tests and those of every figure', { timeout: 120_000 }, async () => {
    const { isGood, output } = await run(
      resolve('node_modules/vitest/vitest.mjs'),
      ...['run', '--config', '.config/vitest.config.ts', '--project', 'unit', '--reporter', 'verbose'],
      ...['--testNamePattern', `${TAG}|module|folder|dataset|plugin|package`],
      `tests/figures/${TAG}/`,
      ...SHARED,
    );
    expect(isGood, output).toBe(true);
    for (const file of [`tests/figures/${TAG}/${VIEW}.test.ts`, ...SHARED.slice(0, 5)])
      expect(output).toMatch(new RegExp(`✓.*${file}.*${TAG}`, 'u'));
  });

  test('has types that hold', { timeout: 120_000 }, async () => {
    await writeFile(join(COPY, TYPES), JSON.stringify(typesOfFigure));
    const { isGood, output } = await run(resolve('node_modules/typescript/bin/tsc'), '--project', TYPES);
    expect(isGood, output).toBe(true);
  });

  test('is rendered, with its rows', async () => {
    const { isGood, output } = await run(
      ...([resolve('node_modules/tsx/dist/cli.mjs'), 'src/cli/main.ts', 'render', TAG] as const),
      ...['--view', VIEW, '--lang', 'ja', '-o', 'picture.svg'],
    );
    expect(isGood, output).toBe(true);
    expect(await readFile(join(COPY, 'picture.svg'), 'utf8')).toContain('例A');
  });
});
