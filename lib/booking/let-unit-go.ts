import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { lockStock } from '@/lib/inventory/lock-stock'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { STATES } from './booking'
import { findUnitOf, type MoveAsk } from './chosen-unit'

/** Lets the engine give a booking another unit again, where a person had chosen one. */
export async function letUnitGo(
  { bookingId, allocationId }: Omit<MoveAsk, 'assetId'>,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state'>> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const row = await findUnitOf(tx, { bookingId, allocationId })
    const state = row?.line?.booking.state
    if (!row || !state || row.outing || !STATES[state].occupiesGear)
      return refused('wrong-state', { state: state ?? null })
    await lockStock(tx, [row])
    await tx.allocation.update({ where: { id: row.id }, data: { pinned: false } })
    const facts = { code: row.asset?.code ?? null }
    await record(tx, { at, actor, what: 'booking.unit-let-go', bookingId, facts })
    return ok(null)
  })
}
