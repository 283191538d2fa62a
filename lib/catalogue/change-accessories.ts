import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

export type AccessoryInput = { accessoryId: string; included: boolean; most: number }

export type AccessoryRefusal =
  | 'accessory-unknown'
  | 'accessory-itself'
  | 'accessory-twice'
  | 'accessory-without-price'
  | 'most-wrong'

export const MOST_OF_ACCESSORY = 20

/**
 * Says which accessories a product offers, all of them anew and in this order. What is not included has to have a price of its
 * own. What is booked stays booked. Null when there is no such product.
 */
export async function changeAccessories(
  productId: string,
  accessories: AccessoryInput[],
  actor: Actor,
  at: Date,
): Promise<Outcome<null, AccessoryRefusal> | null> {
  const ids = accessories.map(({ accessoryId }) => accessoryId)
  if (ids.includes(productId)) return refused('accessory-itself')
  if (new Set(ids).size < ids.length) return refused('accessory-twice')
  if (!accessories.every(({ most }) => Number.isInteger(most) && most >= 1 && most <= MOST_OF_ACCESSORY))
    return refused('most-wrong', { most: MOST_OF_ACCESSORY })
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${productId} FOR NO KEY UPDATE`
    const product = await tx.product.findUnique({ where: { id: productId } })
    if (!product) return null
    const found = await tx.product.findMany({ where: { id: { in: ids } } })
    const nameOf = (id: string) => found.find((one) => one.id === id)?.name ?? id
    for (const { accessoryId, included } of accessories) {
      const accessory = found.find(({ id }) => id === accessoryId)
      if (!accessory) return refused('accessory-unknown')
      if (!included && accessory.fromPriceMinor === null && accessory.pieceMinor === null)
        return refused('accessory-without-price', { accessory: accessory.name })
    }
    const rows = accessories.map((one, position) => ({ ...one, productId, position }))
    const was = await tx.accessory.findMany({ where: { productId }, orderBy: { position: 'asc' } })
    if (JSON.stringify(was.map(essence)) === JSON.stringify(rows.map(essence))) return ok(null)
    await tx.accessory.deleteMany({ where: { productId } })
    await tx.accessory.createMany({ data: rows })
    const said = rows.map(
      (row) => `${row.most} × ${nameOf(row.accessoryId)}${row.included ? ' (included)' : ''}`,
    )
    const facts = {
      about: `product:${productId}`,
      product: product.name,
      accessories: said.join('; ') || null,
    }
    await record(tx, { at, actor, what: 'accessories.changed', facts })
    return ok(null)
  })
}

const essence = ({ accessoryId, included, most }: AccessoryInput) => [accessoryId, included, most]
