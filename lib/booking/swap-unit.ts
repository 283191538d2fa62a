import type { Actor } from '@/lib/actor'
import { type Tx, transactOrUndo } from '@/lib/db'
import { beginOutings } from '@/lib/inventory/begin-outings'
import { type BringRefusal, bringAsset } from '@/lib/inventory/bring-asset'
import { type Ended, endOutings } from '@/lib/inventory/end-outings'
import { gatherGear } from '@/lib/inventory/gather-gear'
import { lockStock } from '@/lib/inventory/lock-stock'
import type { Condition } from '@/lib/inventory/outing'
import { pinAllocations } from '@/lib/inventory/pin-allocations'
import { place } from '@/lib/inventory/place'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { addMinutes, type Period } from '@/lib/period'

export type Swap = {
  /** What comes back. */
  back: Ended
  /** What leaves instead: the asset in somebody's hands, or without it any that is here; and how it looks. */
  out: { assetId?: string } & Condition
}

// What is overdue is kept occupied by the clock from then on, until it is back.
const OVERDUE_MINUTES = 60

/**
 * Takes one unit back and hands another of the same size out, in one deed: the rental goes on as it was booked and nothing
 * is priced anew (pain 62). Refused when the first is not out, and when there is none to give instead; then nothing has
 * changed.
 */
export async function swapUnit(
  bookingId: string,
  { back, out }: Swap,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'unit-not-out' | 'no-gear' | BringRefusal>> {
  return transactOrUndo(async (tx) => {
    // Before the stock, as everybody does who changes a booking.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const outing = await findOut(tx, bookingId, back.outingId)
    if (!outing) return refused('unit-not-out')
    const { allocation } = outing
    const [stock] = await lockStock(tx, [allocation])
    if (!stock) return refused('no-gear')
    const [backCode] = await endOutings(tx, bookingId, [back], 'SWAPPED', actor, at)
    const period: Period = { from: at, until: laterThan(at, allocation.untilAt) }
    if (await place(tx, stock, { lineIds: [allocation.lineId!], period }, at)) return refused('no-gear')
    const unitId = await findPlaced(tx, allocation.lineId!)
    if (out.assetId) {
      const brought = await bringAsset(tx, { ...stock, id: unitId, from: at }, out.assetId, at)
      if (!brought.ok) return brought
    } else if (await gatherGear(tx, bookingId, [unitId], at)) return refused('no-gear')
    await pinAllocations(tx, bookingId, [unitId], at)
    const [outCode] = await beginOutings(tx, bookingId, new Map([[unitId, out]]), actor.id, at)
    const facts = { back: backCode ?? '', out: outCode ?? '' }
    await record(tx, { at, actor, what: 'gear.swapped', bookingId, facts })
    return ok(null)
  })
}

const findOut = (tx: Tx, bookingId: string, id: string) =>
  tx.outing.findFirst({
    where: { id, bookingId, endedAt: null },
    select: { allocation: { select: { variantId: true, locationId: true, lineId: true, untilAt: true } } },
  })

const laterThan = (at: Date, until: Date | null): Date =>
  until && until > at ? until : addMinutes(at, OVERDUE_MINUTES)

/** The stay that has just been made: the only one of its line that nobody has taken out. */
async function findPlaced(tx: Tx, lineId: string): Promise<string> {
  const { id } = await tx.allocation.findFirstOrThrow({
    where: { lineId, live: true, outing: null },
    orderBy: { fromAt: 'desc' },
    select: { id: true },
  })
  return id
}
