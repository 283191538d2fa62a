import { PrismaPg } from '@prisma/adapter-pg'
import type { TestProject } from 'vitest/node'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { seedCast } from '@/prisma/cast'
import { advanceTo } from '@/sandbox/clock'
import { openState } from '@/sandbox/state'
import { migrate } from '@/scripts/migrate.mjs'
import { openingTime } from '@/scripts/opening-time.mjs'
import { openThrowaway } from '@/scripts/throwaway.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}

/**
 * One real PostgreSQL per run, with a finished database in it, the cast on its stage, that every test file copies.
 * `npm test` hands over its own; a single `npx vitest` starts one and throws it away.
 */
export default async function openCluster(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_CLUSTER_URL
  const cluster = given ? { url: given, close: async () => {} } : await openThrowaway()
  await migrate(cluster.url)
  const prisma = new PrismaClient({ adapter: new PrismaPg(cluster.url) })
  await seedCast(prisma)
  await prisma.$disconnect()
  // What the strangers remember belongs into the copies too.
  const state = await openState(cluster.url)
  await advanceTo(state, openingTime())
  await state.pool.end()
  project.provide('clusterUrl', cluster.url)
  return cluster.close
}
