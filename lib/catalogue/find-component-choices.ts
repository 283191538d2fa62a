import { prisma } from '@/lib/db'
import { type ChoiceOf, MOST_CHOICES } from './choice-of'

/** Sizes of rented gear that a kit can be made of. */
export async function findComponentChoices(): Promise<ChoiceOf[]> {
  const rows = await prisma.variant.findMany({
    where: {
      archivedAt: null,
      components: { none: {} },
      product: { kind: 'RENTED', state: { not: 'ARCHIVED' } },
    },
    select: { id: true, name: true, product: { select: { name: true } } },
    orderBy: [{ product: { position: 'asc' } }, { position: 'asc' }],
    take: MOST_CHOICES,
  })
  return rows.map(({ id, name, product }) => ({ value: id, label: `${product.name}, ${name}` }))
}
