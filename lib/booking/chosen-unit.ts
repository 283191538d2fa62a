import type { Tx } from '@/lib/db'
import type { Moved } from '@/lib/inventory/find-moved'
import type { UnitChoice, UnitPlan } from '@/lib/inventory/unit-choice'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { formatInstant, formatPeriod } from '@/lib/period'
import { STATES } from './booking'

export type MoveAsk = { bookingId: string; allocationId: string; assetId: string }

export type MoveRefusal = 'wrong-state' | 'unit-not-here' | 'unit-with-renter' | 'unit-taken' | 'unit-crowded'

export type MovedTo = { fromCode: string; toCode: string; moved: Moved[] }

type Found = { choice: UnitChoice; fromCode: string; toCode: string; number: string; timeZone: string }

/** One unit that a booking occupies, with the booking. */
export const findUnitOf = (db: Tx, { bookingId, allocationId }: Omit<MoveAsk, 'assetId'>) =>
  db.allocation.findFirst({
    where: { id: allocationId, live: true, line: { bookingId } },
    include: { asset: true, outing: true, line: { select: { booking: { include: { location: true } } } } },
  })

/** The unit of a booking that is to be another one, and which; refused when it cannot be chosen at all. */
export async function findChosen(db: Tx, ask: MoveAsk): Promise<Outcome<Found, MoveRefusal>> {
  const row = await findUnitOf(db, ask)
  const to = await db.asset.findUnique({ where: { id: ask.assetId } })
  const booking = row?.line?.booking
  if (!row?.asset || !booking || !STATES[booking.state].occupiesGear)
    return refused('wrong-state', { state: booking?.state ?? null })
  const { timeZone } = booking.location
  const { variantId, locationId, fromAt, untilAt, outing, asset } = row
  if (outing || !untilAt)
    return refused('unit-with-renter', { code: asset.code, until: formatInstant(booking.untilAt, timeZone) })
  if (!to || to.variantId !== variantId || to.locationId !== locationId) return refused('unit-not-here')
  const period = { from: fromAt, until: untilAt }
  const choice = {
    ...{ allocationId: row.id, bookingId: booking.id, variantId, locationId, ...period },
    assetId: to.id,
  }
  return ok({ choice, fromCode: asset.code, toCode: to.code, number: booking.number, timeZone })
}

/** Why a booking cannot have just this unit: who has it, and when. */
export function refusePlan(
  plan: Exclude<UnitPlan, { kind: 'free' }>,
  code: string,
  timeZone: string,
): Refused<MoveRefusal> {
  if (plan.kind === 'not-here') return refused('unit-not-here')
  const { clash } = plan
  const hours = clash?.until
    ? formatPeriod({ from: clash.from, until: clash.until }, timeZone)
    : clash && `from ${formatInstant(clash.from, timeZone)} on, with no end`
  const { number = null, block = null } = clash ?? {}
  const facts = { code, number, block, isOut: clash?.isOut ? 'yes' : null, hours }
  return plan.kind === 'taken' ? refused('unit-taken', facts) : refused('unit-crowded', facts)
}
