import { prisma } from '@/lib/db'
import { damageListOf, type ListedDamage } from './damage-list'

export type DamageListFor = { hash: string; own: ListedDamage[] }

/** The price list for damage that holds at an instant, and what of it is about these variants; null where there is none. */
export async function findDamageList(variantIds: string[], at: Date): Promise<DamageListFor | null> {
  const prices = await prisma.$queryRaw<(ListedDamage & { isOwn: boolean })[]>`
    SELECT d.id::text, d.product_id AS "productId", d.name, d.amount_minor AS "amountMinor", d.currency, d.from_at AS "fromAt",
      (d.product_id IS NULL OR EXISTS (
        SELECT 1 FROM variant v LEFT JOIN kit_component k ON k.component_id = v.id
        WHERE v.product_id = d.product_id AND (v.id = ANY(${variantIds}) OR k.kit_id = ANY(${variantIds})))) AS "isOwn"
    FROM damage_price d WHERE d.from_at <= ${at} AND (d.ended_at IS NULL OR d.ended_at > ${at})
    ORDER BY d.name, d.id`
  if (prices.length === 0) return null
  return { hash: damageListOf(prices).hash, own: prices.filter(({ isOwn }) => isOwn) }
}
