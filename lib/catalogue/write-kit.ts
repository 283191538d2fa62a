import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

export type Component = { componentId: string; quantity: number }

export type KitRefusal = 'kit-of-kits' | 'kit-has-own-units' | 'component-unknown' | 'component-sold'

/**
 * Says what a kit is made of, all of it anew, in the caller's transaction; without components it is a kit no longer. Bookings
 * keep what they hold. A kit is made of rented gear that is no kit itself. Null when there is no such variant.
 */
export async function writeKit(
  tx: Tx,
  { kitId, components }: { kitId: string; components: Component[] },
  actor: Actor,
  at: Date,
): Promise<Outcome<{ how: 'changed' | 'left' }, KitRefusal> | null> {
  const kit = await tx.variant.findUnique({
    where: { id: kitId },
    include: {
      components: { include: { component: { include: { product: true } } } },
      kits: true,
      product: true,
      _count: { select: { assets: { where: { state: { not: 'RETIRED' } } }, supplies: true } },
    },
  })
  if (!kit) return null
  if (components.length > 0 && (kit._count.assets > 0 || kit._count.supplies > 0))
    return refused('kit-has-own-units', { kit: kit.id })
  const parts = await tx.variant.findMany({
    where: { id: { in: components.map(({ componentId }) => componentId) } },
    include: { product: true, components: { take: 1 } },
  })
  const unknown = components.find(({ componentId }) => !parts.some(({ id }) => id === componentId))
  if (unknown) return refused('component-unknown', { component: unknown.componentId })
  const sold = parts.find(({ product }) => product.kind === 'SOLD')
  if (sold) return refused('component-sold', { component: sold.product.name })
  const isOfKits = parts.some((part) => part.components.length > 0 || part.id === kitId)
  if (components.length > 0 && (isOfKits || kit.kits.length > 0)) return refused('kit-of-kits')
  const before = contentsOf(kit.components.map(({ quantity, component }) => ({ quantity, ...component })))
  const after = contentsOf(
    components.map(({ componentId, quantity }) => ({
      ...parts.find(({ id }) => id === componentId)!,
      quantity,
    })),
  )
  if (before.ids === after.ids) return ok({ how: 'left' })
  await tx.kitComponent.deleteMany({ where: { kitId } })
  await tx.kitComponent.createMany({ data: components.map((component) => ({ kitId, ...component })) })
  const about = { about: `product:${kit.productId}`, size: kit.name }
  const facts = { ...about, contents: after.words || null, was: before.words || null }
  await record(tx, { at, actor, what: 'kit.changed', facts })
  return ok({ how: 'changed' })
}

type Part = { id: string; quantity: number; name: string; product: { name: string } }

/** The same contents in the same order, for machines and for people. */
function contentsOf(parts: Part[]): { ids: string; words: string } {
  const sorted = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ids: sorted.map(({ id, quantity }) => `${quantity}*${id}`).join(),
    words: sorted.map(({ quantity, name, product }) => `${quantity} × ${product.name}, ${name}`).join('; '),
  }
}
