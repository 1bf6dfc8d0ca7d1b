/**
 * How many tests passed and failed, read from what each runner writes for machines. Pure.
 *
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0 };

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/**
 * node:test's TAP. A skipped or cancelled test did not show what it is there for: it has failed.
 *
 * @param {string} tap
 * @returns {Counts}
 */
export function fromTap(tap) {
  /** @param {string} name The totals stand once, at the end. */
  const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: total('pass'), failed: total('fail') + total('cancelled') + total('skipped') + total('todo') };
}

/**
 * Playwright's JSON report. A flaky test counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: readonly unknown[] }} report
 * @returns {Counts}
 */
export const fromPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});

/**
 * Vitest's JSON report. A file that does not load has no tests in it but has failed.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Counts}
 */
export const fromVitest = ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    numPendingTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
});

/**
 * The sessions of @web/test-runner, one a file and browser.
 *
 * @typedef {{ readonly passed: boolean, readonly skipped?: boolean }} WidgetTest
 * @typedef {{ readonly tests: readonly WidgetTest[], readonly suites: readonly Suite[] }} Suite
 * @param {readonly { readonly passed?: boolean, readonly testResults?: Suite | undefined }[]} sessions
 * @returns {Counts}
 */
export function fromWidgetSessions(sessions) {
  /** @param {Suite} suite @returns {readonly WidgetTest[]} */
  const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
  return sessions.map(countSession).reduce(add, none);

  /** @param {{ readonly passed?: boolean, readonly testResults?: Suite | undefined }} session @returns {Counts} */
  function countSession({ passed, testResults }) {
    const tests = testResults ? testsOf(testResults) : [];
    const good = tests.filter((test) => test.passed && !test.skipped).length;
    const bad = tests.length - good;
    // A file that did not load, or that logged an error of its own, failed without a failing test.
    return { passed: good, failed: bad + (!passed && bad === 0 ? 1 : 0) };
  }
}
