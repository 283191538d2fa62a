import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a line of code in a process of its own, as the worker is one, and answers what it logged. */
function logged(code: string): string {
  const script = `import { log } from './lib/log.ts'; ${code}`
  const words = ['--import', 'tsx', '--input-type=module', '-e', script]
  return execFileSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'info' },
  })
}

test('a line about something that broke says what, where and because of what', () => {
  const cause = `new Error('nobody answers')`
  const line = JSON.parse(
    logged(`log.error({ error: new Error('no letter', { cause: ${cause} }) }, 'broke off')`),
  )
  expect(line.error.stack).toMatch(/^Error: no letter\n\s+at /)
  expect(line.error.cause.stack).toMatch(/^Error: nobody answers\n/)
})

test('what hangs on an error, a password or a key stays out of the log', () => {
  const error = `Object.assign(new Error('refused'), { request: 'Maja' })`
  const line = logged(`log.error({ error: ${error}, key: 'Maja', typed: { password: 'Maja' } }, 'refused')`)
  expect(line).toContain('refused')
  expect(line).not.toContain('Maja')
})
