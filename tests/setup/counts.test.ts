import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest, sum, summaryLine } from '../../scripts/test/counts.mjs';

const vitest = (figures: object, testResults: readonly object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...figures,
  testResults,
});
const playwright = (stats: object, errors: readonly object[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('vitest', () => {
  test('passed, failed and skipped are its own', () => {
    const report = vitest({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 });
    expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('a file that could not be loaded counts as one failure', () => {
    const report = vitest({ numPassedTests: 5 }, [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]);
    expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('a file with a failed test is not counted a second time', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
    expect(countVitest(vitest({ numPassedTests: 1, numFailedTests: 1 }, [file]), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test('an exit code without a failed test is a failure', () => {
    expect(countVitest(vitest({ numPassedTests: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test.each([[undefined], [{}], ['text']])('a crash that leaves %j for a report is a failure', (report) => {
    expect(countVitest(report, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('playwright', () => {
  test('expected, unexpected and skipped are its own; what passed at the second try failed', () => {
    const report = playwright({ expected: 4, unexpected: 1, flaky: 1, skipped: 2 });
    expect(countPlaywright(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('errors outside a test count', () => {
    expect(countPlaywright(playwright({ expected: 4 }, [{}]), 1)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 0,
    });
  });

  test('running nothing is a failure', () => {
    expect(countPlaywright(playwright({}), 0)).toMatchObject({
      failed: 1,
      problem: 'playwright ran no test',
    });
    expect(countPlaywright(playwright({ skipped: 3 }), 0)).toMatchObject({ failed: 1, skipped: 3 });
  });

  test('no report is a failure', () => {
    expect(countPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('each check counts as one', () => {
  expect([countCheck(0), countCheck(2)]).toEqual([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
  ]);
});

test('the last line sums all runners', () => {
  const total = sum([
    countCheck(0),
    countVitest(vitest({ numPassedTests: 5, numPendingTests: 2 }), 0),
    countCheck(1),
  ]);
  expect(summaryLine(total)).toBe('6 passed, 1 failed, 2 skipped');
});
