import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { addDatabase } from '@/scripts/throwaway.mjs'
import { demandPlanted } from './demand-planted'
import type { Mutant } from './mutant'

let stages = 0

/** A test that does what no schedule can, such as things really at the same time; it must fail, and because of the bug. */
export async function byTest(mutant: Mutant, file: string, cluster: string): Promise<string | null> {
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--root',
    '.',
    '--config',
    'sim/mutants/vitest.config.ts',
    file,
  ]
  // The tests copy it, clock and all; the next ones must not find it moved.
  const stage = await addDatabase(cluster, `by_test_${++stages}`)
  const child = spawn(process.execPath, words, {
    env: { ...process.env, SIM_MUTANT: JSON.stringify(mutant), TEST_CLUSTER_URL: stage },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let all = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (all += String(part)))
  const [code] = await once(child, 'close')
  demandPlanted(mutant, all)
  const failed = /× (.+)/.exec(all)?.[1] ?? /FAIL\s+(.+)/.exec(all)?.[1]
  return code === 0 ? null : `${file}: ${failed ?? 'fails'}`
}
