// How many tests passed and failed, from the reports of the tools; whatever went wrong outside a test counts as one failure.
import fs from 'node:fs'

export function vitestCounts(file, code) {
  const report = read(file)
  const passed = report?.numPassedTests ?? 0
  let failed = report?.numFailedTests ?? 0
  for (const { status, assertionResults } of report?.testResults ?? []) {
    // A file that could not even be loaded has no test that failed.
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) failed++
  }
  return honest({ passed, failed }, code)
}

export function playwrightCounts(file, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file)?.stats ?? {}
  return honest({ passed: expected, failed: unexpected + flaky }, code)
}

const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function read(file) {
  if (!fs.existsSync(file)) return undefined
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}
