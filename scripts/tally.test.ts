import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { playwrightCounts, vitestCounts } from './tally.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tally-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

function reported(report: object): string {
  const file = path.join(folder, 'report.json')
  fs.writeFileSync(file, JSON.stringify(report))
  return file
}

test('a test that failed is named with its file and the first line of what was wrong', () => {
  const file = reported({
    numPassedTests: 2,
    testResults: [
      {
        name: path.resolve('lib/money.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          {
            status: 'failed',
            fullName: 'money splits',
            failureMessages: ['Error: \u001b[31mone øre\u001b[39m\nat …'],
          },
        ],
      },
    ],
  })
  expect(vitestCounts(file, 1)).toEqual({
    passed: 2,
    failures: ['lib/money.test.ts › money splits: Error: one øre'],
  })
})

test('a file that cannot be loaded, and a tool that ends badly without a word, are failures', () => {
  const testResults = [{ name: path.resolve('lib/money.test.ts'), status: 'failed', assertionResults: [] }]
  const file = reported({ numPassedTests: 0, testResults })
  expect(vitestCounts(file, 1).failures).toEqual(['lib/money.test.ts could not be loaded'])
  expect(vitestCounts(path.join(folder, 'none.json'), 134)).toEqual({
    passed: 0,
    failures: ['vitest ended with 134'],
  })
  expect(playwrightCounts(reported({ stats: { expected: 3 } }), 0)).toEqual({ passed: 3, failures: [] })
})

test('a journey that failed is named with its width, however deep it stands', () => {
  const results = [{ error: { message: 'Error: no button\nCall log' } }]
  const tests = [
    { projectName: 'phone', status: 'unexpected', results },
    { projectName: 'desktop', status: 'expected', results: [{}] },
  ]
  const specs = [{ file: 'pays.spec.ts', title: 'pays once', tests }]
  const file = reported({ stats: { expected: 1 }, suites: [{ suites: [{ specs }] }] })
  expect(playwrightCounts(file, 1)).toEqual({
    passed: 1,
    failures: ['pays.spec.ts › pays once [phone]: Error: no button'],
  })
})
