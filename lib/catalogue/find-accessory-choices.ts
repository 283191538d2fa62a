import { prisma } from '@/lib/db'
import { type ChoiceOf, MOST_CHOICES } from './choice-of'

/** Products that another one can offer as an accessory. */
export async function findAccessoryChoices(besideId: string): Promise<ChoiceOf[]> {
  const rows = await prisma.product.findMany({
    where: { id: { not: besideId }, state: { not: 'ARCHIVED' } },
    select: { slug: true, name: true },
    orderBy: { position: 'asc' },
    take: MOST_CHOICES,
  })
  return rows.map(({ slug, name }) => ({ value: slug, label: name }))
}
