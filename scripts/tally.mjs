// How many tests passed, and which failed, from the reports of the tools; whatever went wrong outside a test is one failure.
import fs from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export function vitestCounts(file, code) {
  const report = read(file)
  const failures = []
  for (const { name, status, assertionResults } of report?.testResults ?? []) {
    const file = path.relative('.', name)
    const failed = assertionResults.filter((one) => one.status === 'failed')
    for (const { fullName, failureMessages } of failed)
      failures.push(`${file} › ${fullName}: ${firstLine(failureMessages[0])}`)
    // A file that could not even be loaded has no test that failed.
    if (status === 'failed' && failed.length === 0) failures.push(`${file} could not be loaded`)
  }
  return honest({ passed: report?.numPassedTests ?? 0, failures }, code, 'vitest')
}

export function playwrightCounts(file, code) {
  const report = read(file)
  const failures = []
  const gather = ({ specs = [], suites = [] }) => {
    for (const { file, title, tests } of specs)
      for (const { projectName, status, results } of tests)
        if (status === 'unexpected' || status === 'flaky')
          failures.push(`${file} › ${title} [${projectName}]: ${firstLine(wrongIn(results))}`)
    suites.forEach(gather)
  }
  gather(report ?? {})
  return honest({ passed: report?.stats?.expected ?? 0, failures }, code, 'playwright')
}

const wrongIn = (results) => results.find(({ error }) => error)?.error.message

const firstLine = (text = '') => stripVTControlCharacters(text).trim().split('\n')[0]

const honest = (counts, code, tool) =>
  code !== 0 && counts.failures.length === 0
    ? { ...counts, failures: [`${tool} ended with ${code}`] }
    : counts

function read(file) {
  if (!fs.existsSync(file)) return undefined
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}
