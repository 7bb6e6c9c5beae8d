/**
 * What a runner did. `problem` is set when its figures cannot be trusted: it crashed, or ran nothing.
 *
 * @typedef {Readonly<{ passed: number, failed: number, skipped: number, problem?: string }>} Counts
 */

/**
 * Reads the JSON report of `vitest run`. A test file that fails before its first test counts as one failure.
 *
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!isRecord(report) || !Array.isArray(report.testResults)) return noReport('vitest', exitCode);
  const brokenFiles = report.testResults.filter(
    (file) => isRecord(file) && file.status === 'failed' && !someFailed(file.assertionResults),
  );
  return trusted('vitest', exitCode, {
    passed: number(report.numPassedTests),
    failed: number(report.numFailedTests) + brokenFiles.length,
    skipped: number(report.numPendingTests) + number(report.numTodoTests),
  });
}

/**
 * Reads the JSON report of `playwright test`. A test that passed only when tried again counts as failed.
 *
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  if (!isRecord(report) || !isRecord(report.stats)) return noReport('playwright', exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  return trusted('playwright', exitCode, {
    passed: number(expected),
    failed: number(unexpected) + number(flaky) + errors,
    skipped: number(skipped),
  });
}

/**
 * One check (formatting, types …) counts as one.
 *
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countCheck(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Readonly<{ passed: number, failed: number, skipped: number }>}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of `npm test`.
 *
 * @param {Readonly<{ passed: number, failed: number, skipped: number }>} total
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A runner that ran nothing, or ended badly without naming a failed test, has failed.
 *
 * @param {string} runner
 * @param {number} exitCode
 * @param {Readonly<{ passed: number, failed: number, skipped: number }>} counts
 * @returns {Counts}
 */
function trusted(runner, exitCode, counts) {
  if (counts.failed > 0) return counts;
  if (exitCode !== 0) {
    return {
      ...counts,
      failed: 1,
      problem: `${runner} ended with exit code ${exitCode} though no test failed`,
    };
  }
  if (counts.passed === 0) return { ...counts, failed: 1, problem: `${runner} ran no test` };
  return counts;
}

/**
 * @param {string} runner
 * @param {number} exitCode
 * @returns {Counts}
 */
function noReport(runner, exitCode) {
  const problem = `${runner} left no report (exit code ${exitCode})`;
  return { passed: 0, failed: 1, skipped: 0, problem };
}

/** @param {unknown} tests */
function someFailed(tests) {
  return Array.isArray(tests) && tests.some((test) => isRecord(test) && test.status === 'failed');
}

/**
 * @param {unknown} value
 * @returns {value is Readonly<Record<string, unknown>>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {unknown} value */
function number(value) {
  return typeof value === 'number' ? value : 0;
}
