// npm run sim: plays schedules from seeds, judges each by what the bank's own books say, and tells the story of what fails.
import './before'
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { migrate } from '@/scripts/migrate.mjs'
import { openThrowaway } from '@/scripts/throwaway.mjs'
import { nexi } from './gateways/nexi'
import { openTheatre } from './theatre'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    story: { type: 'boolean', default: false },
  },
})

const given = process.env.SIM_DATABASE_URL
const cluster = given ? { url: given, close: async () => {} } : await openThrowaway()
try {
  await migrate(cluster.url)
  const theatre = await openTheatre(cluster.url, nexi)
  const since = process.hrtime.bigint()
  let operations = 0
  let violating = 0
  const faults = new Map<string, number>()
  const cpu0 = process.cpuUsage()
  for (let turn = 0; turn < Number(values.schedules); turn++) {
    const outcome = await theatre.play(`${values.seed}:${turn}`)
    operations += outcome.operations
    for (const [name, count] of outcome.faults) faults.set(name, (faults.get(name) ?? 0) + count)
    if (outcome.violations.length > 0 || values.story) {
      violating++
      console.log(`\nseed ${outcome.seed}`)
      if (values.story || violating <= 3) console.log(outcome.story.join('\n'))
      else console.log(outcome.violations)
    }
  }
  const seconds = Number(process.hrtime.bigint() - since) / 1e9
  const cpu = process.cpuUsage(cpu0)
  console.log({ operations, violating, seconds, cpu: (cpu.user + cpu.system) / 1e6 }, faults)
  await theatre.close()
} finally {
  await cluster.close()
}
process.exit(0)
