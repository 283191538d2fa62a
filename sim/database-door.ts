import { AsyncLocalStorage } from 'node:async_hooks'
import { Prisma, type PrismaClient } from '@/lib/generated/prisma/client'
import type { Faults } from './faults'
import type { Scheduler } from './scheduler'

type Work = () => Promise<unknown>
export type Stage = {
  scheduler: Scheduler
  faults: Faults
  violated: (invariant: string, says: string) => void
}

/** A schedule has its own time: how long the machine takes for it in ours is no part of it. */
export const REAL_MS = 120_000
const PATIENCE = { maxWait: REAL_MS, timeout: REAL_MS }

const inside = new AsyncLocalStorage<true>()

/** True while a transaction of the caller is open. */
export const isInTransaction = (): boolean => inside.getStore() === true

/**
 * Stands between the business and its database: every transaction and every statement outside of one waits for its turn,
 * and may fail as databases do. What happens inside a transaction is the real thing.
 */
export function databaseDoor(real: PrismaClient, stage: () => Stage | undefined): PrismaClient {
  const through = (where: string, work: Work): Promise<unknown> => {
    const now = stage()
    return now ? pass(now, where, work) : work()
  }
  return new Proxy(real, {
    get(client, name) {
      const own = Reflect.get(client, name) as unknown
      if (name === '$transaction') {
        const run = own as (work: unknown, options: unknown) => Promise<unknown>
        return (work: unknown, options: unknown) =>
          through('a transaction', () =>
            inside.run(true, () => run.call(client, work, { ...(options as object), ...PATIENCE })),
          )
      }
      if (name === '$queryRaw' || name === '$executeRaw') {
        const run = own as (...words: unknown[]) => Promise<unknown>
        return (...words: unknown[]) => through('a statement', async () => run.apply(client, words))
      }
      return typeof own === 'object' && own !== null && !String(name).startsWith('$')
        ? modelDoor(own as Record<string, Work>, String(name), through)
        : own
    },
  })
}

const modelDoor = (
  model: Record<string, Work>,
  noun: string,
  through: (where: string, work: Work) => Promise<unknown>,
) =>
  new Proxy(model, {
    get(own, verb) {
      const run = Reflect.get(own, verb) as unknown
      if (typeof run !== 'function') return run
      return (...words: unknown[]) => through(`${noun}.${String(verb)}`, async () => run.apply(own, words))
    },
  })

async function pass({ scheduler, faults, violated }: Stage, where: string, work: Work): Promise<unknown> {
  if (isInTransaction()) {
    violated('one-transaction', `${where} is asked for beside an open transaction`)
    return work()
  }
  await scheduler.boundary(where)
  const fault = faults.ofDatabase()
  if (fault === 'database-gone') throw connectionLost()
  if (fault === 'deadlock' && where === 'a transaction') throw deadlock()
  const result = await scheduler.during(work)
  // Three of ten commits that a crash interrupts have happened, although the client saw an error.
  if (fault === 'commit-answer-lost') throw connectionLost()
  return result
}

const connectionLost = () =>
  new Prisma.PrismaClientKnownRequestError('Server has closed the connection.', {
    code: 'P1017',
    clientVersion: Prisma.prismaVersion.client,
  })

const deadlock = () =>
  new Prisma.PrismaClientKnownRequestError('deadlock detected', {
    code: 'P2039',
    clientVersion: Prisma.prismaVersion.client,
    meta: { driverAdapterError: { cause: { originalCode: '40P01' } } },
  })
