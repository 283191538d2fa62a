import type { Place } from './lock-stock'

/** Pieces of something sold that a line of a booking takes. */
export type Pieces = Place & { lineId: string; quantity: number }

/** The one order in which pieces are taken and given back, so that no two wait for each other. */
export function byPlace(a: Place, b: Place): number {
  const [one, other] = [`${a.variantId} ${a.locationId}`, `${b.variantId} ${b.locationId}`]
  return one < other ? -1 : one > other ? 1 : 0
}
