import { prisma } from '@/lib/db'
import type { Place } from './lock-stock'
import { findLeaving, planGathering } from './plan-gathering'

/**
 * Which assets would leave for units of a booking if they left now: unit → asset, for those that `gatherGear` would
 * exchange. Nothing is locked, so nothing is promised.
 */
export async function foreseeGathering(units: string[], at: Date): Promise<Map<string, string>> {
  const leaving = await findLeaving(prisma, units)
  const places = new Map<string, Place>(
    leaving.map(({ variantId, locationId }) => [`${variantId} ${locationId}`, { variantId, locationId }]),
  )
  const instead = new Map<string, string>()
  for (const place of places.values()) {
    const ofPlace = leaving.filter(
      ({ variantId, locationId }) => variantId === place.variantId && locationId === place.locationId,
    )
    const moves = (await planGathering(prisma, place, ofPlace, at)) ?? new Map()
    for (const { id } of ofPlace) if (moves.has(id)) instead.set(id, moves.get(id))
  }
  return instead
}
