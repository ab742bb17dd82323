/**
 * Runs all checks on a machine that may have nothing but Node: installs packages and browsers, then builds, lints, checks
 * types and runs all suites. Later steps run even if an earlier one failed, so that one run reports everything to fix; only
 * the suites of the built files need a successful build. Two lanes share the processors, so that neither is idle during a
 * step that uses only one. With `--quick`, only types, imports and unit tests, for use while editing.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, installOtherEngines, installSenses } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = join(ROOT, '.build', 'reports');

/** Number of random rows in a quick run: enough to find obvious errors. */
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
 * Runs a script of `package.json`. Its output is printed when it has ended, because the output of two lanes would mix.
 *
 * @param {string[]} parameters
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it succeeded.
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
 * Reads the JSON report of one suite from Vitest. A file that failed before its first test counts as one failure.
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
 * Runs a suite. If it fails without naming a failed test, or has no tests, it counts as one failure, so that "0 failed"
 * means success.
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
    // It ended before it wrote a report.
  }
  const isSilent = !isGood || count.passed === 0;
  const failed = isSilent ? Math.max(count.failed, 1) : count.failed;
  total.passed += count.passed;
  if (failed > 0) fail(`npm run test:${suite} (${failed} failed)`, failed);
}

/** These run in Node only: two workers finish sooner, even while the other lane uses part of the machine. */
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
  // If an engine is still missing, its tests fail and say what to install.
  installOtherEngines();

  const built = check('build');
  const onBuild = async () => {
    // Without a successful build, the tests of the built files would only wait until each times out.
    if (await built) await runSuite('built', TWO_WORKERS);
  };
  const besideBuild = async () => {
    await check('lint');
    await check('typecheck');
    await runSuite('unit');
    // Both need the pictures, which the build draws.
    await built;
    await runSuite('browser');
    await runSuite('stories');
  };
  await Promise.all([onBuild(), besideBuild()]);
}

ensurePackages();
// The unit tests need them as well as the build.
installSenses();
rmSync(REPORTS, { force: true, recursive: true });
mkdirSync(REPORTS, { recursive: true });
await (process.argv.includes('--quick') ? runQuick() : runAll());

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
