// npm run sim: plays schedules from seeds, judges each by what the bank's own books say, and tells the story of what fails.
import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { openThrowaway } from '@/scripts/throwaway.mjs'
import { FAILING_SEEDS } from './failing-seeds'
import { type Played, playSeeds } from './play-seeds'
import { report, Tally } from './tally'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    /** The first part of every seed; fresh when not given. */
    seed: { type: 'string', default: randomBytes(4).toString('hex') },
    gateway: { type: 'string', default: 'nexi' },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    /** Plays one seed, as it was printed, and tells its story. */
    replay: { type: 'string' },
    /** Plays the seeds that once failed, too. */
    failing: { type: 'boolean', default: false },
  },
})

const fresh = Array.from({ length: Number(values.schedules) }, (_, turn) => `${values.seed}:${turn}`)
const kept = FAILING_SEEDS.filter(({ gateway }) => gateway === values.gateway).map(({ seed }) => seed)
const seeds = values.replay ? [values.replay] : [...(values.failing ? kept : []), ...fresh]

const given = process.env.TEST_CLUSTER_URL
const cluster = given ? { url: given, close: async () => {} } : await openThrowaway()
const tally = new Tally()
const say = (played: Played) => {
  tally.add(played)
  if (values.replay || played.violations.length > 0) process.stdout.write(report(played))
}
try {
  const processes = values.replay ? 1 : Number(values.processes)
  const { gateway } = values
  await playSeeds({ cluster: cluster.url, gateway, seeds, processes, story: Boolean(values.replay) }, say)
  process.stdout.write(tally.words(values.replay ?? values.seed, values.gateway))
} finally {
  await cluster.close()
}
process.exit(tally.violating > 0 ? 1 : 0)
