import { prisma } from '@/lib/db'
import type { KitPart } from './catalogue-product'
import type { Contents } from './write-contents'

/** What lines of a booking are made of where they are kits, as it was kept with them: line → parts, for one kit. At most one query. */
export async function findContents(
  lines: { id: string; contents: unknown }[],
): Promise<Map<string, KitPart[]>> {
  const kits = lines.flatMap(({ id, contents }) => (contents ? [{ id, contents: contents as Contents }] : []))
  if (kits.length === 0) return new Map()
  const ids = kits.flatMap(({ contents }) => contents.map(({ variantId }) => variantId))
  const variants = await prisma.variant.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      product: { select: { name: true, _count: { select: { variants: true } } } },
    },
  })
  const partOf = ({ variantId, quantity }: Contents[number]): KitPart[] => {
    const variant = variants.find(({ id }) => id === variantId)
    if (!variant) return []
    const { name, _count } = variant.product
    return [{ name, size: variant.name, sizes: _count.variants, quantity }]
  }
  return new Map(kits.map(({ id, contents }) => [id, contents.flatMap(partOf)]))
}
