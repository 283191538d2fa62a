import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockStock, type Place } from './lock-stock'

/** How many units of a variant at a location only the desk may give away. What is booked already stays booked. */
export async function keepFromWeb(
  place: Place,
  kept: number,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'unknown-place' | 'units-wrong'>> {
  return transact(async (tx) => {
    const [stock] = await lockStock(tx, [place])
    if (!stock) return refused('unknown-place')
    if (!Number.isInteger(kept) || kept < 0 || kept > stock.units)
      return refused('units-wrong', { least: 0, most: stock.units })
    if (kept === stock.keptFromWeb) return ok(null)
    const { variant, location } = await tx.stock.update({
      where: { variantId_locationId: place },
      data: { keptFromWeb: kept },
      select: { variant: true, location: true },
    })
    const facts = { about: `product:${variant.productId}`, size: variant.name, location: location.name, kept }
    await record(tx, { at, actor, what: 'stock.changed', facts })
    return ok(null)
  })
}
