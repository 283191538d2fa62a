import { prisma } from './db'
import { log } from './log'

export type Health = {
  database: 'up' | 'down'
  jobs: { job: string; ranAt: Date; done: number; failed: number; problem: string | null }[]
}

/** Does the database answer, and when did each scheduled job last run? Says nothing that a stranger may not know. */
export async function checkHealth(): Promise<Health> {
  try {
    return { database: 'up', jobs: await prisma.jobRun.findMany({ orderBy: { job: 'asc' } }) }
  } catch (error) {
    log.error({ error }, 'the database does not answer')
    return { database: 'down', jobs: [] }
  }
}
