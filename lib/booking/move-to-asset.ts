import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { lockStock } from '@/lib/inventory/lock-stock'
import { pinUnit, planUnit } from '@/lib/inventory/unit-choice'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok } from '@/lib/outcome'
import { findChosen, type MoveAsk, type MovedTo, type MoveRefusal, refusePlan } from './chosen-unit'

/**
 * Puts one unit of a booking onto another one of the same size and location, where it then stays, because somebody wants
 * just that one. Who lies there and is not fixed is moved in the same transaction. Refused with who has it, and while the gear is out.
 */
export async function moveToAsset(
  ask: MoveAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<MovedTo, MoveRefusal>> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${ask.bookingId}::uuid FOR NO KEY UPDATE`
    const found = await findChosen(tx, ask)
    if (!found.ok) return found
    await lockStock(tx, [found.value.choice])
    // Somebody else may have moved it while we were waiting.
    const read = await findChosen(tx, ask)
    if (!read.ok) return read
    const { choice, fromCode, toCode, number, timeZone } = read.value
    const plan = await planUnit(tx, choice)
    if (plan.kind !== 'free') return refusePlan(plan, toCode, timeZone)
    await pinUnit(tx, choice, plan.moves)
    const moved = plan.moved.map((one) => `${one.number} ${one.fromCode} → ${one.toCode}`).join(', ') || null
    const facts = { fromCode, toCode, moved }
    await record(tx, { at, actor, what: 'booking.unit-chosen', bookingId: ask.bookingId, facts })
    for (const one of plan.moved) {
      const away = { fromCode: one.fromCode, toCode: one.toCode, by: number }
      await record(tx, { at, actor, what: 'booking.moved', bookingId: one.bookingId, facts: away })
    }
    return ok({ fromCode, toCode, moved: plan.moved })
  })
}
