// npm run sim:mutants: plants one bug after the other and sees whether the simulator, or a test of races, finds it.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { openThrowaway } from '@/scripts/throwaway.mjs'
import { type Played, playSeeds } from '@/sim/play-seeds'
import { MUTANTS } from './all'
import { replaceOnce } from './apply.mjs'
import type { Mutant } from './mutant'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '500' },
    seed: { type: 'string', default: 'mutants' },
    gateway: { type: 'string', default: 'nexi' },
    /** Part of a name. */
    only: { type: 'string', default: '' },
  },
})

const planted = MUTANTS.filter(({ name }) => name.includes(values.only))
for (const { edits } of planted)
  for (const edit of edits) replaceOnce(fs.readFileSync(edit.file, 'utf8'), edit)

const cluster = await openThrowaway()
const missed: string[] = []
try {
  for (const mutant of planted) {
    const found = mutant.races ? race(mutant, mutant.races) : await simulate(mutant)
    if (!found) missed.push(mutant.name)
    process.stdout.write(`${found ? '✓' : '✗'} ${mutant.name}: ${found ?? 'not found'}\n`)
  }
} finally {
  await cluster.close()
}
process.stdout.write(`${planted.length - missed.length} of ${planted.length} caught\n`)
process.exit(missed.length > 0 ? 1 : 0)

/** The number of schedules it took and the first seed; null when none of them noticed. */
async function simulate(mutant: Mutant): Promise<string | null> {
  const { schedules, seed, gateway } = values
  const seeds = Array.from({ length: Number(schedules) }, (_, turn) => `${seed}:${turn}`)
  let played = 0
  let first: Played | undefined
  const heard = (one: Played) => {
    played++
    if (one.violations.length > 0) first ??= one
  }
  const loader = ['--import', './sim/mutants/loader.mjs']
  const env = { SIM_MUTANT: JSON.stringify(mutant) }
  await playSeeds({ cluster: cluster.url, gateway, seeds, stop: true, env, loader, stage: 'mutant' }, heard)
  return first ? `schedule ${played}, seed ${first.seed}, ${first.violations[0]?.invariant}` : null
}

/** A test that does things really at the same time; it must fail, and because of the bug. */
function race(mutant: Mutant, file: string): string | null {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'sim/mutants/vitest.config.ts', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, SIM_MUTANT: JSON.stringify(mutant), TEST_CLUSTER_URL: cluster.url },
  })
  const all = stdout + stderr
  if (!all.includes(`mutant ${mutant.name} is in`)) throw new Error(`${mutant.name} was not planted:\n${all}`)
  const failed = /× (.+)/.exec(all)?.[1] ?? /FAIL\s+(.+)/.exec(all)?.[1]
  return status === 0 ? null : `${file}: ${failed ?? 'fails'}`
}
