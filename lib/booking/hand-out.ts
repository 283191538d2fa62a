import type { Actor } from '@/lib/actor'
import { type Tx, transactOrUndo } from '@/lib/db'
import { beginOutings } from '@/lib/inventory/begin-outings'
import { type BringRefusal, bringAsset } from '@/lib/inventory/bring-asset'
import { gatherGear } from '@/lib/inventory/gather-gear'
import { lockStockOf } from '@/lib/inventory/lock-stock-of'
import { type Condition, PLAIN } from '@/lib/inventory/outing'
import { pinAllocations } from '@/lib/inventory/pin-allocations'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { lockPayment } from '@/lib/payment/lock-payment'
import { mayStep, move } from './booking'
import { type HandOutBlock, handOutBlock } from './hand-out-block'

/** One unit that leaves: what is booked, the asset in somebody's hands where it is another one, and how it looks. */
export type UnitOut = { allocationId: string; assetId?: string } & Condition

export type HandOutWish = {
  /** Only these; without it everything that has not left yet, as it was proposed. */
  units?: UnitOut[]
  /** Why it may leave although something stands in the way. */
  overrideReason?: string
}

/** Why not all of it, as it was proposed. */
export type WholeRefusal = 'wrong-state' | 'no-gear' | HandOutBlock
export type HandOutRefusal = WholeRefusal | 'no-units' | 'unit-missing' | BringRefusal

/**
 * Gear leaves with the renter, all of it or some. Refused unless the booking is confirmed, its rent is paid and its deposit
 * is in place until the gear has been looked over. What another renter has not brought back, or what has to be looked at
 * first, is exchanged for another asset; refused when none is here. What a unit names is what leaves, or nothing does: it
 * takes the place of what was proposed.
 * `overrideReason` hands it out all the same, and both stand in the logbook.
 */
export function handOut(
  bookingId: string,
  actor: Actor,
  at: Date,
  wish?: Pick<HandOutWish, 'overrideReason'>,
): Promise<Outcome<null, WholeRefusal>>
export function handOut(
  bookingId: string,
  actor: Actor,
  at: Date,
  wish: HandOutWish,
): Promise<Outcome<null, HandOutRefusal>>
export async function handOut(
  bookingId: string,
  actor: Actor,
  at: Date,
  { units: wished, overrideReason }: HandOutWish = {},
): Promise<Outcome<null, HandOutRefusal>> {
  return transactOrUndo(async (tx) => {
    const booking = await findLeaving(tx, bookingId)
    const { state } = booking
    if (state === 'HELD') return refused('rent-not-paid')
    const here = await findHere(tx, bookingId)
    const isFirst = mayStep(state, 'handOut')
    if (!isFirst && (state !== 'OUT' || here.length === 0)) return refused('wrong-state', { state })
    const block = handOutBlock(booking, at)
    if (block && !overrideReason) return block
    const units = wished ?? here.map(({ id }) => ({ allocationId: id, ...PLAIN }))
    if (wished?.length === 0) return refused('no-units')
    const no = await bringAll(tx, bookingId, here, units, at)
    if (no) return no
    const ids = units.map(({ allocationId }) => allocationId)
    if (isFirst && !(await move(tx, bookingId, 'handOut', { handedOutAt: at })))
      return refused('wrong-state', { state })
    await pinAllocations(tx, bookingId, ids, at)
    const conditions = new Map(units.map((unit) => [unit.allocationId, unit]))
    const codes = await beginOutings(tx, bookingId, conditions, actor.id, at)
    if (block && overrideReason) {
      const facts = { why: block.code, reason: overrideReason }
      await record(tx, { at, actor, what: 'booking.block-overridden', bookingId, facts })
    }
    const facts = { codes: codes.join(', '), left: here.length - ids.length }
    await record(tx, {
      at,
      actor,
      what: isFirst ? 'booking.handed-out' : 'gear.handed-out',
      bookingId,
      facts,
    })
    return ok(null)
  })
}

type Here = { id: string; variantId: string; locationId: string; from: Date }

/** What has not left yet of a booking. */
const findHere = (tx: Tx, bookingId: string): Promise<Here[]> =>
  tx.$queryRaw<Here[]>`
    SELECT allocation.id, allocation.variant_id AS "variantId", allocation.location_id AS "locationId",
      allocation.from_at AS "from"
    FROM allocation JOIN booking_line ON booking_line.id = allocation.line_id
    WHERE booking_line.booking_id = ${bookingId}::uuid AND allocation.live
      AND NOT EXISTS (SELECT 1 FROM outing WHERE outing.allocation_id = allocation.id)
    ORDER BY allocation.id`

/** Everything that is to leave is in somebody's hands; or why not. */
async function bringAll(
  tx: Tx,
  bookingId: string,
  here: Here[],
  units: UnitOut[],
  at: Date,
): Promise<Refused<'unit-missing' | 'no-gear' | BringRefusal> | null> {
  await lockStockOf(tx, [bookingId])
  const scanned: string[] = []
  for (const { allocationId, assetId } of units) {
    const unit = here.find(({ id }) => id === allocationId)
    if (!unit) return refused('unit-missing')
    if (!assetId) continue
    const brought = await bringAsset(tx, { ...unit, from: new Date(unit.from) }, assetId, at, scanned)
    if (!brought.ok) return brought
    scanned.push(allocationId)
  }
  const proposed = units.map(({ allocationId }) => allocationId).filter((id) => !scanned.includes(id))
  return (await gatherGear(tx, bookingId, proposed, at)) ? refused('no-gear') : null
}

/** As it is now: what a gateway says about the deposit meanwhile waits for us. */
async function findLeaving(tx: Tx, bookingId: string) {
  const line = await tx.paymentLine.findFirst({
    where: { deposit: { bookingId } },
    select: { paymentId: true },
  })
  if (line) await lockPayment(tx, line.paymentId)
  // Before the stock, as everybody does who changes a booking.
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
  return tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      state: true,
      untilAt: true,
      rentMinor: true,
      deposit: true,
      payments: {
        select: {
          gateway: true,
          methodKind: true,
          authorizedMinor: true,
          endedAt: true,
          lines: { select: { id: true, purpose: true, capturedMinor: true } },
        },
      },
    },
  })
}
