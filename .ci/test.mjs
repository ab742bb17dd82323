/**
 * Everything that must hold, on a machine that may have nothing but Node: packages and browsers, build, lint, types, all
 * suites. Later steps run even where an earlier one failed, so that one run reports all there is to fix; only the suites
 * of the built files need a good build. Two lanes share the processors, so that none of them waits for a step that uses
 * one alone. With `--quick` only what is to be known between two edits: types, imports and the unit tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, installOtherEngines } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = join(ROOT, '.build', 'reports');

/** Of the random rows of a quick run there are so many: enough to meet what is plainly wrong. */
const QUICK_RUNS = '30';

/** @type {Count} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/** @param {string} failure */
function fail(failure, count = 1) {
  failures.push(failure);
  total.failed += count;
}

/**
 * Runs a script of `package.json`. What it writes is shown once it has ended: two lanes would mix it up.
 *
 * @param {string[]} parameters
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended well.
 */
async function npmRun(parameters, env = {}) {
  const [name = ''] = parameters;
  console.log(`> npm run ${name} …`);
  const start = Date.now();
  const child = spawn('npm', ['run', '--silent', ...parameters], {
    cwd: ROOT,
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => output.push(part));
  const code = await new Promise((ended) => {
    child.once('error', () => ended(1));
    child.once('close', ended);
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stdout.write(`\n> npm run ${name} (${seconds} s)\n${Buffer.concat(output).toString()}\n`);
  return code === 0;
}

/** @param {string} script */
async function check(script) {
  const isGood = await npmRun([script]);
  if (!isGood) fail(`npm run ${script}`);
  return isGood;
}

/**
 * What Vitest's JSON report of one suite says; a file that failed before its first test counts as one failure.
 *
 * @param {string} report
 * @returns {Count}
 */
function countTests(report) {
  /** @type {Count} */
  const count = { passed: 0, failed: 0 };
  const { testResults } = /** @type {{ testResults: FileResult[] }} */ (JSON.parse(readFileSync(report, 'utf8')));
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += status === 'failed' ? Math.max(failed, 1) : failed;
  }
  return count;
}

/**
 * A suite that broke without naming a failed test, or that has no test at all, counts as one failure: "0 failed" is to
 * mean that all is well.
 *
 * @param {string} suite
 * @param {Record<string, string>} [env]
 */
async function runSuite(suite, env) {
  const report = join(REPORTS, `${suite}.json`);
  const isGood = await npmRun(
    [`test:${suite}`, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  /** @type {Count} */
  let count = { passed: 0, failed: 1 };
  try {
    count = countTests(report);
  } catch {
    // It ended before it could report.
  }
  const isSilent = !isGood || count.passed === 0;
  const failed = isSilent ? Math.max(count.failed, 1) : count.failed;
  total.passed += count.passed;
  if (failed > 0) fail(`npm run test:${suite} (${failed} failed)`, failed);
}

/** Node alone runs these: with two workers they are done sooner, also where the other lane has a part of the machine. */
const TWO_WORKERS = { VITEST_MAX_WORKERS: '2' };

async function runQuick() {
  await Promise.all([
    runSuite('unit', { ...TWO_WORKERS, FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? QUICK_RUNS }),
    check('typecheck').then(() => check('lint:imports')),
  ]);
}

async function runAll() {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  // The tests of an engine that is still missing fail, and say what to install.
  installOtherEngines();

  const built = check('build');
  const onBuild = async () => {
    // What drives the built files would only wait for them without a good build, one time limit after the other.
    if (await built) await runSuite('built', TWO_WORKERS);
  };
  const besideBuild = async () => {
    await check('lint');
    await check('typecheck');
    await runSuite('unit');
    // Both need the pictures, which the build makes.
    await built;
    await runSuite('browser');
    await runSuite('stories');
  };
  await Promise.all([onBuild(), besideBuild()]);
}

ensurePackages();
rmSync(REPORTS, { force: true, recursive: true });
mkdirSync(REPORTS, { recursive: true });
await (process.argv.includes('--quick') ? runQuick() : runAll());

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
