import type { Db } from '@/lib/db'

/** The kits that are not in the archive and are made of one of these variants, by name. */
export async function findKitsOf(db: Db, variantIds: string[]): Promise<string[]> {
  const rows = await db.kitComponent.findMany({
    where: {
      componentId: { in: variantIds },
      kitId: { notIn: variantIds },
      kit: { archivedAt: null, product: { state: { not: 'ARCHIVED' } } },
    },
    select: { kit: { select: { product: { select: { name: true } } } } },
  })
  return [...new Set(rows.map(({ kit }) => kit.product.name))].sort()
}
