import { prisma } from '@/lib/db'
import { addDays } from '@/lib/period'

/** A year and a month: long enough to compare a season with the one before. */
export const REFUSED_KEPT_DAYS = 400

// A minute's share.
const MOST = 1000

/** Forgets the oldest of what was refused for lack of stock. Answers how many. */
export const forgetRefused = (at: Date): Promise<number> =>
  prisma.$executeRaw`
    DELETE FROM refused_demand WHERE id IN (
      SELECT id FROM refused_demand WHERE at < ${addDays(at, -REFUSED_KEPT_DAYS).toISOString()}::timestamptz
      ORDER BY at LIMIT ${MOST} FOR UPDATE SKIP LOCKED)`
