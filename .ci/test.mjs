/**
 * Everything that must hold, on a machine that may have nothing but Node: packages and browsers, build, lint, types, all
 * suites. Later steps run even where an earlier one failed, so that one run tells all there is to mend; only the suites
 * of the built files need a good build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, installOtherEngines } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = join(ROOT, '.build', 'reports');
const CHECKS = ['build', 'lint', 'typecheck'];
const SUITES = ['unit', 'browser', 'stories'];
/** What drives the built files: without a good build it would only wait for them, one time limit after the other. */
const SUITES_OF_BUILD = ['built'];

/** @param {string[]} parameters */
function npmRun(parameters) {
  console.log(`\n> npm run ${parameters.join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', ...parameters], {
    cwd: ROOT,
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status === 0;
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
 * @returns {Count}
 */
function runSuite(suite) {
  const report = join(REPORTS, `${suite}.json`);
  const isGood = npmRun([
    `test:${suite}`,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const count = countTests(report);
    const isSilent = !isGood || count.passed === 0;
    return isSilent ? { ...count, failed: Math.max(count.failed, 1) } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

ensurePackages();
/** @type {string[]} */
const failures = [];
try {
  process.env['CHROMIUM_PATH'] = ensureChromium();
} catch (error) {
  failures.push(error instanceof Error ? error.message : String(error));
}
// The tests of an engine that is still missing fail, and say what to install.
installOtherEngines();

// Between two edits a few hundred random sets of rows are enough; here it is all of them.
process.env['FUZZ_RUNS'] ??= '10000';
rmSync(REPORTS, { force: true, recursive: true });
mkdirSync(REPORTS, { recursive: true });
for (const check of CHECKS) if (!npmRun([check])) failures.push(`npm run ${check}`);
const isBuilt = !failures.includes('npm run build');

const total = { passed: 0, failed: failures.length };
for (const suite of isBuilt ? [...SUITES, ...SUITES_OF_BUILD] : SUITES) {
  const { passed, failed } = runSuite(suite);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`npm run test:${suite} (${failed} failed)`);
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
