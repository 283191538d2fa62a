import { createHash } from 'node:crypto'
import { prisma } from '@/lib/db'

/** At most `tries` within `seconds`, counted under a key. */
export type Limit = { key: string; tries: number; seconds: number }

/** The key of something personal: an address that was only typed must not be readable in the table. */
export const keyOf = (kind: string, what: string): string =>
  `${kind}:${createHash('sha256').update(what).digest('base64url')}`

/**
 * Counts one try under each limit before anything is tried, so that neither two processes nor a hundred parallel requests
 * share more than one budget. Answers null when the try may go ahead, or the instant from which it may.
 */
export async function spendTry(limits: Limit[], at: Date): Promise<Date | null> {
  let free: Date | null = null
  for (const { key, tries, seconds } of limits) {
    const { failures, since } = await count(key, seconds, at)
    const end = new Date(since.getTime() + seconds * 1000)
    if (failures > tries && (!free || end > free)) free = end
  }
  return free
}

/** Gives tries back after a success: an honest person must not be held back by their own sign-ins. */
export async function forgetTries(key: string): Promise<void> {
  await prisma.signInThrottle.deleteMany({ where: { key } })
}

export async function giveBackTry(key: string): Promise<void> {
  await prisma.signInThrottle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 } },
  })
}

/** A window that begins after `at` comes from a clock that was moved back; it must not hold anybody for days. */
async function count(key: string, seconds: number, at: Date): Promise<{ failures: number; since: Date }> {
  const [row] = await prisma.$queryRaw<[{ failures: number; since: Date }]>`
    INSERT INTO sign_in_throttle AS t (key, failures, since) VALUES (${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN t.since BETWEEN ${at}::timestamptz - make_interval(secs => ${seconds}) AND ${at} THEN t.failures + 1 ELSE 1 END,
      since = CASE WHEN t.since BETWEEN ${at}::timestamptz - make_interval(secs => ${seconds}) AND ${at} THEN t.since ELSE ${at} END
    RETURNING failures, since`
  if (row.failures === 1) await forgetOld(at)
  return row
}

// Rows of yesterday count nothing any more; whoever opens a window tidies up, so that the table stays small.
const forgetOld = (at: Date) =>
  prisma.signInThrottle.deleteMany({ where: { since: { lt: new Date(at.getTime() - 24 * 3600_000) } } })
