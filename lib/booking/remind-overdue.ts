import { CLOCK } from '@/lib/actor'
import { prisma, type Tx, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'

/**
 * When a renter is told that the gear is due back. `afterMinutes`: a ferry may be late. `latestHours`: after that staff have
 * called long ago.
 */
export const OVERDUE_RULE = { afterMinutes: 60, latestHours: 72 } as const

// A minute's share.
const MOST = 100

/** Tells renters that their gear is due back, once for each date: a booking that goes on longer is told anew. Answers how many. */
export async function remindOverdue(at: Date): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: 0 }
  for (const id of await findDue(at)) {
    try {
      if (await transact((tx) => remind(tx, id, at))) report.done++
    } catch (error) {
      log.error({ bookingId: id, error }, 'a renter could not be told that gear is overdue')
      report.failed++
    }
  }
  return report
}

const { afterMinutes, latestHours } = OVERDUE_RULE

async function findDue(at: Date): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM booking
    WHERE state = 'OUT' AND until_at <= ${addMinutes(at, -afterMinutes)} AND until_at > ${addMinutes(at, -latestHours * 60)}
      AND NOT EXISTS (SELECT 1 FROM notice
        WHERE once_key = 'overdue:' || booking.id || ':' || extract(epoch FROM until_at)::bigint)
    ORDER BY until_at LIMIT ${MOST}`
  return rows.map(({ id }) => id)
}

/** Once its row is locked it is asked again: it may be back, or go on longer by now. */
async function remind(tx: Tx, id: string, at: Date): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id },
    select: { id: true, number: true, linkTurn: true, state: true, untilAt: true },
  })
  const { state, untilAt } = booking
  if (state !== 'OUT' || untilAt > addMinutes(at, -afterMinutes)) return false
  const onceKey = `overdue:${id}:${Math.floor(untilAt.getTime() / 1000)}`
  if ((await tx.notice.count({ where: { onceKey } })) > 0) return false
  const facts = { bookingUrl: bookingUrl(booking) }
  await queueNotice(tx, { kind: 'gear-overdue', onceKey, bookingId: id, facts, at })
  await record(tx, { at, actor: CLOCK, what: 'gear.asked-back', bookingId: id })
  return true
}
