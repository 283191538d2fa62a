import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openState } from '@/sandbox/state'
import { freePort, startDb, stopLeftover } from '@/scripts/db.mjs'
import { migrate } from '@/scripts/migrate.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}

/**
 * One real PostgreSQL per run, with a finished database in it that every test file copies. `npm test` hands over a
 * cluster it has already prepared; a single `npx vitest` starts its own and throws it away.
 */
export default async function openCluster(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_CLUSTER_URL
  if (given) {
    project.provide('clusterUrl', given)
    return
  }
  const dir = path.resolve(`.kickstand/test-${process.pid}`)
  const db = await startDb({ dir, port: await freePort(), durable: false })
  await migrate(db.url)
  // The strangers' memory belongs into the template too.
  const state = await openState(db.url)
  await state.pool.end()
  project.provide('clusterUrl', db.url)
  return async () => {
    await db.stop()
    await stopLeftover(dir)
  }
}
