import { CLOCK } from '@/lib/actor'
import { prisma, type Tx, transact } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { formatHoursOn } from '@/lib/inventory/opening'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'

/**
 * When a renter is reminded of the pick-up. `hoursBefore`: the same time on the day before. `latestHours`: with less left than
 * that nobody reads it in time. `leastHoursKnown`: whoever paid shorter before the pick-up has the confirmation on top of the pile.
 */
export const REMINDER_RULE = { hoursBefore: 24, latestHours: 2, leastHoursKnown: 48 } as const

// A minute's share.
const MOST = 100

/**
 * Reminds renters of a pick-up on the day before: where, when we are open, what to bring. Once for each date, so that a
 * booking that was moved is reminded of the new one. Answers how many.
 */
export async function remindPickUps(at: Date): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: 0 }
  for (const id of await findDue(at)) {
    try {
      if (await transact((tx) => remind(tx, id, at))) report.done++
    } catch (error) {
      log.error({ bookingId: id, error }, 'a renter could not be reminded')
      report.failed++
    }
  }
  return report
}

const { hoursBefore, latestHours, leastHoursKnown } = REMINDER_RULE

async function findDue(at: Date): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM booking
    WHERE state = 'CONFIRMED' AND from_at > ${addMinutes(at, latestHours * 60)} AND from_at <= ${addMinutes(at, hoursBefore * 60)}
      AND confirmed_at <= from_at - make_interval(hours => ${leastHoursKnown})
      AND NOT EXISTS (SELECT 1 FROM notice
        WHERE once_key = 'pick-up:' || booking.id || ':' || extract(epoch FROM from_at)::bigint)
    ORDER BY from_at LIMIT ${MOST}`
  return rows.map(({ id }) => id)
}

/** Once its row is locked it is asked again: it may have been cancelled or moved in the meantime. */
async function remind(tx: Tx, id: string, at: Date): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id },
    select: { id: true, number: true, linkTurn: true, state: true, fromAt: true, locationId: true },
  })
  const { state, fromAt, locationId } = booking
  if (state !== 'CONFIRMED' || fromAt > addMinutes(at, hoursBefore * 60)) return false
  const onceKey = `pick-up:${id}:${Math.floor(fromAt.getTime() / 1000)}`
  if ((await tx.notice.count({ where: { onceKey } })) > 0) return false
  const hours = formatHoursOn(await findOpening(tx, locationId), fromAt)
  const facts = { bookingUrl: bookingUrl(booking), hours }
  await queueNotice(tx, { kind: 'pick-up-soon', onceKey, bookingId: id, facts, at })
  await record(tx, { at, actor: CLOCK, what: 'booking.reminded', bookingId: id })
  return true
}
