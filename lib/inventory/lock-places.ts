import type { Tx } from '@/lib/db'
import { lockStock, type Place } from './lock-stock'

/** The stock of a variant at two locations, both at once, in the one order; a place that has never had a unit gets its row first, so that there is something to lock. */
export async function lockPlaces(tx: Tx, here: Place, toLocationId: string): Promise<void> {
  const there = { variantId: here.variantId, locationId: toLocationId }
  await tx.stock.createMany({ data: { ...there, units: 0 }, skipDuplicates: true })
  await lockStock(tx, [here, there])
}
