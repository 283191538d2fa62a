import fs from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { FAILING_SEEDS } from './failing-seeds'
import { MUTANTS } from './mutants/all'
import { replaceOnce } from './mutants/apply.mjs'
import { type Played, playSeeds } from './play-seeds'
import { report } from './tally'

const cluster = inject('clusterUrl')
const LONG = { timeout: 600_000 }
// The tests play known seeds, so that a green tree stays green; fresh ones are for `npm run sim`.
const KEPT = 12

const seedsOf = (seed: string, count: number) => Array.from({ length: count }, (_, turn) => `${seed}:${turn}`)
const failing = (gateway: string) =>
  FAILING_SEEDS.filter((one) => one.gateway === gateway).map(({ seed }) => seed)

async function play(
  seeds: string[],
  wish: Partial<Parameters<typeof playSeeds>[0]> & { stage: string },
): Promise<Played[]> {
  const played: Played[] = []
  await playSeeds({ cluster, gateway: 'nexi', seeds, ...wish }, (one) => played.push(one))
  return played
}

describe.each(['nexi', 'd2'])('with %s', (gateway) => {
  test(
    'C4 #2 #3 #4 #5 #6 #10 #11 #12 #13 #14 #16 #21 #23 #25 #27 #30 #32 schedules of people, faults and crashes lose no money',
    LONG,
    async () => {
      const seeds = [...failing(gateway), ...seedsOf('kept', KEPT)]
      const played = await play(seeds, { gateway, stage: `sim_${gateway}` })
      const violating = played.filter(({ violations }) => violations.length > 0)
      expect(violating.map(report).join('\n')).toBe('')
      expect(played).toHaveLength(seeds.length)
      expect(played.reduce((sum, { operations }) => sum + operations, 0)).toBeGreaterThan(40)
      expect(played.flatMap(({ faults }) => faults).length).toBeGreaterThan(8)
    },
  )
})

test('the same seed tells the same story', LONG, async () => {
  const [seed] = seedsOf('twice', 1)
  const [one] = await play([seed!], { stage: 'sim_once', story: true })
  const [warm, again] = await play([...seedsOf('other', 1), seed!], { stage: 'sim_twice', story: true })
  expect(again?.story).toEqual(one?.story)
  expect(warm?.story).not.toEqual(one?.story)
})

test('a planted bug is found, and its schedule told', LONG, async () => {
  const mutant = MUTANTS.find(({ name }) => name === 'the attempt that made a capture stays open')
  const env = { SIM_MUTANT: JSON.stringify(mutant) }
  const loader = ['--import', './sim/mutants/loader.mjs']
  const played = await play(seedsOf('mutants', 20), { stage: 'sim_mutant', stop: true, env, loader })
  const last = played.at(-1)
  expect(last?.violations).not.toEqual([])
  expect(last?.story.length).toBeGreaterThan(5)
})

test.each(MUTANTS)('the text that "$name" rewrites is there, once', ({ edits }) => {
  for (const edit of edits) expect(replaceOnce(fs.readFileSync(edit.file, 'utf8'), edit)).not.toBe('')
})
