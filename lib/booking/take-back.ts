import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { type Ended, endOutings } from '@/lib/inventory/end-outings'
import { PLAIN } from '@/lib/inventory/outing'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { mayStep, move } from './booking'
import type { LateFee } from './late-fee'
import { proposeLateFee } from './propose-late-fee'

/** How all of it came back, at a glance. */
export type Glance = 'undamaged' | 'damaged'

export type TakeBackWish = {
  /** Only these. */
  units: Ended[]
  /** What has not left yet is not wanted any more. */
  giveUpRest?: boolean
}

export type TakeBackRefusal = 'wrong-state' | 'no-units' | 'unit-not-out'

// Mastercard wants an authorization completed or cancelled within a day of knowing how it ends (till.no, authorization
// guide, read 2026-11); for other schemes it is good manners.
const RELEASE_WITHIN_HOURS = 24

/**
 * Gear comes back, all of it or some: each unit is free again as soon as it has been turned around, and what is damaged is
 * looked at before it leaves again. The booking is back when nothing of it is with the renter and nothing more is to leave.
 * The renter is told then: undamaged, that nothing more happens to the deposit; damaged, that staff look at it before
 * anything is asked for.
 */
export function takeBack(
  bookingId: string,
  how: Glance,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state'>>
export function takeBack(
  bookingId: string,
  how: TakeBackWish,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, TakeBackRefusal>>
export async function takeBack(
  bookingId: string,
  how: Glance | TakeBackWish,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, TakeBackRefusal>> {
  return transact(async (tx) => {
    // Before the stock, as everybody does who changes a booking.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const { state, outings } = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { state: true, outings: { where: { endedAt: null }, select: { id: true } } },
    })
    if (!mayStep(state, 'takeBack')) return refused('wrong-state', { state })
    const wish = typeof how === 'string' ? allOf(outings, how) : how
    if (wish.units.length === 0 && !wish.giveUpRest) return refused('no-units')
    if (!wish.units.every(({ outingId }) => outings.some(({ id }) => id === outingId)))
      return refused('unit-not-out')
    const codes = await endOutings(tx, bookingId, wish.units, 'BACK', actor, at)
    const out = outings.length - wish.units.length
    if (wish.giveUpRest) await freeRest(tx, bookingId)
    const isBack = out === 0 && !(await hasRest(tx, bookingId))
    if (isBack) return await finish(tx, bookingId, codes, actor, at)
    const facts = { codes: codes.join(', '), left: out }
    await record(tx, { at, actor, what: 'gear.taken-back', bookingId, facts })
    return ok(null)
  })
}

const allOf = (outings: { id: string }[], how: Glance): TakeBackWish => ({
  giveUpRest: true,
  units: outings.map(({ id }) =>
    how === 'damaged'
      ? { outingId: id, ...PLAIN, grade: 'DAMAGED' as const, afterwards: 'INSPECT' as const }
      : { outingId: id, ...PLAIN, afterwards: 'READY' as const },
  ),
})

const REST = (bookingId: string) => ({ live: true, line: { bookingId }, outing: null })

const hasRest = async (tx: Tx, bookingId: string): Promise<boolean> =>
  (await tx.allocation.count({ where: REST(bookingId) })) > 0

const freeRest = (tx: Tx, bookingId: string) =>
  tx.allocation.updateMany({ where: REST(bookingId), data: { live: false } })

async function finish(
  tx: Tx,
  bookingId: string,
  codes: string[],
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state'>> {
  const harmed = { bookingId, OR: [{ gradeBack: 'DAMAGED' as const }, { ended: 'LOST' as const }] }
  const returnedDamaged = (await tx.outing.count({ where: harmed })) > 0
  if (!(await move(tx, bookingId, 'takeBack', { takenBackAt: at, returnedDamaged })))
    return refused('wrong-state', { state: 'RETURNED' })
  const condition = returnedDamaged ? 'damaged' : 'undamaged'
  const facts = { condition, codes: codes.join(', ') }
  await record(tx, { at, actor, what: 'booking.taken-back', bookingId, facts })
  const fee = await proposeLateFee(tx, bookingId)
  if (!returnedDamaged) await planRelease(tx, bookingId, at)
  await tellReturned(tx, bookingId, fee, returnedDamaged, at)
  return ok(null)
}

/** Where a deposit does not go away by itself, somebody has to let it go, and by when stands with it. */
async function planRelease(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const releaseDueAt = addMinutes(at, RELEASE_WITHIN_HOURS * 60)
  await tx.deposit.updateMany({
    where: { bookingId, ending: 'RELEASE', endedAt: null },
    data: { releaseDueAt },
  })
}

/** What is left of the deposit, and when it goes away by itself; nothing when there is no deposit to speak of. */
async function tellReturned(
  tx: Tx,
  bookingId: string,
  fee: LateFee | null,
  damaged: boolean,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { deposit: true } })
  const { deposit } = booking
  const facts = {
    bookingUrl: bookingUrl(booking),
    ending: deposit?.ending ?? 'LAPSES',
    // One that was never approved has nothing to say goodbye to.
    leftMinor: deposit?.paymentLineId ? leftOf(deposit) : 0,
    capturableUntil: deposit?.capturableUntil ?? null,
    lateMinor: fee?.totalMinor ?? null,
    damaged,
  } as const
  await queueNotice(tx, { kind: 'gear-returned', onceKey: `returned:${bookingId}`, bookingId, facts, at })
}
