// npm run sim:kill -- --times N [part of a file's name …]: the tests that kill real processes and stop real databases, so
// often. The moments at which a machine is interrupted differ each time, so once is little proof.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const times = Number(values.times)
if (!Number.isInteger(times) || times < 1) throw new Error('--times is a number from 1.')

const words = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--root',
  '.',
  '--config',
  'sim/kill/vitest.config.ts',
]
let failed = 0
for (let time = 1; time <= times; time++) {
  const { status, signal } = spawnSync(process.execPath, [...words, ...positionals], { stdio: 'inherit' })
  if (signal) process.exit(1)
  if (status !== 0) failed++
  process.stdout.write(`${time} of ${times}: ${status === 0 ? 'nothing was lost' : 'FAILED'}\n`)
}
process.stdout.write(`${times - failed} of ${times} runs passed\n`)
process.exit(failed > 0 ? 1 : 0)
