// npm run sim: plays schedules from seeds, judges each by what the bank's own books say, and tells the story of what fails.
import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { openThrowaway } from '@/scripts/throwaway.mjs'
import { FAILING_SEEDS } from './failing-seeds'
import { type Played, playSeeds } from './play-seeds'
import { report, Tally } from './tally'

/** A long run says after so many schedules how far it is. */
const SAID_AGAIN_AFTER = 250

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    /** Plays fresh seeds for so long instead. */
    minutes: { type: 'string' },
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

const minutes = Number(values.minutes ?? 0)
if (!(minutes >= 0)) throw new Error(`--minutes takes a number, not "${values.minutes}".`)
const kept = FAILING_SEEDS.filter(({ gateway }) => gateway === values.gateway).map(({ seed }) => seed)

let isEnough = false
// A second Ctrl-C ends it at once; the next run clears away what this one has left.
process.once('SIGINT', () => {
  isEnough = true
  process.stdout.write('\nStopping after the schedules that are being played …\n')
})

function* drawSeeds(): Generator<string> {
  if (values.replay) return yield values.replay
  const until = performance.now() + minutes * 60_000
  const isOver = (turn: number) =>
    isEnough || (minutes > 0 ? performance.now() >= until : turn >= Number(values.schedules))
  for (const seed of values.failing ? kept : []) if (!isEnough) yield seed
  for (let turn = 0; !isOver(turn); turn++) yield `${values.seed}:${turn}`
}

const given = process.env.TEST_CLUSTER_URL
const cluster = given ? { url: given, close: async () => {} } : await openThrowaway()
const tally = new Tally()
const say = (played: Played) => {
  tally.add(played)
  if (values.replay || played.violations.length > 0) process.stdout.write(report(played))
  if (tally.schedules % SAID_AGAIN_AFTER === 0) process.stdout.write(tally.soFar())
}
try {
  const processes = values.replay ? 1 : Number(values.processes)
  const { gateway } = values
  const wish = { cluster: cluster.url, gateway, seeds: drawSeeds(), processes, story: Boolean(values.replay) }
  await playSeeds(wish, say)
  process.stdout.write(tally.words(values.replay ?? values.seed, values.gateway))
} finally {
  await cluster.close()
}
process.exit(tally.violating > 0 ? 1 : 0)
