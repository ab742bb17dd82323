/**
 * Runs all checks on a machine that may have nothing but Node: installs packages and browsers, then builds, lints, checks
 * types and runs all suites. Later steps run even if an earlier one failed, so that one run reports everything to fix; only
 * the suites of the built files need a successful build. Two lanes share the processors, so that neither is idle during a
 * step that uses only one. With `--quick`, only types, imports and unit tests, for use while editing.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, installOtherEngines, installSenses } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/** @typedef {{ passed: number, failures: string[] }} Outcome `failures` says what failed, one text each. */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} TestResult */
/** @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = join(ROOT, '.build', 'reports');

/** Number of random rows in a quick run: enough to find obvious errors. */
const QUICK_RUNS = '30';

/** What a failed test may add to the last lines of the run: enough to know the reason. */
const MAX_MESSAGE = 600;

let passed = 0;
/** @type {string[]} */
const failures = [];

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
  if (!isGood) failures.push(`npm run ${script}`);
  return isGood;
}

/** @param {string | undefined} message */
const shortened = (message = '') => message.slice(0, MAX_MESSAGE).trim();

/**
 * Reads the JSON report of one suite from Vitest. A file that failed before its first test counts as one failure.
 *
 * @param {string} report
 * @returns {Outcome}
 */
function readReport(report) {
  /** @type {Outcome} */
  const outcome = { passed: 0, failures: [] };
  const { testResults } = /** @type {{ testResults: FileResult[] }} */ (JSON.parse(readFileSync(report, 'utf8')));
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    outcome.passed += assertionResults.filter((test) => test.status === 'passed').length;
    for (const { fullName, failureMessages } of failed)
      outcome.failures.push(`${file}: ${fullName}\n${shortened(failureMessages?.[0])}`);
    if (status === 'failed' && failed.length === 0) outcome.failures.push(`${file}\n${shortened(message)}`);
  }
  return outcome;
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
  /** @type {Outcome} */
  let outcome = { passed: 0, failures: [] };
  try {
    outcome = readReport(report);
  } catch {
    // It ended before it wrote a report.
  }
  passed += outcome.passed;
  const isSilent = outcome.failures.length === 0 && (!isGood || outcome.passed === 0);
  failures.push(...(isSilent ? [`npm run test:${suite}`] : outcome.failures));
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
    failures.push(error instanceof Error ? error.message : String(error));
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
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
