// npm run sim:mutants: plants one bug after the other and sees whether the simulator, or a test of what it cannot play, finds it.
import fs from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { openThrowaway } from '@/scripts/throwaway.mjs'
import { MUTANTS } from './all'
import { replaceOnce } from './apply.mjs'
import { byTest } from './by-test'
import { Hunt } from './hunt'

const { values } = parseArgs({
  options: {
    /** The most schedules that a bug may hide from. */
    schedules: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'kept' },
    gateway: { type: 'string', default: 'nexi' },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    /** Part of a name. */
    only: { type: 'string', default: '' },
    /** The place in the list to begin at, and how many to try, for whoever has little time at once. */
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: String(MUTANTS.length) },
  },
})

const { gateway, seed } = values
const first = Number(values.from) - 1
const planted = MUTANTS.slice(first, first + Number(values.count)).filter(
  (mutant) => mutant.name.includes(values.only) && (mutant.gateway ?? gateway) === gateway,
)
for (const { edits } of planted)
  for (const edit of edits) replaceOnce(fs.readFileSync(edit.file, 'utf8'), edit)

const cluster = await openThrowaway()
const hunt = new Hunt({ cluster: cluster.url, gateway, seed, schedules: Number(values.schedules) })
const missed: string[] = []
const waiting = [...planted]

async function lane(place: number): Promise<void> {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const since = performance.now()
    const found = mutant.test
      ? await byTest(mutant, mutant.test, cluster.url)
      : await hunt.find(mutant, `mutant_${place}`)
    if (!found) missed.push(mutant.name)
    const seconds = ((performance.now() - since) / 1000).toFixed(0)
    const number = String(MUTANTS.indexOf(mutant) + 1).padStart(3)
    process.stdout.write(
      `${number} ${found ? '✓' : '✗'} ${mutant.name}: ${found ?? 'not found'} (${seconds} s)\n`,
    )
  }
}

try {
  await Promise.all(Array.from({ length: Number(values.processes) }, (_, place) => lane(place)))
} finally {
  await cluster.close()
}
for (const { seed, violations } of hunt.unsound)
  process.stdout.write(
    `! ${seed} fails without any bug: ${violations[0]?.invariant}: ${violations[0]?.says}\n`,
  )
process.stdout.write(`${gateway}: ${planted.length - missed.length} of ${planted.length} caught\n`)
process.exit(missed.length + hunt.unsound.length > 0 ? 1 : 0)
