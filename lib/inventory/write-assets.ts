import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import type { Facts } from '@/lib/outcome'
import { lockStock, type Place } from './lock-stock'

/** Writes units down at a place, with their own codes or those that `codesOf` counts on once the place is locked. */
export async function writeAssets(
  tx: Tx,
  { variantId, locationId, labelled }: Place & { labelled: boolean },
  codesOf: () => Promise<string[]>,
  about: Facts,
  actor: Actor,
  at: Date,
): Promise<string[]> {
  // A place that has never had a unit gets its row first, so that there is something to lock.
  await tx.stock.createMany({ data: { variantId, locationId, units: 0 }, skipDuplicates: true })
  await lockStock(tx, [{ variantId, locationId }])
  const codes = await codesOf()
  await tx.asset.createMany({
    data: codes.map((code) => ({
      ...{ id: code, code, variantId, locationId, state: 'READY', labelled },
      addedAt: at,
    })),
  })
  const facts = { ...about, units: codes.length, first: codes[0]!, last: codes.at(-1)! }
  await record(tx, { at, actor, what: 'asset.added', facts })
  return codes
}
